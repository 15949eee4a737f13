import { FluentParser, type Message, type Resource } from "@fluent/syntax";
import { describe, expect, test } from "vitest";
import { checkTables } from "../../src/checkTables.ts";
import { readContent } from "../../src/content/loadContent.ts";
import type { Values } from "../../src/conversation/values.ts";
import { openTexts } from "../../src/texts/texts.ts";
import { shippedCatalogues } from "../support/catalogues.ts";

const catalogues = shippedCatalogues();
const texts = openTexts(catalogues, { zone: "America/Mexico_City", fallback: "es" });
const languages = Object.keys(catalogues);
const { pages } = checkTables(languages);
const { flows } = readContent(new URL("../../", import.meta.url));

const keysOf = (locale: string): string[] =>
  Object.entries(catalogues[locale] ?? {})
    .flatMap(([file, source]) => {
      const parsed = new FluentParser().parse(source) as Resource;
      return parsed.body
        .filter((entry): entry is Message => entry.type === "Message")
        .flatMap((message) => [
          ...(message.value ? [`${file}.${message.id.name}`] : []),
          ...message.attributes.map((attribute) => `${file}.${message.id.name}.${attribute.id.name}`),
        ]);
    })
    .sort();

// The longest that can enter: DAY and SHORTDAY have their widest on a Wednesday in September.
const widest = { at: Date.UTC(2026, 8, 30, 16) };
const option = {
  topic: "t".repeat(50),
  place: "p".repeat(60),
  locality: "l".repeat(40),
  starts: widest,
  ends: widest,
  until: widest,
  since: widest,
  left: 9999,
  waiting: 9999,
  turn: 9999,
  name: "n".repeat(80),
  short: "s".repeat(20),
  relation: "known",
  status: "offered",
  standing: "waitlisted",
  own: "no",
  kind: "offerOutsideWindow",
  phone: "9".repeat(20),
  channel: "whatsapp",
  title: { text: "registration.title" },
};
const staffOption = {
  ...{
    taken: 9999,
    capacity: 9999,
    lead: "l".repeat(80),
    role: { text: "roleCode.coordinator" },
  },
};
const ofSessionsAndStaff: Values = {
  ...staffOption,
  ...Object.fromEntries(Object.entries(staffOption).map(([name, value]) => [`session.${name}`, value])),
  ...{ where: "w".repeat(60), village: "v".repeat(40), seats: 9999, leadName: "l".repeat(80), onMap: "yes" },
  ...{ plannedStarts: widest, busyName: "b".repeat(80), otherTopic: "o".repeat(50) },
  ...{
    otherStarts: widest,
    otherEnds: widest,
    what: "day",
    offered: 9999,
    most: 10,
    code: "TEST-C0DE-12345",
  },
  ...{ told: 9999, missed: 9999, missing: "m".repeat(410), more: 9999, leaderless: 9999 },
  ...{ givenBack: 9999, unsent: 9999, verdict: "approved", inviter: "i".repeat(80) },
  ...{
    oldTopic: "t".repeat(50),
    newTopic: "t".repeat(50),
    oldPlace: "p".repeat(60),
    newPlace: "p".repeat(60),
  },
  ...{ oldLocality: "l".repeat(40), newLocality: "l".repeat(40), oldStarts: widest, newStarts: widest },
  ...{ oldEnds: widest, newEnds: widest, oldCapacity: 9999, newCapacity: 9999 },
  ...{ oldLead: "l".repeat(80), newLead: "l".repeat(80), links: "https://t.me/convoca_bot" },
};
const activity = {
  ...{
    on: widest,
    year: "2025",
    where: "w".repeat(60),
    howMany: "h".repeat(200),
    words: "w".repeat(1000),
    week: "this",
  },
  ...{ photos: 9999, voices: 9999, files: 9999, places: 9999 },
};
const ofRollsAndActivities: Values = {
  ...{ code: "4831", count: 9999, isOpen: "yes", at: widest, people: 99, added: 9999, repeated: 9999 },
  ...{
    names: "n".repeat(400),
    repeatedNames: "r".repeat(200),
    promoter: "p".repeat(80),
    folio: "LA-00012345",
  },
  ...{
    onRoll: 9999,
    isEarly: "yes",
    "roll.topic": option.topic,
    "roll.starts": option.starts,
    "roll.count": 9999,
    byPhone: "yes",
    unwritten: 9999,
    unread: 9999,
    unreadNames: "u".repeat(200),
    unreadMore: 9999,
    repeatedMore: 9999,
    unwrittenNames: "u".repeat(246),
  },
  ...{ bySelf: 9999, byPromoter: 9999, part: 9, parts: 9, because: "tooBig" },
  ...{ lacksReason: "yes", lacksPlace: "yes", lacksDate: "yes", lacksAttendees: "yes", lacksPromoter: "yes" },
  ...activity,
};
const ofCalls: Values = {
  ...{
    message: "m".repeat(500),
    brief: "b".repeat(80),
    asked: "a".repeat(600),
    answer: "a".repeat(600),
    question: 9999,
  },
  ...{ author: "a".repeat(80), decider: "d".repeat(80), convener: "c".repeat(80), village: "v".repeat(40) },
  ...{ audience: "locality", because: "cancelled", reviewers: 99, people: 99_999, total: 99_999 },
  ...{ coming: 9999, notComing: 9999, silent: 9999, optedOut: 9999, outsideWindow: 9999, unreachable: 9999 },
  ...{ withoutConsent: 9999, telegram: 99_999, whatsapp: 99_999, freed: 9999 },
  ...{
    linked: 99_999,
    staff: "yes",
    spread: "later",
    through: widest,
    late: 99_999,
    refused: 99_999,
    risk: "yes",
    state: "loggedOut",
    paused: "yes",
    resumes: widest,
    why: "refused",
  },
  ...{ seated: 99, hasPlace: "no", gave: "place", roll: "yes", reply: "notComing" },
  ...{ lacksMessage: "yes", lacksAudience: "yes", lacksConvener: "yes", lacksHours: "yes" },
};
const aboveLists = ["convocation.confirm", "review.preview"];
const longest: Values = {
  ...ofCalls,
  ...ofRollsAndActivities,
  ...option,
  ...ofSessionsAndStaff,
  ...Object.fromEntries(Object.entries(option).map(([name, value]) => [`session.${name}`, value])),
  ...Object.fromEntries(Object.entries(option).map(([name, value]) => [`registration.${name}`, value])),
  "who.name": option.name,
  "who.relation": "known",
  otherName: option.name,
  forWhom: option.name,
  from: "l".repeat(60),
  all: 50,
  later: 9999,
  number: 50,
  by: "p".repeat(40),
  when: "after",
  responsible: "r".repeat(60),
  agreement: "a".repeat(200),
  text: "t".repeat(200),
  "text.count": 12,
  "text.left": 12,
  most: 50,
  left: 12,
  count: 12,
  "registration.all": 50,
  about: "a".repeat(500),
  brief: "b".repeat(80),
  "note.about": "a".repeat(500),
  field: "locality",
  institution: "i".repeat(80),
  link: `https://${"h".repeat(90)}`,
  role: { text: "roleCode.coordinator" },
  media: "voice",
  kept: "place",
};

