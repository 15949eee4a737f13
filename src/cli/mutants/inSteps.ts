import type { Document } from "yaml";
import type { FindingCode } from "../../conversation/finding.ts";
import { type FlowFile, filesOf, insertSteps, renameKey, type StepBlock } from "./flowFile.ts";
import { isStraight } from "./inManners.ts";
import type { Mutant, Mutator } from "./mutant.ts";

// Mistakes in the steps of a flow.

/** Apart, so that no linter takes a step for a promise. */
const ways = "then";

/** A mutant for each step where the change applies; `step` names another step than its own as the one to be blamed. */
interface Change {
  readonly what: string;
  readonly step?: string;
  readonly change: (document: Document) => void;
}

export const atSteps =
  (code: FindingCode, changesAt: (step: StepBlock, flow: FlowFile) => readonly Change[]): Mutator =>
  (shipped) =>
    filesOf(shipped).flatMap((flow) =>
      flow.steps.flatMap((step) =>
        changesAt(step, flow).map(
          ({ what, step: blamed, change }): Mutant => ({
            code,
            what: `${flow.file}: ${step.name} ${what}`,
            flow: flow.flow,
            step: blamed ?? step.name,
            files: { [flow.file]: flow.changed(change) },
          }),
        ),
      ),
    );

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const keysOf = (value: unknown): readonly string[] => (isRecord(value) ? Object.keys(value) : []);

/** F00: a word of the language misspelt. */
const misspeltWord = atSteps("F00", ({ place, kind, plain }) =>
  Object.keys(plain)
    .filter((key) => key !== kind && key !== "step")
    .map((key) => ({
      what: `with ${key}s for ${key}`,
      change: (document) => renameKey(document, ["steps", place], key, `${key}s`),
    })),
);

/** Jumped to by a `go`, an `again` or a correction: then the step lives on when what stands before it leads elsewhere. */
export const isLedTo = (flow: FlowFile, name: string): boolean => {
  const text = JSON.stringify(flow.head);
  const corrected = flow.steps.some(
    ({ kind, plain }) => kind === "confirm" && Array.isArray(plain.confirm) && plain.confirm.includes(name),
  );
  return corrected || text.includes(`"go":"${name}"`) || text.includes(`"again":"${name}"`);
};

/** F01: an end before a step that nothing else leads to. */
const endBefore = atSteps("F01", ({ place, name, kind }, flow) =>
  isLedTo(flow, name) || kind === "end" || kind === "go"
    ? []
    : [{ what: "after an end", change: (document) => insertSteps(document, place, [{ end: "early" }]) }],
);

/** F01: a condition that is never true. */
const neverTrue = atSteps("F01", ({ place, plain }, flow) => {
  const slot = flow.steps.find(
    ({ place: other, plain: asked }) => other < place && Array.isArray(asked.options),
  );
  const options = slot?.plain.options;
  return slot === undefined || !Array.isArray(options) || plain.when !== undefined
    ? []
    : [
        {
          what: "on an option there is not",
          change: (document) =>
            document.setIn(["steps", place, "when"], `${String(slot.plain.ask)} is nothingOfTheKind`),
        },
      ];
});

/** F01: only for whom did not answer what everybody who comes here has just answered. */
const neverUnknown = atSteps("F01", ({ place, name, plain }, flow) => {
  const before = flow.steps[place - 1];
  const isSure =
    before?.kind === "ask" &&
    ["when", "without", "none", ways].every((word) => before.plain[word] === undefined);
  return !isSure || plain.when !== undefined || isLedTo(flow, name)
    ? []
    : [
        {
          what: "for whom did not answer",
          change: (document) =>
            document.setIn(["steps", place, "when"], `${String(before.plain.ask)} is unknown`),
        },
      ];
});

/** F02: from here on nobody gets out: a question asked again whatever is answered. */
const trap = atSteps("F02", ({ place, kind }, flow) =>
  ["end", "go", "again"].includes(kind) || !isStraight(flow, place)
    ? []
    : [
        {
          what: "after a question that is asked again for ever",
          step: "snare",
          change: (document) =>
            insertSteps(document, place, [
              { ask: "snare", type: "freeText" },
              { again: "snare", step: "snareAgain" },
            ]),
        },
      ],
);

/** F03: an outcome that nobody handles. */
const droppedOutcome = atSteps("F03", ({ place, plain, kind }) =>
  (kind !== "do" && kind !== "call") || keysOf(plain.outcomes).length < 2
    ? []
    : keysOf(plain.outcomes).map((outcome) => ({
        what: `without ${outcome}`,
        change: (document) => document.deleteIn(["steps", place, "outcomes", outcome]),
      })),
);

/** F03: an outcome under another name. */
const renamedOutcome = atSteps("F03", ({ place, plain, kind }) =>
  kind !== "do" && kind !== "call"
    ? []
    : keysOf(plain.outcomes).map((outcome) => ({
        what: `with ${outcome}d for ${outcome}`,
        change: (document) => renameKey(document, ["steps", place, "outcomes"], outcome, `${outcome}d`),
      })),
);

