// What documents can write. The letters of the standard fonts are those of Western European languages: all of Spanish,
// not all of what is spoken in Mexico. Another Latin letter is written as the one it is built on; one of another script
// cannot be, and that is shown, never left out.

/** Windows-1252, which the standard fonts are made for. */
const known = new Set([
  ...range(0x20, 0x7e),
  ...range(0xa1, 0xff),
  ...[..."€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ"].map((one) => one.codePointAt(0) ?? 0),
]);

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, place) => from + place);
}

// Letters that are built on another in their own way, and signs people type for one that fonts have: each with what is
// written for it.
const pairs = `ŁL łl ĐD đd ĦH ħh ŦT ŧt ıi ȷj ĸk ŊN ŋn ƏE əe ƎE ǝe ƐE ɛe ƆO ɔo ƟO ɵo ƗI ɨi ƖI ɩi ɪi ɄU ʉu ƱU ʊu ɅV ʌv
  ƁB ɓb ɃB ƀb ƂB ƃb ȻC ȼc ƇC ƈc ƉD ɖd ƊD ɗd ƋD ƌd ȡd ɆE ɇe ƑF ɠg ƓG ɡg ǤG ǥg ƔG ɣg ǶH ƕh ɈJ ɉj ɟj ƘK ƙk ȽL ƚl ȴl ɫl
  ɬl ƝN ɲn ȠN ƞn ȵn ƤP ƥp ɊQ ɋq ɌR ɍr ɾr ɹr ƦR ƩS ʃs ȿs ƧS ƨs ƬT ƭt ƮT ʈt ȾT ⱦt ƫt ȶt ƲV ʋv ƳY ƴy ɎY ɏy ʎy ƵZ ƶz ȤZ ȥz
  ɀz ƷZ ʒz ƸZ ƹz ƺz ȺA ⱥa ɑa ɐa ɒo ⱠL ⱡl ⱢL ⱣP ⱤR ⱧH ⱨh ⱩK ⱪk ⱫZ ⱬz ⱭA ⱮM ɱm ƜM ɯm ǷW ƿw ȜY ȝy ȢO ȣo ƍd ƪs ƾs ƻd ƼQ ƽq
  ƄB ƅb ƣg ƢG ⱯA ⱰO ⱱv ⱲW ⱳw ⱴv ⱵH ⱶh ⱷf ⱸe ⱹr ⱺo ⱻe ⱾS ⱿZ ẜs ẝs ẟd ỺL ỻl ỼV ỽv ỾY ỿy ǃ! ǀ| ꞌ’ Ꞌ’ ʼ’ ʻ’ ʽ’ ʾ’ ʿ’ ʹ’ ˈ’ ˀ’
  ʔ’ ʕ’ Ɂ’ ɂ’ ′’ ‛‘ ″” ː: ꞉: ‐- ‑- ‒– ―— −- ⁄/ `;
const alike: ReadonlyMap<string, string> = new Map([
  ...pairs
    .split(/\s+/)
    .filter((pair) => pair !== "")
    .map((pair): [string, string] => [pair.charAt(0), pair.slice(1)]),
  ["ẞ", "SS"],
  ["ƛ", "tl"],
  ["ǁ", "||"],
  ["ǂ", "|"],
  ["ȸ", "db"],
  ["ȹ", "qp"],
  // It stands between words, and shows nothing.
  ["\u200b", " "],
]);

/** Stands for a letter that cannot be written, until a run of them is one sign. */
const lost = "\ufffc";

/** A text with nothing in it that documents cannot write: letters of other scripts are a «?», emoji are left out. */
export function writable(text: string): string {
  return spelled(text).replaceAll(/\ufffc+/g, "?");
}

/** Whether all letters of a text can be written. */
export const isWritable = (text: string): boolean => !spelled(text).includes(lost);

/** A name as documents write it; `otherwise` where nothing of it can be written, for nobody is an empty row. */
export function writtenName(name: string, otherwise: string): string {
  const written = spelled(name).replaceAll(lost, "");
  return /[\p{L}\p{N}]/u.test(written) ? writable(name) : otherwise;
}

function spelled(text: string): string {
  let written = "";
  for (const character of text.normalize("NFC")) written += writtenCharacter(character);
  return written.replace(/[^\S\n]+/g, " ").trim();
}

function writtenCharacter(character: string): string {
  if (character === "\n" || known.has(character.codePointAt(0) ?? 0)) return character;
  const near = alike.get(character);
  if (near !== undefined) return near;
  if (/\s/.test(character)) return " ";
  const base = character.normalize("NFKD").replace(/\p{M}/gu, "");
  if (base !== character) return [...base].map((one) => writtenCharacter(one)).join("");
  return /[\p{L}\p{N}]/u.test(character) ? lost : "";
}
