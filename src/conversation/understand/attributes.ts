import { fold, foldShown, wordsOf } from "./fold.ts";
import { hourAt, isBare, usual, wordsIn } from "./hour.ts";
import { readTime } from "./time.ts";

// What a choice shows of days and hours, and what words say of them: «la de las 5 de la tarde», «sábado en la mañana».

export interface When {
  /** 1 is Monday. */
  readonly weekday: number | null;
  /** "HH:MM". */
  readonly time: string | null;
  readonly half: Half | null;
}
export type Half = "morning" | "noon" | "afternoon" | "night";

const weekdays: ReadonlyMap<string, number> = new Map(
  [
    "lunes lun lunez monday mon",
    "martes mar tuesday tues",
    "miercoles mie mier mierc miercole wednesday wed",
    "jueves jue juev juebes thursday thurs",
    "viernes vie vier biernes viernez friday fri",
    "sabado sabados sab savado sabadito saturday sat",
    "domingo domingos dom domigo sunday sun",
  ].flatMap((words, index) => words.split(" ").map((word) => [word, index + 1] as const)),
);

const halves: readonly (readonly [RegExp, Half])[] = [
  [
    /\b(?:en|por|de) las? (?:mananas?|mananita)\b|\btempran\w*\b|\bmatutin[oa]\b|\bin the morning\b/,
    "morning",
  ],
  [/\bmedio ?dia\b|\bdel dia\b/, "noon"],
  [/\b(?:en|por|de) las? (?:noches?|nochecita)\b|\bnocturn[oa]\b|\bin the evening\b|\bat night\b/, "night"],
  [
    /\b(?:en|por|de) las? (?:tardes?|tardecita)\b|\b(?:mas )?tarde\b|\bvespertin[oa]\b|\bin the afternoon\b/,
    "afternoon",
  ],
];
/** A label of nothing else: «Mañana», «Tarde (16:00 a 18:00)». */
const shownHalves: readonly (readonly [RegExp, Half])[] = (
  [
    ["(?:(?:por|en|de) la |turno )?(?:manana|matutin[oa])", "morning"],
    ["(?:al )?medio ?dia", "noon"],
    ["(?:(?:por|en|de) la |turno )?(?:tarde|vespertin[oa])", "afternoon"],
    ["(?:(?:por|en|de) la |turno )?(?:noche|nocturn[oa])", "night"],
  ] as const
).map(
  ([words, half]) =>
    [
      // «Lunes en la mañana».
      new RegExp(
        `^(?:(?:el |l[oa]s )?(?:lunes|martes|miercoles|jueves|viernes|sabados?|domingos?) )?${words}(?= |$)`,
      ),
      half,
    ] as const,
);

/** «Mañana y tarde» is neither of them. */
const both =
  /\bmananas? y (?:(?:en|por|de|a) las? )?(?:tarde|noche)|\btardes? y (?:(?:en|por|de|a) las? )?(?:noche|manana)/;

const MostWords = 30;

/** `bare`: the hour may be of either half of the day. */
export type Said = When & { readonly rest: readonly string[]; readonly bare: boolean };

/** What words say of a day and an hour; null where they say neither. `rest` are the words that say something else. */
export function whenSaid(text: string): Said | null {
  const words = wordsOf(fold(text));
  const days = new Set(words.flatMap((word) => weekdays.get(word) ?? []));
  if (days.size > 1) return null;
  const folded = words.join(" ");
  if (both.test(folded)) return null;
  const half = halves.find(([phrase]) => phrase.test(folded))?.[1] ?? null;
  const [weekday = null] = days;
  const found = timeWithin(text);
  if (found === "near") return null;
  if (weekday === null && found === null && half === null) return null;
  const used = new Set([
    ...(found === null ? [] : ["a", "las", "alas"]),
    ...(found?.words ?? []),
    ..."en por de la las mas manana mananas mananita tarde tardes tardecita noches noche nochecita temprano tempranito medio dia mediodia".split(
      " ",
    ),
  ]);
  const isHour = (word: string) => found !== null && /^\d{1,2}(?:am|pm|hrs?)$/.test(word);
  const rest = words.filter((word) => !weekdays.has(word) && !used.has(word) && !isHour(word));
  return {
    weekday,
    time: found?.time ?? null,
    half: found ? null : half,
    rest,
    bare: found !== null && !isHalved.test(folded),
  };
}

/** The one hour that words say, marked as one: «a las 5», «5 pm», «9:00». */
const isHalved =
  /\b(?:am|pm|[ap] m|(?:en|por|de) la (?:manana|mananita|tarde|tardecita|noche|nochecita|madrugada)|(?:medio ?|del )dia|temprano|in the)\b|\d(?:am|pm)\b/;

function timeWithin(text: string): { time: string; words: readonly string[] } | "near" | null {
  const words = wordsIn(text);
  // Who tells a story says no hour to choose by.
  if (words.length > MostWords) return null;
  for (let from = 0; from < words.length; from += 1) {
    for (let to = Math.min(words.length, from + 8); to > from; to -= 1) {
      const span = words.slice(from, to);
      if (!isMarked(span)) continue;
      const read = readTime(span.join(" "), {});
      // «Después de las 5» is no hour of a list.
      if ("value" in read && nears.test(words.slice(0, from).join(" "))) return "near";
      if ("value" in read) return { time: read.value, words: span.flatMap((word) => wordsOf(fold(word))) };
    }
  }
  return atSeven(words);
}

