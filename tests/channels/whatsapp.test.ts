import { describe, expect, test } from "vitest";
import type { Incoming, MediaKind, Said } from "../../src/channels/contract.ts";
import { MaxDeliveriesPerBody, readWhatsApp, TooMany } from "../../src/channels/whatsapp.ts";
import { at, payload, payloadNames, sha256 } from "./payloads.ts";

const ours = "900100200300400";
const luis = { id: "MX.20011223344556677", phone: "5215544443333" };
const question = "wamid.NUESTRO7";

const said = (words: Said, more: { from?: object; answers?: string } = {}) => ({
  type: "message",
  from: luis,
  messageId: expect.stringMatching(/^wamid\.PROPIO/),
  said: words,
  ...more,
});
const text = (words: string, more = {}) => said({ type: "text", text: words }, more);
const media = (kind: MediaKind, more: Omit<Extract<Said, { type: "media" }>, "type" | "media"> = {}) =>
  said({ type: "media", media: kind, ...more });
const named = (kind: string): Incoming => ({ type: "notUnderstood", kind });
const reacted = (emoji: string) => said({ type: "reaction", emoji, of: question });
const status = (name: string) => ({ type: "status", messageId: "wamid.NUESTRO9", status: name });

/** What a payload says: one content a delivery. */
const readings: readonly (readonly [payload: string, ...contents: object[]])[] = [
  ["text", text("Quiero inscribirme")],
  ["textReply", text("2", { answers: "wamid.NUESTRO1" })],
  ["textForwarded", text("Reenvío")],
  ["textFromAd", text("Vi el anuncio")],
  ["textEmpty", media("other")],
  ["image", media("photo", { caption: "Mi INE", file: { ref: "11", mime: "image/jpeg" } })],
  ["video", media("video", { file: { ref: "12", mime: "video/mp4" } })],
  ["audio", media("audio", { file: { ref: "13", mime: "audio/mpeg" } })],
  ["voice", media("voice", { file: { ref: "14", mime: "audio/ogg; codecs=opus" } })],
  [
    "document",
    media("document", { caption: "El acta", file: { ref: "15", mime: "application/pdf", name: "acta.pdf" } }),
  ],
  ["sticker", media("sticker", { file: { ref: "16", mime: "image/webp" } })],
  ["location", media("location", { place: { latitude: 19.28, longitude: -99.65, name: "Casa de cultura" } })],
  ["contacts", media("contact")],
  ["order", media("order")],
  ["unsupported", media("other")],
  ["unknown", media("other")],
  ["ephemeral", media("other")],
  ["futureType", named("messages.hologram")],
  ["untyped", named("messages.untyped")],
  ["buttonReply", said({ type: "pressed", token: "7:1", label: "Costura" }, { answers: question })],
  ["listReply", said({ type: "pressed", token: "8:more", label: "Más opciones" }, { answers: question })],
  ["templateButton", said({ type: "pressed", token: "8:0", label: "Sí, voy" }, { answers: question })],
  ["templateButtonNoPayload", said({ type: "pressed", token: "Sí, voy", label: "Sí, voy" })],
  ["flowReply", named("interactive.nfm_reply")],
  ["callPermission", named("interactive.call_permission_reply")],
  [
    "interactiveBroken",
    said({ type: "media", media: "other" }, { answers: question }),
    named("value.errors.131000"),
  ],
  ["reaction", reacted("❤️")],
  ["reactionEmpty", reacted("")],
  ["reactionGone", reacted("")],
  ["edit", { type: "edited", from: luis, messageId: "wamid.SUYO3", text: true }],
  ["editImage", { type: "edited", from: luis, messageId: "wamid.SUYO4", text: false }],
  ["revoke", { type: "revoked", from: luis, messageId: "wamid.SUYO3" }],
  ["requestWelcome", named("messages.request_welcome")],
  ["group", { type: "group", chat: "Y2FwaV9ncm91cDpwcm9waW8ZD" }],
  ["withoutUserId", text("hola", { from: { id: luis.phone, phone: luis.phone } })],
  ["usernameOnly", text("hola", { from: { id: luis.id } })],
  ["usernameInContactOnly", text("hola", { from: { id: luis.id } })],
  ["mexicanOne", text("hola")],
  ["anotherContact", text("hola", { from: { id: luis.phone, phone: luis.phone } })],
  ["noSender", named("messages.anonymous")],
  ["noMessageId", named("messages.unreadable")],
  ["garbageTime", text("hola")],
  ["movedNumber", { type: "moved", from: luis, to: { id: "MX.30099", phone: "5215577776666" } }],
  [
    "movedNumberOld",
    {
      type: "moved",
      from: { id: luis.phone, phone: luis.phone },
      to: { id: "5215577776666", phone: "5215577776666" },
    },
  ],
  ["movedUserId", { type: "moved", from: { id: luis.id }, to: { id: "MX.30099" } }],
  ["movedNowhere", named("system.user_changed_number")],
  ["identityChanged", named("system.customer_identity_changed")],
  ["statuses", status("sent"), status("delivered"), status("read"), status("read")],
  [
    "statusFailed",
    {
      ...status("failed"),
      error: { meaning: "never", outsideWindow: true, reason: expect.stringMatching(/^131047 .*24 hours/) },
    },
  ],
  ["statusFailedSilently", { ...status("failed"), error: { meaning: "never", reason: "no reason given" } }],
  ["statusFuture", named("statuses.deleted")],
  ["statusBroken", named("statuses.unreadable")],
  ["statusGroup", status("read"), status("read")],
  ["preferenceStop", { type: "preference", from: luis, bulk: "stop" }],
  ["preferenceResume", { type: "preference", from: luis, bulk: "resume" }],
  ["preferenceSignup", named("user_preferences.signup")],
  ["echo", named("smb_message_echoes.text")],
  ["callConnect", named("calls.connect")],
  ["callStatus", named("calls.call")],
  ["groupLifecycle", named("group_lifecycle_update.group_create")],
  ["standby", named("standby.text")],
  ["accountUpdate", named("account_update.DISABLED_UPDATE")],
  ["templateStatus", named("message_template_status_update.APPROVED")],
  ["templateCategory", named("template_category_update")],
  ["futureField", named("dream_update")],
  ["valueErrors", named("value.errors.130429")],
  ["emptyMessages", named("messages")],
  ["otherObject", named("object.page")],
  ["emptyEntry", named("body.unreadable")],
  [
    "brokenEntries",
    ...["entry.unreadable", "entry.unreadable", "change.unreadable"].map(named),
    ...["messages.unreadable", "messages.unreadable"].map(named),
  ],
];

