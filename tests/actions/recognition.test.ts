import fc from "fast-check";
import { beforeEach, describe, expect, test } from "vitest";
import type { Turn } from "../../src/actions/contract.ts";
import { hash } from "../../src/hash.ts";
import { hour } from "../store/aStore.ts";
import { aCommunity, type Community, registers, type Somebody } from "./aTurn.ts";

const minute = 60_000;
const phoneOf = (who: number) => `521961${1_230_000 + who}`;
const saidPhone = (who: number) => `+52961${1_230_000 + who}`;

let community: Community;
beforeEach(() => {
  community = aCommunity();
});

/** An address on WhatsApp that has just written; nobody is known there. */
function aNumber(on: Community, who: number): number {
  return on.store.addresses.meet({
    ...{ channel: "whatsapp", account: "1", platformId: phoneOf(who), phone: phoneOf(who), language: null },
    now: on.now,
  }).id;
}

/** Somebody who enrolled from a number. */
function onNumber(on: Community, name: string, who: number): Somebody {
  const { personId } = on.person(name);
  const addressId = aNumber(on, who);
  on.store.people.addAddress(addressId, personId, on.now);
  return { personId, addressId };
}

const asks = (addressId: number, phone: string, on = community) =>
  on.acts({ addressId }, "sendRecognition", { phone }).outcome;
const gives = (addressId: number, on = community) => on.acts({ addressId }, "giveRecognition").outcome;
const lastCode = (on = community): string =>
  String(on.notices.findLast(({ values }) => values.code !== undefined)?.values.code ?? "");
const whoIsAt = (addressId: number, on = community) => on.store.people.findSelf(addressId)?.id ?? null;

/** Writes a code, and says yes where they are asked whether it is them. */
function writes(addressId: number, code: string, on = community): string {
  const checked = on.acts({ addressId }, "checkRecognition", { code: hash(code) });
  if (checked.outcome !== "good") return checked.outcome;
  return on.acts({ addressId }, "recognise", { recognition: String(checked.values?.recognition) }).outcome;
}

