import { openWhatsAppWeb } from "../fakes/whatsappWeb/server.ts";
import { openDisk, openLife } from "./openLife.ts";

// Everything that makes the libraries talk: sessions opened, closed and replaced, what cannot be read, a restart. What is
// secret is told to whoever started this, by another way than the one that is watched.

const web = await openWhatsAppWeb();
const disk = openDisk();
await disk.adopt(web);
const ana = web.person("5215550002222");
const secrets = new Set<string>();

function noteSecrets(): void {
  const rows = disk.database.db.all<{ value: string }>(
    "select value from linked_keys where type in ('pre-key', 'session', 'sender-key') union all select value from linked_creds",
  );
  for (const { value } of rows)
    for (const [, base64 = ""] of value.matchAll(/"([A-Za-z0-9+/]{40,}={0,2})"/g)) {
      const bytes = Buffer.from(base64, "base64");
      secrets
        .add(base64)
        .add(bytes.toString("hex"))
        .add(bytes.toString("hex").replace(/../g, "$& ").trim().slice(0, 60));
    }
}

for (const round of [1, 2]) {
  const life = openLife(web, disk);
  life.start();
  await life.becomes("open");
  await ana.says(`hola ${round}`);
  await life.hears(`hola ${round}`);
  noteSecrets();
  await ana.says(`dañado ${round}`, { damaged: 2 });
  await life.hears(`dañado ${round}`);
  ana.failsToRead(1);
  await life.connection().send(ana.address("lid"), { text: `buenas ${round}` });
  await ana.waitFor(({ text }) => text === `buenas ${round}`);
  ana.reinstalls();
  await ana.says(`con otro teléfono ${round}`);
  await life.hears(`con otro teléfono ${round}`);
  await life.connection().send(ana.address("lid"), { text: `bienvenida ${round}` });
  await ana.waitFor(({ text }) => text === `bienvenida ${round}`);
  noteSecrets();
  for (const line of life.lines) process.stdout.write(`${line}\n`);
  await life.stop();
}
await web.close();
process.stdout.write("the story is told\n");
await new Promise((done) => process.send?.([...secrets], done));
// Timers of the library's would keep it for minutes.
process.exit(0);
