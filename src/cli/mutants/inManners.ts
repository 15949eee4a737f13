import type { Document } from "yaml";
import { type FlowFile, filesOf, insertSteps, type StepBlock } from "./flowFile.ts";
import type { Mutant, Mutator } from "./mutant.ts";

// Mistakes in how things are done and said: twice, at night, before everybody, or with no way on.

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Apart, so that no linter takes a step for a promise. */
const ways = "then";

/** Steps are put where somebody comes in a straight line: at the beginning, or behind what goes on by itself. */
export const isStraight = ({ steps }: FlowFile, place: number): boolean => {
  const before = steps[place - 1];
  if (before === undefined) return true;
  if (before.kind === "do" || before.kind === "call")
    return Object.values(isRecord(before.plain.outcomes) ? before.plain.outcomes : {}).includes("next");
  // A question of which every answer leads somewhere else goes on to nothing.
  const choices = Array.isArray(before.plain.options) ? before.plain.options.length : 2;
  const led = Object.keys(isRecord(before.plain[ways]) ? before.plain[ways] : {}).length;
  if (before.kind === "ask" && led >= choices) return false;
  return ["say", "ask", "consent", "confirm"].includes(before.kind);
};

const straightPlaces = (flow: FlowFile, most: number): readonly StepBlock[] =>
  flow.steps.filter(({ place }) => isStraight(flow, place)).slice(0, most);

/** F16: a code for the team, made anew as often as somebody likes. */
const doneTwice: Mutator = (shipped) =>
  filesOf(shipped).flatMap((flow) =>
    straightPlaces(flow, 1).map(
      ({ place, name }): Mutant => ({
        code: "F16",
        what: `${flow.file}: codes over and over before ${name}`,
        flow: flow.flow,
        step: "inviteAnew",
        files: {
          [flow.file]: flow.changed((document) =>
            insertSteps(document, place, [
              { ask: "roleAnew", options: ["promoter", "coordinator"] },
              {
                do: "invite",
                step: "inviteAnew",
                with: { role: "roleAnew" },
                outcomes: { invited: "next", tooMany: "next", notAllowed: "next" },
              },
              { ask: "oneMore", type: "yesNo", [ways]: { yes: { again: "roleAnew" } } },
            ]),
          ),
        },
      }),
    ),
  );

/** F17: at any hour, or at none that is said. */
const atNight: Mutator = (shipped) =>
  filesOf(shipped).flatMap((flow) => {
    const places = [
      ...(isRecord(flow.head.tells) ? [{ at: ["tells"], step: undefined, tells: flow.head.tells }] : []),
      ...flow.steps.flatMap(({ place, name, plain: { tells } }) =>
        isRecord(tells) ? [{ at: ["steps", place, "tells"], step: name, tells }] : [],
      ),
    ];
    return places.flatMap(({ at, step, tells }): Mutant[] => {
      const mutant = (what: string, change: (document: Document) => void): Mutant => ({
        ...{ code: "F17", what: `${flow.file}: ${step ?? "as a whole"} ${what}`, flow: flow.flow },
        ...(step !== undefined && { step }),
        files: { [flow.file]: flow.changed(change) },
      });
      return [
        mutant("without hours", (document) => document.deleteIn([...at, "hours"])),
        ...(tells.hours === "any"
          ? []
          : [mutant("at any hour", (document) => document.setIn([...at, "hours"], "any"))]),
      ];
    });
  });

/** F18: what somebody asked the team, and was answered, read out to whoever holds the phone. */
const readOut: Mutator = ({ files, catalogues }) =>
  filesOf({ files, catalogues }).flatMap((flow) =>
    straightPlaces(flow, 1).map(
      ({ place, name }): Mutant => ({
        code: "F18",
        what: `${flow.file}: answers read out before ${name}`,
        flow: flow.flow,
        step: "leak",
        files: {
          [flow.file]: flow.changed((document) =>
            insertSteps(document, place, [{ say: "leak", list: "myAnswers", none: "next" }]),
          ),
        },
        catalogues: Object.fromEntries(
          Object.entries(catalogues).map(([locale, sources]) => [
            locale,
            {
              ...sources,
              [flow.flow]: `${sources[flow.flow] ?? ""}\nleak = Esto dijo el equipo.\n    .item = { $answer }\n`,
            },
          ]),
        ),
      }),
    ),
  );

