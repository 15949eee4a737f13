import { existsSync } from "node:fs";
import { type Browser, chromium, type Page } from "playwright-core";

const places = [
  process.env.CHROMIUM ?? "",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
];

/** Where this machine has a Chromium; undefined where it has none. */
export const chromiumHere = places.find((place) => place !== "" && existsSync(place));

export async function openBrowser(): Promise<Browser> {
  // No sandbox: in containers tests run as root. It opens our own page and nothing else.
  return chromium.launch({ executablePath: chromiumHere ?? "", args: ["--no-sandbox"] });
}

/** A phone of the demo's page, as a person has it before them. */
export function phoneOn(page: Page, id: string) {
  const phone = page.locator(`section:has([data-phone="${id}"])`);
  const bubbles = phone.locator(".bubble.institution");
  return {
    /** Writes and sends. */
    async say(text: string) {
      await phone.locator("input.text").fill(text);
      await phone.locator("button.send").click();
    },
    /** Taps what stands under the last message that has it. */
    async tap(label: string) {
      const shown = phone.locator(".choice, .row").filter({ hasText: label }).last();
      const list = phone
        .locator("details.list")
        .filter({ has: page.locator(".row", { hasText: label }) })
        .last();
      await shown.waitFor({ state: "attached" });
      if ((await list.count()) > 0) await list.locator("summary").click();
      await shown.click();
    },
    async attach(title: string, text = "") {
      await phone.locator("input.text").fill(text);
      await phone.locator(`button[title="${title}"]`).click();
    },
    /** Waits until a message says it, and gives that message's words. */
    async hears(words: string | RegExp): Promise<string> {
      const heard = bubbles.filter({ hasText: words }).last();
      await heard.waitFor();
      return (await heard.locator("p").innerText()).trim();
    },
    picture: () => bubbles.locator("img.sent").last(),
    document: () => bubbles.locator("a.file:has(.document)").last(),
    text: () => phone.locator("input.text").inputValue(),
  };
}
