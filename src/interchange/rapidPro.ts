import { z } from "zod";

// A flow as RapidPro, TextIt and Glific export it (goflow's definition, spec_version 13). Only what is read of it, loosely:
// what is not known here is kept apart and told of, never refused.

const action = z.looseObject({
  uuid: z.string().default(""),
  type: z.string(),
  text: z.string().optional(),
  quick_replies: z.array(z.string()).optional(),
  attachments: z.array(z.string()).optional(),
  flow: z.looseObject({ name: z.string().default(""), uuid: z.string().default("") }).optional(),
  /** Of `enter_flow`: nobody comes back from there. */
  terminal: z.boolean().optional(),
  name: z.string().optional(),
  value: z.string().optional(),
  category: z.string().optional(),
});
export type SourceAction = z.infer<typeof action>;

const router = z.looseObject({
  type: z.string().default("switch"),
  wait: z
    .looseObject({
      type: z.string(),
      timeout: z.looseObject({ category_uuid: z.string() }).optional(),
      hint: z.looseObject({ type: z.string() }).optional(),
    })
    .nullish(),
  result_name: z.string().nullish(),
  operand: z.string().nullish(),
  default_category_uuid: z.string().nullish(),
  categories: z
    .array(z.looseObject({ uuid: z.string(), name: z.string(), exit_uuid: z.string().nullish() }))
    .default([]),
  cases: z
    .array(
      z.looseObject({
        type: z.string(),
        arguments: z.array(z.unknown()).default([]),
        category_uuid: z.string(),
      }),
    )
    .default([]),
});
export type SourceRouter = z.infer<typeof router>;

const node = z.looseObject({
  uuid: z.string(),
  actions: z.array(action).default([]),
  router: router.nullish(),
  exits: z.array(z.looseObject({ uuid: z.string(), destination_uuid: z.string().nullish() })).default([]),
});
export type SourceNode = z.infer<typeof node>;

const flow = z.looseObject({
  uuid: z.string().default(""),
  name: z.string(),
  language: z.string().default("base"),
  expire_after_minutes: z.number().optional(),
  localization: z.record(z.string(), z.record(z.string(), z.record(z.string(), z.unknown()))).default({}),
  nodes: z.array(node),
});
export type SourceFlow = z.infer<typeof flow>;

const trigger = z.looseObject({
  trigger_type: z.string().optional(),
  keyword: z.string().nullish(),
  keywords: z.array(z.string()).optional(),
  flow: z.looseObject({ uuid: z.string().optional(), name: z.string().optional() }).nullish(),
});

/** Several flows with what surrounds them, as an export brings them. */
export interface Export {
  readonly flows: readonly SourceFlow[];
  /** Flow (uuid or name) → the words that begin it. */
  readonly keywords: ReadonlyMap<string, readonly string[]>;
}

/** Why a file cannot be read, in a sentence that says what to do. */
export class InterchangeError extends Error {}

/** Reads an export, or a single flow of it. Throws `InterchangeError` where it is neither. */
export function readExport(text: string): Export {
  let plain: unknown;
  try {
    plain = JSON.parse(text);
  } catch {
    throw new InterchangeError(
      "this is no JSON: export the flow again, and give the file as it was downloaded",
    );
  }
  const asMany = z
    .looseObject({ flows: z.array(z.unknown()), triggers: z.array(trigger).default([]) })
    .safeParse(plain);
  const given = asMany.success ? asMany.data.flows : [plain];
  const keywords = new Map<string, string[]>();
  for (const one of asMany.success ? asMany.data.triggers : []) {
    const words = [...(one.keywords ?? []), ...(one.keyword ? [one.keyword] : [])];
    for (const key of [one.flow?.uuid, one.flow?.name]) if (key && words.length > 0) keywords.set(key, words);
  }
  return { flows: given.map(readOne), keywords };
}

function readOne(plain: unknown): SourceFlow {
  const old = z.looseObject({ action_sets: z.array(z.unknown()) }).safeParse(plain);
  if (old.success)
    throw new InterchangeError(
      "this flow is of a format before version 13: open it in RapidPro or Glific, save it, and export it again",
    );
  // Glific keeps a flow under `definition` in some exports.
  const inner = z.looseObject({ definition: z.unknown() }).safeParse(plain);
  const read = flow.safeParse(
    inner.success && inner.data.definition !== undefined ? inner.data.definition : plain,
  );
  if (read.success) return read.data;
  throw new InterchangeError(
    `this is no flow of RapidPro or Glific: ${z.prettifyError(read.error).split("\n")[0]}`,
  );
}
