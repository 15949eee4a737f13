import { describe, expect, test } from "vitest";
import type { Incoming, MediaKind, Said } from "../../src/channels/contract.ts";
import { readTelegram } from "../../src/channels/telegram.ts";
import { at, payload, payloadNames, sha256 } from "./payloads.ts";

const rosa = { id: "5201001", language: "es" };
const bot = "7300500";
const supergroup = "-1002200330044";

const said = (words: Said, more: Partial<Extract<Incoming, { type: "message" }>> = {}): Incoming => ({
  type: "message",
  from: rosa,
  messageId: "41",
  said: words,
  ...more,
});
const text = (words: string) => said({ type: "text", text: words });
const media = (kind: MediaKind, more: Omit<Extract<Said, { type: "media" }>, "type" | "media"> = {}) =>
  said({ type: "media", media: kind, ...more });
const named = (kind: string): Incoming => ({ type: "notUnderstood", kind });
const inGroup = (chat: string, movedTo?: string): Incoming =>
  movedTo === undefined ? { type: "group", chat } : { type: "group", chat, movedTo };
const pressed = (token: string, messageId: string, answers = true): Incoming =>
  said(
    { type: "pressed", token },
    { messageId, pressId: "4382bfdwdsb323b2d9", ...(answers ? { answers: messageId } : {}) },
  );
const reacted = (emoji: string) => said({ type: "reaction", emoji, of: "50" }, { messageId: "50" });

type Reading = readonly [payload: string, content: Incoming, sentAt: number | null];

const readings: readonly Reading[] = [
  ["text", text("Quiero ir al taller de costura"), at],
  ["command", text("/start s-12"), at],
  ["reply", said({ type: "text", text: "Sí" }, { answers: "40" }), at],
  ["forwarded", text("Miren esto"), at],
  ["photo", media("photo", { caption: "Mi comprobante", file: { ref: "AgACAgEAAxp1", bytes: 20480 } }), at],
  ["livePhoto", media("photo", { file: { ref: "AgACAgEAAxp3", bytes: 20480 } }), at],
  ["video", media("video", { caption: "El salón", file: { ref: "AgACAgEAAxv1", bytes: 20480 } }), at],
  ["videoNote", media("videoNote", { file: { ref: "AgACAgEAAxn1", bytes: 20480 } }), at],
  ["animation", media("animation", { file: { ref: "AgACAgEAAxa1", bytes: 20480 } }), at],
  ["sticker", media("sticker", { file: { ref: "AgACAgEAAxs1", bytes: 20480 } }), at],
  ["voice", media("voice", { file: { ref: "AgACAgEAAxo1", bytes: 20480, mime: "audio/ogg" } }), at],
  ["audio", media("audio", { file: { ref: "AgACAgEAAxm1", bytes: 20480 } }), at],
  [
    "document",
    media("document", {
      caption: "El acta",
      file: { ref: "AgACAgEAAxd1", bytes: 20480, mime: "application/pdf", name: "acta.pdf" },
    }),
    at,
  ],
  ["location", media("location", { place: { latitude: 19.2826, longitude: -99.6557 } }), at],
  [
    "venue",
    media("location", { place: { latitude: 19.28, longitude: -99.65, name: "Casa de cultura" } }),
    at,
  ],
  ["contact", media("contact"), at],
  ["poll", media("poll"), at],
  ["dice", media("dice"), at],
  ["game", media("other"), at],
  ["story", media("other"), at],
  ["paidMedia", media("other"), at],
  ["checklist", media("other"), at],
  ["invoice", media("other"), at],
  ["giveaway", media("other"), at],
  ["richMessage", media("other"), at],
  ["pinned", named("message.pinned_message"), at],
  ["autoDelete", named("message.message_auto_delete_timer_changed"), at],
  ["writeAccess", named("message.write_access_allowed"), at],
  ["usersShared", named("message.users_shared"), at],
  ["migrateInPrivate", named("message.migrate_to_chat_id"), at],
  ["unknownContent", named("message.hologram"), at],
  ["emptyMessage", named("message.empty"), at],
  ["fromBot", named("message.fromBot"), at],
  ["noFrom", said({ type: "text", text: "hola" }, { messageId: "42", from: { id: "5201001" } }), at],
  ["oddLanguage", said({ type: "text", text: "hola" }, { from: { id: "5201001", language: "es-MX" } }), at],
  ["brokenLanguage", said({ type: "text", text: "hola" }, { from: { id: "5201001" } }), null],
  ["brokenMessage", named("message.unreadable"), null],
  ["messageIsNull", named("message.unreadable"), null],
  ["unknownChat", named("message.chat.planet"), at],
  ["group", inGroup(supergroup), at],
  ["smallGroupService", inGroup("-4400"), at],
  ["groupMovesAway", inGroup("-4400", supergroup), at],
  ["groupArrives", inGroup("-4400", supergroup), at],
  ["edited", { type: "edited", from: rosa, messageId: "41", text: true }, at + 30_000],
  ["editedCaption", { type: "edited", from: rosa, messageId: "44", text: false }, at + 30_000],
  ["liveLocation", { type: "edited", from: rosa, messageId: "45", text: false }, at],
  ["editedInGroup", inGroup(supergroup), at + 5_000],
  ["editedByBot", named("edited_message.fromBot"), at + 5_000],
  ["brokenEdit", named("edited_message.unreadable"), null],
  ["press", pressed("7:1", "50"), null],
  ["pressInaccessible", pressed("3:0", "12"), null],
  ["pressNoMessage", pressed("3:0", "4382bfdwdsb323b2d9", false), null],
  ["pressInGroup", inGroup(supergroup), null],
  ["pressGame", named("callback_query.game"), null],
  ["brokenPress", named("callback_query.unreadable"), null],
  ["blocked", { type: "reachability", from: rosa, reachable: false }, at],
  ["unblocked", { type: "reachability", from: rosa, reachable: true }, at],
  ["privateCreator", named("my_chat_member.creator"), at],
  ["addedToGroup", inGroup(supergroup), at],
  ["removedFromGroup", named("my_chat_member.supergroup.left"), at],
  ["addedToChannel", named("my_chat_member.channel.administrator"), at],
  ["brokenMembership", named("my_chat_member.unreadable"), null],
  ["reaction", reacted("🎉"), at],
  ["reactionTakenBack", reacted(""), at],
  ["reactionCustom", named("message_reaction.custom"), at],
  ["reactionInGroup", named("message_reaction.supergroup"), at],
  ["futureKind", named("dream_shared"), null],
  ["nothing", named("update.empty"), null],
];

