import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openFetch } from "../../src/node/fetch.ts";

let server: Server;
let root: string;
let serve: (request: IncomingMessage, body: Buffer, response: ServerResponse) => void;
beforeEach(async () => {
  server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => serve(request, Buffer.concat(chunks), response));
  });
  server.listen(0, "127.0.0.1");
  await new Promise((listening) => server.once("listening", listening));
  const address = server.address();
  root = `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`;
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

const never = new AbortController().signal;

test("what is sent arrives as it was, and the answer is read whole", async () => {
  const seen: string[] = [];
  serve = (request, body, response) => {
    seen.push(`${request.method} ${request.url} ${request.headers["content-type"]} ${body.toString("hex")}`);
    response.writeHead(201).write('{"ok":');
    setImmediate(() => response.end('"sí"}'));
  };
  const fetch = openFetch();
  const headers = { "content-type": "application/json" };
  const answer = await fetch(`${root}/bot1/sendMessage?a=b`, {
    ...{ method: "POST", headers, signal: never },
    body: "ñ",
  });
  expect([answer.status, await answer.json()]).toEqual([201, { ok: "sí" }]);
  await fetch(`${root}/x`, { method: "POST", headers, signal: never, body: Uint8Array.from([0, 255]) });
  expect(seen).toEqual(["POST /bot1/sendMessage?a=b application/json c3b1", "POST /x application/json 00ff"]);
});

test("an answer that is no JSON, or none at all, is the caller's to judge", async () => {
  serve = (request, _, response) => {
    response.writeHead(request.url === "/moved" ? 302 : 502, { location: "http://127.0.0.1:1/" });
    response.end(request.url === "/html" ? "<html>" : "");
  };
  const fetch = openFetch();
  const html = await fetch(`${root}/html`, { method: "GET", headers: {}, signal: never });
  expect(html.status).toBe(502);
  await expect(html.json()).rejects.toThrow(SyntaxError);
  expect((await fetch(`${root}/moved`, { method: "GET", headers: {}, signal: never })).status).toBe(302);
});

test("whoever waits no longer is let go, before the answer, in the middle of it, and before anything", async () => {
  const begun = Promise.withResolvers<void>();
  serve = (request, _, response) => {
    if (request.url === "/half") response.writeHead(200).write("{");
    begun.resolve();
  };
  const fetch = openFetch();
  for (const path of ["/never", "/half"]) {
    const abort = new AbortController();
    const waiting = fetch(`${root}${path}`, { method: "GET", headers: {}, signal: abort.signal });
    await begun.promise;
    abort.abort(new Error("too late"));
    await expect(waiting).rejects.toThrow("too late");
  }
  const gone = AbortSignal.abort(new Error("gone"));
  await expect(fetch(root, { method: "GET", headers: {}, signal: gone })).rejects.toThrow("gone");
});

test("a connection that breaks or is refused rejects with its code", async () => {
  serve = (request) => request.socket.destroy();
  const fetch = openFetch();
  const call = { method: "GET", headers: {}, signal: never };
  await expect(fetch(root, call)).rejects.toMatchObject({ code: expect.stringMatching(/^(UND_ERR|ECONN)/) });
  await expect(fetch("http://127.0.0.1:1/", call)).rejects.toMatchObject({ code: "ECONNREFUSED" });
});
