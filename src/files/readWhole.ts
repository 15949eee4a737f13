/** All of a stream, or null when it has more than `most` bytes: then the rest is not read. */
export async function readWhole(
  body: AsyncIterable<Uint8Array> | Uint8Array,
  most: number,
): Promise<Uint8Array | null> {
  if (body instanceof Uint8Array) return body.length > most ? null : body;
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of body) {
    length += piece.length;
    if (length > most) return null;
    pieces.push(piece);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