describe("a code that was asked for from another address", () => {
  test("counts there, within a quarter of an hour, once, and its person hears of it", () => {
    const ana = onNumber(community, "Ana", 1);
    const there = aNumber(community, 2);
    expect(asks(there, saidPhone(1))).toBe("asked");
    const code = lastCode();
    expect(community.notices).toMatchObject([
      { addressId: ana.addressId, text: "recognition.toKnown", secretUntil: community.now + 15 * minute },
    ]);
    expect(writes(there, code)).toBe("joined");
    expect(whoIsAt(there)).toBe(ana.personId);
    expect(community.notices.slice(1).map(({ text }) => text)).toContain("recognition.joinedElsewhere");
    expect(community.notices.some(({ addressId }) => addressId === there)).toBe(false);
    expect(writes(aNumber(community, 3), code)).toBe("wrong");
  });

  test("counts nowhere else, and no more after a quarter of an hour", () => {
    onNumber(community, "Ana", 1);
    const [there, elsewhere] = [aNumber(community, 2), aNumber(community, 3)];
    asks(there, saidPhone(1));
    expect(writes(elsewhere, lastCode())).toBe("wrong");
    community.pass(15 * minute);
    expect(writes(there, lastCode())).toBe("wrong");
    expect(whoIsAt(there)).toBeNull();
  });

  test("lapses too between the code and the yes", () => {
    onNumber(community, "Ana", 1);
    const there = aNumber(community, 2);
    asks(there, saidPhone(1));
    const { values } = community.acts({ addressId: there }, "checkRecognition", { code: hash(lastCode()) });
    community.pass(16 * minute);
    const recognition = String(values?.recognition);
    expect(community.acts({ addressId: there }, "recognise", { recognition }).outcome).toBe("lapsed");
  });

  test("is not sent twice while it lives, three times a day at most, and never after a BAJA or the 24 hours", () => {
    const ana = onNumber(community, "Ana", 1);
    const sent = () => community.notices.filter(({ text }) => text === "recognition.toKnown").length;
    const there = aNumber(community, 2);
    asks(there, saidPhone(1));
    expect(asks(there, saidPhone(1))).toBe("asked");
    expect(sent()).toBe(1);
    for (const who of [3, 4, 5]) expect(asks(aNumber(community, who), saidPhone(1))).toBe("asked");
    expect(sent()).toBe(3);
    community.pass(25 * hour);
    expect(asks(aNumber(community, 6), saidPhone(1))).toBe("asked");
    expect(sent()).toBe(3);
    aNumber(community, 1);
    community.store.optOuts.add(ana.addressId, community.now);
    expect(asks(aNumber(community, 7), saidPhone(1))).toBe("asked");
    expect(sent()).toBe(3);
    community.store.optOuts.end(ana.addressId, community.now);
    asks(aNumber(community, 8), saidPhone(1));
    expect(sent()).toBe(4);
  });

  describe("of somebody on a linked number", () => {
    const byLinked: Partial<Turn> = {
      mostBegun: (channel) => (channel === "linked" ? 40 : null),
      serves: (channel) => channel === "linked",
    };
    /** Somebody who enrolled on it. */
    const onLinked = (name: string, who: number): Somebody => {
      const { personId } = community.person(name);
      const addressId = community.store.addresses.meet({
        ...{ channel: "linked", account: "linked", platformId: `${who}@lid`, phone: phoneOf(who) },
        ...{ language: null, now: community.now },
      }).id;
      community.store.people.addAddress(addressId, personId, community.now);
      return { personId, addressId };
    };
    const asksBy = (who: number, phone: number, more: Partial<Turn> = {}) =>
      community.acts(
        { addressId: aNumber(community, who) },
        "sendRecognition",
        { phone: saidPhone(phone) },
        { ...byLinked, ...more },
      ).outcome;
    const sent = () => community.notices.filter(({ text }) => text === "recognition.toKnown").length;
    const pause = () =>
      community.store.accounts.markPaused({
        ...{ channel: "linked", account: "linked", why: "timelock" },
        ...{ now: community.now, until: community.now + hour },
      });

    test("is sent, and counts no longer where as many numbers were asked about as may be, known or not", () => {
      for (const who of [1, 2]) onLinked("Ana", who);
      expect([asksBy(10, 1), sent()]).toEqual(["asked", 1]);
      for (let who = 11; who < 30; who += 1) expect(asksBy(who, 99)).toBe("asked");
      expect([asksBy(30, 2), asksBy(31, 99), sent()]).toEqual(["notNow", "notNow", 1]);
      // By the Cloud API codes go on, and nobody can tell one number from the other.
      onNumber(community, "Eva", 3);
      const both = { serves: () => true };
      expect([asksBy(32, 2, both), asksBy(33, 99, both), sent()]).toEqual(["asked", "asked", 1]);
      expect([asksBy(34, 3, both), sent()]).toEqual(["asked", 2]);
      community.pass(25 * hour);
      expect([asksBy(35, 99), asksBy(36, 1)]).toEqual(["asked", "asked"]);
    });

    test.each<[string, () => Partial<Turn>]>([
      [
        "it may begin nothing",
        () => {
          pause();
          return {};
        },
      ],
      [
        "it is shut",
        () => {
          community.store.accounts.markShut("linked", "linked", "restricted", community.now);
          return {};
        },
      ],
      ["it is not connected", () => ({ leavesBy: () => false })],
      ["it only answers", () => ({ mostBegun: () => 0 })],
    ])("is not sent where %s, and whoever asks hears the same of every number", (_, happens) => {
      onLinked("Ana", 1);
      const more = happens();
      expect([asksBy(10, 1, more), asksBy(11, 99, more), sent()]).toEqual(["notNow", "notNow", 0]);
    });
  });

  test("asking about numbers ends after five a day, whether they are known or not", () => {
    const outcomes = (phone: string, who: number) => {
      const there = aNumber(community, who);
      return Array.from({ length: 6 }, () => asks(there, phone));
    };
    onNumber(community, "Ana", 1);
    const known = outcomes(saidPhone(1), 2);
    expect(known).toEqual(outcomes(saidPhone(9), 3));
    expect(known).toEqual(["asked", "asked", "asked", "asked", "asked", "tooMany"]);
  });
});

describe("a code that somebody asked for themselves", () => {
  test("counts wherever they write it, and only the last one", () => {
    const ana = community.person("Ana");
    expect(gives(ana.addressId)).toBe("given");
    const first = lastCode();
    expect(gives(ana.addressId)).toBe("given");
    const there = aNumber(community, 2);
    expect(writes(there, first)).toBe("wrong");
    expect(writes(there, lastCode())).toBe("joined");
    expect(whoIsAt(there)).toBe(ana.personId);
  });

  test("opens nothing to themselves, and ten a day are enough", () => {
    const ana = community.person("Ana");
    gives(ana.addressId);
    expect(writes(ana.addressId, lastCode())).toBe("own");
    const given = Array.from({ length: 10 }, () => gives(ana.addressId));
    expect(given.filter((outcome) => outcome === "given")).toHaveLength(9);
    expect(given.at(-1)).toBe("tooMany");
  });

  test("is not found by many addresses together: past a hundred wrong ones none counts that anybody could write", () => {
    const ana = onNumber(community, "Ana", 1);
    const guessers = Array.from({ length: 20 }, (_, at) => community.person(`Alguien ${at}`));
    for (const { addressId } of guessers)
      for (let time = 0; time < 5; time += 1) expect(writes(addressId, "000000")).toBe("wrong");
    gives(ana.addressId);
    const there = aNumber(community, 2);
    expect(writes(there, lastCode())).toBe("tooMany");
    // What was asked for from there was never anybody's to guess.
    asks(there, saidPhone(1));
    expect(writes(there, lastCode())).toBe("joined");
  });
});

