import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type StartedProcess, startProcess } from "../support/startProcess.ts";
import { chromiumHere, openBrowser, phoneOn } from "./openBrowser.ts";

// The three minutes of the README, as somebody lives them in a browser. Skipped where there is no Chromium.
// UPDATE_SCREENSHOTS=1 takes the README's pictures anew.

const images = fileURLToPath(new URL("../../docs/images/", import.meta.url));
let dataDir: string;
let convoca: StartedProcess;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  if (chromiumHere === undefined) return;
  dataDir = mkdtempSync(join(tmpdir(), "convoca-story-"));
  convoca = startProcess({ DATA_DIR: dataDir });
  browser = await openBrowser();
  page = await browser.newPage({ viewport: { width: 1500, height: 985 }, locale: "es-MX" });
  page.setDefaultTimeout(20_000);
});
afterAll(async () => {
  if (chromiumHere === undefined) return;
  await browser.close();
  await convoca.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

async function picture(name: string): Promise<void> {
  if (!process.env.UPDATE_SCREENSHOTS) return;
  await page.mouse.move(0, 0);
  await page.screenshot({ path: join(images, `${name}.png`) });
}

test.skipIf(chromiumHere === undefined)(
  "four phones, no paper: from the convocation to the list of who came",
  { timeout: 90_000 },
  async () => {
    const wrong: string[] = [];
    page.on("console", (message) => message.type() === "error" && wrong.push(message.text()));
    page.on("pageerror", (error) => wrong.push(String(error)));
    const [, address = ""] = await convoca.prints(/(http:\/\/127\.0\.0\.1:\d+\/demo)/);
    await page.goto(address);
    const ana = phoneOn(page, "whatsapp-1");
    const luis = phoneOn(page, "telegram-1");
    const teresa = phoneOn(page, "whatsapp-13");
    const elena = phoneOn(page, "telegram-11");

    for (const [phone, name, village] of [
      [ana, "Ana López", "San Isidro"],
      [luis, "Luis Pérez", "El Llano"],
    ] as const) {
      await phone.say("Hola");
      await phone.hears("¿Aceptas");
      await phone.tap("Sí");
      await phone.hears("¿Cómo te llamas?");
      await phone.say(name);
      await phone.hears("¿En qué localidad vives?");
      await phone.say(village);
      await phone.hears("¿A qué sesión quieres ir?");
      await phone.say("1");
      await phone.hears("¿Para quién es el lugar?");
      await phone.tap("Para mí");
      await phone.hears("Revisa que esté bien");
      await phone.tap("Sí");
    }
    await ana.hears("Quedaste registrada o registrado: Cuidado de personas mayores");
    await luis.hears("lista de espera, turno 1");

    await teresa.say("convocar");
    await teresa.hears("¿A qué sesión convocas?");
    await teresa.say("1");
    await teresa.hears("Escribe el mensaje");
    await teresa.say("Les invitamos a platicar sobre cómo cuidar y cuidarnos. Habrá café.");
    await teresa.hears("¿A quién va dirigida?");
    await teresa.tap("A toda la comunidad");
    await teresa.hears("¿Quién convoca?");
    await teresa.tap("Yo");
    expect(await teresa.hears("Así la van a leer")).toMatch(/Llegará a \d+ personas/);
    await teresa.tap("Sí");
    await elena.hears("Teresa Aguilar Soto escribió esta convocatoria");
    await picture("convocation");
    await elena.tap("Aprobar");
    await elena.hears("está saliendo a");

    await ana.hears("¿Vas a asistir?");
    await luis.hears("¿Vas a asistir?");
    await ana.tap("No podré");
    await ana.hears("Gracias por avisar");
    await luis.hears("Se liberó un lugar");
    await luis.tap("Sí");
    await luis.hears("Quedaste registrada o registrado: Cuidado de personas mayores");

    await page.getByRole("button", { name: "Pasar a mañana" }).click();
    await teresa.say("pase");
    const opened = await teresa.hears("Código:");
    const code = /Código: (\d{4})/.exec(opened)?.[1] ?? "";
    await teresa.picture().waitFor();
    await luis.say(`asistencia ${code}`);
    await luis.hears("Tu asistencia quedó registrada");
    await teresa.say("+ Juan Pérez, Rosa Díaz");
    await teresa.hears("Van 3 personas");
    await picture("roll");
    await teresa.say("cerrar");
    await teresa.hears("¿La cierro?");
    await teresa.tap("Sí");
    const list = await teresa.document().getAttribute("href");
    const pdf = await page.request.get(new URL(list ?? "", address).href);
    expect(pdf.headers()["content-type"]).toBe("application/pdf");
    expect((await pdf.body()).subarray(0, 5).toString()).toBe("%PDF-");

    await teresa.attach("Enviar una foto de ejemplo", "visité 6 casas en El Llano, 2 rechazos");
    expect(await teresa.hears("Entendí esto")).toContain("6 casas, 2 rechazos · 1 foto");
    await teresa.tap("Sí");
    await teresa.hears("MIS ACTIVIDADES");
    expect(wrong).toEqual([]);
  },
);

test.skipIf(chromiumHere === undefined)(
  "what is scanned stands ready on a phone, and nothing is sent",
  async () => {
    const [, address = ""] = await convoca.prints(/(http:\/\/127\.0\.0\.1:\d+\/demo)/);
    await page.goto(`${address}/scan/telegram?start=a-4831`);
    expect(await phoneOn(page, "telegram-1").text()).toBe("/start a-4831");
  },
);
