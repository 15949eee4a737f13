import { timeIn } from "./clockTime.ts";
import { foldLetters } from "./fold.ts";
import { clockWords, written } from "./hour.ts";
import { readHours } from "./hours.ts";
import { numeralAt } from "./numerals.ts";
import { plainLetters } from "./plainLetters.ts";
import { questionIn } from "./question.ts";
import type { Usual } from "./usualHours.ts";

// Hours that are reckoned: of a span the end that was asked («de 4 a 6»), so long before or after an hour («media hora antes
// de las 5»), and so long after the beginning that the question tells («duró dos horas»).

const clock =
  "(?:\\d{1,2}(?:[:.]\\d\\d)?|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce)(?: y (?:media|cuarto))?";
const half =
  "(?: ?(?:[ap]\\.? ?m\\b\\.?|hrs?\\b|(?:de|en|por) la (?:ma[ñn]ana|tarde|noche|madrugada)|del? (?:medio ?)?d[ií]a))";
const span = new RegExp(
  `(?<![\\p{L}\\d])(?:de|desde) (?:las? )?(${clock}${half}?) (?:a|hasta) (?:las? )?(${clock}${half}?)(?![\\p{L}\\d:]| (?:horas?|d[ií]as?|personas|a[ñn]os|de [a-z]+(?<!la)))`,
  "giu",
);

const inMorning = /ma[ñn]ana|a\.? ?m/iu;

/** «De 10 a 12» as the hour that was asked; what has two spans, or names no session's hours, as it is. */
export function ofSpan(text: string, end: number | null): string {
  const [found, other] = [...text.matchAll(span)];
  if (end === null || found === undefined || other !== undefined) return text;
  const read = readHours(`${found[1]} a ${found[2]}`, {});
  // «De 7 a 9» may be of either half.
  if (!("value" in read) || (read.value.startsWith("07") && !inMorning.test(found[0]))) return text;
  return text.replace(found[0], `a las ${read.value.split("-")[end]}`);
}

const lasting =
  "(media hora|hora y media|(?:una?|dos|tres|cuatro|cinco|\\d{1,2}) horas?(?: y (?:media|cuarto))?|(?:\\p{L}+|\\d{1,2}) minutos|un cuarto de hora)";
const besides = new RegExp(
  `(?<!\\p{L})(?:como |una? )?${lasting} (antes|despu[eé]s) de las? (${clock}${half}?)(?![\\p{L}\\d:])`,
  "iu",
);
const after = new RegExp(
  `^\\s*(?:(?:pues|como|fueron|unas|m[aá]s o menos|ya|fue)\\s+)*(?:(dur(?:[oó]|amos)|tard(?:[oó]|amos)|se llev[oó])\\s+(?:como\\s+|unas\\s+)?)?${lasting}(?:\\s+(despu[eé]s|m[aá]s tarde|dur(?:[oó]|amos)))?\\s*[.!]*\\s*$`,
  "iu",
);

/** «Media hora antes de las 5» as the hour it is. */
export function besideHour(text: string, usual: Usual): string {
  const [all, long = "", side = "", hour = ""] = besides.exec(text) ?? [];
  const [from, minutes] = [minutesAt(hour, usual), minutesOf(long)];
  if (all === undefined || from === null || minutes === null) return text;
  const at = from + (side.toLowerCase() === "antes" ? -minutes : minutes);
  // Without its half, 7:30 may be of either.
  return at < 0 || at >= 1440 || (at >= 420 && at < 480) ? text : text.replace(all, `a las ${written(at)}`);
}

const told = new RegExp(`(?<!\\p{L})a las? (${clock}${half}?)(?![\\p{L}\\d:])`, "giu");

/** «Duró dos horas» to «Empezó a las 10. ¿A qué hora terminó?» as "HH:MM"; null where it says anything else. */
export function afterBegun(text: string, question: string, end: number | null): string | null {
  const [all, lasted, long = "", later] = after.exec(text) ?? [];
  if (end !== 1 || all === undefined || (lasted ?? later) === undefined) return null;
  const before = question.slice(0, question.length - questionIn(question).length);
  const [begin, other] = [...before.matchAll(told)].map(([, hour = ""]) => minutesAt(hour));
  const minutes = minutesOf(long);
  if (begin === undefined || begin === null || other !== undefined || minutes === null) return null;
  return begin + minutes < 1440 ? written(begin + minutes) : null;
}

function minutesAt(hour: string, usual?: Usual): number | null {
  const time = timeIn(["a", "las", ...clockWords(plainLetters(hour))], usual);
  return time === null ? null : Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

/** Minutes that such words last. */
function minutesOf(long: string): number | null {
  const words = foldLetters(long).split(" ");
  const parts = words.at(-1) === "media" ? 30 : words.at(-1) === "cuarto" ? 15 : 0;
  if (words[0] === "media") return 30;
  if (words.join(" ") === "un cuarto de hora") return 15;
  if (words[0] === "hora") return 60 + parts;
  const count = /^una?$/.test(words[0] ?? "") ? 1 : numeralAt(words, 0)?.value;
  if (count === undefined) return null;
  return words[1] === "minutos" ? count : count * 60 + parts;
}
