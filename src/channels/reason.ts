// A platform's error may quote the token it refused (Meta's 190 does), and an error of the network the URL with it.
const tokens = [/\b\d{3,}:[\w-]{20,}/g, /\bEAA[A-Za-z0-9]{8,}/g, /\bBearer\s+\S+/gi];

const Longest = 300;

/** The platform's code and words as staff may read them: one line, bounded, without anything that looks like a token. */
export function reasonOf(
  code: number | string | undefined,
  words: string | undefined,
  secret?: string,
): string {
  const said = [code === undefined ? "" : String(code), words ?? ""].filter((part) => part !== "").join(" ");
  const known = secret === undefined || secret === "" ? said : said.replaceAll(secret, "[token]");
  const clean = tokens.reduce((text, token) => text.replace(token, "[token]"), known.slice(0, 4 * Longest));
  // Nor a phone number: a reason is logged.
  return (
    clean
      .replace(/\+?\d{10,}/g, "[number]")
      .replace(/\s+/g, " ")
      .trim()
      .slice(0, Longest) || "no reason given"
  );
}
