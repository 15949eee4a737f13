import { z } from "zod";

// The flow language as it stands in YAML. `docs/flows.md` explains it; `parseFlow.ts` adds names and lines.

const name = z.string().regex(/^[a-z][a-zA-Z0-9]*$/, "names are camelCase words of letters and digits");
const path = z.string().regex(/^[a-z][a-zA-Z0-9]*(\.[a-z][a-zA-Z0-9]*)*$/, "a path is names joined by dots");

/** `person.name is unknown`, `who is other`, `who is not other`: comparisons and known/unknown, nothing more. */
const when = z
  .string()
  .regex(/^[a-zA-Z0-9.]+ is (known|unknown|(not )?[a-zA-Z0-9]+)$/, "written as `path is known`, `path is unknown`, `path is value` or `path is not value`");

const jump = z.union([
  z.literal("next"),
  z.strictObject({ go: name }),
  z.strictObject({ end: name }),
]);
const outcomes = z.record(name, jump);

const command = z.string().regex(/^[a-z0-9_]{1,32}$/, "a command is 1-32 of a-z, 0-9 and _");

export const roles = ["anyone", "member", "promoter", "coordinator"] as const;

/** What an answer in words is read as; `understand/` has one file for each. */
export const answerTypes = ["yesNo", "name", "locality"] as const;

const common = { step: name.optional(), when: when.optional() };

export const stepSchema = z.union([
  /** Says `<flow>.<step>`; with `list`, one line `.item` for each thing the source gives. */
  z.strictObject({ say: name, list: name.optional(), none: jump.optional(), ...common }),
  /** Asks `<flow>.<step>` and keeps the answer under the step's name. Exactly one of type, choose, options. */
  z.strictObject({
    ask: name,
    type: z.enum(answerTypes).optional(),
    /** A source of things to choose from. */
    choose: name.optional(),
    /** Fixed choices; labels are `.option-<name>`. */
    options: z.array(name).min(2).optional(),
    /** What happens when the source has nothing. */
    none: jump.optional(),
    /** Where each yes/no or fixed choice leads; without it, to the next step. */
    then: z.record(name, jump).optional(),
    /** `take`: a source with a single thing is not asked about. */
    one: z.literal("take").optional(),
    ...common,
  }),
  /** Asks for consent to a purpose of the notice, unless its present version already has it. */
  z.strictObject({ consent: name, declined: jump, ...common }),
  /** Reads back; yes goes on, no ends, and each item can be corrected by going back to its step. */
  z.strictObject({ confirm: z.array(path).min(1), no: jump, ...common }),
  /** Runs a typed action; every outcome it can have is handled. */
  z.strictObject({ do: name, with: z.record(name, path).optional(), outcomes, ...common }),
  /** Runs another flow and comes back with the end it reached. */
  z.strictObject({ call: name, with: z.record(name, path).optional(), outcomes, ...common }),
  /** Goes on with the flow chosen at a step. */
  z.strictObject({ open: path, ...common }),
  z.strictObject({ go: name, ...common }),
  z.strictObject({ end: name, ...common }),
]);

export const flowSchema = z.strictObject({
  flow: name,
  /** Who may begin it. `anyone` includes strangers. */
  for: z.array(z.enum(roles)).min(1),
  starts: z
    .strictObject({
      /** Whole messages after folding; an entry may fill values: `{ say: "corregir nombre", with: { field: name } }`. */
      words: z.array(z.union([z.string(), z.strictObject({ say: z.string(), with: z.record(name, z.string()) })])).optional(),
      /** Telegram commands, without the slash; the first is the one shown in the platform's menu. */
      command: z.union([command, z.array(command).min(1)]).optional(),
      /** Listed in the menu, in this order; its title is `<flow>.title`. */
      menu: z.number().int().positive().optional(),
      /** Begun by a global word, or by the system itself. */
      by: z.enum(["menu", "help", "cancel", "correct", "human", "stop", "start", "language", "system", "code"]).optional(),
    })
    .optional(),
  /** Values given by whoever begins it, with their declared kind. */
  input: z.record(name, z.enum(["text", "moment", "number", "words"])).optional(),
  /** Ends that say nothing of their own. */
  quiet: z.array(name).optional(),
  purpose: name.optional(),
  expires: z.strictObject({ after: z.string().regex(/^\d+[hm]$/), remind: z.string().regex(/^\d+[hm]$/).optional() }).optional(),
  budget: z.strictObject({ messages: z.number().int().positive() }).optional(),
  steps: z.array(stepSchema).min(1),
});

export type FlowFile = z.infer<typeof flowSchema>;
export type StepFile = z.infer<typeof stepSchema>;
export type Jump = z.infer<typeof jump>;
export type Role = (typeof roles)[number];
export type AnswerType = (typeof answerTypes)[number];
