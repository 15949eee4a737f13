import { z } from "zod";
import { answerTypes, beginners, inputKinds, outsides, roles, tellingHours } from "./flow.ts";
import { flowTestSchema } from "./flowTestSchema.ts";
import { MaxRepeats } from "./limits.ts";

// The flow language as it stands in YAML, word by word. What belongs together but stands apart is compileFlow's.

const name = z.string().regex(/^[a-z][a-zA-Z0-9]*$/, "a name is one camelCase word of letters and digits");
const path = z
  .string()
  .regex(/^[a-z][a-zA-Z0-9]*(\.[a-z][a-zA-Z0-9]*)*$/, "a path is camelCase names joined by dots");
const command = z.string().regex(/^[a-z0-9_]{1,32}$/, "a command is 1 to 32 of a-z, 0-9 and _");
const duration = z.string().regex(/^[1-9]\d*[hm]$/, "a time is a number and h or m, as in 48h or 30m");

/** Comparisons and known/unknown, nothing more. */
const when = z
  .string()
  .regex(
    /^[a-z][a-zA-Z0-9]*(\.[a-z][a-zA-Z0-9]*)* is (known|unknown|(not )?[a-zA-Z0-9]+)$/,
    "written as `path is known`, `path is unknown`, `path is value` or `path is not value`",
  );

const again = z.strictObject({ again: name }).transform((to) => ({ go: to.again, again: true as const }));
const jump = z.union(
  [z.literal("next"), z.strictObject({ go: name }), again, z.strictObject({ end: name })],
  { error: "where it leads is written `next`, `{ go: step }`, `{ again: question }` or `{ end: name }`" },
);
const outcomes = z.record(name, jump);
const filled = z.record(name, path);

/** A value that holds a flow's name, or that flow itself: which of the two a bare name is nobody could tell by its file. */
const opened = z.union([path, z.strictObject({ flow: name })], {
  error: "what is opened is the name of what was chosen, or a flow: `{ flow: registration }`",
});

/** Either may lack: that is a finding of the checker, at its step, and not a file that cannot be read. */
const tells = z.strictObject({
  outside: z.enum(outsides).optional(),
  hours: z.enum(tellingHours).optional(),
});

const placed = { step: name.optional(), when: when.optional() };

/** Apart, so that no linter takes the schema for a promise. */
const thenWord = "then";

/** One schema a step kind, by the word that makes a step of that kind. */
export const stepSchemas = {
  say: z.strictObject({
    say: name,
    list: name.optional(),
    with: filled.optional(),
    none: jump.optional(),
    ...placed,
  }),
  ask: z.strictObject({
    ask: name,
    type: z.enum(answerTypes).optional(),
    choose: name.optional(),
    with: filled.optional(),
    options: z.array(name).min(2).optional(),
    exactly: z.literal(true).optional(),
    words: name.optional(),
    many: z.strictObject({ most: z.number().int().min(2).max(MaxRepeats) }).optional(),
    none: jump.optional(),
    [thenWord]: outcomes.optional(),
    one: z.literal("take").optional(),
    told: z.strictObject({ option: name, slot: name }).optional(),
    tries: z.number().int().min(1).max(9).optional(),
    without: jump.optional(),
    personal: z.literal(true).optional(),
    permits: name.optional(),
    opens: z.literal("private").optional(),
    ...placed,
  }),
  consent: z.strictObject({ consent: name, declined: jump, ...placed }),
  confirm: z.strictObject({ confirm: z.array(path).min(1), no: jump, ...placed }),
  do: z.strictObject({
    do: name,
    with: filled.optional(),
    outcomes,
    tells: tells.optional(),
    ...placed,
  }),
  call: z.strictObject({ call: name, with: filled.optional(), outcomes, ...placed }),
  open: z.strictObject({ open: opened, with: filled.optional(), ...placed }),
  go: z.strictObject({ go: name, ...placed }),
  again: z.strictObject({ again: name, ...placed }),
  end: z.strictObject({ end: name, ...placed }),
} as const;

export type StepKind = keyof typeof stepSchemas;
export type StepFile = { [K in StepKind]: { readonly kind: K } & z.infer<(typeof stepSchemas)[K]> }[StepKind];

/** At most one input, at the end: «asistencia {code}». */
const openingWord = z
  .string()
  .trim()
  .min(1)
  .regex(/^[^{}]+(\{[a-z][a-zA-Z0-9]*\})?$/, "an opening word may end in one input: `asistencia {code}`");

/** A flow but for its steps, which are read one by one so that each mistake is told where it stands. */
export const flowSchema = z.strictObject({
  flow: name,
  for: z.array(z.enum(roles)).min(1),
  starts: z
    .strictObject({
      words: z
        .array(
          z.union(
            [openingWord, z.strictObject({ say: openingWord, with: z.record(name, z.string().min(1)) })],
            { error: "an opening word is a text, or `{ say: text, with: { slot: value } }`" },
          ),
        )
        .optional(),
      command: z.union([command, z.array(command).min(1)]).optional(),
      link: z
        .string()
        .regex(/^[a-z]{1,8}-\{[a-z][a-zA-Z0-9]*\}$/, "a link is a short prefix and an input: `s-{session}`")
        .optional(),
      menu: z.number().int().positive().optional(),
      team: z.number().int().positive().optional(),
      by: z.enum(beginners).optional(),
    })
    .optional(),
  input: z.record(name, z.enum(inputKinds)).optional(),
  quiet: z.array(name).optional(),
  cancel: z.strictObject({ go: name }).optional(),
  resume: z.strictObject({ again: name }).optional(),
  media: z
    .strictObject({
      do: name,
      with: filled.optional(),
      quiet: z.array(name).optional(),
      when: when.optional(),
      tells: z.literal("apart").optional(),
      most: z.number().int().positive().optional(),
    })
    .optional(),
  moved: z.record(name, name).optional(),
  purpose: name.optional(),
  feeds: z.record(name, z.record(name, z.union([path, z.array(path).min(1)]))).optional(),
  expires: z.strictObject({ after: duration, remind: duration.optional() }).optional(),
  tells: tells.optional(),
  budget: z.strictObject({ messages: z.number().int().positive() }).optional(),
  steps: z.array(z.unknown()).min(1),
  tests: z.array(flowTestSchema).min(1).optional(),
});

export type FlowHead = z.infer<typeof flowSchema>;
