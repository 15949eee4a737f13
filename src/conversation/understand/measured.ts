import type { Choosing } from "./choice.ts";
import { fold, wordsOf } from "./fold.ts";
import { type Found, type Measure, measureAt, tokensOf, type Unit, unitOf } from "./measures.ts";

// Choices that are ranges of a measure («Menos de 3,000», «De 30 minutos a 1 hora», «Más de 5 años»): an amount is of the
// range that holds it, whatever it is written in. A number alone may as well be the place of another one.

interface Range {
  readonly from: number;
  readonly to: number;
  /** «Menos de 3,000», «Más de 5 años»: what it begins or ends at is not of it. */
  readonly isOpen: boolean;
  readonly unit: Unit | null;
}

/** The range that a label shows; null where it shows none. */
function rangeOf(label: string): Range | null {
  const words = tokensOf(label);
  const at = words.findIndex((_, from) => measureAt(words, from) !== null);
  const one = at < 0 ? null : measureAt(words, at);
  if (one === null) return null;
  const before = words.slice(0, at).join(" ");
  const between = words[one.end] ?? "";
  const other = /^(?:a|al|y|o|hasta)$/.test(between) ? measureAt(words, one.end + 1) : null;
  const after = words.slice(one.end).join(" ");
  if (other !== null) return spanOf(one.measure, other.measure);
  const { value, unit } = one.measure;
  if (/(?:^| )(?:menos|menores?|abajo|debajo)(?: de)?$/.test(before))
    return { from: 0, to: value, isOpen: true, unit };
  if (/(?:^| )(?:mas|mayores?|ar+iba|encima)(?: de)?$/.test(before))
    return { from: value, to: Number.POSITIVE_INFINITY, isOpen: true, unit };
  if (/(?:^| )(?:hasta|maximo)$/.test(before)) return { from: 0, to: value, isOpen: false, unit };
  if (/^(?:\w+ )?(?:o|y) mas\b|^(?:\w+ )?en adelante/.test(after))
    return { from: value, to: Number.POSITIVE_INFINITY, isOpen: false, unit };
  return null;
}

/** «30 a 60 minutos» is of minutes at both ends. */
function spanOf(one: Measure, other: Measure): Range | null {
  const unit = one.unit ?? other.unit;
  const from = one.unit === null ? one.value * (other.unit?.size ?? 1) : one.value;
  return from < other.value ? { from, to: other.value, isOpen: false, unit: other.unit ?? unit } : null;
}

const holds = ({ from, to, isOpen }: Range, value: number): boolean =>
  isOpen ? (from === 0 ? value < to : value > from) : value >= from && value <= to;

/** The place of the range that a message's amount is of; "several" where it may be another, null where it says no amount alone. */
export function byMeasure(text: string, { choices, question }: Choosing): number | "several" | null {
  const ranges = inOneUnit(choices.map(([label = ""]) => rangeOf(label)));
  const known = ranges.filter((range) => range !== null);
  if (known.length < 2) return null;
  const asked = question?.() ?? "";
  const said = saidIn(text, asked, choices.flat());
  if (said === null) return null;
  const kinds = new Set(known.flatMap(({ unit }) => unit?.kind ?? []));
  const sizes = new Set(known.flatMap(({ unit }) => unit?.size ?? []));
  const { measure, isBare, bound } = said;
  if (kinds.size > 1 || (measure.unit !== null && kinds.size > 0 && !kinds.has(measure.unit.kind)))
    return "several";
  const inUnit = valueIn(measure, sizes, asked) ?? smallestOf(measure, known);
  const isPlace = isBare && Number.isInteger(measure.value) && measure.value <= choices.length;
  // «2» of «Menos de 6 meses, 6 meses a 1 año, 1 a 3 años».
  if (inUnit === null) return isPlace || measure.unit !== null || kinds.size > 0 ? "several" : null;
  const places = ranges.flatMap((range, place) =>
    range !== null && isWithin(range, inUnit, bound) ? [place] : [],
  );
  const [only, ...more] = places;
  if (isPlace) {
    const [size = 1] = sizes;
    const isOther = only !== undefined && !places.includes(measure.value - 1);
    return isOther && places.some((place) => isCountable(ranges[place] ?? null, size)) ? "several" : null;
  }
  if (known.length < choices.length - 1) return only === undefined ? null : "several";
  return only === undefined || more.length > 0 ? "several" : only;
}

/** «18 a 29» beside «Menos de 18 años» is of years as well. */
function inOneUnit(ranges: readonly (Range | null)[]): readonly (Range | null)[] {
  const units = ranges.flatMap((range) => range?.unit ?? []);
  const [unit, ...others] = units;
  if (unit === undefined || others.some(({ size }) => size !== unit.size)) return ranges;
  return ranges.map((range) =>
    range === null || range.unit !== null
      ? range
      : { ...range, from: range.from * unit.size, to: range.to * unit.size, unit },
  );
}

