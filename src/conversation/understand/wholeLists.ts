import { whenShown } from "./attributes.ts";
import type { Choosing } from "./choice.ts";
import { fold, foldShown } from "./fold.ts";
import { isEverything, mentionedIn } from "./mentioned.ts";
import { foldedPattern } from "./pattern.ts";
import { readPosition } from "./positions.ts";

// All of a list: «todas», «las cuatro» of four, «tengo todo», «entre semana».

const lead = foldedPattern(
  `^(?:(?:pues|pos|ps|pz|pus|bueno|si|claro|yo|mm|quiero|queremos|quisiera|me (?:interesan?|gustan?|gustaria|apunto|anoto|inscribo)(?: a| ir| en)?|nos interesan?|voy|vamos|van|ir|apunt[ae]\\w*|anot[ae]\\w*|inscrib\\w*|pon\\w*|serian?|son|a|al|en|para|de|puedo|podria|prefiero|solo|solamente|nomas|nada mas|unicamente|pur[oa]|tengo|tenemos|cuento con|ya tengo|traigo|alcance|alcanzamos|visit[eoa]\\w*|us[oe]|usamos|siembro|sembramos|habl[oa]\\w*|cri[oa]\\w*|ocup\\w+|necesit\\w+|(?:me|nos) gust\\w+|vinieron|fueron|asistieron|legaron|hay|hola|las opciones|opciones|opcion|los numeros|numeros) )+`,
);
const trail = foldedPattern(
  `(?: (?:por favor|porfa\\w*|gracias|nomas|nada mas|solamente|solo|unicamente|esta bien|me interesan?|me encantan?|me gustan?|me sirven|quiero|seria|serian|si|puedo|van|vamos))+$`,
);
const all = foldedPattern(
  `^(?:(?:a|en|de|con|por|que|sean?|son|las|los|mis|mi|nosotr[oa]s|si|voy|vamos|quiero|queremos|puedo|apunt\\w+|anot\\w+|inscrib\\w+|me interesan?) )*(?:tod[oa]s?(?: (?:y cada un[oa]|(?:l[oa]s )?(?:sesiones|talleres|temas|dias|opciones|ellas|ellos|nosotr[oa]s|juntos|juntas|completo|parejo|eso)))?|toda la (?:familia|semana|lista)|ambas?|ambos|cualquier[a]? de ell[oa]s no|all|all of them|everything|everyone|both|completo)$`,
);
/** Without what leads to what is chosen and what trails it. */
export const bareOf = (text: string): string => {
  const folded = fold(text);
  const led = folded.replace(lead, "");
  const bare = (led === "" ? folded : led).replace(trail, "");
  return bare === "" ? folded : bare;
};

/** «Todas», «las cuatro» of four; what follows a comma or a «que» is why. */
export function allOf(text: string, said: string, choosing: Choosing): readonly number[] | null {
  const count = choosing.choices.length;
  const places = allOfThem(choosing);
  const head = headOf(text);
  // «Ambas» of three are two of them.
  if (/\b(?:amb[oa]s|both)\b/.test(fold(head)) && count !== 2) return null;
  const week = weekOf(said, choosing);
  if (week !== null) return week;
  if (all.test(said) || whole.test(withoutAmount(fold(text), count))) return places;
  if (all.test(bareOf(head)) || all.test(fold(head)))
    return isAllBySome(text, head, choosing) ? null : places;
  if (isEverything(text, choosing)) return places;
  const [, number = ""] =
    /^(?:las|los|nosotr[oa]s|l[oa]s)? ?(dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|[2-9]|1[0-2])(?: (?:opciones|sesiones|talleres|temas|dias|platicas|juntas|juntos))?$/.exec(
      said,
    ) ?? [];
  return number !== "" && /^(?:l[oa]s|nosotr[oa]s) /.test(said) && readPosition(number, count) === count
    ? places
    : null;
}

/** All but «Ninguno» and «Nadie». */
export const allOfThem = ({ choices }: Choosing): readonly number[] =>
  choices.flatMap(([label = ""], place) => (isNone.test(foldShown(label)) ? [] : [place]));
const isNone = /^(?:ningun[oa]?|nadie|nada|no se|no aplica|no tengo|no recibo|no hay)\b/;

/** «Venía completo, los seis» of six. */
const withoutAmount = (said: string, count: number): string =>
  said.replace(/ l[oa]s (\w+)$/, (all, number: string) => (readPosition(number, count) === count ? "" : all));