const accountless = ["accountUpdate", "templateStatus", "templateCategory", "futureField"];
const foreign = [...accountless, "otherObject", "emptyEntry", "brokenEntries"];

const read = (name: string) => readWhatsApp(payload("whatsapp", name), sha256);

describe("what the Cloud API brings", () => {
  const table = readings.map(([name, ...contents]) => ({ name, contents }));
  test.each(table)("$name is read for what it is", ({ name, contents }) => {
    const deliveries = read(name);
    expect(deliveries.map(({ content }) => content)).toEqual(contents);
    const account = foreign.includes(name) ? "" : ours;
    for (const delivery of deliveries) expect(delivery).toMatchObject({ channel: "whatsapp", account });
    const keys = new Set(deliveries.map(({ key }) => key));
    expect(keys.size).toBe(deliveries.length);
  });

  test("every payload has an expected reading", () => {
    const known = [...readings.map(([name]) => name), "batch"];
    expect(payloadNames("whatsapp").sort()).toEqual(known.sort());
  });

  test("a message is keyed by its own id, and a status by its message and what it says", () => {
    expect(read("batch").map(({ account, key, sentAt }) => [account, key, sentAt])).toEqual([
      [ours, "wamid.LOTE1", at],
      [ours, "wamid.LOTE2", at + 1_000],
      [ours, "wamid.LOTE3:sent", at],
      ["900100200300999", "wamid.LOTE4", at],
    ]);
    expect(read("statuses").map(({ key }) => key)).toEqual(
      ["sent", "delivered", "read", "played"].map((name) => `wamid.NUESTRO9:${name}`),
    );
  });

  test("two people in one batch keep their own words", () => {
    const who = read("batch").flatMap(({ content }) =>
      content.type === "message" && content.said.type === "text"
        ? [[content.from.id, content.said.text]]
        : [],
    );
    expect(who).toEqual([
      [luis.id, "uno"],
      ["MX.4", "dos"],
      [luis.id, "otro número"],
    ]);
  });

  test("what has no id of its own has the same key when it comes again, and another when it is another", () => {
    expect(read("accountUpdate")).toEqual(read("accountUpdate"));
    expect(read("preferenceStop")[0]?.key).not.toBe(read("preferenceResume")[0]?.key);
    const later = structuredClone(payload("whatsapp", "accountUpdate")) as { entry: { time: number }[] };
    for (const entry of later.entry) entry.time += 86_400;
    expect(readWhatsApp(later, sha256)[0]?.key).not.toBe(read("accountUpdate")[0]?.key);
  });

  test("the platform's clock is read in seconds, and a broken one is none", () => {
    expect(read("text")[0]?.sentAt).toBe(at);
    expect(read("preferenceStop")[0]?.sentAt).toBe(at);
    expect(read("accountUpdate")[0]?.sentAt).toBe(at);
    expect(read("garbageTime")[0]?.sentAt).toBeNull();
  });

  test("nobody's profile name or username is carried along", () => {
    for (const [name] of readings) expect(JSON.stringify(read(name))).not.toMatch(/Luis|luis\.telar/);
  });

  test("a body may bring a thousand things, and one more is refused before any is taken", () => {
    const statuses = (count: number) => ({
      entry: [
        {
          id: "1",
          changes: [
            {
              field: "messages",
              value: {
                statuses: Array.from({ length: count }, (_, n) => ({ id: `wamid.${n}`, status: "sent" })),
              },
            },
          ],
        },
      ],
    });
    expect(readWhatsApp(statuses(MaxDeliveriesPerBody), sha256)).toHaveLength(1_000);
    expect(() => readWhatsApp(statuses(MaxDeliveriesPerBody + 1), sha256)).toThrow(TooMany);
  });

  test("what is not a webhook is one delivery all the same", () => {
    for (const odd of [null, 7, "hola", [], {}, { entry: {} }, { entry: [] }])
      expect(readWhatsApp(odd, sha256)).toMatchObject([{ account: "", content: named("body.unreadable") }]);
  });
});