describe.each(languages)("the texts in %s", (locale) => {
  const keys = keysOf(locale).filter((key) => !pages.includes(key.split(".", 1)[0] ?? ""));
  /** Where somebody is from, in a registration; elsewhere the hour from which people are told. */
  const fromHour = { from: widest };
  const spanish = { text: "language.es" };
  const shown = (key: string, values: Values = longest) => {
    if (key.startsWith("language.")) return texts.text(locale, key, { name: spanish, language: spanish });
    return texts.text(locale, key, key.startsWith("registration.") ? values : { ...values, ...fromHour });
  };
  const lengths = (ending: RegExp) =>
    keys.filter((key) => ending.test(key)).map((key) => [key, shown(key).length] as const);

  test("can all be read by Fluent", () => {
    for (const source of Object.values(catalogues[locale] ?? {})) {
      const parsed = new FluentParser().parse(source) as Resource;
      expect(parsed.body.filter((entry) => entry.type === "Junk")).toEqual([]);
    }
  });

  test("are the same as in the other languages", () => {
    for (const other of languages) expect(keysOf(locale)).toEqual(keysOf(other));
  });

  test("fit a list's row and a menu's title with the longest values", () => {
    const rows = lengths(/\.label$|\.title$|\.item-\w+$/);
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.filter(([, length]) => length > 24)).toEqual([]);
    expect(lengths(/\.description$/).filter(([, length]) => length > 72)).toEqual([]);
  });

  test("fit a button", () => {
    const buttons = [...lengths(/\.option-\w+$/), ...lengths(/^common\.(yes|no|correct|more|open)$/)];
    expect(buttons.length).toBeGreaterThan(6);
    expect(buttons.filter(([, length]) => length > 20)).toEqual([]);
  });

  test("fit under three buttons with the longest values", () => {
    // Said in a message of their own, or above a list, which leaves more room; the checker measures each where it stands.
    const alone = [
      "notice.full",
      "myActivities.whole",
      "answerQuestion.toAsker",
      "answers.list.item",
      ...aboveLists,
    ];
    expect(lengths(/./).filter(([key, length]) => !alone.includes(key) && length > 1024)).toEqual([]);
  });

  test("have the whole privacy notice in one message", () => {
    const notice = texts.text(locale, "notice.full", { institution: "Casa de la Cultura" });
    expect(notice.length).toBeGreaterThan(1500);
    expect(notice.length).toBeLessThanOrEqual(3500);
    expect(notice).toContain("Casa de la Cultura");
    expect(texts.text(locale, "notice.version")).toBe("2026-11-21");
  });

  test("ask one thing at a time, in sentences of twenty words at most", () => {
    const long: string[] = [];
    for (const key of keys) {
      const said = shown(key, { ...longest, topic: "Costura", place: "Salón ejidal", name: "Ana" });
      expect(said.split("?").length, key).toBeLessThanOrEqual(2);
      // What dots part is a row of facts, not a sentence.
      for (const sentence of said.split(/[.?!:·\n]/)) {
        if (sentence.trim().split(/\s+/).length > 20) long.push(`${key}: ${sentence}`);
      }
    }
    expect(long).toEqual([]);
  });
});

