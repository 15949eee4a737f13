import { sound } from "./heard.ts";
import { foldedPattern } from "./pattern.ts";
import { rememberedByWord } from "./remember.ts";

// Forms of one verb, whichever verb it is: nobody can list what people will be asked. The stem is what is left without
// endings and the pronouns joined to it, with what changes within a stem taken as one («pedimos» and «pídela», «cuenta» and
// «contamos», «recojo» and «recogiste»).

/** Forms that no stem holds together, those that answer each other in one family. */
const families: readonly RegExp[] = [
  "voy|vas|va|vamos|van|ire|iras|ira|iremos|iran|ir|ido|fui|fuiste|fue|fuimos|fueron|iba|iria|ven(?:go|ir|imos|ido|gan|ga)|vien\\w+|vin[eoi]\\w*|vendr\\w+|asist\\w+|acud\\w+|particip\\w+|leg(?:o|ue|ar|are|amos|aremos|aron|aste|a|an)|acompañ\\w+|visit\\w+|pas(?:o|aron|ado|ar|aste)|estuv\\w+",
  "quier\\w+|quer\\w+|quis\\w+|dese(?:o|amos|as|a)|gustaria|interesa|interesan|encantaria",
  "gust(?:a|o|an|aron|aba)|encant(?:a|o|an|aron)|fascin(?:a|o|an|aron)|agrad(?:a|o|aron)",
  "teng\\w+|tien\\w+|tuv\\w+|tendr\\w+|tenemos|tenido|cuent(?:o|a|as|an)|contamos|traigo|traes",
  "lev(?:o|as|a|amos|an|are|aremos|ar)|tra(?:igo|es|e|emos|en|er|jo|je|jiste|jimos|jeron|ido|iga\\w*|ere|eras|era|eremos)",
  "pued\\w+|pod(?:emos|ran|ria|rian|re|remos|ras|ra)|pud(?:e|o|iste|imos|ieron)",
  "necesit\\w+|ocup\\w+|requier\\w+|(?:hace|hara|haria|hacen) falta|preciso",
  "soy|eres|es|somos|son",
  "acept\\w+|autoriz\\w+|permit\\w+|consient\\w+|doy|das|damos",
  "viv(?:o|es|e|imos|en)",
  "le(?:o|es|e|emos|en|er|r|rl[oa]s?|a|an|as|erl[oa]s?|i|iste|imos|yo|yeron|ido|ere)",
  "ve(?:o|s|mos|n|r|rl[oa]s?)|vi|viste|vimos|vieron|visto",
  "pon(?:go|es|e|emos|en|er|erl[oa]s?|ga|gan|galo|gala|game|ganl[oa]|ganme|me|l[oa]|gamos)|pus(?:e|iste|o|imos|ieron)|puest[oa]s?",
  "avis\\w+|di(?:le|les|sel[oa]|me)|dig[ao]\\w*|dec\\w+|dij(?:e|o|iste|imos|eron)|coment(?:e|aste|amos|aron|o)|inform\\w+|platiqu\\w+",
  "mand\\w+|envi\\w+|avis\\w+|escrib\\w+|recuerd\\w+|notifi\\w+",
  "dieron|diero|dio|dan|da|recib\\w+|legaron|entreg\\w+|toco",
  "se|sabes|sabe|saben|sabemos|conozco|conoces|conocemos|conoce",
  "apart\\w+|reserv\\w+|anot\\w+|apunt\\w+|inscrib\\w+|agend\\w+|registr\\w+|agreg\\w+|pong\\w+|met(?:e|a|an|emos|o)|conte?mpl\\w+|consider\\w+",
  "hay|habia|hubo|existe|existen",
  "estoy|estas|esta|estamos|estan",
  "hago|haces|hace|hacemos|hacen|hacer|hice|hiciste|hizo|hicimos|hicieron|hecho|hara|haran|haremos|hag\\w+",
  "sirv\\w+|funcion\\w+|jala|jalan|agarra",
  "lam(?:o|as|a|amos|an|e|ar|en|aste|aron|enme|eme|arme|emos)|marc(?:o|as|a|amos|an|ar|aste|aron)|marqu\\w+|habl(?:en|e|enme|eme|amos|ar|arme|aron)",
].map((forms) => foldedPattern(`^(?:${forms})$`));

