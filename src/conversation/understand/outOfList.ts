import type { Choosing } from "./choice.ts";
import { asksForWrong } from "./choiceAsked.ts";
import { withoutNoise } from "./clauses.ts";
import { isDenial } from "./denials.ts";
import { isDoubtful } from "./doubt.ts";
import { fold, foldShown, wordsOf } from "./fold.ts";
import { isTongue } from "./languageNames.ts";
import { isOfRoot, mentioned, toldOf } from "./ownWords.ts";
import { foldedPattern } from "./pattern.ts";
import { isFunctionWord } from "./plainWords.ts";
import { foldedQuestion } from "./question.ts";
import { isSameVerb } from "./roots.ts";
import { themesOf } from "./themes.ts";

// Choices for whoever finds none on a list, or for what is not: «Ninguna», «Nada, todo está bien», «Otra», «No me enteré»,
// «Sin estudios». They are said with a no, which refuses nothing here.

/** The place of such a choice that a message says; null where it says none. */
export const outOfList = (text: string, choosing: Choosing): number | null =>
  noneOf(text, choosing) ??
  wellOf(text, choosing) ??
  untoldOf(text, choosing) ??
  unsureOf(text, choosing) ??
  unlistedOf(text, choosing) ??
  rightOf(text, choosing) ??
  otherOf(text, choosing) ??
  strangerOf(text, choosing) ??
  otherPersonOf(text, choosing) ??
  otherTongueOf(text, choosing) ??
  deniedBy(text, choosing);

const clausesIn = (text: string): readonly string[] =>
  withoutNoise(text)
    .split(/(?:[,;!…()\n]|\.(?!\d))+/u)
    .map(fold)
    .filter((part) => /[a-z0-9]/.test(part));

/** The only choice that is shown so. */
function onlyShown({ choices }: Choosing, isSo: (shown: string) => boolean): number | null {
  const places = choices.flatMap((texts, place) =>
    texts.some((shown) => isSo(foldShown(shown))) ? [place] : [],
  );
  return places.length === 1 ? (places[0] ?? null) : null;
}

/** «Ninguna, gracias a Dios» where «Ninguna de las anteriores» is one of the list. */
export function noneOf(text: string, choosing: Choosing): number | null {
  const [first = "", ...rest] = clausesIn(text.replace(nowNone, ""));
  if (!isNone.test(first) || rest.some((part) => mentioned(part, choosing).length > 0)) return null;
  if (/(?:^| )(?:pero|aunque|o|menos|mejor|quiero|entonces|tiene|hay)(?= )/.test(rest.join(" "))) return null;
  return onlyShown(choosing, (shown) => (/\bnadie\b/.test(first) ? /^nadie/ : /^ningun/).test(shown));
}
/** «Me quitaron el IMSS y ahorita no tengo nada», «los animales son de mi suegro, yo ninguno». */
const nowNone =
  /^.{3,120}?[\s,;.]+(?:y |pero )?(?=(?:ahorita|ahora|actualmente)\s+(?:ya\s+)?(?:no\s+(?:tengo|tenemos|cuento|hay)\s+)?(?:nada|ningun[oa]?)\s*[.!]*$|yo\s+(?:no\s+tengo\s+)?ningun[oa]?\s*[.!]*$)/iu;
/** «No fui a la escuela» where «No estudié» is one of the list. */
const unschooled =
  /^(?:(?:pues|yo|la verdad|no|es que|casi) )*(?:no|nunca) (?:fui|anduve|pude ir|tuve)(?: (?:a la )?(?:escuela|estudios?))$/;
const isNone = foldedPattern(
  `^(?:(?:pues|no|la verdad|gracias a dios|bendito dios|yo|de|a|en|con|es|son|soy|fue|tengo|tenemos|padezco|uso|hay|por ahora|hasta ahorita|ahorita) )*(?:ahorita |ahora |actualmente )?(?:ya )?(?:ningun[oa]?|nadie|nada(?= de |$)|(?<=no )(?:tengo|tenemos|recibo|recibimos|uso|padezco|cuento)(?=$| nada| ningun))(?: (?:nada|ningun[oa]?|de (?:es[oa]s|ell[oa]s|l[oa]s anteriores|tod[oa]s)|gracias|a dios|de|por favor|enfermedad|dificultad|hasta ahorita|por ahora|tengo|senorita|joven))*$`,
);

