import { foldLetters, wordsOf } from "./fold.ts";
import { withoutJoke } from "./joke.ts";
import { withoutMarginalia } from "./listMarginalia.ts";
import { ofMarked } from "./listMarks.ts";
import { isFunctionWord } from "./plainWords.ts";

// What is told of a list that changes it before it is read: who was to come and did not, and then who came («iban a ir Toño
// y Fer pero al final nomás fue Fer»); who is said again to be left out («Ana, Luis… no, Luis no fue, Lucio»); the rest of
// them, who are not meant («las demás sí llegaron»); whose place or charge it is («y de salud Rosa Tun»).

const word = "(?:(?:Ma|Sra?|Dra?|Profr?a?|Lic|Ing|Mtr[oa]|Gpe|Fco|\\p{L})\\.|\\p{L}{1,25})";
const name = `(?:${word})(?: ${word}){0,5}`;
const deed =
  "(?:fue(?:ron)?|vin(?:o|ieron)|qued(?:[oó]|aron|a|an)|v(?:a|an|amos)|ir[aá]n?|asisti(?:[oó]|eron)|lleg(?:[oó]|aron)|estuv(?:o|ieron)|son|ser[ií]an?|particip(?:[oó]|aron)|firm(?:[oó]|aron)|vien(?:e|en)|entr(?:[oó]|aron)|ponga[ns]?|ponle|ponme|p[oó]ngale|anot[ae]|apunt[ae])";
const only = "(?:nom[aá]s|nada m[aá]s|solo|s[oó]lo|solamente|[uú]nicamente|ya nada m[aá]s|ya nom[aá]s)";

/** Who was to be there, or was not, told first; and what it came to. */
const cameTo = new RegExp(
  `^(?=[\\s\\S]*?(?<!\\p{L})(?:no|iban?|quer[ií]an?|pensaban?|ten[ií]an? que)(?!\\p{L}))[\\s\\S]{3,160}?[\\s,.;]+(?:y |pero )?(?:as[ií] que|entonces|al final|total que|por eso|por lo que|y mejor|en su lugar)[\\s,]+(?=(?:(?:ya |mejor |al final )*(?:${only} )?${deed}|(?:ya )?${only})(?!\\p{L}))`,
  "iu",
);
/** «Brígida Flores no, ella se fue temprano, fueron Eladia y Petra». */
const refusedFirst = new RegExp(
  `^\\s*(?:(?:a|la|el|do[ñn]a|don) )?${name}(?<!\\p{L}{4}\\.) (?:no(?: (?:fue|vino|pudo|quiso|va|viene|asisti[oó]|lleg[oó]))?)[\\s,.;]+[^:\\n]{0,80}?(?=${deed} (?!(?:a|al|temprano|tarde|por|con|de|en)(?!\\p{L})))`,
  "iu",
);
/** «… no, Luis no fue, Lucio», «a Loxa no la ponga»: a clause that leaves one out by name. */
const leftOut = new RegExp(
  `(?:^|[\\s,.;…]{1,6}(?:(?:ay|uy|ah|perd[oó]n|digo|bueno|pero|esp[eé]r[ae]\\p{L}*)[\\s,]+){0,3}(?:no[\\s,]+)?)(?:y |pero |a ){0,2}(?:a |la |el |do[ñn]a |don )*(${word}(?: ${word}){0,2}) (?:ya |siempre |al final |ella |[eé]l )?no (?:(?:l[oa]|me l[oa]) (?:pong\\p{L}*|anot\\p{L}*|apunt\\p{L}*|cuent\\p{L}*|incluy\\p{L}*|met\\p{L}*|agreg\\p{L}*|encontr[eéó]\\p{L}*|hall[eéó]\\p{L}*|vi|vimos|visit[eé]\\p{L}*|alcanc[eé])|(?:fue|vino|pudo|quiso|va|viene|asisti[oó]|lleg[oó]|firm[oó]|entr[oó])(?: (?:ir|venir|a ir|a venir|asistir))?|(?=porque |pues |ya que |que no ))(?:(?<= no )(?:porque|pues|ya que|que no) [^,.;…]+)?(?=\\s*(?:[,.;…]|$))[\\s,.;…]*(?:(?:y |pero )?(?:mejor|sino|en su lugar|en lugar) (?=\\p{L}))?`,
  "giu",
);
/** «Los demás sí llegaron» to who was absent; «las otras no pudieron», «a los otros ya los tienes». */
const others =
  /[\s,.;]{1,6}(?:y |pero )?(?:a )?(?:tod[oa]s )?(?:l[oa]s dem[aá]s|l[oa]s otr[oa]s|el resto)\s+(?:(?:(?:ya|hoy|todav[ií]a|s[ií]|tod[oa]s|avisaron que|dijeron que) )*(no|s[ií])(?: \p{L}+){0,3}|(?:ya )?(?:l[oa]s? )?(?:tienes?|tienen|anot[eé]|puse|apunt[eé]|est[aá]n(?: (?:anotad|apuntad|registrad)[oa]s)?|mand[eé]|pas[eé]|registr[eé]))\s*[.!]*\s*$/iu;
