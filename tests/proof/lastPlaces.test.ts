import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Delivery } from "../../src/channels/contract.ts";
import { openRandom } from "../fakes/openCourier.ts";
import { phoneNumberId } from "../support/openStage.ts";
import { mistakesOf, openTown, type Resident, type Town } from "../support/openTown.ts";

const people = 1_000;
const places = 30;
const folder = mkdtempSync(join(tmpdir(), "convoca-places-"));
const prepared = join(folder, "prepared.sqlite");

/** The same thousand in every town, half of them on each platform. */
const everybody = (town: Town): Resident[] =>
  Array.from({ length: people }, (_, n) =>
    n % 2 === 0
      ? town.onTelegram(`Vecina ${n}`, 10_000 + n)
      : town.onWhatsApp(`Vecina ${n}`, `52155${50_000_000 + n}`),
  );

/** What each of them writes on the way to the read-back, already translated: only the last step is on trial. */
function written(town: Town, { phone, name }: Resident, step: string): Delivery {
  const onPhone = "waId" in phone;
  return {
    channel: onPhone ? "whatsapp" : "telegram",
    account: onPhone ? phoneNumberId : town.botId,
    key: `${name}:${step}`,
    sentAt: town.now(),
    content: {
      type: "message",
      from: onPhone ? { id: phone.userId() ?? "", phone: phone.waId() ?? "" } : { id: String(phone.id) },
      messageId: `${name}:${step}`,
      said: { type: "text", text: step },
    },
  };
}

/** A database in which a thousand people have the read-back of the same session before them. */
beforeAll(async () => {
  const town = await openTown({ file: prepared });
  town.session({ capacity: places });
  const all = everybody(town);
  town.database.transaction(() => all.forEach((one) => void town.known(one)));
  for (const step of ["inscribirme", "costura", "para mí"]) {
    await town.tenant.take(all.map((one) => written(town, one, step)));
    // They have read it: a sentence each, three thousand times over, is not what this is about.
    town.database.db.run("update outbox set status = 'read'");
  }
  await town.close();
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Line {
  readonly addressId: number;
  readonly status: string;
}

describe.each([1, 2, 3, 4, 5])(
  "a thousand people say «sí» for the last thirty places, shuffled (%i)",
  (seed) => {
    test("thirty are registered, and the others wait in the order in which they came", async () => {
      const file = join(folder, `town-${seed}.sqlite`);
      copyFileSync(prepared, file);
      const town = await openTown({ file });
      town.cloud.manners.statuses = [];
      const random = openRandom(seed);
      const shuffled = everybody(town)
        .map((one) => ({ one, at: random() }))
        .sort((a, b) => a.at - b.at)
        .map(({ one }) => one);
      const lastBefore = town.count("(select max(id) from inbound)");

      const posted = await Promise.all(shuffled.map(({ phone }) => phone.says(seed % 2 === 0 ? "Sí" : "sí")));
      expect(posted.filter(({ ok, tries }) => !ok || tries > 1)).toEqual([]);

      // The line as the database has it, and as the webhooks came in.
      const arrived = town
        .rows<Line>(`select address_id as addressId from inbound where id > ${lastBefore} order by id`)
        .map(({ addressId }) => addressId);
      const line = town.rows<Line>("select address_id as addressId, status from registrations order by id");
      expect(new Set(arrived).size).toBe(people);
      expect(line.map(({ addressId }) => addressId)).toEqual(arrived);
      expect(line.map(({ status }) => status)).toEqual([
        ...Array.from({ length: places }, () => "registered"),
        ...Array.from({ length: people - places }, () => "waitlisted"),
      ]);
      expect(town.rows("select capacity, seats_taken as taken from sessions")).toEqual([
        { capacity: places, taken: places },
      ]);

      // What each of them was told: a place, or a turn that nobody else has and that is theirs.
      await town.clock.advance(60_000); // what the platforms allow a second takes its time
      await town.settle();
      const told = new Map(shuffled.map((one) => [one.addressId(), one.news()]));
      expect([...told.values()].filter((texts) => texts.length !== 1)).toEqual([]);
      const asTold = arrived.map((addressId) => told.get(addressId)?.[0] ?? "");
      expect(asTold.filter((text) => text.startsWith("Quedaste registrada"))).toHaveLength(places);
      expect(
        asTold.slice(places).map((text) => Number(/lista de espera, turno (\d+):/.exec(text)?.[1])),
      ).toEqual(Array.from({ length: people - places }, (_, n) => n + 1));
      expect(mistakesOf(town)).toEqual([]);
      await town.close();
    });
  },
);
