import type { Choosing } from "./choice.ts";
import { fold, foldShown } from "./fold.ts";
import { mentioned } from "./ownWords.ts";
import { foldedPattern } from "./pattern.ts";

// Choices of a scale. Those that judge, from very good to very bad: «pésima, ni sillas había», «ni buena ni mala», «ahí nomás». What people
// judge by is of an end of the scale, or of its middle.

/** How good a label says something was; null of one that does not judge. */
function worth(shown: string): number | null {
  return grades.find(([, pattern]) => pattern.test(shown))?.[0] ?? null;
}
const grades = (
  [
    [5, "excelentes?|super|lo mejor"],
    [4, "muy (?:buen[oa]s?|bien|satisfech[oa]s?|conforme)"],
    [3, "buen[oa]s?|bien|satisfech[oa]s?|conforme"],
    [2, "regular(?:es)?|mas o menos|normal|medi[oa]|ni (?:buen|bien|satisf)\\w* ni .*|neutral"],
    [1, "mal[oa]s?|mal|insatisfech[oa]s?|inconforme|deficiente"],
    [0, "muy (?:mal[oa]s?|mal|insatisfech[oa]s?|inconforme)|pesim[oa]s?"],
  ] as const
).map(([grade, words]) => [grade, foldedPattern(`^(?:${words})$`)] as const);

const led =
  "^(?:(?:pues|pos|la verdad|yo digo|diria|que|fue|estuvo|esta|es|estuvieron|me parecio|se me hizo|para mi|la califico|como|muy|bien|super|re|a mi|estubo|la neta|la senti|salio|fue una cosa|una) )*";
const best = foldedPattern(
  `${led}(?:excelent\\w*|buenisim[oa]s?|padrisim[oa]s?|chidisim[oa]s?|perfect[oa]s?|de lujo|de (?:diez|10|maravilla)|increible|maravillos[oa]|super(?: bien| buena)?|al (?:cien|100|centavo)|lo mejor|de poca|hermos[oa]|bonitisim[oa]|encantad[oa]|me encanto(?: todo)?|de primera)$`,
);
const worst = foldedPattern(
  `${led}(?:pesim[oa]s?|horribl\\w+|malisim[oa]s?|terribl\\w+|fatal|de (?:la (?:patada|fregada|chingada|tiznada)|lo peor)|lo peor|un asco|una (?:porqueria|groseria|burla)|un desastre|para lorar)$`,
);
const middling = foldedPattern(
  `${led}(?:mas o menos|maso ?menos|mas menos|maomenos|(?:ahi )?dos (?:que )?tres|ahi (?:nomas|va|mas o menos|la lev\\w+|que tal)|asi asi|asi nomas|equis|x|pasable|pasader[oa]|regularcit[oa]|regularon\\w*|a medias|ni fu ni fa|normal(?:it[oa])?|comun y corriente|ni (?:muy )?(?:buen[oa]|bien|bonit[oa]) ni (?:muy )?(?:mal[oa]?|fe[oa])|ni (?:muy )?(?:mal[oa]?|fe[oa]) ni (?:muy )?(?:buen[oa]|bien|bonit[oa]))$`,
);

/** «Buena la doctora, mala la enfermera»: of two places of a scale. */
export function isMixed(text: string, choosing: Choosing): boolean {
  const labels = choosing.choices.map(([label = ""]) => foldShown(label));
  if (labels.filter((label) => worth(label) !== null).length < Math.max(2, labels.length - 1)) return false;
  const judged = ` ${fold(text)} `;
  if (/ (?:ni|no|digo|perdon) /.test(judged)) return false;
  const held = labels.filter((label) => judged.includes(` ${label} `));
  return held.some((one) => held.some((other) => !one.includes(other) && !other.includes(one)));
}

// How far a thing is: «ya quedó», «ahí la llevamos», «ni hemos empezado», «siempre no se hizo».
type Progress = "done" | "doing" | "waiting" | "dropped";
const states: readonly (readonly [Progress, RegExp])[] = (
  [
    ["done", "(?:ya |esta )?(?:cumplid|terminad|conclui?d|realizad|hech|completad|complet|finalizad)[oa]s?"],
    ["doing", "en (?:proceso|curso|avance|tramite|marcha|ejecucion)|avanzad[oa]|iniciad[oa]"],
    [
      "waiting",
      "pendientes?|(?:sin|no|por) (?:iniciar|empezar|comenzar|iniciad[oa]|empezad[oa]|realizar|cumplir|cumplid[oa])",
    ],
    ["dropped", "cancelad[oa]s?|suspendid[oa]s?|no se (?:hizo|hara|realizo|cumplio)"],
  ] as const
).map(([state, words]) => [state, foldedPattern(`^(?:${words})$`)] as const);
const ledSo =
  "^(?:(?:pues|pos|si|la verdad|bueno|mire|eso|ese|esa|gracias a dios|nosotr[oa]s|que|tod[oa]) )*";