/** F03: nothing is said of what follows when there is nothing to choose. */
const droppedNone = atSteps("F03", ({ place, plain }) =>
  plain.none === undefined
    ? []
    : [{ what: "without none", change: (document) => document.deleteIn(["steps", place, "none"]) }],
);

/** F03: a way to a step that is not there. */
const lostWay = atSteps("F03", ({ place, plain, name, kind, isNamed }) =>
  ["outcomes", "then"]
    .flatMap((block) =>
      keysOf(plain[block]).map(
        (outcome): Change => ({
          what: `with ${outcome} leading to nowhere`,
          change: (document) =>
            document.setIn(["steps", place, block, outcome], document.createNode({ go: "nowhere" })),
        }),
      ),
    )
    .concat(
      kind === "go" || kind === "again"
        ? [
            {
              what: "leading to nowhere",
              step: isNamed ? name : `${kind}${place + 1}`,
              change: (document) => document.setIn(["steps", place, kind], "nowhere"),
            },
          ]
        : [],
    ),
);

/** F03: an action, a source or a flow that there is not. */
const unknownThing = atSteps("F03", ({ place, plain, kind, isNamed }) =>
  ["do", "call", "choose", "list"]
    .filter((word) => typeof plain[word] === "string")
    .map((word) => ({
      what: `with another ${word}`,
      ...((word === "do" || word === "call") &&
        !isNamed &&
        kind === word && { step: `${String(plain[word])}Else` }),
      change: (document) => document.setIn(["steps", place, word], `${String(plain[word])}Else`),
    })),
);

/** F05: a value that nothing sets. */
const unsetValue = atSteps("F05", ({ place, plain }) =>
  keysOf(plain.with).map((input) => ({
    what: `with nothing for ${input}`,
    change: (document) => document.setIn(["steps", place, "with", input], "nothingOfTheKind"),
  })),
);

/** F05: an input that an action does not take. */
const unknownInput = atSteps("F05", ({ place, plain }) =>
  keysOf(plain.with).map((input) => ({
    what: `with ${input}s for ${input}`,
    change: (document) => renameKey(document, ["steps", place, "with"], input, `${input}s`),
  })),
);

/** F05: a condition on what nothing sets. */
const unsetCondition = atSteps("F05", ({ place, plain }) =>
  typeof plain.when !== "string"
    ? []
    : [
        {
          what: "on what nothing sets",
          change: (document) =>
            document.setIn(["steps", place, "when"], String(plain.when).replace(/^\S+/, "nothingOfTheKind")),
        },
      ],
);

/** F05: what a step reads is asked on one way to it alone. */
const askedOnOneWay = atSteps("F05", ({ place, plain, kind }, flow) => {
  if (kind !== "ask" || plain.when !== undefined || place === 0) return [];
  const slot = String(plain.ask);
  const reader = flow.steps.find(
    ({ place: other, kind: does, plain: later }) =>
      other > place &&
      (does === "do" || does === "call") &&
      Object.values(isRecord(later.with) ? later.with : {}).includes(slot),
  );
  return reader === undefined
    ? []
    : [
        {
          what: "passed over by some",
          step: reader.name,
          change: (document) => document.setIn(["steps", place, "when"], "person.locality is unknown"),
        },
      ];
});

/** F11: a step that leads back to itself without a word of the person's. */
const circle = atSteps("F11", ({ place, kind }, flow) =>
  ["end", "go", "again"].includes(kind) || !isStraight(flow, place)
    ? []
    : [
        {
          what: "after a circle",
          step: "circleBack",
          change: (document) =>
            insertSteps(document, place, [{ say: "circling" }, { go: "circling", step: "circleBack" }]),
        },
      ],
);

/** F12: a step of a published flow that is called otherwise now. */
const renamedStep = atSteps("F12", ({ place, name, kind }, flow) =>
  isLedTo(flow, name) || !["ask", "confirm", "consent"].includes(kind)
    ? []
    : [
        {
          what: "under another name",
          step: name,
          change: (document) => document.setIn(["steps", place, "step"], `${name}Renamed`),
        },
      ],
);

/** F20: a question nobody ever tried. */
const untried = atSteps("F20", ({ place, kind }) =>
  kind === "end" || kind === "go"
    ? []
    : [
        {
          what: `after a new question`,
          step: "untried",
          change: (document) => insertSteps(document, place, [{ ask: "untried", type: "freeText" }]),
        },
      ],
);

export const stepMutators: readonly Mutator[] = [
  misspeltWord,
  endBefore,
  neverTrue,
  neverUnknown,
  trap,
  droppedOutcome,
  renamedOutcome,
  droppedNone,
  lostWay,
  unknownThing,
  unsetValue,
  unknownInput,
  unsetCondition,
  askedOnOneWay,
  circle,
  renamedStep,
  untried,
];
