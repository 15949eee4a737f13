import { z } from "zod";
import { units } from "./units.ts";

// What this project may send to POST /{phone number id}/messages, with the limits of Meta's pages on text, reply
// button and list messages, typing indicators and business-scoped user IDs. Strict on purpose: an unknown field is
// refused, so whoever starts using one writes its limits down. Lengths count UTF-16 units.

const words = (most: number) => units(1, most).refine((text) => text.trim() !== "", "is empty");

const distinct = (all: readonly string[]) => new Set(all).size === all.length;

const envelope = {
  messaging_product: z.literal("whatsapp"),
  recipient_type: z.enum(["individual", "group"]).optional(),
  to: z.string().min(1).optional(),
  recipient: z
    .string()
    .regex(/^[A-Z]{2}\.(ENT\.)?[A-Za-z0-9]{1,128}$/, "is not a BSUID")
    .optional(),
  context: z.strictObject({ message_id: z.string().min(1) }).optional(),
};
interface Addressed {
  readonly recipient_type?: string | undefined;
  readonly to?: string | undefined;
  readonly recipient?: string | undefined;
}
// Meta lets `to` win where both are given; naming two people is a mistake all the same.
const addressProblem = ({ recipient_type, to, recipient }: Addressed) => {
  if ((to === undefined) === (recipient === undefined)) return "exactly one of to and recipient is required";
  if (to === undefined || recipient_type === "group" || /^\+?[\d ()-]{5,25}$/.test(to)) return null;
  return "is not a phone number";
};
const addressed = (message: Addressed, context: z.RefinementCtx) => {
  const problem = addressProblem(message);
  if (problem !== null) context.addIssue({ code: "custom", path: ["to"], message: problem });
};

const text = z
  .strictObject({
    ...envelope,
    type: z.literal("text").optional(),
    text: z.strictObject({ body: words(4096), preview_url: z.boolean().optional() }),
  })
  .superRefine(addressed);

const header = z.strictObject({ type: z.literal("text"), text: words(60) }).optional();
const footer = z.strictObject({ text: words(60) }).optional();
const trimmed = (id: string) => id === id.trim();

const button = z.strictObject({
  type: z.literal("button"),
  header,
  body: z.strictObject({ text: words(1024) }),
  footer,
  action: z.strictObject({
    buttons: z
      .array(
        z.strictObject({
          type: z.literal("reply"),
          reply: z.strictObject({
            id: words(256).refine(trimmed, "has a leading or trailing space"),
            title: words(20),
          }),
        }),
      )
      .min(1)
      .max(3)
      .refine((all) => distinct(all.map((one) => one.reply.id)), "has the same id twice")
      .refine((all) => distinct(all.map((one) => one.reply.title)), "has the same title twice"),
  }),
});

const section = z.strictObject({
  title: words(24).optional(),
  rows: z
    .array(z.strictObject({ id: words(200), title: words(24), description: units(0, 72).optional() }))
    .min(1),
});

const list = z.strictObject({
  type: z.literal("list"),
  header,
  body: z.strictObject({ text: words(4096) }),
  footer,
  action: z.strictObject({
    button: words(20),
    sections: z
      .array(section)
      .min(1)
      .max(10)
      .refine(
        (all) => all.length === 1 || all.every((one) => one.title !== undefined),
        "needs a title in each section",
      )
      .refine((all) => all.flatMap((one) => one.rows).length <= 10, "has more than 10 rows in total")
      .refine(
        (all) => distinct(all.flatMap((one) => one.rows.map((row) => row.id))),
        "has the same row id twice",
      ),
  }),
});

const interactive = <T extends typeof button | typeof list>(kind: T) =>
  z.strictObject({ ...envelope, type: z.literal("interactive"), interactive: kind }).superRefine(addressed);

const mediaId = z.string().min(1);
const image = z
  .strictObject({
    ...envelope,
    type: z.literal("image"),
    image: z.strictObject({ id: mediaId, caption: units(0, 1024).optional() }),
  })
  .superRefine(addressed);
const document = z
  .strictObject({
    ...envelope,
    type: z.literal("document"),
    document: z.strictObject({
      id: mediaId,
      caption: units(0, 1024).optional(),
      filename: words(240).optional(),
    }),
  })
  .superRefine(addressed);

/** What the fake speaks, by the name its faults and logs use. */
export const cloudApiMessages = {
  text,
  button: interactive(button),
  list: interactive(list),
  image,
  document,
  read: z.strictObject({
    messaging_product: z.literal("whatsapp"),
    status: z.literal("read"),
    message_id: z.string().min(1),
    typing_indicator: z.strictObject({ type: z.literal("text") }).optional(),
  }),
};
export type CloudApiKind = keyof typeof cloudApiMessages;
export type CloudApiMessage<K extends CloudApiKind> = z.infer<(typeof cloudApiMessages)[K]>;

/** What a body says it is: one of ours, or the platform's own name for something we do not send. */
export function kindOf(body: Readonly<Record<string, unknown>>): string {
  if (body.status !== undefined) return "read";
  if (body.type !== "interactive") return typeof body.type === "string" ? body.type : "text";
  const type = (body.interactive as { type?: unknown } | undefined)?.type;
  return type === "button" || type === "list" ? type : "interactive";
}

/** What is wrong with a body, as Meta numbers it (error codes); null when nothing is. */
export function messageProblem(
  kind: CloudApiKind,
  body: unknown,
): { readonly code: number; readonly why: string } | null {
  const issue = cloudApiMessages[kind].safeParse(body).error?.issues[0];
  if (issue === undefined) return null;
  const [first, ...rest] = issue.path.map(String);
  const place = first === undefined ? "the message" : `${first}${rest.map((key) => `['${key}']`).join("")}`;
  if (issue.code === "unrecognized_keys")
    return { code: 100, why: `Unexpected key "${issue.keys[0]}" on param "${place}".` };
  const value = issue.path.reduce<unknown>(
    (is, key) => (is as Record<PropertyKey, unknown> | undefined)?.[key],
    body,
  );
  if (value === undefined) return { code: 131008, why: `${place}: ${issue.message}` };
  // A text's body is checked by the Graph API itself, everything else by WhatsApp behind it.
  return { code: first === "text" ? 100 : 131009, why: `${place}: ${issue.message}` };
}