/** «Estoy bien de todo» where it is asked what one suffers from. */
function wellOf(text: string, choosing: Choosing): number | null {
  if (
    !/\b(?:dificultad|enfermedad|padec|molestia|sintoma|problema)/.test(
      foldedQuestion(choosing.question?.() ?? ""),
    )
  )
    return null;
  if (
    !/^(?:(?:pues|yo|gracias a dios) )*(?:estoy|ando|estamos) (?:bien|san[oa])(?: de (?:todo|salud))?(?: gracias a dios)?$/.test(
      fold(text),
    )
  )
    return null;
  return onlyShown(choosing, (shown) => /^(?:ningun|nada)/.test(shown));
}

/** «Eso no lo digo» where «Prefiero no decirlo» is one of the list. */
const untoldOf = (text: string, choosing: Choosing): number | null =>
  /^(?:(?:pues|mejor|eso|yo|la verdad) )*(?:no (?:lo |le |te |les )?(?:digo|quiero (?:decir\w*|contestar\w*)|contesto|respondo|gustaria decir\w*)|prefiero no(?: decir\w*| contestar\w*)?|me l[oa] reservo)(?: mejor)?$/.test(
    fold(text),
  )
    ? onlyShown(choosing, (shown) =>
        /^(?:prefiero no|no (?:quiero|deseo) (?:decir|contestar|responder))/.test(shown),
      )
    : null;

/** «Luego les aviso, todavía no sé» where «Todavía no sé» is one of yes and no. */
function unsureOf(text: string, choosing: Choosing): number | null {
  const labels = choosing.choices.map(([label = ""]) => foldShown(label));
  if (
    !labels.some((label) => /^si\b/.test(label)) ||
    !labels.some((label) => /^no(?! (?:lo )?se\b)/.test(label))
  )
    return null;
  if (!isUnsure.test(fold(text))) return null;
  return onlyShown(choosing, (shown) =>
    /^(?:(?:todavia|aun) no (?:lo )?se|no (?:lo )?se|tal vez|a lo mejor|quiza|no estoy segur)/.test(shown),
  );
}
const isUnsure =
  /^(?:(?:pues|mire|la verdad|es que|fijese) )*(?:(?:todavia|aun) no (?:lo )?se|no (?:lo )?se(?: (?:si|todavia|aun|bien)|$)|(?:luego|al rato|despues|manana|yo) (?:te|le|les) (?:aviso|digo|confirmo)|a lo mejor|quizas?|tal vez|depende|a ver si)\b/;

/** «Soy de La Esperanza, no viene ahí» where «Otra comunidad» is one of the list. */
const unlistedOf = (text: string, choosing: Choosing): number | null =>
  /\bno (?:(?:viene|aparece|sale)(?: (?:ahi|aqui|en (?:la|su) lista))?|esta (?:ahi|aqui|en (?:la|su) lista)|l[oa] (?:veo|pus\w+|tienen?)(?: (?:ahi|aqui|en (?:la|su) lista))?)$/.test(
    fold(text),
  ) &&
  !/^mis? /.test(fold(text)) &&
  mentioned(text, choosing).length === 0
    ? onlyShown(choosing, (shown) => /^otr[oa]s?\b/.test(shown))
    : null;

/** «Así déjelo, todo bien» where «Nada, todo está bien» is one of the list. */
function rightOf(text: string, choosing: Choosing): number | null {
  const clauses = clausesIn(text);
  if (clauses.length === 0 || !clauses.every((part) => isRight.test(part) || isEmpty.test(part))) return null;
  if (clauses.every((part) => /^(?:no|si)$/.test(part))) return null;
  const isAsked = choosing.question !== undefined && asksForWrong(choosing.question());
  return onlyShown(
    choosing,
    (shown) =>
      /\b(?:todo|asi|esta|estan) (?:esta )?(?:bien|correct\w+)\b/.test(shown) ||
      (isAsked && /^(?:nada|ningun[oa]?)(?: |$)/.test(shown)),
  );
}
const isRight = foldedPattern(
  `^(?:(?:pues|no|si|asi|ya|yo|lo|la|que|veo|creo que|se|me|lo demas|los datos|mis datos|tod[oa]s?|los|las|el resto) )*(?:(?:esta|estan|va|quedo|son|es|se ve|dej\\w+) )*(?:bien|correct[oa]s?|perfect[oa]s?|en orden|dej\\w+|asi|igual|ok)(?: (?:asi|todo|tod[oa]s|esta|nomas|como esta|por favor|gracias|ya))*$`,
);
const isEmpty = foldedPattern(
  `^(?:(?:pues|no|asi|ya|por ahora|quiero|hay que|voy a|se|le) )*(?:nada|ningun[oa]?|no|si|nada mas|cambi\\w+|correg\\w+|corrig\\w+|muev\\w+)(?: (?:nada|gracias|de eso|por favor|mas|esta mal))*$`,
);

