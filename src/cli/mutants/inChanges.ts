import type { Document } from "yaml";
import { add, atFlows, isRecord } from "./atFlows.ts";
import { filesOf, insertSteps } from "./flowFile.ts";
import { isStraight } from "./inManners.ts";
import { atSteps, isLedTo } from "./inSteps.ts";
import type { Mutant, Mutator } from "./mutant.ts";

// What somebody changes in a flow that was sound, and does not think of what hangs on it: its budget, the people who stand in
// it, the documents it feeds, the silence after it.

/** Apart, so that no linter takes a step for a promise. */
const ways = "then";

// — F08: what costs more than the budget says —

/** One question more for everybody. */
const oneMoreQuestion = atFlows("F08", ({ steps }) =>
  steps.length === 0
    ? []
    : [
        {
          what: "beginning with one more question",
          change: (document) => insertSteps(document, 0, [{ ask: "oneMore", type: "shortText" }]),
        },
      ],
);

/** A list where one answer was enough. */
const listed = atFlows("F08", ({ steps }) =>
  steps
    .filter(
      ({ plain }) =>
        ["name", "locality", "shortText", "freeText"].includes(String(plain.type)) &&
        plain.many === undefined,
    )
    .map(({ place, name }) => ({
      what: `${name} asked for twelve times`,
      change: add(["steps", place, "many"], { most: 12 }),
    })),
);

/** A list of more than there was room for. */
const longerList = atFlows("F08", ({ steps }) =>
  steps.flatMap(({ place, name, plain }) =>
    isRecord(plain.many)
      ? [
          {
            what: `${name} asked for more often`,
            change: add(["steps", place, "many", "most"], Number(plain.many.most) + 3),
          },
        ]
      : [],
  ),
);

// — F10: silence —

const waits = ["ask", "consent", "confirm", "call"];

/** Reminded from now on, in words that nobody wrote. */
const unwrittenReminder = atFlows("F10", ({ head, steps }) =>
  isRecord(head.expires) &&
  head.expires.remind === undefined &&
  steps.some(({ kind }) => waits.includes(kind))
    ? [
        {
          what: "reminding without a text",
          change: add(["expires"], { after: "48h", remind: "20h" }),
        },
      ]
    : [],
);

/** Reminded at the moment it is over. */
const remindedAtTheEnd = atFlows("F10", ({ head }) =>
  isRecord(head.expires) && typeof head.expires.after === "string"
    ? [
        {
          what: "reminding as it is over",
          change: add(["expires", "remind"], head.expires.after),
        },
      ]
    : [],
);

/** The reminder is said in one language alone. */
const untranslatedReminder: Mutator = ({ files, catalogues }) =>
  Object.entries(catalogues).flatMap(([locale, sources]) =>
    Object.entries(sources).flatMap(([flow, source]): Mutant[] =>
      files[`flows/${flow}.yaml`] === undefined || !/^reminder = /m.test(source)
        ? []
        : [
            {
              ...{ code: "F10", what: `locales/${locale}/${flow}.ftl: without reminder`, flow },
              catalogues: {
                [locale]: { ...sources, [flow]: source.replace(/^reminder = .*\n(?: +.*\n)*/m, "") },
              },
            },
          ],
    ),
  );

// — F12: people stand where it was —

/** The question is not asked any more. */
const takenOut = atSteps("F12", ({ place, name, kind }, flow) =>
  ["ask", "confirm", "consent", "call"].includes(kind) &&
  !isLedTo(flow, name) &&
  // Words that fill what nobody asks are no flow at all.
  !isFilled(flow.head, name) &&
  flow.steps.length > 1
    ? [{ what: "taken out", step: name, change: (document) => document.deleteIn(["steps", place]) }]
    : [],
);

/** Of several answers only some kinds can be asked. */
function otherThan({ type, many }: Readonly<Record<string, unknown>>): string {
  if (many !== undefined) return type === "name" ? "locality" : "name";
  return type === "number" ? "phone" : "number";
}

