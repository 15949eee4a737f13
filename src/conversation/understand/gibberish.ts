/** «aaaa», «jajaja», «hjkl», «asdf»: folded words that nobody could be called, nor any place. */
export function isGibberish(folded: readonly string[]): boolean {
  const letters = folded.join("").replace(/\p{N}/gu, "");
  if (letters.length < 2 || /^(?:j[aeiou]|h[aeiou]){2,}[jh]?$/.test(letters)) return true;
  if (/^(?:asdf|qwer|zxcv)/.test(letters)) return true;
  return letters.length > 3 && /^[b-df-hj-np-tv-xz]+$/.test(letters);
}