/** «Tengo todo», «ya traje todo completo», «todos los que menciona». */
const whole = foldedPattern(
  `^(?:(?:pues|si|ya|yo|de|a mi|gracias a dios|aqui|la verdad|nos|me|le|VERB) )*tod[oa]s?(?: (?:complet[oa]s?|completit[oa]s?|eso|es[oa]s|(?:lo|l[oa]s) (?:de la lista|anterior(?:es)?|que (?:dicen?|mencionan?|menciono|piden|pidieron|pide|vienen?|pusieron|puso|hay|aparecen?))|juntos?|VERB|me|nos|gracias a dios|por favor|gracias))*$`.replaceAll(
    "VERB",
    "venian?|vinieron|traian?|tengo|tenemos|tiene|traje|traigo|traemos|entregue|hay|cuento con|contamos con|quiero|queremos|interesan?|gustan?|puedo|leve|levo|necesito|ocupo|van|vamos|vinieron|fueron|vi|visite",
  ),
);

/** «Entre semana», «los fines de semana»: the days that are. */
export function weekOf(said: string, { choices }: Choosing): readonly number[] | null {
  if (!weekly.test(said)) return null;
  const days = choices.map((texts) => whenShown(texts).weekday);
  if (days.includes(null)) return null;
  const isWeekend = said.includes("fin");
  const places = days.flatMap((day, place) => ((day ?? 0) > 5 === isWeekend ? [place] : []));
  return places.length > 0 ? places : null;
}
const weekly =
  /^(?:(?:pues|solo|nomas|puedo|l[oa]s|el|en|de|tod[oa]s|dias|puros?) )*(?:entre semana|fin(?:es)? de semana)(?: (?:tod[oa]s|los|dias|puedo|nomas|solamente|nada mas))*$/;

/** «Todas, zumba y cocina» of five: nobody knows. */
const isAllBySome = (text: string, head: string, choosing: Choosing): boolean => {
  const some = mentionedIn(text.slice(head.length), choosing);
  return some !== null && some.length < choosing.choices.length;
};

/** What stands before a comma or a reason. */
export const headOf = (text: string): string =>
  text.split(/[,.;!]+|\s(?:que|porque|xq|pq|ya que|al cabo|para que)\s/iu)[0] ?? "";

/** «Me falta nada más el acta, lo demás ya lo entregué.» */
const lackingOne =
  /^\s*(?:nom[aá]s |solo |s[oó]lo )?(?:me|nos|le) falt(?:a|an|[oó]|aron)(?: (?:nada m[aá]s|nom[aá]s|solo|s[oó]lo))? ([^,;.]{2,40})[,;.]\s*(?:todo )?(?:lo|l[oa]s) (?:dem[aá]s|otr[oa]s?)(?: (?:ya|s[ií]|lo|l[oa]s|todo|tengo|traigo|traje|entregu[eé]|di|dimos|est[aá]n?|complet[oa]))+\s*[.!]*$/iu;
/** «Puras mañanas», «por las tardes»: all that are. */
const onlyThose =
  /^\s*(?:(?:pues|puedo|nom[aá]s|solo|s[oó]lo|solamente|prefiero|en|por|todas)\s+)*(?:puras|las)\s+(ma[nñ]anas|tardes|noches)\s*[.!]*$/iu;

/** What is told by what is missing, or by a part of all days, in words of all. */
export const inWholes = (text: string): string =>
  text
    .replace(lackingOne, "todos menos $1")
    .replace(onlyThose, (_, when: string) => `las de la ${when.slice(0, -1)}`);

/** «Tenía gallinas pero se murieron, nomás quedan los chivos»: what is left is what there is. */
const hadBefore =
  /^\s*(?:(?:pues|antes|yo|nosotros)\s+)*(?:ten[ií]a(?:mos)?|hab[ií]a)\s.{2,90}?[,;.]\s*(?:pero\s+)?(?:(?:ya|ahora|ahorita)\s+)*(?:nom[aá]s|nada m[aá]s|solo|s[oó]lo|solamente|pur[oa]s?)\s+(?:(?:me|nos)\s+)?(?:qued(?:an?|aron|[oó])\s+|tengo\s+|tenemos\s+|hay\s+)?/iu;
export const withoutFormer = (text: string): string => text.replace(hadBefore, "");

/** «… y la señora de la tienda», «… y la de las quejas»: somebody, or something, that is not shown. */
export const isOneMore = (piece: string, joint: string): boolean =>
  /\p{L}/u.test(joint) && /^(?:el|la|un|una|otr[oa]|mi|su|don|dona) (?!que |otra vez)/.test(fold(piece));