/** A small number is said of «3 o más», and hardly of «Menos de 18 años». */
function isCountable(range: Range | null, size: number): boolean {
  if (range === null) return false;
  const [from, to] = [range.from / size, range.to / size];
  return to - Math.max(from, 1) <= WidestCounted || (to === Number.POSITIVE_INFINITY && from <= LargestDigit);
}
const WidestCounted = 5;
const LargestDigit = 9;

type Bound = "more" | "less" | null;
/** «Más de 8 mil» is of every range that ends further. */
const isWithin = (range: Range, value: number, bound: Bound): boolean =>
  bound === "more" ? range.to > value : bound === "less" ? range.from < value : holds(range, value);

const YearSize = 525_600;
/** An amount in what the labels are in; null where nobody knows which unit is meant. */
function valueIn({ value, unit }: Measure, sizes: ReadonlySet<number>, asked: string): number | null {
  const [size, ...others] = sizes;
  if (unit === null) return others.length > 0 ? null : value * (size ?? 1);
  if (size !== undefined) return value;
  const own = tokensOf(asked).flatMap((word) => unitOf(word) ?? []);
  // An age is of years.
  if (/\bedad\b/.test(fold(asked)) && unit.size === YearSize) return value / YearSize;
  const [only] = own;
  return only !== undefined && own.length === 1 && only.kind === unit.kind ? value / only.size : null;
}

/** «45» of «De 30 minutos a 1 hora»: so many hours would be far beyond all that is shown. */
function smallestOf({ value, unit }: Measure, ranges: readonly Range[]): number | null {
  const [small, ...larger] = [...new Set(ranges.flatMap((range) => range.unit?.size ?? []))].sort(
    (one, other) => one - other,
  );
  const furthest = Math.max(
    ...ranges.flatMap(({ from, to }) => (to === Number.POSITIVE_INFINITY ? [from] : [to])),
  );
  return unit === null && small !== undefined && larger.every((size) => value * size > FarBeyond * furthest)
    ? value * small
    : null;
}
const FarBeyond = 5;

interface Said {
  readonly measure: Measure;
  /** Nothing but a number was said. */
  readonly isBare: boolean;
  readonly bound: Bound;
}

/** The one amount of a message that says nothing else. */
function saidIn(text: string, asked: string, labels: readonly string[]): Said | null {
  const words = tokensOf(text.replace(soonMore, ""));
  const at = words.findIndex((_, from) => measureAt(words, from) !== null);
  const found: Found | null = at < 0 ? null : measureAt(words, at);
  if (found === null || words.some((_, from) => from >= found.end && measureAt(words, from) !== null))
    return null;
  const [before, after] = [words.slice(0, at), words.slice(found.end)];
  const things = new Set([asked, ...labels].flatMap(tokensOf).filter((word) => word.length > 3));
  const [, bound] = /(?:^| )(mas|menos) de$/.exec(before.join(" ")) ?? [];
  const rest = bound === undefined ? before : before.slice(0, -2);
  if (!rest.every((word) => leading.has(word)) || !after.every((word) => isTrailing(word, things)))
    return null;
  if (rest.join(" ").endsWith("a las") || /(?:^| )(?:el|las?|los)$/.test(rest.join(" "))) return null;
  return {
    measure: found.measure,
    isBare: found.measure.unit === null && before.length === 0 && after.length === 0,
    bound: bound === undefined ? null : bound === "mas" ? "more" : "less",
  };
}
/** «59 pero ya mero cumplo 60.» */
const soonMore =
  /[,\s]+(?:pero\s+)?(?:ya\s+)?(?:mero|merito|casi|pronto|en \p{L}+)?\s*(?:cumplo|cumple|voy a cumplir|va a cumplir)\s.*$/iu;
const leading = new Set(
  wordsOf(
    `pues pos ya yo como unos unas aproximadamente aprox gano ganamos gana saco sacamos tengo tiene tenemos tardo tarda tardamos hago hacemos me nos de cosa por ahi llevo llevamos lleva son somos es fue fueron serian
    vinieron llegaron asistieron coseche cosechamos gasto gastamos pago pagamos peso pesa pesaba cumplio cumpli mi mis hijo hija bebe nina nino el ella apenas se hace hice hicimos total en promedio siempre`.replace(
      /\s+/g,
      " ",
    ),
  ),
);
const trailing = new Set(
  wordsOf(
    `pesos varos bolas al mes por mensuales mensual de edad cumplidos personas gentes kilos aqui ahi en la casa total nomas apenas mas o menos aproximadamente aprox gracias favor ya viviendo caminando pie camion
    a que tengo nada`.replace(/\s+/g, " "),
  ),
);
const isTrailing = (word: string, things: ReadonlySet<string>): boolean =>
  trailing.has(word) || (things.has(word) && !/^(?:menos|mas|entre|hasta)$/.test(word));
