// What the standard fonts can write. Their letters are those of Western European languages (WinAnsi): all of Spanish, not
// all of what is spoken in Mexico. A letter that is not among them is written as the one it is built on.

/** Letters that are built on another in their own way, and signs people type for one that fonts have. */
const alike: Readonly<Record<string, string>> = {
  ꞌ: "’",
  Ꞌ: "’",
  ʼ: "’",
  ʔ: "’",
  ɨ: "i",
  Ɨ: "I",
  ʉ: "u",
  ŋ: "n",
  Ŋ: "N",
  ł: "l",
  "\u00a0": " ",
  "\u2010": "-",
  "\u2011": "-",
  "\u2012": "–",
  "\u2212": "-",
};

/** A text with nothing in it that `known` code points cannot write; what has no nearest letter (an emoji) is left out. */
export function writable(text: string, known: ReadonlySet<number>): string {
  let written = "";
  for (const character of text.normalize("NFC")) written += writableCharacter(character, known);
  return written.replace(/[^\S\n]+/g, " ").trim();
}

function writableCharacter(character: string, known: ReadonlySet<number>): string {
  if (character === "\n" || known.has(character.codePointAt(0) ?? 0)) return character;
  const near = alike[character];
  if (near !== undefined) return near;
  const base = character.normalize("NFD").replace(/\p{M}/gu, "");
  if (base === character || base === "") return "";
  return [...base].map((one) => writableCharacter(one, known)).join("");
}