/** It asks for another kind of thing. */
const otherKind = atSteps("F12", ({ place, plain }) =>
  typeof plain.type !== "string" || isRecord(plain[ways])
    ? []
    : [
        {
          what: "asking another kind of thing",
          change: (document) => document.setIn(["steps", place, "type"], otherThan(plain)),
        },
      ],
);

/** It is chosen among other things. */
const otherSource: Mutator = (shipped) => {
  const sources = [
    ...new Set(
      filesOf(shipped).flatMap(({ steps }) =>
        steps.flatMap(({ plain }) => (typeof plain.choose === "string" ? [plain.choose] : [])),
      ),
    ),
  ];
  return atSteps("F12", ({ place, plain }) => {
    const other = sources[sources.indexOf(String(plain.choose)) + 1] ?? sources[0];
    return plain.choose === undefined || other === undefined
      ? []
      : [
          {
            what: `choosing among ${other}`,
            change: (document) => document.setIn(["steps", place, "choose"], other),
          },
        ];
  })(shipped);
};

/** One of its answers is gone. */
const optionGone = atSteps("F12", ({ place, plain }) =>
  Array.isArray(plain.options) && plain.options.length > 2
    ? [
        {
          what: `without ${String(plain.options.at(-1))}`,
          change: (document) =>
            document.deleteIn([
              "steps",
              place,
              "options",
              Array.isArray(plain.options) ? plain.options.length - 1 : 0,
            ]),
        },
      ]
    : [],
);

/** Words that begin the flow answer it: they would answer nothing. */
const isFilled = ({ starts }: Readonly<Record<string, unknown>>, slot: string): boolean =>
  new RegExp(`\\{${slot}\\}|"${slot}":`).test(JSON.stringify(starts ?? {}));

/** Its answer is kept under another name. */
const otherSlot = atSteps("F12", ({ place, plain, kind, name }, { head }) =>
  kind !== "ask" || isFilled(head, String(plain.ask))
    ? []
    : [
        {
          what: "kept under another name",
          step: name,
          change: (document) => {
            document.setIn(["steps", place, "ask"], `${String(plain.ask)}Else`);
            document.setIn(["steps", place, "step"], name);
          },
        },
      ],
);

// — F14: a document lacks what it needs —

const feedsOf = (head: Readonly<Record<string, unknown>>) =>
  Object.entries(isRecord(head.feeds) ? head.feeds : {});

/** Nothing says any more what a document takes from a flow. */
const unfed = atFlows("F14", ({ head }) =>
  feedsOf(head).length === 0
    ? []
    : [{ what: "feeding nothing", change: (document) => document.delete("feeds") }],
);

/** A document of another name. */
const otherPaper = atFlows("F14", ({ head }) =>
  feedsOf(head).map(([paper, facts]) => ({
    what: `feeding ${paper}s`,
    change: (document: Document) => {
      document.deleteIn(["feeds", paper]);
      document.setIn(["feeds", `${paper}s`], document.createNode(facts));
    },
  })),
);

/** What a document needs may be left out by whoever is asked it. */
const mayBeLeftOut = atFlows("F14", (flow) =>
  feedsOf(flow.head).flatMap(([paper, facts]) =>
    Object.entries(isRecord(facts) ? facts : {}).flatMap(([fact, from]) =>
      flow.steps
        .filter(
          ({ plain, place }) =>
            typeof from === "string" &&
            plain.ask === from.split(".", 1)[0] &&
            plain.without === undefined &&
            isStraight(flow, place + 1),
        )
        .map(({ name, place }) => ({
          what: `${paper}: ${fact} may be left out at ${name}`,
          change: (document: Document) => document.setIn(["steps", place, "without"], "next"),
        })),
    ),
  ),
);

export const changeMutators: readonly Mutator[] = [
  oneMoreQuestion,
  listed,
  longerList,
  unwrittenReminder,
  remindedAtTheEnd,
  untranslatedReminder,
  takenOut,
  otherKind,
  otherSource,
  optionGone,
  otherSlot,
  unfed,
  otherPaper,
  mayBeLeftOut,
];