const said: readonly (readonly [Progress, RegExp])[] = (
  [
    [
      "dropped",
      "(?:se )?(?:cancelo|suspendio)|siempre (?:ya )?no(?: se (?:hizo|pudo|va a hacer))?|ya no se (?:hizo|va a hacer|hace|pudo)|lo (?:cancelaron|quitaron|suspendieron)",
    ],
    [
      "waiting",
      "(?:ni|no) (?:(?:l[oa]s?|se|le|nos) )?(?:hemos|han|he|ha) (?:empezad|comenzad|iniciad|hech)[oa](?: nada)?|(?:todavia|aun) no(?: (?:empezamos|empiezan?|se (?:hace|empieza)|hacemos nada))?|no (?:empezamos|se ha (?:hecho|empezado|iniciado)|hay nada|hemos hecho nada)|nada (?:todavia|aun)",
    ],
    [
      "doing",
      "(?:ahi|ai) (?:va(?:mos)?|la levamos|se va|le andamos|estamos|lo levamos)(?: poco a poco| de a poquito)?|(?:en (?:eso|ello)|haciendol[oa]|trabajandol[oa]|avanzando|andamos en eso)(?: (?:estamos|andamos|vamos|va))?|a medias|a la mitad|poco a poco|(?:vamos|va) (?:a la mitad|avanzando|en eso|poco a poco)|apenas (?:empezamos|va|vamos|iniciamos)|casi|falta poc[oa]|ya (?:casi|mero|merito|empezamos|comenzamos|iniciamos)(?: (?:queda|acabamos|terminamos|esta))?",
    ],
    [
      "done",
      "ya (?:quedo|esta|estuvo|se (?:hizo|cumplio|termino|acabo|logro)|(?:l[oa] )?(?:acabamos|terminamos|hicimos|cumplimos)|cumplimos|esta (?:hech|list|terminad)[oa])(?: (?:todo|listo|eso|ya))?|se (?:cumplio|logro|termino|hizo)(?: todo)?",
    ],
  ] as const
).map(([state, words]) => [state, foldedPattern(`${ledSo}(?:${words})$`)] as const);

/** The place of the choice that tells how far a thing is, where choices tell so. */
function byProgress(text: string, choosing: Choosing): number | null {
  const shown = choosing.choices.map(
    ([label = ""]) => states.find(([, pattern]) => pattern.test(foldShown(label)))?.[0] ?? null,
  );
  const known = shown.filter((state) => state !== null);
  if (known.length < 2 || known.length < shown.length - 1) return null;
  const [head = "", ...rest] = text.split(/[,;.!\n]+|\s(?=(?:porque|xq|pq|ya que)\s)/iu);
  if (rest.some((part) => mentioned(part, choosing).length > 0 || /\b(?:pero|aunque|no)\b/iu.test(part)))
    return null;
  const [state] = said.find(([, pattern]) => pattern.test(fold(head))) ?? [];
  const place = state === undefined ? -1 : shown.indexOf(state);
  return place >= 0 && place === shown.lastIndexOf(state ?? null) ? place : null;
}

// Whether anything is missing: «le falta la firma», «ya no le falta nada», «trae todo».
const lacks = foldedPattern(
  "^(?:(?:pues|pos|nomas|solo|todavia|aun|casi|es que|a el|a ella|mire|ya) )*(?:(?:le|les|me|nos) )?falt(?:a|an|o|aron) (?!nad|muy poco)\\w+(?: \\w+){0,8}$",
);
const lacksNothing = foldedPattern(
  "^(?:(?:pues|pos|ya|si|mire|gracias a dios) )*(?:no (?:le |les |me |nos )?falt(?:a|o) (?:ya )?nada(?: de nada)?|(?:ya )?(?:trae|tiene|trajo|entrego|traen|tienen) (?:ya )?todo(?:s sus (?:papeles|documentos))?|(?:ya )?(?:esta|quedo) todo)$",
);
function byFullness(text: string, { choices }: Choosing): number | null {
  const labels = choices.map(([label = ""]) => foldShown(label));
  const [full, part] = [/^complet[oa]s?$/, /^incomplet[oa]s?$/].map((name) =>
    labels.findIndex((label) => name.test(label)),
  );
  if (full === undefined || part === undefined || full < 0 || part < 0) return null;
  const judged = fold(text);
  return lacksNothing.test(judged) ? full : lacks.test(judged) ? part : null;
}

/** The place of the choice on a scale that a judgement is of; null where they are no scale, or more than a judgement is said. */
export function byScale(text: string, choosing: Choosing): number | null {
  const progress = byFullness(text, choosing) ?? byProgress(text, choosing);
  if (progress !== null) return progress;
  const shown = choosing.choices.map(([label = ""]) => worth(foldShown(label)));
  const known = shown.filter((grade) => grade !== null);
  if (known.length < 2 || known.length < shown.length - 1) return null;
  const [head = "", ...rest] = text.split(/[,;.!\n]+|\s(?=(?:porque|xq|pq|ya que|que (?:no|ni|si))\s)/iu);
  if (rest.some((part) => mentioned(part, choosing).length > 0 || /\b(?:pero|aunque|mejor)\b/iu.test(part)))
    return null;
  const judged = fold(head);
  const isAt = (grade: number) => {
    const place = shown.indexOf(grade);
    return place >= 0 && place === shown.lastIndexOf(grade) ? place : null;
  };
  if (middling.test(judged)) return isAt(2);
  if (best.test(judged) && Math.max(...known) > 2) return isAt(Math.max(...known));
  return worst.test(judged) && Math.min(...known) < 2 ? isAt(Math.min(...known)) : null;
}
