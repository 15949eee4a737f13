import { ListLines } from "../../src/conversation/check/bill.ts";
import type { Program } from "../../src/conversation/check/program.ts";
import { choicesOf } from "../../src/conversation/check/shapes.ts";
import type { LanguageTexts } from "../../src/conversation/check/tables.ts";
import type { TextUse } from "../../src/conversation/check/textUses.ts";
import type { Flow } from "../../src/conversation/flow.ts";
import { ChoicesPerPage } from "../../src/conversation/limits.ts";
import type { Question, Utterance } from "../../src/conversation/state.ts";
import { type Size, sampleValues } from "./sampleValues.ts";

// Everything a flow can say, as the engine hands it on, step by step.

/** One thing said, and what it is called in the golden files. */
export interface Case {
  readonly name: string;
  readonly size: Size;
  readonly said: readonly Utterance[];
}

/** Choices that fill two pages and begin a third. */
const ThreePages = 2 * (ChoicesPerPage - 1) + 3;

/** What is said in no flow's step: notices, apologies. Convocations have their own form. */
export function spokenCases(program: Program, language: LanguageTexts): Case[] {
  return (["typical", "longest"] as const).flatMap((size) =>
    Object.entries(program.tables.spoken).flatMap(([key, { form, values }]) =>
      form === "text"
        ? [
            {
              name: `${key}, ${size}`,
              size,
              said: [{ type: "text" as const, key, values: sampleValues(values, size, language) }],
            },
          ]
        : [],
    ),
  );
}

export function casesOf(program: Program, flow: Flow, language: LanguageTexts): Case[] {
  const uses = program.uses.get(flow.name) ?? [];
  return (["typical", "longest"] as const).flatMap((size) =>
    uses.flatMap((use) => caseOf(flow, uses, use, { size, language })).map((one) => ({ ...one, size })),
  );
}

interface How {
  readonly size: Size;
  readonly language: LanguageTexts;
}

function caseOf(flow: Flow, uses: readonly TextUse[], use: TextUse, how: How): Omit<Case, "size">[] {
  const { key, step, form } = use;
  const id = key.slice(flow.name.length + 1);
  const values = sampleValues(use.shapes, how.size, how.language);
  const name = `${id}, ${how.size}`;
  if (form === "question" && step) return questionCases(use, uses, how, name, values);
  if (form !== "text") return [];
  if (step?.kind === "say" && step.list && id === step.name) {
    const item = uses.find((one) => one.key === `${key}.item`);
    const items = many(how.size === "typical" ? 2 : ListLines, item, how);
    return [{ name, said: [{ type: "list", key, values, items }] }];
  }
  return [{ name, said: [{ type: "text", key, values }] }];
}

const many = (count: number, use: TextUse | undefined, { size, language }: How) =>
  Array.from({ length: count }, (_, place) => ({
    id: String(place + 1),
    values: use ? sampleValues(use.shapes, size, language, place) : {},
  }));

function questionCases(
  { key, step, flow }: TextUse,
  uses: readonly TextUse[],
  how: How,
  name: string,
  values: Utterance["values"],
): Omit<Case, "size">[] {
  if (!step) return [];
  const again = key.endsWith(".retry");
  const isWhich = key.endsWith(".which");
  const isMore = step.kind === "ask" && step.many !== undefined && (again || key.endsWith(".more"));
  const asked = (choices: Question["choices"], from = 0): Utterance => ({
    type: "question",
    flow: flow.name,
    step: step.name,
    values,
    question: { ask: 12, kind: isWhich ? "item" : isMore ? "more" : "step", choices, from, misunderstood: 0 },
    again,
    brief: again,
  });
  if (step.kind === "ask" && step.answer.type === "choose") {
    const label = uses.find((one) => one.key === `${flow.name}.${step.name}.label`);
    const few = { name, said: [asked(many(2, label, how))] };
    const pages = many(ThreePages, label, how);
    const page = (from: number, of: string): Omit<Case, "size"> => ({
      name: `${name}, ${of}`,
      said: [asked(pages, from)],
    });
    if (again) return [few];
    if (how.size === "longest") return [page(0, "first page")];
    return [
      few,
      page(0, "first page"),
      page(ChoicesPerPage - 1, "page between"),
      page(2 * (ChoicesPerPage - 1), "last page"),
    ];
  }
  if (again && how.size === "typical" && step === flow.steps.find((one) => "answer" in one))
    return [
      { name, said: [asked(fixed(step))] },
      {
        name: `${name}, third time`,
        said: [
          { type: "text", key: "common.wayOut", values: {} },
          { ...asked(fixed(step)), again: false } as Utterance,
        ],
      },
    ];
  if (isMore) return [{ name, said: [asked([{ id: "done" }])] }];
  if (isWhich && step.kind === "confirm") return [{ name, said: [asked(step.items.map((id) => ({ id })))] }];
  return [{ name, said: [asked(fixed(step))] }];
}

function fixed(step: NonNullable<TextUse["step"]>): Question["choices"] {
  if (step.kind === "consent") return [{ id: "yes" }, { id: "no" }];
  if (step.kind === "confirm") return [{ id: "yes" }, { id: "correct" }, { id: "no" }];
  return step.kind === "ask" ? (choicesOf(step) ?? []).map((id) => ({ id })) : [];
}
