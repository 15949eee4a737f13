import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { openTown } from "../support/openTown.ts";
import { postWebhook, whatsappBody } from "../support/postWebhook.ts";

describe("what WhatsApp says of a message", () => {
  const ranks: Readonly<Record<string, number>> = { sent: 1, delivered: 2, read: 3, failed: 4 };
  const order = (name: string) => ranks[name === "played" ? "read" : name] ?? 0;

  test("only ever goes forward, whatever comes first and however often", async () => {
    const town = await openTown();
    town.cloud.manners.statuses = [];
    const ana = town.known(town.onWhatsApp("María López"));

    const tellStatus = async (id: string, status: string): Promise<void> => {
      const errors = status === "failed" ? [{ code: 131026, title: "Message undeliverable" }] : undefined;
      const one = { id, status, timestamp: "1780000000", recipient_id: ana.phone.waId(), errors };
      const body = whatsappBody({ statuses: [one] });
      expect(await postWebhook(town, "whatsapp", body)).toBe(200);
    };
    const statusNow = (id: string): string =>
      town.rows<{ status: string }>(`select status from outbox where message_id = '${id}'`)[0]?.status ?? "";

    const names = fc.constantFrom("sent", "delivered", "read", "played", "failed");
    await fc.assert(
      fc.asyncProperty(fc.array(names, { minLength: 1, maxLength: 8 }), async (told) => {
        await town.clock.advance(10_000);
        await ana.says("ayuda");
        const id = ana.phone.heard.at(-1)?.id ?? "";
        let highest = "sent";
        for (const status of told) {
          const before = statusNow(id);
          await tellStatus(id, status);
          const after = statusNow(id);
          expect(order(after)).toBeGreaterThanOrEqual(order(before));
          // What somebody has on their phone did not fail, and what failed did not come after all.
          const final = highest === "failed" || (status === "failed" && highest !== "sent");
          if (!final && order(status) > order(highest)) highest = status;
        }
        expect(order(statusNow(id))).toBe(order(highest));
      }),
      { numRuns: 80 },
    );
    await town.close();
  });
});