/** Nobody knows which seven is meant; a list shows which. */
function atSeven(words: readonly string[]): { time: string; words: readonly string[] } | null {
  const at = words.findIndex(
    (word, place) => /^(?:7|siete)$/.test(word) && /^(?:las|alas)$/.test(words[place - 1] ?? ""),
  );
  if (at < 0 || nears.test(words.slice(0, at - 1).join(" "))) return null;
  const isHalf = words[at + 1] === "y" && words[at + 2] === "media";
  return { time: isHalf ? "07:30" : "07:00", words: isHalf ? ["siete", "7", "y", "media"] : ["siete", "7"] };
}

const nears =
  /(?:^| )(?:antes de|despues de|luego de|a partir de|pasad[ao]s(?: de)?|entre|hasta|asta|desde|como|casi|tipo|after|before|until)(?: a)?$/;

const isMarked = (span: readonly string[]): boolean =>
  span[0] !== "de" &&
  /^(?:a )?(?:las|alas|la (?=un|1\b)) ?|:|\b(?:am|pm|hrs|hr|horas|hora)\b|de la (?:manana|tarde|noche)$|medio ?dia|. y (?:media|cuarto)$/.test(
    span.join(" "),
  );

/** What a choice shows: its weekday, and the hour it begins at. */
export function whenShown(texts: readonly string[]): When {
  const words = texts.flatMap((text) => wordsOf(foldShown(text)));
  const weekday = words.map((word) => weekdays.get(word)).find((day) => day !== undefined) ?? null;
  const clock = texts.map((text) => clockShown.exec(text)).find((match) => match !== null);
  const span = clock ? undefined : texts.map((text) => spanShown.exec(text)).find((match) => match !== null);
  if (span) return { weekday, ...spanTime(span) };
  const spoken = clock ? null : spokenHour(texts);
  const time = clock ? clockTime(clock) : spoken;
  const named = texts
    .map((text) => shownHalves.find(([phrase]) => phrase.test(foldShown(text)))?.[1])
    .find(Boolean);
  return { weekday, time, half: named ?? (time === null ? null : halfOf(time)) };
}

/** «16:00», «4:00 pm», «4:00 de la tarde». */
const clockShown =
  /(?<!\d)(\d{1,2}):(\d\d)(?:\s*(?:hrs?\.?)?\s*(?:(a|p)\.?\s?m\b|de la (ma[ñn]ana|tarde|noche)))?/iu;
function clockTime([, hours = "", minutes = "", letter = "", part = ""]: RegExpExecArray): string {
  const isLate = /^(?:p|t|n)/i.test(letter || part);
  const hour = Number(hours);
  const at = isLate && hour < 12 ? hour + 12 : !isLate && letter !== "" && hour === 12 ? 0 : hour;
  return `${String(at).padStart(2, "0")}:${minutes}`;
}

/** «10 a 12 de la mañana», «9-11 am»: from when. */
const spanShown =
  /(?<![\d:])(\d{1,2})\s*(?:a|al?s?\s+las?|-|–)\s*(\d{1,2})\s*(?:(a|p)\.?\s?m\b|(?:de|en|por) la (ma[ñn]ana|tarde|noche))/iu;
function spanTime([, from = "", to = "", letter = "", part = ""]: RegExpExecArray): {
  readonly time: string;
  readonly half: Half;
} {
  const half: Half = /^n/i.test(part) ? "night" : /^(?:p|t)/i.test(letter || part) ? "afternoon" : "morning";
  const hour = Number(from);
  // «11 a 1 de la tarde» begins in the morning.
  const isLate = half !== "morning" && hour < 12 && hour <= Number(to);
  return { time: `${String(isLate ? hour + 12 : hour).padStart(2, "0")}:00`, half };
}

const halfOf = (time: string): Half => (time < "12:00" ? "morning" : "afternoon");

/** «sábado 10 am», «jueves 5 de la tarde». */
function spokenHour(texts: readonly string[]): string | null {
  for (const text of texts) {
    const words = wordsIn(text);
    for (const [at] of words.entries()) {
      const one = hourAt(words, at);
      if (!one || (isBare(one.hour) && words[at - 1] !== "las" && words[at - 1] !== "la")) continue;
      const read = readTime(words.slice(at, one.end).join(" "), {});
      if ("value" in read) return read.value;
      const minutes = isBare(one.hour) ? usual(one.hour) : null;
      if (minutes !== null)
        return `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
    }
  }
  return null;
}

/** What words say of days and hours that some of what is shown has; null where nothing of it is shown. */
export function whenOf(text: string, choices: readonly (readonly string[])[]): Said | null {
  const said = whenSaid(text);
  if (said === null) return null;
  const shown = choices.map(whenShown);
  const showsHours = shown.some(({ time, half }) => time !== null || half !== null);
  const weekday = shown.some((one) => one.weekday !== null) ? said.weekday : null;
  return { ...said, weekday, time: showsHours ? said.time : null, half: showsHours ? said.half : null };
}

/** Whether nothing of days and hours is left. */
export const saysNoWhen = ({ weekday, time, half }: When): boolean =>
  weekday === null && time === null && half === null;

/** Whether what is shown is what was said: every thing that was said has to agree. */
export function agreesWith(said: Said, shown: When): boolean {
  if (said.weekday !== null && shown.weekday !== said.weekday) return false;
  if (said.time !== null && shown.time !== said.time && !(said.bare && isOtherHalf(said.time, shown.time)))
    return false;
  // What is at six is of the evening too.
  if (said.half === "night" && shown.half === "afternoon")
    return shown.time !== null && shown.time >= "17:00";
  return said.half === null || shown.half === said.half;
}

/** «A las 9» of the evening where 21:00 is shown. */
const isOtherHalf = (said: string, shown: string | null): boolean =>
  shown !== null &&
  Math.abs(Number(shown.slice(0, 2)) - Number(said.slice(0, 2))) === 12 &&
  shown.slice(3) === said.slice(3);
