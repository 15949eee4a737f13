import { activityLine } from "./actions/activityShapes.ts";
import { reason } from "./actions/askForPerson.ts";
import { slowShapes, summonsShapes } from "./actions/convocationShapes.ts";
import { discreetly } from "./actions/discreetly.ts";
import { mediaShape } from "./actions/keepEvidence.ts";
import { newsShapes } from "./actions/plannedChange.ts";
import { roleShape } from "./actions/roleCodes.ts";
import {
  locatedShapes,
  name,
  phone,
  placeShapes,
  theirLocality,
  topic,
  when,
  yesOrNo,
} from "./actions/shapes.ts";
import type { Shapes, SpokenText, TextForm, ValueShape } from "./conversation/check/tables.ts";
import type { TextKey } from "./generated/textKeys.ts";

const media: Shapes = { media: { kind: "id" } };
const link: Shapes = { link: { kind: "text", max: 200 } };

/** Somebody the staff is told about, as far as they are known. */
const writer: Shapes = {
  name,
  locality: theirLocality,
  phone,
  channel: { kind: "id", only: ["telegram", "whatsapp"] },
};

/** A photo or the like that could not be kept, and of which activity. */
const refused: Shapes = { media: mediaShape, what: activityLine.what ?? name, on: when };
/** A code, and where it can be written to us; accounts have a link or two. */
const invitation: Shapes = {
  code: { kind: "text", max: 20, private: true },
  links: { kind: "text", max: 600 },
};
/** A code that says who somebody is. */
const shortCode: ValueShape = { kind: "text", max: 6 };
/** As any text may show it. */
const institution: Shapes = { institution: { kind: "text", max: 120 } };
const words: ValueShape = { kind: "text", max: 600 };
const answer: ValueShape = { ...words, private: true };
const answered: Shapes = { name, answer, asked: answer };
/** One of several answers, as `LongestRepeated` lets it be. */
const repeated: ValueShape = { kind: "text", max: 200 };
const people: ValueShape = { kind: "number", max: 999_999 };
const folio: ValueShape = { kind: "text", max: 20 };
const small: ValueShape = { kind: "number", max: 99 };

const spoken = (form: TextForm, values: Shapes = {}): SpokenText => ({ form, values });
/** Said to the team alone. */
/** An account of ours, and why it is shut. */
const accountShape: Shapes = {
  state: { kind: "id", only: ["restricted", "loggedOut", "replaced", "broken", "away", "unserved"] },
  channel: { kind: "id", only: ["linked", "telegram", "whatsapp"] },
};
const toStaff = (form: TextForm, values: Shapes = {}): SpokenText => ({ form, values, to: "staff" });