describe("the words that other things hang on", () => {
  const session = {
    topic: "Cuidado de personas mayores",
    place: "Salón ejidal",
    locality: "San Isidro",
    starts: { at: Date.UTC(2025, 5, 14, 16) },
    ends: { at: Date.UTC(2025, 5, 14, 18) },
    name: "Rosa Díaz",
  };

  test("a registration ends with what, when, where and how to cancel", () => {
    expect(texts.text("es", "registration.registered", { ...session, own: "yes" })).toBe(
      "Quedaste registrada o registrado: Cuidado de personas mayores, sáb 14 jun, 10:00-12:00, Salón ejidal.\n\nPara cancelar escribe CANCELAR.",
    );
    expect(texts.text("es", "registration.registered", { ...session, own: "no" })).toContain(
      "Rosa Díaz ya tiene su lugar",
    );
  });

  test("a full session is a waiting list, and the last place is one place", () => {
    const item = (left: number, waiting: number) =>
      texts.text("es", "registration.session.item", { ...session, left, waiting });
    expect(item(3, 0)).toMatch(/ Quedan 3 lugares\.$/);
    expect(item(1, 0)).toMatch(/ Queda 1 lugar\.$/);
    expect(item(0, 0)).toMatch(/ Lista de espera\.$/);
    expect(item(0, 2)).toMatch(/ Lista de espera: 2 personas en la fila\.$/);
  });

  test("who waits is told their turn, and a second time through says so", () => {
    const waiting = { ...session, own: "yes", turn: 3 };
    expect(texts.text("es", "registration.waitlisted", waiting)).toMatch(/lista de espera, turno 3/);
    expect(texts.text("es", "registration.alreadyWaiting", waiting)).toMatch(/^Ya .*turno 3/);
    expect(texts.text("es", "registration.already", waiting)).toMatch(/^Ya /);
  });

  test("the notice is a link where there is a page, and a word where there is none", () => {
    expect(texts.text("es", "enrolment.consent.link", { link: "https://a.mx/aviso" })).toContain(
      "https://a.mx/aviso",
    );
    expect(texts.text("es", "enrolment.consent.link", { link: "" })).toContain("AVISO");
  });
});

describe("what is asked again", () => {
  const choosing = flows.flatMap((flow) =>
    flow.steps.flatMap((step) =>
      step.kind === "ask" && step.answer.type !== "words" ? [`${flow.name}.${step.name}`] : [],
    ),
  );

  test.each(choosing)("%s wants a number only where the lines have one", (key) => {
    for (const locale of languages) {
      if (texts.has(locale, `${key}.item`)) continue;
      expect(texts.text(locale, `${key}.retry`, {})).not.toMatch(/(su|el) número|number/);
    }
  });
});