describe("whoever was known there already", () => {
  test("is one person with the other, where nothing but a name stands there", () => {
    const ana = onNumber(community, "Ana", 1);
    const twice = community.person("Anita");
    asks(twice.addressId, saidPhone(1));
    expect(writes(twice.addressId, lastCode())).toBe("joined");
    expect(whoIsAt(twice.addressId)).toBe(ana.personId);
  });

  test("stays who they are where they have a place, and the team is asked once", () => {
    const ana = onNumber(community, "Ana", 1);
    const twice = community.person("Anita");
    registers(community, twice, community.session());
    asks(twice.addressId, saidPhone(1));
    expect(writes(twice.addressId, lastCode())).toBe("twoPeople");
    expect(writes(twice.addressId, lastCode())).toBe("twoPeople");
    expect(whoIsAt(twice.addressId)).toBe(twice.personId);
    expect(whoIsAt(ana.addressId)).toBe(ana.personId);
    expect(community.store.staffNotes.listOpen(9)).toMatchObject([
      { kind: "samePerson", addressId: twice.addressId },
    ]);
  });
});

test("a BAJA of either address holds for both", () => {
  const ana = onNumber(community, "Ana", 1);
  const there = aNumber(community, 2);
  community.store.optOuts.add(there, community.now);
  asks(there, saidPhone(1));
  writes(there, lastCode());
  expect(community.store.optOuts.isOptedOut(ana.addressId)).toBe(true);
  const eva = community.person("Eva");
  community.store.optOuts.add(eva.addressId, community.now);
  gives(eva.addressId);
  const other = aNumber(community, 3);
  expect(writes(other, lastCode())).toBe("joined");
  expect(community.store.optOuts.isOptedOut(other)).toBe(true);
});

test("roles count at both addresses, and end at both", () => {
  const luz = onNumber(community, "Luz", 1);
  community.store.roles.addGrant({
    personId: luz.personId,
    role: "promoter",
    grantedBy: null,
    now: community.now,
  });
  const there = aNumber(community, 2);
  asks(there, saidPhone(1));
  writes(there, lastCode());
  expect(community.store.roles.listRoles(whoIsAt(there) ?? 0)).toEqual(["promoter"]);
});

describe("in whatever order people ask, write, mistake themselves and wait", () => {
  const deed = fc.record({
    what: fc.constantFrom("asks", "gives", "writes", "writes", "writes", "guesses", "waits"),
    who: fc.nat(4),
    of: fc.nat(3),
    minutes: fc.nat(20),
  });

  test("two addresses become one person's by a code that was delivered to where that person is known, and by nothing else", () => {
    const on = community;
    let run = 0;
    let joined = 0;
    fc.assert(
      fc.property(fc.array(deed, { minLength: 4, maxLength: 24 }), (deeds) => {
        // Other people each time, a day later.
        run += 1;
        on.pass(25 * hour);
        const phones = [1, 2, 3, 4, 5].map((place) => 10 * run + place);
        const known = phones.slice(0, 2).map((who) => onNumber(on, `Persona ${who}`, who));
        const addresses = [
          ...known.map(({ addressId }) => addressId),
          ...phones.slice(2).map((who) => aNumber(on, who)),
        ];
        /** Every code that reached anybody: where, when, and the address it was for. */
        const delivered: { code: string; to: number; at: number; asker: number | null }[] = [];
        const hear = (asker: number | null, before: number) => {
          for (const { addressId, values } of on.notices.slice(before))
            if (values.code !== undefined)
              delivered.push({ code: String(values.code), to: addressId, at: on.now, asker });
        };
        for (const { what, who, of, minutes } of deeds) {
          const here = addresses[who] ?? 0;
          const before = on.notices.length;
          const was = addresses.map((id) => whoIsAt(id, on));
          let written = "";
          if (what === "asks") {
            asks(here, saidPhone(phones[of] ?? 0), on);
            hear(here, before);
          } else if (what === "gives" && whoIsAt(here, on) !== null) {
            gives(here, on);
            hear(null, before);
          } else if (what === "waits") on.pass(minutes * minute);
          else if (what === "guesses") written = String(948_540 + of + minutes).padStart(6, "0");
          else if (what === "writes") written = delivered.at(-1 - of)?.code ?? "948549";
          if (written !== "") writes(here, written, on);
          addresses.forEach((id, place) => {
            const now = whoIsAt(id, on);
            if (now === was[place]) return;
            joined += 1;
            // Whoever was known where it was written comes along whole: they were one person already.
            if (id !== here) {
              expect(was[place]).not.toBeNull();
              expect(was[place]).toBe(was[who]);
              expect(now).toBe(whoIsAt(here, on));
              return;
            }
            // Else only where a code was written, and only as whoever that code was brought to, in time.
            const why = delivered.find(
              ({ code, to, at, asker }) =>
                code === written &&
                on.now - at < 15 * minute &&
                (asker === null || asker === id) &&
                was[addresses.indexOf(to)] === now,
            );
            expect(why, JSON.stringify({ what, who, written, delivered })).toBeDefined();
          });
          // Nobody is ever taken away from where they were known first.
          expect(known.map(({ addressId }) => whoIsAt(addressId, on)).every((one) => one !== null)).toBe(
            true,
          );
        }
      }),
      { numRuns: 150 },
    );
    // It did happen.
    expect(joined).toBeGreaterThan(20);
  });
});
