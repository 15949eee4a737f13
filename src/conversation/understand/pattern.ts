/** A pattern over folded text: accents and doubled letters in it are taken as `fold` has them («correcto», «llego»). */
export function foldedPattern(source: string, flags = ""): RegExp {
  const folded = source
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/(?<!\\)(\p{L})\1+/gu, "$1")
    .replace(/\s*\n\s*/g, "");
  return new RegExp(folded, flags);
}
