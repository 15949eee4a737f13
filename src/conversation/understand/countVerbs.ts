import { foldLetters } from "./fold.ts";

// The verbs people count with, and whether two forms are of one verb: «¿Cuántas entregaste?» – «entregué 45».

const ending =
  /(?<=[a-z]{3})(?:o|as?|amos|an|es?|emos|en|imos|i|io|ieron|aron|iste|aste|are|ara|aran|aremos|eremos|iremos|ere|ire|aria|ariamos|arian|ar|er|ir)(?:me|nos|le|les|lo|los|la|las)?$/;
/** Forms that nothing but a table brings together. Folded. */
const irregular: ReadonlyMap<string, string> = new Map(
  `dar:doy,das,da,dan,damos,di,dio,diste,dimos,dieron ir:voy,vas,va,vamos,van,fui,fue,fuiste,fuimos,fueron,iremos,iran
  venir:vengo,viene,vienes,vienen,venimos,vine,vino,viniste,vinimos,vinieron,vendran,vendremos hacer:hago,haces,hace,hacemos,hacen,hice,hizo,hiciste,hicimos,hicieron
  traer:traigo,traes,trae,traen,traemos,traje,trajo,trajiste,trajimos,trajeron poner:pon,pongo,pones,pone,ponemos,ponen,puse,puso,pusimos,pusieron,pongan,ponga
  caber:quepo,cabe,caben,cabemos,cabremos,cupieron,cupimos saber:sabe decir:dije,dijo ser:somos,son,eres,soy
  leer:lei,leiste,leyo,leen,lees,leo ver:vi,viste,vio,vimos,vieron,veo,ves,ven oir:oi`
    .split(/\s+/)
    .flatMap((line) => {
      const [verb = "", forms = ""] = line.split(":");
      return forms.split(",").map((form) => [foldLetters(form), verb] as const);
    }),
);

/** What was once, and is asked of today by nobody: «tenía 12». */
const imperfect = /(?:aba|ia)(?:n|mos|s)?$/;
const Shortest = 3;

const stemOf = (word: string): string =>
  word
    .replace(ending, "")
    .replace(/ie(?=[a-z])/, "e")
    .replace(/ue(?=[a-z])/, "o")
    .replace(/qu$|c$/, "k")
    .replace(/gu$/, "g")
    .replace(/z$/, "s")
    // «Salgo» and «sales».
    .replace(/^(sal|val|ca)i?g$/, "$1");

/** Whether two folded words are forms of one verb. */
export function sameVerb(one: string, other: string): boolean {
  if (imperfect.test(one) !== imperfect.test(other)) return false;
  const known = irregular.get(one);
  if (known !== undefined || irregular.has(other)) return known === irregular.get(other);
  if (!ending.test(one) || !ending.test(other)) return false;
  const stem = stemOf(one);
  return stem.length >= Shortest && stem === stemOf(other);
}

/** Verbs that answer each other: «¿Cuántas tienes?» – «me quedan 9»; «¿cuántas repartieron?» – «se entregaron 75». Folded. */
const kindred: readonly RegExp[] = [
  /^(?:tien\w*|tengo|tenemos|hay|habr?[ei]\w*|qued\w+|son|viv[eio]\w+|habit\w+|cri[ao]\w*)$/,
  /^(?:entreg\w+|repart\w+|d[ia]mos|di|diste|don[aeo]\w*|report\w+|hic\w+|hizo)$/,
  /^(?:van|vamos|iran|vien\w+|vin\w+|leg[aou]\w*|asist\w+|acud\w+|particip\w+|junt\w+|reun\w+|estuv\w+|present\w+|qued[ae]\w+|confirm\w+|fueron|fuimos|hub[io]\w*|entra\w*)$/,
  /^(?:recib\w+|dieron|trajeron|toc\w+|leg[ao]\w*|mand\w+)$/,
  /^(?:tra[eij]\w*|lev\w+|acompan\w+)$/,
  /^(?:cab[ei]\w*|entra\w*|alcanz\w+)$/,
  /^(?:quier\w+|necesit\w+|ocup\w+|pid\w+|ped\w+|apart\w+|anot\w+|apunt\w+|mand\w+|falt\w+|registr\w+)$/,
  /^(?:tom\w+|com[eio]\w*|gast\w+|us[aoe]\w*|consum\w+)$/,
  /^(?:tard\w+|hag\w+|hac\w+|camin\w+)$/,
];

/** Whether a folded verb may answer another. */
export const answersVerb = (one: string, other: string): boolean =>
  sameVerb(one, other) ||
  (imperfect.test(one) === imperfect.test(other) &&
    kindred.some((verbs) => verbs.test(one) && verbs.test(other)));

/** Whether a folded word says of people that they were asked to come: how many came is another number. */
export const isBidden = (word: string): boolean => bidden.test(word);
const bidden =
  /^(?:citad[oa]s|convocad[oa]s|invitad[oa]s|inscrit[oa]s|programad[oa]s|esperad[oa]s|anotad[oa]s|lista)$/;