const updateId = (update: unknown) => String((update as { update_id: number }).update_id);

describe("what Telegram brings", () => {
  test.each(readings)("%s is read for what it is", (name, content, sentAt) => {
    const update = payload("telegram", name);
    expect(readTelegram(update, bot, sha256)).toEqual([
      { channel: "telegram", account: bot, key: updateId(update), sentAt, content },
    ]);
  });

  test("kinds that concern nobody here are kept by their name", () => {
    const updates = payload("telegram", "otherKinds") as Record<string, unknown>[];
    expect(updates).toHaveLength(20);
    for (const update of updates) {
      const kind = Object.keys(update).find((key) => key !== "update_id");
      expect(readTelegram(update, bot, sha256)).toMatchObject([
        { key: updateId(update), sentAt: null, content: { type: "notUnderstood", kind } },
      ]);
    }
  });

  test("every payload has an expected reading", () => {
    const read = [...readings.map(([name]) => name), "otherKinds"];
    expect(payloadNames("telegram").sort()).toEqual(read.sort());
  });

  test("nobody's name or username is carried along", () => {
    for (const [name] of readings) {
      const read = JSON.stringify(readTelegram(payload("telegram", name), bot, sha256));
      expect(read).not.toMatch(/Rosa|Marín|rosamarin/);
    }
  });

  test("what is not an update is one delivery all the same, with the same key each time it comes", () => {
    for (const odd of [null, 7, "hola", [], [{ update_id: 1 }], {}, { update_id: "9" }, { update_id: 1.5 }]) {
      const [delivery, ...more] = readTelegram(odd, bot, sha256);
      expect(more).toEqual([]);
      expect(delivery?.content).toEqual(named("update.unreadable"));
      expect(readTelegram(JSON.parse(JSON.stringify(odd)), bot, sha256)).toEqual([delivery]);
    }
    const [one] = readTelegram({ a: 1, b: [2, { c: 3 }] }, bot, sha256);
    const [reordered] = readTelegram({ b: [2, { c: 3 }], a: 1 }, bot, sha256);
    const [other] = readTelegram({ b: [2, { c: 4 }], a: 1 }, bot, sha256);
    expect(reordered?.key).toBe(one?.key);
    expect(other?.key).not.toBe(one?.key);
  });

  test("a kind named by a stranger stays a short plain word", () => {
    const [delivery] = readTelegram({ update_id: 1, ["x\n'; drop ".repeat(9_000)]: 1 }, bot, sha256);
    expect(delivery?.content).toMatchObject({
      type: "notUnderstood",
      kind: expect.stringMatching(/^\w{1,64}$/),
    });
    expect(readTelegram({ update_id: 1, "": 1 }, bot, sha256)).toMatchObject([{ content: named("unnamed") }]);
  });
});