const ending =
  /(?:ariamos|eriamos|iriamos|ieramos|aremos|eremos|iremos|abamos|iendo|yendo|ieron|arian|erian|irian|arias|erias|irias|ieran|ieras|aran|eran|iran|aras|eras|iras|aria|eria|iria|iera|aste|iste|aron|eron|iamos|aban|abas|ando|amos|emos|imos|ados|adas|idos|idas|ado|ada|ido|ida|aba|ian|ias|are|ere|ire|ara|era|ira|ar|er|ir|ia|io|ie|as|es|an|en|a|e|o|i)$/;
// «Mándemela» has two, «invítela» one.
const joined = [/(?:nos|me|te|se|l[oae]s?)$/, /(?:[mts]e|nos)l[oa]s?$/];

/** The stems a form may have, as all its forms have them: «cierre» is no future of «ci». */
const stemsOf = rememberedByWord((form): readonly string[] =>
  [
    heard(form).replace(ending, ""),
    heard(form).replace(/[aeio]$/, ""),
    // «Esperas» is no «esp-eras», and «cuidas» no «cu-idas».
    heard(form).replace(/(?<=[aei][rd])(?:[ae][ns]|[ae]mos)$/, ""),
  ]
    .map(unchanged)
    .filter((stem) => stem.length >= ShortestStem),
);

/** As they sound, for many write them so: «ablo», «bibo», «resivi», «yego». */
const heard = (form: string): string => sound(form.replace(/^y(?=[aeiou])/, "l"));

const unchanged = (stem: string): string =>
  stem
    .replace(/sk$/, "s")
    .replace(/gu$/, "g")
    .replace(/j$/, "g")
    .replace(/(?<=[aeiou])([nl])g$/, "$1")
    .replace(/(?:ie|i)(?=[^aeiou]+$)/, "e")
    .replace(/(?:ue|u)(?=[^aeiou]+$)/, "o");

const ShortestStem = 3;

/** Whether two folded words are forms of one verb; the second stands in a question, as a verb. */
export function isSameVerb(one: string, other: string): boolean {
  if (one === other) return true;
  if (familiesOf(one).some((family) => familiesOf(other).includes(family))) return true;
  if (one.length < 4 || other.length < 3) return false;
  const asked = allStemsOf(other);
  return allStemsOf(one).some((stem) => asked.includes(stem));
}

/** A form, and the same without the pronouns that may be joined to it. */
const bareForms = (form: string): readonly string[] => [
  form,
  ...joined.filter((pronouns) => pronouns.test(form)).map((pronouns) => form.replace(pronouns, "")),
];

const allStemsOf = rememberedByWord((word): readonly string[] => bareForms(word).flatMap(stemsOf));

const familiesOf = rememberedByWord((word): readonly RegExp[] => {
  const forms = bareForms(word).filter((form) => form.length > 1);
  const right = families.filter((family) => forms.some((form) => family.test(form)));
  if (right.length > 0 || word.length < ShortestMisspelled) return right;
  return families.filter((family) => misspellings(word).some((form) => family.test(form)));
});
const ShortestMisspelled = 3;

/** How a word may be written right: «bino», «yevo», «ise», «puse» as «puce». */
const misspellings = (word: string): readonly string[] => [
  `h${word}`,
  word.replace(/^y(?=[aeiou])/, "l"),
  word.replaceAll("b", "v"),
  word.replace(/^v/, "b"),
  word.replace(/^b/, "v"),
  word.replace(/s(?=[ei])/g, "c"),
  `h${word.replace(/s(?=[ei])/g, "c")}`,
  `h${word.replace(/s(?=[aou])/g, "z")}`,
  word.replace(/s(?=[ao])/g, "z"),
];

/** Whether a folded word is of a verb that no stem holds together. */
export const isIrregular = (word: string): boolean => familiesOf(word).length > 0;

/** Whether a folded word orders or begs, with what it is done to: «guárdelo», «apúntenme», «bórralos». */
export const isOrder = (word: string): boolean =>
  /.{2}[aei]n?(?:nos|me|l[oae]s?|[mts]el[oa]s?|nosl[oa]s?)$/.test(word);

/** As it was said of what was and is no more, or only wished: «tenía», «vivía», «pensaba». */
export const isImperfect = (word: string): boolean =>
  /(?:.[aá]bam?o?s?|.[^aeiou]iam?o?s?n?|.aban)$/.test(word);