const asksAbsent = /(?:^| )(?:no|falt\w*|ausent\w*)(?= |$)/;
/** «Y de salud Floriberta Luis»: the charge before whoever holds it. */
const charge =
  /(?<=^|[\s,;.])(?:y )?(?:de|en|para|por|como) (?:la |el )?(?:salud|educaci[oó]n|abasto|nutrici[oó]n|alimentaci[oó]n|vigilancia|higiene|limpieza|seguridad|deportes?|cultura|cocina|escuela|agua|obras?|jur[ií]dico|finanzas|enlace|contralor[ií]a|orden|aseo|honor y justicia)(?: (?:a|qued[oó]|est[aá]|es|fue|va))? (?=(?:do[ñn]a? |la se[ñn]ora |el se[ñn]or )?\p{L}+ \p{L})/giu;
/** «… y su esposo, Adán Melchor»: who that is comes next, and ends the list. */
const kinNamed =
  /((?<!\p{L})(?:y|con) (?:a )?(?:su|mi) (?:espos[oa]|marido|mujer|se[ñn]ora|mam[aá]|pap[aá]|hij[oa]|herman[oa]|suegr[oa]|nuera|yerno|cu[ñn]ad[oa]|comadre|compadre)),\s+(?=(?:do[ñn]a? |la |el )?\p{Lu}\p{L}+(?: \p{L}+){1,4}\s*(?:[,.;]\s*(?:l[oa]s dos|amb[oa]s)|[.!]*\s*$))/gu;

/** «Profra. Norma Quintanilla», «T.S. Brenda Cavazos», «C. Omar Elizondo»: what people are is not what they are called. */
const title =
  /(?<=^|[\s,;:])(?:Profra?|Lic(?:da|do)|L?\.?T\.? ?S|Psic(?:\p{L}{0,3})?|Enf|C\.? ?P|Q\.?F\.?B|Pbro|Hn[ao]|Biol|Nut|Odont|T[eé]c|Srita|Mtr|Dip|Reg|Cmte|L\.?E|C)\.\s*(?=\p{Lu}\p{L}+ \p{Lu})/gu;

/** «El ing. Octavio Prado y la lic. Diana Salgado». */
const titleAfterArticle =
  /(?<=^|[\s,;:])(?:(?:el|la)\s+)(?:ing|licd[ao]|lic|dra|dr|profra|profr|profa|prof|mtr[oa]|arq|enf|psic|pbro|tec|sra|sr|srta|comisari[oa]|suplente|vocal|president[ae]|secretari[oa]|tesorer[oa]|delegad[oa]|regidora?|enfermer[oa]|ingenier[oa]|licenciad[oa])\.?\s+(?=\p{L}{3,}\s+\p{L}{2,})/giu;

