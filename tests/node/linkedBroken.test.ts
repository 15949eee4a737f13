import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openFakeTelegram } from "../fakes/telegram.ts";
import { startProcess } from "../support/startProcess.ts";

test("a linked number whose library is not there is broken, and Telegram answers all the same", async () => {
  const token = "110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw";
  const telegram = await openFakeTelegram({ token, secret: "a-long-random-word" });
  const dataDir = mkdtempSync(join(tmpdir(), "convoca-broken-"));
  const convoca = startProcess({
    ...{ DATA_DIR: dataDir, INSTITUTION: "Casa Común", LOG_LEVEL: "info", WHATSAPP_LINKED: "1" },
    ...{ TELEGRAM_BOT_TOKEN: token, TELEGRAM_API_ROOT: telegram.root },
    NODE_OPTIONS: `--import=${new URL("../support/withoutLinkedLibrary.ts", import.meta.url).href}`,
  });
  try {
    const [line] = await convoca.prints(/.*"state":"broken".*/);
    expect(line).toContain("npm ci");
    const ana = telegram.person(5001, { language: "es" });
    await ana.says("hola");
    expect((await ana.next()).text).toContain("Casa Común");
    const [address] = await convoca.prints(/http:\/\/127\.0\.0\.1:\d+/);
    const health: unknown = await (await fetch(`${address}/health`)).json();
    expect(JSON.stringify(health)).toMatch(/"channel":"linked"[^}]*"state":"broken"/);
    expect(await convoca.stop()).toMatchObject({ code: 0 });
  } finally {
    if (convoca.child.exitCode === null) await convoca.stop("SIGKILL");
    await telegram.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
});
