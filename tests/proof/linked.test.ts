import { afterEach, beforeEach, expect, test } from "vitest";
import type { Person } from "../fakes/whatsappWeb/person.ts";
import { type LinkedServer, openLinkedServer } from "../support/openLinkedServer.ts";
import { readPrintedQr } from "../support/readQr.ts";

let server: LinkedServer;
beforeEach(async () => {
  server = await openLinkedServer();
});
afterEach(() => server.close());

/** Says something; resolves to what is heard next. */
async function asks(person: Person, line: string): Promise<string> {
  const before = person.heard.length;
  await person.says(line);
  await person.waitFor(() => person.heard.length > before);
  return person.heard.at(-1)?.text ?? "";
}
const hears = (person: Person, words: RegExp) => person.waitFor(({ text }) => words.test(text));

/** Everything of the number's keys that must never be printed, as text and as bytes are printed. */
function secretsKept(): string[] {
  const rows = server.rows<{ value: string }>(
    "select value from linked_keys where type in ('pre-key', 'session', 'sender-key') union all select value from linked_creds",
  );
  return rows
    .flatMap(({ value }) =>
      [...value.matchAll(/"([A-Za-z0-9+/]{40,}={0,2})"/g)].map(([, found = ""]) => found),
    )
    .flatMap((base64) => {
      const hex = Buffer.from(base64, "base64").toString("hex");
      return [base64, hex, hex.replace(/../g, "$& ").trim().slice(0, 60)];
    });
}

test("from a QR in a terminal to a place, a photo and a list: a number is linked, killed in the middle, and loses nothing", async () => {
  const { web } = server;
  const ana = web.person("5215550002222");
  const luz = web.person("5215550003333");
  server.makePromoter(luz, "Luz Robles");
  let convoca = await server.start();
  await convoca.prints(/npm run link/);

  // Nothing is stopped for it: whoever links has another window.
  const link = server.link();
  await link.prints(/Apunta la cámara/);
  await web.phone.scans(readPrintedQr(link.printed.out) ?? "");
  expect(await link.ended, link.printed.err).toMatchObject({ code: 0 });
  expect(link.printed.out).toContain("Listo: el teléfono quedó vinculado.");
  await convoca.prints(/"state":"open"/);
  const secrets = secretsKept();

  const group = "120363000000000001@g.us";
  expect(await asks(ana, "Hola")).toContain("¿Aceptas?");
  await luz.saysIn(group, "Hola grupo, ¿ya vieron la convocatoria?");
  expect(await asks(ana, "1")).toContain("¿Cómo te llamas?");
  await luz.says("pase");
  await luz.waitFor((heard) => heard.file?.kind === "image");
  expect(await asks(ana, "Ana Arriaga")).toContain("¿En qué localidad vives?");

  // A power cut in the middle of the talk, before it is noted that this question left: it leaves again, and is shown once. What is written meanwhile waits at WhatsApp.
  await convoca.stop("SIGKILL");
  await ana.says("San Isidro");
  convoca = await server.start();
  await hears(ana, /¿A qué sesión quieres ir\?/);
  expect(await asks(ana, "2")).toContain("¿Para quién es el lugar?");
  expect(await asks(ana, "para mí")).toContain("¿Es correcto?");
  expect(await asks(ana, "sí")).toContain("Quedaste registrada o registrado: Huertos con agua de lluvia");
  const asked = ana.heard.map(({ text }) => text);
  expect(asked).toHaveLength(7);
  expect(new Set(asked).size).toBe(7);

  expect(await asks(luz, "+ Juan Pérez")).toContain("Anoté a Juan Pérez");
  await asks(luz, "cerrar");
  await luz.says("sí");
  const { file } = await luz.waitFor((heard) => heard.file?.kind === "document");
  expect(file).toMatchObject({ mime: "application/pdf", name: expect.stringMatching(/\.pdf$/) });
  expect(
    Buffer.from(file?.bytes ?? [])
      .subarray(0, 5)
      .toString(),
  ).toBe("%PDF-");
  await luz.sends("photo");
  await hears(luz, /Guardé tu foto/);

  const health = await fetch(`${(await convoca.prints(/http:\/\/127\.0\.0\.1:\d+/))[0]}/health`);
  expect(await health.json()).toMatchObject({ channels: [{ channel: "linked", state: "ready" }] });
  expect(await convoca.stop()).toMatchObject({ code: 0 });

  expect(server.rows("select kind, status from evidence")).toEqual([{ kind: "photo", status: "kept" }]);
  expect(server.rows("select status, count(*) as n from outbox where channel = 'linked' group by 1")).toEqual(
    [{ status: "delivered", n: ana.heard.length + luz.heard.length }],
  );
  // What was said in a group is nobody's: not kept, not answered.
  expect(server.rows("select 1 from inbound where body like '%grupo%' or key like '%g.us%'")).toEqual([]);
  expect(server.rows("select 1 from groups")).toEqual([]);
  // Only what was answered has blue ticks.
  const read = web.receipts.all.filter(({ type }) => type === "read");
  expect(read.length).toBeGreaterThan(8);
  expect(new Set(read.map(({ to }) => to))).toEqual(new Set([`${ana.lid}@lid`, `${luz.lid}@lid`]));
  expect(web.refused.all.map(({ why }) => why)).toEqual([]);
  expect(web.declined.all).toEqual([]);

  const printed = server.printed();
  expect(secrets.length).toBeGreaterThan(50);
  expect([...secrets, ...secretsKept()].filter((secret) => printed.includes(secret))).toEqual([]);
  expect(printed).not.toMatch(/<Buffer|currentRatchet|rootKey|privKey/);
  for (const person of [ana, luz])
    for (const name of [person.number(), person.lid, person.name]) expect(printed).not.toContain(name);
  // Our own number whoever opens Convoca is told, in words; in the log it does not stand.
  expect(printed).toContain(`WhatsApp conectado: +${web.number}`);
  const logged = printed.split("\n").filter((line) => line.startsWith("{"));
  expect(logged.length).toBeGreaterThan(3);
  expect(logged.join("\n")).not.toContain(web.number);
});

test("a code instead of a QR; a second time it says so, and --again begins anew", async () => {
  const { web } = server;
  const link = server.link(["--number", "+52 1 555 000 1111"], { LOCALE: "en" });
  const [, code = ""] = await link.prints(/Type this code: (\w{4}-\w{4})/);
  await web.phone.isAsked();
  await web.phone.types(code.replace("-", ""));
  expect(await link.ended, link.printed.err).toMatchObject({ code: 0 });
  expect(link.printed.out).toContain("Done: the phone is linked.");

  const second = server.link();
  expect(await second.ended).toMatchObject({ code: 1 });
  expect(second.printed.out).toContain("Ya hay un teléfono vinculado.");
  const again = server.link(["--again"]);
  await again.prints(/Apunta la cámara/);
  expect(again.printed.out).toContain("Listo: el teléfono de antes quedó desvinculado y se olvidó.");
  again.child.kill("SIGINT");
  expect(await again.ended).toMatchObject({ code: 1 });
  expect(server.rows("select 1 from linked_leases")).toEqual([]);
});
