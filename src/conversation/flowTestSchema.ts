import { z } from "zod";

// A flow's own tests as they stand at the end of its YAML: who writes, what there is, what is said, and what comes of it.

/** What somebody of a test is to the institution. */
export const writers = ["stranger", "member", "promoter", "coordinator"] as const;
export type Writer = (typeof writers)[number];

/** What can be sent besides words. */
export const sendables = ["photo", "voice", "video", "document", "audio", "sticker", "place"] as const;

const text = z.string().trim().min(1);
const person = z
  .string()
  .regex(/^[a-z][a-zA-Z0-9]*$/, "a person of a test is one word: `me`, `luz`")
  .describe("me is whoever the test is about");
const writtenMoment = /^\d{4}-\d\d-\d\d \d\d:\d\d$/;

/** Whether there is such a day and hour: `2026-06-31 10:00` is none. */
export function isMoment(written: string): boolean {
  const at = writtenMoment.test(written) ? Date.parse(`${written.replace(" ", "T")}:00Z`) : Number.NaN;
  return !Number.isNaN(at) && new Date(at).toISOString().slice(0, 16).replace("T", " ") === written;
}

const moment = z
  .string()
  .regex(writtenMoment, "a day and an hour are written `2026-06-14 10:00`")
  .refine((written) => !writtenMoment.test(written) || isMoment(written), "there is no such day or hour");
const some = z.number().int().nonnegative();

const writer = z.union(
  [
    z.enum(writers),
    z.strictObject({
      role: z.enum(writers).optional(),
      name: text.optional(),
      locality: text.optional(),
      household: z.array(text).optional(),
      notice: z.literal("old").optional(),
    }),
  ],
  {
    error: `who somebody is, is written as one of ${writers.join(", ")}, or \`{ role, name, locality, household, notice }\``,
  },
);

const session = z.strictObject({
  topic: text.optional(),
  place: text.optional(),
  locality: text.optional(),
  starts: moment.optional(),
  hours: z.number().positive().max(12).optional(),
  capacity: z.number().int().positive().optional(),
  taken: some.optional(),
  has: z.array(person).optional(),
  waits: z.array(person).optional(),
  lead: person.optional(),
});

const given = z.strictObject({
  now: moment.optional(),
  channel: z.enum(["telegram", "whatsapp", "linked"]).optional(),
  language: z.string().min(2).optional(),
  who: writer.optional(),
  others: z.record(person, writer).optional(),
  sessions: z.array(session).optional(),
});

const parts = z.union([text, z.array(text).min(1)], { error: "what is said is a text, or a list of texts" });
const by = { by: person.optional() };
/** What is one word or number in a test is said as it is written: `1` needs no quotes. */
const said = z.union([z.string().min(1), z.number().transform(String)], { error: "what is said is a text" });

/** One form for each word a gesture may begin with. */
export const gestureSchemas = {
  say: z.strictObject({ say: said, answers: text.optional(), ...by }),
  press: z.strictObject({ press: said, ...by }),
  send: z.strictObject({ send: z.enum(sendables), words: text.optional(), ...by }),
  wait: z.strictObject({
    wait: z.string().regex(/^[1-9]\d*[hm]$/, "a wait is a number and h or m, as in 12h"),
  }),
  hears: z.strictObject({ hears: parts, ...by }),
  fill: z.strictObject({ fill: text }),
} as const;

const { say, press, send, wait, hears, fill } = gestureSchemas;
const gesture = z.union([said, say, press, send, wait, hears, fill], {
  error:
    "what is done is a text that is written, or one of `{ say }`, `{ press }`, `{ send }`, `{ wait }`, `{ hears }`, `{ fill }`",
});

const expected = z.strictObject({
  end: text.optional(),
  at: text.optional(),
  says: parts.optional(),
  never: parts.optional(),
  messages: z.strictObject({ max: z.number().int().positive() }).optional(),
  sessions: z
    .record(
      text,
      z.strictObject({ registered: some.optional(), waiting: some.optional(), offered: some.optional() }),
    )
    .optional(),
  known: z.strictObject({ name: text.optional(), locality: text.optional() }).optional(),
});

export const flowTestSchema = z.strictObject({
  name: text,
  given: given.optional(),
  talk: z.array(gesture).min(1),
  expect: expected,
});

export type FlowTestFile = z.infer<typeof flowTestSchema>;
export type GivenFile = z.infer<typeof given>;
export type Expected = z.infer<typeof expected>;
export type GivenSession = z.infer<typeof session>;
export type GivenWriter = z.infer<typeof writer>;