/** «Otra cosa», «ponle otra» where «Otra» is one of the list. */
function otherOf(text: string, choosing: Choosing): number | null {
  const clauses = clausesIn(text);
  if (!clauses.some((part) => isOther.test(part))) return null;
  const isElse = clauses.every((part) => isOther.test(part) || mentioned(part, choosing).length === 0);
  if (!isElse || isDoubtful(text) || /\b(?:la otra|el otro)\b/.test(fold(text))) return null;
  return onlyShown(choosing, (shown) =>
    /^otr[oa]s?(?: (?:cosa|motivo|opcion|tema|actividad|tipo|causa|razon))?$/.test(shown),
  );
}
const isOther =
  /^(?:(?:pues|fue|es|un|una|por|de|seria|ponle|pongale|pon|ponga|mejor|ahi) )*(?:otr[oa]s?|otra cosa|otro asunto|ningun[oa]? de es[oa]s)(?: (?:motivos?|cosas?|razon(?:es)?|opcion|tipo|causas?|tema|actividad))?$/;

/** «La vecina de enfrente» where «No es familiar» is one of the list, and neighbours are not. */
function strangerOf(text: string, choosing: Choosing): number | null {
  const [first = "", ...rest] = clausesIn(text);
  const [said = ""] = first.split(/ (?=(?:de|del|que|con|pero|y|muy|mia|mio)(?: |$))/);
  if (!isStranger.test(said) || mentioned(first, choosing).length > 0) return null;
  if (rest.some((part) => mentioned(part, choosing).some((place) => !isStrange(choosing, place))))
    return null;
  return onlyShown(choosing, (shown) => strange.test(shown));
}
const isStranger =
  /^(?:(?:pues|es|soy|mi|mis|un|una|su|la|el|solo|nomas|somos|no es nada) )*(?:vecin\w+|amig\w+|conocid\w+|compan\w+|nada(?: mi[oa])?)$/;
const strange = /^(?:no (?:es|soy|somos) (?:familiar?|pariente)|(?:sin|ningun) parentesco)/;
const isStrange = ({ choices }: Choosing, place: number): boolean =>
  (choices[place] ?? []).some((text) => strange.test(foldShown(text)));

/** «Ya no estudio» where «No estudio» is one of the list; «no la sé» where «No sé mi sección» is. */
function deniedBy(text: string, choosing: Choosing): number | null {
  const [said = "", ...rest] = clausesIn(text);
  if (unschooled.test(said) && rest.length === 0)
    return onlyShown(choosing, (shown) => /^(?:no estudi|sin (?:estudi|escuela))/.test(shown));
  const words = wordsOf(said);
  const at = words.findIndex((word) => denies.test(word));
  if (
    at < 0 ||
    at > 5 ||
    words.length > LongestDenied ||
    /\d/.test(said) ||
    / (?:o|pero|sino|si) /.test(` ${said} `)
  )
    return null;
  if (rest.some((part) => mentioned(part, choosing).length > 0 || isDoubtful(part))) return null;
  if (rest.some((part) => /^(?:pero|o|sino|aunque|creo)(?= )/.test(part))) return null;
  const after = words.slice(at + 1);
  // «No acabé la secundaria» went there.
  if (/^(?:l[oa]s? )?(?:acab|termin|conclu|complet)/.test(after.join(" "))) return null;
  const place = onlyShown(
    choosing,
    (shown) => isDenial(shown) && isDeniedAlike(said, after, wordsOf(shown).slice(1)),
  );
  if (place === null) return null;
  // «No estudio la prepa sino la secundaria.»
  const label = wordsOf(foldShown(choosing.choices[place]?.[0] ?? ""));
  const isElse = toldOf(
    after.filter((word) => !label.some((other) => isAlike(word, other))),
    choosing,
  ).some(
    ({ places }) => places.length > 0 && places.length < choosing.choices.length && !places.includes(place),
  );
  return isElse ? null : place;
}
const denies = /^(?:no|ni|nunca|sin|nadie|tampoco)$/;
const LongestDenied = 12;

