/** What `npm run link` was asked for. */
export interface LinkOptions {
  /** Links by a code instead of a QR; digits, with the country's. */
  readonly number: string | undefined;
  /** Forgets the phone that is linked first. */
  readonly again: boolean;
}

/** A text to say instead. */
interface Wrong {
  readonly wrong: "badNumber" | "badOption";
  readonly values: Readonly<Record<string, string>>;
}

/** Reads `--number 5219511234567` and `--again`; a number may be written as people write it (+52 1 951 123 4567). */
export function readLinkOptions(given: readonly string[]): LinkOptions | Wrong {
  let number: string | undefined;
  let again = false;
  for (let at = 0; at < given.length; at += 1) {
    const [name = "", inside] = (given[at] ?? "").split("=", 2);
    if (name === "--again") again = true;
    else if (name === "--number") {
      if (inside === undefined) at += 1;
      const written = inside ?? given[at] ?? "";
      const digits = written.replace(/[\s()+.-]/g, "");
      if (!/^[1-9]\d{9,14}$/.test(digits)) return { wrong: "badNumber", values: { number: written } };
      number = digits;
    } else return { wrong: "badOption", values: { option: given[at] ?? "" } };
  }
  return { number, again };
}
