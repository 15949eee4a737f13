import { afterEach, beforeEach, expect, test } from "vitest";
import { openTown, type Town } from "../support/openTown.ts";
import { postWebhook, whatsappBody } from "../support/postWebhook.ts";

// One WhatsApp number has two forms in Mexico and Argentina; the platform gives now one, now the other.

let town: Town;
let written = 0;
beforeEach(async () => {
  town = await openTown();
  town.session();
});
afterEach(() => town.close());

async function says(from: string, body: string, userId?: string): Promise<void> {
  written += 1;
  await town.clock.advance(1_000);
  const message = {
    ...{ id: `wamid.n${written}`, from, timestamp: String(Math.floor(town.now() / 1000)) },
    ...{ type: "text", text: { body } },
    ...(userId === undefined ? {} : { from_user_id: userId }),
  };
  expect(await postWebhook(town, "whatsapp", whatsappBody({ messages: [message] }))).toBe(200);
  await town.settle();
}
const lastTo = () => (town.cloud.requests.at(-1)?.body as { to?: string } | undefined)?.to;
const people = () => town.rows("select name from people");

test.each([
  ["5215510000001", "525510000001"],
  ["5491123456789", "541123456789"],
  ["525510000001", "+52 1 55 1000 0001"],
])(
  "somebody whom WhatsApp calls %s, then %s, is one person, answered where they wrote from",
  async (one, other) => {
    const texts = ["hola", "Sí", "Ana Ruiz", "San Isidro"];
    for (const [n, text] of texts.entries()) {
      const from = n % 2 === 0 ? one : other;
      await says(from, text);
      expect(lastTo()?.replaceAll(/\D/g, "")).toBe(from.replaceAll(/\D/g, ""));
    }
    expect(people()).toEqual([{ name: "Ana Ruiz" }]);
    for (const [from, text] of [
      [other, "1"],
      [one, "1"],
      [other, "sí"],
    ] as const)
      await says(from, text);
    expect(town.rows("select status from registrations")).toEqual([{ status: "registered" }]);
    expect(town.count("(select count(*) from addresses)")).toBe(1);
  },
);

test("a notice goes to the form their platform gave last", async () => {
  for (const text of ["hola", "Sí", "Ana Ruiz", "San Isidro"]) await says("5215510000001", text);
  await says("525510000001", "ayuda");
  await says("525510000001", "menú", "MX.1");
  expect(lastTo()).toBe("525510000001");
  await says("5215510000001", "menú", "MX.1");
  expect(lastTo()).toBe("5215510000001");
  expect(people()).toEqual([{ name: "Ana Ruiz" }]);
});
