import { afterEach, expect, test } from "vitest";
import type { Pace } from "../../src/channels/contract.ts";
import { linkedPace } from "../../src/channels/linked.ts";
import { openLinkedStage } from "../support/openLinkedStage.ts";

// Whoever approves what goes to many reads before that what it asks of a linked number.

const day = 24 * 3_600_000;
let stage: ReturnType<typeof openLinkedStage>;
afterEach(async () => {
  const { failures } = stage;
  await stage.close();
  expect(failures).toEqual([]);
});

/** What Sol reads when she looks at what Luz wrote to eight people, of whom so many have not written for long. */
async function reads({
  silent,
  pace,
  lockedFor = 0,
}: {
  silent: number;
  pace?: Pace;
  lockedFor?: number;
}): Promise<string> {
  stage = openLinkedStage(pace ? { pace } : {});
  const { store } = stage;
  stage.addSession({
    ...{ topic: "Costura", place: "Casa de la cultura", locality: "San Isidro" },
    ...{ when: "2026-06-03 10:00-12:00", capacity: 30, lead: null },
  });
  const ids = (who: string) => {
    const { lid, number } = stage.person(who);
    const addressId = store.addresses.findByPlatform("linked", lid, number)?.id ?? 0;
    return { addressId, personId: store.people.findSelf(addressId)?.id ?? 0 };
  };
  for (const who of ["luz", "sol"])
    stage.enrol({ who, name: `${who} Ruiz`, locality: "San Isidro", role: "coordinator" });
  for (let n = 0; n < 8; n += 1) {
    stage.enrol({ who: `p${n}`, name: `Persona ${n}`, locality: "San Isidro", role: null });
    if (n < silent) store.addresses.markSilentSince(ids(`p${n}`).addressId, stage.now() - 31 * day);
  }
  stage.database.transaction(() => {
    const id = store.convocations.add({
      ...{ sessionId: 1, message: "Vengan.", audience: "everyone", locality: null, convener: "Luz" },
      ...{ authorId: ids("luz").personId, now: stage.now() },
    });
    store.convocations.markSubmitted(id, stage.now());
  });
  if (lockedFor > 0) stage.timelocked({ channel: "linked", id: "linked" }, stage.now() + lockedFor);
  const sol = stage.person("sol");
  await sol.says("por aprobar");
  // What waits for the end of a pause is due for long.
  for (const seconds of [30, 30]) await stage.passes(seconds * 1000);
  const read = sol.heard.filter(({ text }) => text.includes("¿La apruebas?"));
  expect(read.length).toBe(1);
  return read[0]?.text ?? "";
}

test("how slowly it goes, whom it reaches too late, that the number may be restricted, and what to do instead", async () => {
  const text = await reads({ silent: 6, pace: linkedPace({ daily: 2, everySeconds: 25 }) });
  expect(text).toContain(
    "Ojo: 8 de WhatsApp van por el número vinculado, poco a poco, hasta el miércoles 3 de junio. A 2 no les llegará antes de la sesión. 6 llevan 30 días sin escribir, y WhatsApp puede restringir el número. Mejor usa Telegram, la API oficial de WhatsApp o un cartel.",
  );
  expect(text).toContain("¿La apruebas?");
});

test("where people wrote lately and today is enough, only that it goes slowly and today", async () => {
  const text = await reads({ silent: 4, pace: linkedPace({ daily: 40, everySeconds: 25 }) });
  expect(text).toContain("Ojo: 8 de WhatsApp van por el número vinculado, poco a poco, hoy mismo.\n");
});

test("where none may be begun, that none is", async () => {
  const text = await reads({ silent: 0, pace: linkedPace({ daily: 0, everySeconds: 25 }) });
  expect(text).toContain("van por el número vinculado, que no manda avisos. A 8 no les llegará");
});

test("until when it begins nothing, and whom it reaches too late by that", async () => {
  const pace = linkedPace({ daily: 3, everySeconds: 25 });
  const text = await reads({ silent: 0, pace, lockedFor: 30 * 3_600_000 });
  expect(text).toContain(
    "hasta el miércoles 3 de junio. Ese número no puede empezar conversaciones hasta el martes 2 de junio a las 15:00. A 2 no les llegará antes de la sesión.",
  );
});

test("nothing of it where as much may be begun as there is", async () => {
  expect(await reads({ silent: 8 })).not.toContain("vinculado");
});