/** F18: the same by a flow that is called, which is told it under another name. */
const handedOn: Mutator = ({ files, catalogues }) =>
  filesOf({ files, catalogues }).flatMap((flow) =>
    straightPlaces(flow, 1).map(
      ({ place, name }): Mutant => ({
        code: "F18",
        what: `${flow.file}: an answer handed on before ${name}`,
        flow: "passOn",
        step: "words",
        files: {
          [flow.file]: flow.changed((document) =>
            insertSteps(document, place, [
              { ask: "leaked", choose: "myAnswers", none: "next" },
              { call: "passOn", with: { words: "leaked.answer" }, outcomes: { passedOn: "next" } },
            ]),
          ),
          "flows/passOn.yaml":
            "flow: passOn\nfor: [anyone]\nexpires: { after: 1h }\nbudget: { messages: 9 }\ninput: { words: text }\nsteps:\n  - say: words\n  - end: passedOn\n",
        },
        catalogues: Object.fromEntries(
          Object.entries(catalogues).map(([locale, sources]) => [
            locale,
            { ...sources, passOn: "words = { $words }\npassedOn = …\n" },
          ]),
        ),
      }),
    ),
  );

/** F18: nobody asks any more whether whoever reads is alone. */
const unasked: Mutator = (shipped) =>
  filesOf(shipped).flatMap((flow) =>
    flow.steps
      .filter(({ plain }) => plain.opens === "private")
      .map(
        ({ place, name }): Mutant => ({
          ...{ code: "F18", what: `${flow.file}: ${name} opens nothing`, flow: flow.flow },
          files: { [flow.file]: flow.changed((document) => document.deleteIn(["steps", place, "opens"])) },
        }),
      ),
  );

/** F19: a place asked for, with no way on for whoever cannot send one. */
const withoutWay: Mutator = (shipped) =>
  filesOf(shipped).flatMap((flow) =>
    straightPlaces(flow, 1).map(
      ({ place, name }): Mutant => ({
        code: "F19",
        what: `${flow.file}: a place asked for before ${name}`,
        flow: flow.flow,
        step: "onTheMap",
        files: {
          [flow.file]: flow.changed((document) =>
            insertSteps(document, place, [{ ask: "onTheMap", type: "place" }]),
          ),
        },
      }),
    ),
  );

/** F19: no limit, no end to the tries, no way without it. */
const withoutLimit: Mutator = (shipped) =>
  filesOf(shipped).flatMap((flow) => [
    ...(isRecord(flow.head.media)
      ? [
          {
            ...{ code: "F19" as const, what: `${flow.file}: media without a limit`, flow: flow.flow },
            files: { [flow.file]: flow.changed((document) => document.deleteIn(["media", "most"])) },
          },
        ]
      : []),
    ...flow.steps
      .filter(({ plain }) => plain.type === "place")
      .flatMap(({ place, name }) =>
        [["tries"], ["tries", "without"]].map(
          (words): Mutant => ({
            ...{ code: "F19", what: `${flow.file}: ${name} without ${words.join(" and ")}` },
            ...{ flow: flow.flow, step: name },
            files: {
              [flow.file]: flow.changed((document) => {
                for (const word of words) document.deleteIn(["steps", place, word]);
              }),
            },
          }),
        ),
      ),
  ]);

/** F10: what was half done lapses without a word. */
const silentLapse: Mutator = ({ files, catalogues }) =>
  Object.entries(catalogues).flatMap(([locale, sources]) =>
    Object.entries(sources).flatMap(([flow, source]): Mutant[] =>
      files[`flows/${flow}.yaml`] === undefined || !/^expired = /m.test(source)
        ? []
        : [
            {
              ...{ code: "F10", what: `locales/${locale}/${flow}.ftl: without expired`, flow },
              catalogues: {
                [locale]: { ...sources, [flow]: source.replace(/^expired = .*\n(?: +.*\n)*/m, "") },
              },
            },
          ],
    ),
  );

export const mannerMutators: readonly Mutator[] = [
  doneTwice,
  atNight,
  readOut,
  handedOn,
  unasked,
  withoutWay,
  withoutLimit,
  silentLapse,
];