/** «…, las dos están bien»: how they are, and how many. */
const areWell =
  /[\s,;.]+(?:y\s+)?(?:gracias\s+a\s+dios\s+)?(?:l[oa]s|amb[oa]s|tod[oa]s)(?:\s+l[oa]s)?(?:\s+(dos|tres|cuatro|cinco|seis|\d))?\s+(?:ya\s+)?(?:(?:avisaron|firmaron|confirmaron|est[aá]n|andan)\s*[.!]*\s*$|(?:est[aá]n|andan|siguen|quedaron|se\s+encuentran|viven|salieron)\s+(?:ya\s+|muy\s+|re\s*|bien\s+)?(?:bien|mejor|mejores|content[oa]s|san[oa]s|tranquil[oa]s|sol[oa]s|enferm[oa]s|mal|malit[oa]s|embarazadas|al\s+corriente|a\s+gusto)(?:\s+gracias\s+a\s+dios)?\s*[.!]*\s*$)/iu;

/** «La señora Maricruz Ybarra»: with her whole name she needs no more. */
const ladies = /(?<!\p{L})(?:la |el )?se[ñn]or(?:a|ita)? (?=\p{Lu}\p{L}+ \p{Lu})/gu;

/** The list without such turns; what it says of who stays out has been done. */
export function withoutListTurns(text: string, question: string): string {
  const plain = withoutMarginalia(withoutJoke(ofMarked(text, question)));
  const alone = plain
    .replace(titleAfterArticle, "")
    .replace(areWell, (_, count?: string) => (count === undefined ? "" : `, en total ${count}`));
  let said = /\./.test(alone) ? alone.replace(title, "") : alone;
  if (
    /salud|educ|abasto|nutri|aliment|vigil|higien|limpi|segur|deport|cultur|cocina|escuel|agua|obra|jur[ií]d|finan|enlace|contral|orden|aseo|honor/iu.test(
      said,
    )
  )
    said = said.replace(charge, ", ");
  if (/se[ñn]or/u.test(said)) said = said.replace(ladies, "");
  if (/,/.test(said)) said = said.replace(kinNamed, "$1 ");
  if (/dem[aá]s|otr[oa]s|resto/iu.test(said)) said = withoutOthers(said, question);
  if (
    !/(?<!\p{L})(?:no|iban?|quer[ií]a|pensaba|ten[ií]a)/iu.test(said) ||
    asksAbsent.test(foldLetters(question))
  )
    return said;
  const rest = said.replace(cameTo, "");
  if (rest !== said && !denies.test(rest)) return rest;
  const after = said.replace(refusedFirst, "");
  if (after !== said && !denies.test(after)) return after;
  return withoutLeftOut(said);
}
const denies = /(?<!\p{L})(?:no|ni|tampoco|o|si|creo|iban?|falt\p{L}*)(?!\p{L})/iu;

function withoutOthers(text: string, question: string): string {
  const found = others.exec(text);
  if (found === null) return text;
  const [, says] = found;
  const isAbsent = asksAbsent.test(foldLetters(question));
  const isElse = says === undefined || /^n/i.test(says) !== isAbsent;
  return isElse ? text.slice(0, found.index) : text;
}

/** Without a clause that leaves one out by name, and without that name where it stood before. */
function withoutLeftOut(text: string): string {
  const out: string[] = [];
  const rest = text.replace(leftOut, (all, who: string) => {
    const words = wordsOf(foldLetters(who));
    // «Los niños no fueron», «ella no fue» name nobody.
    if (words.length === 0 || words.some((one) => isFunctionWord(one))) return all;
    out.push(who);
    return ", ";
  });
  if (out.length === 0) return text;
  return out
    .reduce(withoutNamed, rest)
    .replace(/^(?:[\s,;.…]|y (?=,))+/u, "")
    .replace(/[\s,;…]*,[\s,;…]*(?=,|$)/gu, "");
}

/** «Nora» takes back «Nora Rubio», where she is the only one called so. */
function withoutNamed(said: string, who: string): string {
  const named = new RegExp(`(^|[\\s,;.])${escaped(who)}(?: ${word}){0,3}?(?=\\s*(?:[,;.…]|$)| y )`, "giu");
  return [...said.matchAll(named)].length === 1 ? said.replace(named, "$1") : said;
}
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
