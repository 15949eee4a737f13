import { actions } from "./actions/actions.ts";
import type { Action, Source, ValueShape } from "./actions/contract.ts";
import { languageKey } from "./actions/setLanguage.ts";
import { locality, name, placeShapes, when } from "./actions/shapes.ts";
import { sources } from "./actions/sources.ts";
import { linkedLimits } from "./channels/linked.ts";
import { telegramLimits } from "./channels/telegram.ts";
import { whatsappLimits } from "./channels/whatsapp.ts";
import { activityKinds } from "./community/activity.ts";
import {
  countsMost,
  freeTextMost,
  namesMost,
  placeMost,
  reportMost,
  topicMost,
} from "./community/lengths.ts";
import type { CheckTables, Shapes } from "./conversation/check/tables.ts";
import { requiredFacts } from "./documents/required.ts";
import { spokenTexts } from "./spokenTexts.ts";

/** Everything the checker knows besides flows and texts. `locales` are the languages there are. */
export function checkTables(locales: readonly string[]): Omit<CheckTables, "languages"> {
  const languageName: ValueShape = { kind: "words", keys: locales.map(languageKey) };
  return {
    actions: withAction("setLanguage", { set: { language: languageName } }),
    sources: withSource("languages", { name: languageName }),
    facts,
    inputs,
    answers: {
      name,
      locality,
      names: { kind: "text", max: namesMost, of: "names" },
      place: { kind: "text", max: placeMost, of: "place" },
      number: { kind: "number", max: 9_999 },
      day: { kind: "id", of: "day" },
      pastDay: { kind: "id", of: "day" },
      time: { kind: "text", max: 5, of: "time" },
      moment: { kind: "id", of: "moment" },
      phone: { kind: "text", max: 16, of: "phone" },
      hours: { kind: "id", of: "hours" },
      report: { kind: "text", max: reportMost },
      counts: { kind: "text", max: countsMost, of: "counts" },
      // As its hash: what is kept of a conversation must not let anybody in.
      code: { kind: "id", of: "code" },
      shortText: { kind: "text", max: topicMost },
      freeText: { kind: "text", max: freeTextMost },
    },
    answerValues: {
      locality: { doubt: { kind: "id", only: ["person"], maybe: true } },
      names: { unread: { kind: "text", max: namesMost, maybe: true } },
      place: { latitude: degrees, longitude: degrees },
      report: {
        kind: { kind: "id", only: activityKinds, maybe: true },
        day: { kind: "id", of: "day", maybe: true },
        locality: { ...locality, maybe: true },
        counts: { kind: "text", max: countsMost, of: "counts", maybe: true },
      },
    },
    documents: requiredFacts,
    spoken: spokenTexts,
    pages: ["server", "demo", "documents", "chat", "typical", "script", "chart", "link"],
    limits: { telegram: telegramLimits, whatsapp: whatsappLimits, linked: linkedLimits },
  };
}

const degrees: ValueShape = { kind: "number", max: 180, maybe: true };

/** config.ts lets an institution's name be this long. */
const institution: ValueShape = { kind: "text", max: 120 };
/** `PUBLIC_URL` and the notice's path. */
const link: ValueShape = { kind: "text", max: 200 };

/** What a turn knows of whoever writes, and what every text may show; see tenant/talk.ts. */
const facts: Shapes = {
  "person.enrolled": { kind: "id", only: ["yes"], maybe: true },
  "person.staff": { kind: "id", only: ["yes"], maybe: true },
  "person.name": { ...name, maybe: true },
  "person.locality": { ...locality, maybe: true },
  "address.shared": { kind: "id", only: ["yes"], maybe: true },
  institution,
  link,
};

/** What flows are begun with, by name. */
const inputs: Shapes = {
  ...placeShapes,
  until: when,
  registration: { kind: "id", of: "registration" },
  flow: { kind: "id", of: "flow" },
  field: { kind: "id", only: ["name", "locality"] },
  code: { kind: "id", of: "code" },
  convocation: { kind: "id", of: "convocation" },
  session: { kind: "id", of: "session" },
  question: { kind: "id", of: "question" },
  reply: { kind: "id", only: ["coming", "notComing", "question"] },
  other: { kind: "id", only: ["yes"] },
  text: { kind: "text", max: freeTextMost },
};

/** Which languages there are is known only here. */
function withAction(known: string, values: Action["values"]): Readonly<Record<string, Action>> {
  const action = actions[known];
  return action ? { ...actions, [known]: { ...action, values } } : actions;
}

function withSource(known: string, values: Source["values"]): Readonly<Record<string, Source>> {
  const source = sources[known];
  return source ? { ...sources, [known]: { ...source, values } } : sources;
}
