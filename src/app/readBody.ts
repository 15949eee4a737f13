/** A body's bytes; or why there are none: more than the limit, or the sender hung up in the middle. */
export type Body = Uint8Array | "tooLarge" | "broken";

/**
 * Reads a request's whole body of at most `limit` bytes. With a Content-Length the server itself holds the sender to
 * it, so the body is read in one piece; without one the bytes are counted as they come.
 */
export async function readBody(request: Request, limit: number): Promise<Body> {
  const declared = request.headers.get("content-length");
  try {
    if (declared === null || !/^\d+$/.test(declared)) return await readCounting(request, limit);
    if (Number(declared) > limit) return "tooLarge";
    const bytes = new Uint8Array(await request.arrayBuffer());
    return bytes.byteLength > limit ? "tooLarge" : bytes;
  } catch {
    return "broken";
  }
}

async function readCounting(request: Request, limit: number): Promise<Body> {
  if (request.body === null) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader: ReadableStreamDefaultReader<Uint8Array> = request.body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return joined(chunks, length);
    length += value.byteLength;
    if (length > limit) {
      reader.cancel().catch(() => {}); // whatever is still coming is nobody's any more
      return "tooLarge";
    }
    chunks.push(value);
  }
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const [first] = chunks;
  if (first !== undefined && chunks.length === 1) return first;
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.byteLength;
  }
  return whole;
}
