/** What `npm run link` was asked for. */
export interface LinkOptions {
  /** Links by a code instead of a QR; digits, with the country's. */
  readonly number: string | undefined;
  /** Forgets the phone that is linked first. */
  readonly again: boolean;
  /** Also where WhatsApp does not let its number in. */
  readonly sure: boolean;
}

/** A text to say instead. */
interface Wrong {
  readonly wrong: "badNumber" | "noCountry" | "badOption";
  readonly values: Readonly<Record<string, string>>;
}

/**
 * Reads `--number 5219511234567`, `--again` and `--sure`; a number may be written as people write it (+52 1 951 123 4567), and alone:
 * npm keeps `--number` to itself where the `--` before it is forgotten.
 */
export function readLinkOptions(given: readonly string[]): LinkOptions | Wrong {
  let number: string | undefined;
  let again = false;
  let sure = false;
  for (let at = 0; at < given.length; at += 1) {
    const option = given[at] ?? "";
    const [name = "", inside] = option.split("=", 2);
    if (name === "--again") {
      again = true;
      continue;
    }
    if (name === "--sure") {
      sure = true;
      continue;
    }
    const isNamed = name === "--number";
    if (!isNamed && !/^[\d\s()+.-]*\d[\d\s()+.-]*$/.test(option))
      return { wrong: "badOption", values: { option } };
    if (isNamed && inside === undefined) at += 1;
    const written = isNamed ? (inside ?? given[at] ?? "") : option;
    const wrong = whatIsWrong(written);
    if (wrong !== null) return { wrong, values: { number: written } };
    number = digitsOf(written);
  }
  return { number, again, sure };
}

/** The command that asks for the same once more. */
export function linkCommand({ number, again, sure }: LinkOptions): string {
  const options = [
    ...(number === undefined ? [] : ["--number", number]),
    ...(again ? ["--again"] : []),
    ...(sure ? ["--sure"] : []),
  ];
  return ["npm run link", ...(options.length === 0 ? [] : ["--", ...options])].join(" ");
}

const digitsOf = (written: string): string => written.replace(/[\s()+.-]/g, "");

function whatIsWrong(written: string): Wrong["wrong"] | null {
  const digits = digitsOf(written);
  if (!/^[1-9]\d{9,14}$/.test(digits)) return "badNumber";
  if (written.trim().startsWith("+")) return isWhole(digits) ? null : "badNumber";
  // As Mexicans write theirs, and several neighbours: without the country's key.
  if (digits.length === 10) return "noCountry";
  return isWhole(digits) ? null : "badNumber";
}

/** A Mexican number has ten digits after 52, and WhatsApp knows many of them with a 1 between. */
const isWhole = (digits: string): boolean => !digits.startsWith("52") || /^521?\d{10}$/.test(digits);