const texts: Readonly<Partial<Record<TextKey, SpokenText>>> = {
  "common.yes": spoken("button"),
  "common.no": spoken("button"),
  "common.correct": spoken("button"),
  "common.done": spoken("button"),
  "common.takenBack": spoken("text", { answer: repeated }),
  "common.listAnew": spoken("text"),
  "common.more": spoken("label"),
  "common.open": spoken("open"),
  "common.wayOut": spoken("text"),
  "common.roleOver": toStaff("text"),
  "common.notForYou": spoken("text"),
  "common.onlyWords": spoken("text", media),
  "common.mediaKept": spoken("text", media),
  "common.nothingOpen": spoken("text"),
  "common.farewell": spoken("text"),
  "common.nothingBefore": spoken("text"),
  "common.nothingToCorrect": spoken("text"),
  "common.cancelled": spoken("text", { kept: { kind: "id", only: ["place", "several", "nothing"] }, topic }),
  "common.cancelledInside": spoken("text"),
  "common.resumed": spoken("text"),
  "common.flowMoved": spoken("text"),
  "common.flowAnew": spoken("text"),
  "common.flowGone": spoken("text"),
  "common.late": spoken("text"),
  "common.cameLate": spoken("text"),
  "common.eitherNumber": spoken("text"),
  "common.illegible": spoken("text"),
  "common.lateAnswer": spoken("text"),
  "common.edited": spoken("text"),
  "common.revoked": spoken("text"),
  "common.sorry": spoken("text"),
  "common.flooded": spoken("text"),
  "common.tooLong": spoken("text"),
  "common.group": spoken("text", link),
  "common.groupNoLink": spoken("text"),
  "notice.version": spoken("text"),
  "offer.lapsedNotice": spoken("text", placeShapes),
  "offer.held": spoken("text", placeShapes),
  "offer.gone": spoken("text", placeShapes),
  "common.evidenceRevoked": toStaff("text"),
  "evidence.unsorted": toStaff("label"),
  "evidence.tooBig": toStaff("text", refused),
  "evidence.empty": toStaff("text", refused),
  "evidence.gone": toStaff("text", refused),
  "evidence.failed": toStaff("text", refused),
  "convocation.summons": { ...spoken("question", summonsShapes), choices: 3 },
  "convocation.coming": spoken("button"),
  "convocation.notComing": spoken("button"),
  "convocation.question": spoken("button"),
  "convocation.approvedNotice": toStaff("text", { topic, decider: name }),
  "convocation.returnedNotice": toStaff("text", { topic, decider: name, because: words }),
  "convocation.staleNotice": toStaff("text", { topic }),
  "convocation.calledOffNotice": toStaff("text", { topic }),
  "convocation.begunNotice": toStaff("text", { topic }),
  "review.overNotice": toStaff("text", {
    ...{ topic, decider: name },
    verdict: { kind: "id", only: ["approved", "returned", "over"] },
  }),
  "convocation.sentNotice": toStaff("text", {
    ...{ topic, total: people, whatsapp: people, telegram: people },
    ...slowShapes,
  }),
  "pending.toPerson": spoken("text", { name, answer }),
  "convocation.unreachedNotice": toStaff("text", {
    ...{ topic, count: people, late: people, refused: people },
    when: { kind: "id", only: ["before", "after"] },
  }),
  "answerQuestion.toAsker": spoken("text", answered),
  "answers.answered": spoken("text", answered),
  "human.toStaffDiscreet": toStaff("text", writer),
  "human.reasonDiscreet": toStaff("text", { ...writer, about: reason }),
  "roll.posterWords": spoken("text", { code: { kind: "text", max: 4 } }),
  "roll.poster": toStaff("text", { code: { kind: "text", max: 4 } }),
  "lists.document": toStaff("text", { folio, part: small, parts: small }),
  "lists.failed": toStaff("text", { folio }),
  "human.toStaff": toStaff("text", writer),
  "human.reasonToStaff": toStaff("text", { ...writer, about: reason }),
  "changeSession.news": spoken("text", newsShapes),
  "cancelSession.news": spoken("text", locatedShapes),
  "invite.forward": spoken("text", { ...invitation, ...institution, ...roleShape }),
  "invite.taken": toStaff("text", { name, ...roleShape, unsent: yesOrNo }),
  "invite.joined": toStaff("text", { name, ...roleShape, inviter: name }),
  "staff.accountShut": toStaff("text", accountShape),
  "staff.accountOpen": toStaff("text", accountShape),
  "staff.accountPaused": toStaff("text", {
    why: { kind: "id", only: ["timelock", "unsure", "refused"] },
    until: { kind: "moment" },
  }),
  // It counts only where it was asked for: whoever reads it along can do nothing with it.
  "recognition.toKnown": spoken("text", { code: shortCode }),
  "recognition.joinedElsewhere": spoken("text", { channel: { kind: "id", only: ["telegram", "whatsapp"] } }),
  "myCode.code": spoken("text", { code: { ...shortCode, private: true } }),
  "withdrawRole.told": toStaff("text", { ...roleShape, ...institution }),
};

/** Texts said by the code itself, in no flow's step: where each is shown, what it may show, and what is said instead. */
export const spokenTexts: Readonly<Partial<Record<TextKey, SpokenText>>> = Object.fromEntries(
  Object.entries(texts).map(([key, text]) => {
    const instead = discreetly[key as TextKey];
    return [key, instead === undefined ? text : { ...text, instead }];
  }),
);
