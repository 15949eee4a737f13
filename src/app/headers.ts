/** What every answer carries: nothing inline runs, nobody frames us, nobody learns where our reader came from. */
const safeHeaders: Readonly<Record<string, string>> = {
  "content-security-policy":
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
};

/** Puts them on an answer that somebody else made. */
export function secured(response: Response): Response {
  for (const name in safeHeaders) response.headers.set(name, safeHeaders[name] ?? "");
  return response;
}

const plain = { ...safeHeaders, "content-type": "text/plain; charset=utf-8" };

/** An answer for a machine. The headers are one shared plain object: the Node server writes it as it is. */
export function answer(status: number, text = ""): Response {
  return new Response(text, { status, headers: plain });
}
