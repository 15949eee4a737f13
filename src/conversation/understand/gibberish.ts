// Keyboard noise by its letters: what runs along a row, repeats, or strings consonants as no word does.

const rows = ["qwertyuiop", "asdfghjklñ", "zxcvbnm"];
const beside = new Set(
  rows.flatMap((row) => [...row].slice(1).flatMap((letter, at) => [row[at] + letter, letter + row[at]])),
);
const shortRuns = new Set(
  "asd sdf dfg fgh ghj hjk jkl zxc xcv cvb vbn bnm qwe lkj kjh jhg hgf gfd fds dsa ewq mnb nbv vcx cxz".split(
    " ",
  ),
);

/** «aaaa», «jajaja», «hjkl», «asdf»: folded words that nobody could be called, nor any place. */
export function isGibberish(folded: readonly string[]): boolean {
  const letters = folded.join("").replace(/\p{N}/gu, "");
  if (letters.length < 2 || /^(?:j[aeiou]|h[aeiou]){2,}[jh]?$/.test(letters)) return true;
  return folded.length > 0 && folded.every((word) => isNoise(word));
}

/** Whether one folded word is noise: «asdasd», «sdkfjhskdjf», «qwertyuiop», «jklñjklñ». */
export function isNoise(word: string): boolean {
  const letters = word.normalize("NFC").slice(0, 60);
  if (!/^[a-zñ]+$/.test(letters)) return false;
  if (letters.length > 3 && /^[b-df-hj-np-tv-xzñ]+$/.test(letters)) return true;
  if (/^(?:asdf|qwer|zxcv)/.test(letters)) return true;
  if (shortRuns.has(letters)) return true;
  if (letters.length >= 4 && runsAlong(letters)) return true;
  if (/^(..)\1\1/.test(letters)) return true;
  const [, chunk = ""] = /^(.{3,4})\1+.{0,2}$/.exec(letters) ?? [];
  if (chunk !== "" && !/^[^aeiou]{1,2}[aeiou]{1,2}$/.test(chunk)) return true;
  return letters.length > 4 && hasClot(letters);
}

/** Most of its letters stand beside the one before, on the keyboard. */
function runsAlong(letters: string): boolean {
  let near = 0;
  for (let at = 1; at < letters.length; at += 1) if (beside.has(letters.slice(at - 1, at + 1))) near += 1;
  const steps = letters.length - 1;
  return near === steps || (letters.length > 5 && near / steps > 0.7);
}

// As one: what stands for one sound, and what begins a syllable with two.
const pairs = /ch|sh|th|ph|tl|tz|ts|dz|[bcdfgkpt][lr]|[gq]u/g;

/** Four consonants together, or three twice. */
function hasClot(letters: string): boolean {
  const clots = letters.replace(pairs, "b").match(/[^aeiouy]{3,}/g) ?? [];
  return clots.some((clot) => clot.length > 3) || clots.length > 1;
}
