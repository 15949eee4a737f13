import { fold, wordsOf } from "./fold.ts";

// Numbers in words up to 9,999, in Spanish and English, after folding.

const units = `cero zero:0 uno un una one:1 dos two:2 tres three:3 cuatro four:4 cinco five:5 seis six:6 siete seven:7
  ocho eight:8 nueve nine:9 diez ten:10 once eleven:11 doce twelve:12 trece thirteen:13 catorce fourteen:14
  quince fifteen:15 dieciseis dieciséis sixteen:16 diecisiete seventeen:17 dieciocho eighteen:18
  diecinueve nineteen:19 veinte twenty:20 veintiuno veintiun veintiún veintiuna:21 veintidos veintidós:22
  veintitres veintitrés:23 veinticuatro:24 veinticinco:25 veintiseis veintiséis:26 veintisiete:27 veintiocho:28
  veintinueve:29`;
const tens = `treinta thirty:30 cuarenta forty:40 cincuenta fifty:50 sesenta sixty:60 setenta seventy:70
  ochenta eighty:80 noventa ninety:90 veinte twenty:20`;
const hundreds = `cien ciento:100 doscientos doscientas:200 trescientos trescientas:300 cuatrocientos cuatrocientas:400
  quinientos quinientas:500 seiscientos seiscientas:600 setecientos setecientas:700 ochocientos ochocientas:800
  novecientos novecientas:900`;

function table(written: string): ReadonlyMap<string, number> {
  const values = new Map<string, number>();
  for (const [, words = "", value] of written.matchAll(/([\p{L}\s]+):(\d+)/gu)) {
    // Both as `fold` has it («fiften») and as `plainLetters` does («fifteen»).
    for (const word of [...wordsOf(fold(words)), ...words.trim().split(/\s+/)])
      values.set(word, Number(value));
  }
  return values;
}

const tenOf = table(tens);
/** «Treintaicinco» as one word, as it sounds. */
const joinedTens = [...tenOf].flatMap(([ten, value]) =>
  [...table(units)].flatMap(([unit, rest]) =>
    value >= 30 && rest > 0 && rest < 10 ? [[`${ten}i${unit}`, value + rest] as const] : [],
  ),
);
const unitOf: ReadonlyMap<string, number> = new Map([...joinedTens, ...table(units)]);
const hundredOf = table(hundreds);

export interface Numeral {
  readonly value: number;
  /** How many words it takes. */
  readonly length: number;
}

/** The number that begins with the folded word at `from`, in digits or words; null when none does. */
export function numeralAt(words: readonly string[], from: number): Numeral | null {
  const first = words[from];
  if (first === undefined) return null;
  if (/^\d{1,4}$/.test(first))
    return words[from + 1] === "mil" ? thousandsAt(words, from) : { value: Number(first), length: 1 };
  let at = from;
  let value = 0;
  const thousands = unitOf.get(words[at] ?? "");
  if (words[at] === "mil") {
    value = 1000;
    at += 1;
  } else if (thousands !== undefined && thousands > 1 && thousands < 10 && words[at + 1] === "mil") {
    value = thousands * 1000;
    at += 2;
  }
  const hundred = hundredOf.get(words[at] ?? "");
  if (hundred !== undefined) {
    value += hundred;
    at += 1;
  }
  const small = belowHundred(words, at);
  if (small) {
    value += small.value;
    at += small.length;
  }
  return at > from ? { value, length: at - from } : null;
}

/** «2 mil», «3 mil 500». */
function thousandsAt(words: readonly string[], from: number): Numeral {
  const rest = numeralAt(words, from + 2);
  const isRest = rest !== null && rest.value < 1000 && rest.value >= 100;
  return {
    value: Number(words[from]) * 1000 + (isRest ? rest.value : 0),
    length: 2 + (isRest ? rest.length : 0),
  };
}

function belowHundred(words: readonly string[], at: number): Numeral | null {
  const unit = unitOf.get(words[at] ?? "");
  // «Veinti uno», «dieci siete».
  const apart = words[at] === "veinti" ? 20 : words[at] === "dieci" ? 10 : null;
  const following = words[at + 1] ?? "";
  const digit =
    apart === null ? undefined : /^[1-9]$/.test(following) ? Number(following) : unitOf.get(following);
  if (apart !== null && digit !== undefined && digit > 0 && digit < 10)
    return { value: apart + digit, length: 2 };
  const teen = words[at] === "diez" && words[at + 1] === "y" ? unitOf.get(words[at + 2] ?? "") : undefined;
  if (teen !== undefined && teen > 5 && teen < 10) return { value: 10 + teen, length: 3 };
  const ten = tenOf.get(words[at] ?? "");
  if (ten !== undefined) {
    const joined = /^[yi]$/.test(words[at + 1] ?? "") ? 2 : 1;
    const after = words[at + joined] ?? "";
    // «Setenta y 5».
    const rest = joined === 2 && /^[1-9]$/.test(after) ? Number(after) : unitOf.get(after);
    if (rest !== undefined && rest > 0 && rest < 10) return { value: ten + rest, length: joined + 1 };
    return { value: ten, length: 1 };
  }
  return unit === undefined ? null : { value: unit, length: 1 };
}