/** «Mi nuera» where «Otra persona» is one of the list, and she is not. */
function otherPersonOf(text: string, choosing: Choosing): number | null {
  const [first = "", ...rest] = clausesIn(text);
  if (!isSomebody.test(first) || rest.some((part) => mentioned(part, choosing).length > 0)) return null;
  const told = toldOf(wordsOf(first), choosing);
  if (told.some(({ places }) => places.length > 0) || isDoubtful(text)) return null;
  // A mother-in-law is the child's grandmother.
  if (/\bsuegr/.test(first) && choosing.choices.some(([label = ""]) => /\babuel/.test(foldShown(label))))
    return null;
  const isOfKin =
    choosing.question !== undefined &&
    /\b(?:relacion|parentesco|es de|son de)\b/.test(fold(choosing.question()));
  return onlyShown(
    choosing,
    (shown) =>
      /^(?:otra persona|alguien mas|otro familiar|otro parentesco|otra)$/.test(shown) ||
      (isOfKin && /^otr[oa]s?$/.test(shown)),
  );
}
/** «Mixe» where «Mixteco», «Zapoteco» and «Otra» are shown. */
function otherTongueOf(text: string, choosing: Choosing): number | null {
  const shown = choosing.choices.filter(([label = ""]) => isTongue(foldShown(label))).length;
  if (shown < 2 || isDoubtful(text)) return null;
  const words = wordsOf(fold(text));
  const tongues = words.filter(isTongue);
  if (
    tongues.length !== 1 ||
    words.some((word) => /^(?:o|y|no|ni|tambien|pero|poco|poquito|antes)$/.test(word))
  )
    return null;
  // «Castellano» is Spanish, and «nahua» Náhuatl.
  if (
    mentioned(tongues.join(" "), choosing).length > 0 ||
    toldOf(tongues, choosing).some(({ kind }) => kind === "named")
  )
    return null;
  return onlyShown(choosing, (label) => /^otr[oa]s?(?: (?:lengua|idioma|dialecto))?$/.test(label));
}

const isSomebody =
  /^(?:(?:pues|va|viene|es|sera|mi|su|soy|yo|la|el|un|una) )*(?:nuera|yerno|vecin[oa]|ti[oa]|prim[oa]|suegr[oa]|cunad[oa]|sobrin[oa]|niet[oa]|herman[oa]|comadre|compadre|amig[oa]|abuel[oa]|abuelit[oa]|madrina|padrino|padrastro|madrastra|tutor[a]?|bisabuel[oa])(?: (?:es|va|viene|contesta|lo hace|mejor|por favor))*$/;

function isDeniedAlike(said: string, after: readonly string[], shown: readonly string[]): boolean {
  if (knows.test(`no ${shown[0] ?? ""}`))
    return knows.test(
      wordsOf(said)
        .filter((word) => word === "se" || !shown.includes(word))
        .join(" "),
    );
  if (heardOf.test(`no ${shown.join(" ")}`)) return heardOf.test(said);
  const telling = shown.filter((word) => word.length > 3 && !isFunctionWord(word));
  return telling.some((word) => after.some((other) => isAlike(other, word)));
}

const isAlike = (one: string, other: string): boolean =>
  one.length > 3 &&
  other.length > 3 &&
  (isSameVerb(one, other) ||
    isOfRoot(one, other) ||
    themesOf(one).some((theme) => themesOf(other).includes(theme)));
/** «No la sé, señorita.» */
const knows =
  /^(?:(?:la verdad|pues|yo|ay|uy|hijole|fijese que) )*no (?:(?:me|l[oa]s?|nos) )*(?:se|sabemos|sabia|recuerdo|acuerdo|supe)(?: (?:cual|que|es|bien|la|el|mi|de|cual|del|a|la verdad|nada|toca|me|nos|ella|numero))*$/;
const heardOf =
  /\b(?:no|ni|nunca|nadie) (?:(?:me|nos|l[oa]|siquiera|se) )*(?:enter\w+|supe|supimos|sabia|sabiamos|avis\w+|dij\w+|lego (?:el|ningun) (?:aviso|mensaje))\b/;
