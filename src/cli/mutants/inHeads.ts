import type { Document } from "yaml";
import { add, atFlows, isRecord } from "./atFlows.ts";
import { entriesOf, type FlowFile, insertSteps, openedBy } from "./flowFile.ts";
import type { Mutator } from "./mutant.ts";

// Mistakes in what a flow says of itself above its steps, and in what hangs together with it.

const wordsOf = ({ head }: FlowFile): readonly string[] => {
  const starts = isRecord(head.starts) ? head.starts : {};
  return Array.isArray(starts.words)
    ? starts.words.filter((word): word is string => typeof word === "string" && !word.includes("{"))
    : [];
};

const addWord =
  ({ head }: FlowFile, word: string) =>
  (document: Document): void => {
    const starts = isRecord(head.starts) ? head.starts : {};
    const words = Array.isArray(starts.words) ? starts.words : [];
    document.setIn(["starts"], document.createNode({ ...starts, words: [...words, word] }));
  };

/** Written as somebody else would: it is the same word. */
const shouted = (word: string): string => word.toUpperCase();

/** F01: a flow that nobody can begin. */
const withoutStarts = atFlows("F01", ({ head, flow }, all) =>
  head.starts === undefined || all.some(({ steps }) => steps.some((step) => openedBy(step) === flow))
    ? []
    : [{ what: "without starts", change: (document) => document.delete("starts") }],
);

/** F04: a word that means something everywhere. */
const globalWords = [
  "menú",
  "ayuda",
  "cancelar",
  "atrás",
  "corregir",
  "una persona",
  "baja",
  "alta",
  "idioma",
];
const globalWord = atFlows("F04", (flow, all) => {
  const word = globalWords[all.indexOf(flow) % globalWords.length] ?? "menú";
  const starts = isRecord(flow.head.starts) ? flow.head.starts : null;
  // What a global word begins may begin with it.
  return starts === null || "by" in starts || wordsOf(flow).includes(word)
    ? []
    : [{ what: `beginning with ${word}`, change: addWord(flow, word) }];
});

/** F04: another flow's word. */
const othersWord = atFlows("F04", (flow, all) => {
  const other = [...all.slice(all.indexOf(flow) + 1), ...all].find(
    (one) => one !== flow && wordsOf(one).length > 0,
  );
  const [word] = other ? wordsOf(other) : [];
  return word === undefined || flow.head.starts === undefined
    ? []
    : [
        {
          what: `beginning with ${word}, as ${other?.flow} does`,
          key: `“${word}”`,
          change: addWord(flow, shouted(word)),
        },
      ];
});

/** F05: begun with what nothing in it reads. What opens one that was chosen hands on what it was given. */
const unreadInput = atFlows("F05", ({ steps }) =>
  steps.some(({ kind, plain }) => kind === "open" && typeof plain.open === "string")
    ? []
    : [
        {
          what: "begun with what it never reads",
          key: "nothingOfTheKind",
          change: add(["input", "nothingOfTheKind"], "text"),
        },
      ],
);

/** F08: one message less than it may cost, or nothing said of it. */
const tightBudget = atFlows("F08", ({ head }) => {
  const budget = isRecord(head.budget) ? Number(head.budget.messages) : 0;
  return budget > 1
    ? [{ what: `for ${budget - 1} messages`, change: add(["budget"], { messages: budget - 1 }) }]
    : [];
});
const withoutBudget = atFlows("F08", ({ head }) =>
  head.budget === undefined
    ? []
    : [{ what: "without a budget", change: (document) => document.delete("budget") }],
);

/** Where something is told, at the top and at its steps. */
const tellings = ({ head }: FlowFile) =>
  [...entriesOf(head)].filter(
    ({ at, value }) => at.at(-1) === "tells" && isRecord(value) && ("hours" in value || "outside" in value),
  );
const blamed = (flow: FlowFile, at: readonly (string | number)[]): { step?: string } => {
  const step = at[0] === "steps" ? flow.steps[Number(at[1])] : undefined;
  return step ? { step: step.name } : {};
};

/** F09: nothing is said of what becomes of it after the 24 hours. */
const withoutOutside = atFlows("F09", (flow) =>
  tellings(flow).flatMap(({ at, value }) =>
    isRecord(value)
      ? [
          {
            what: `${at.join(".")} without outside`,
            ...blamed(flow, at),
            change: (document: Document) => document.deleteIn([...at, "outside"]),
          },
          {
            what: `without ${at.join(".")}`,
            ...blamed(flow, at),
            change: (document: Document) => document.deleteIn(at),
          },
        ]
      : [],
  ),
);
/** F09: reminded when nobody can be written to any more. */
const lateReminder = atFlows("F09", ({ head }) =>
  isRecord(head.expires) && head.expires.after === "48h"
    ? [{ what: "reminding after 30 hours", change: add(["expires"], { after: "48h", remind: "30h" }) }]
    : [],
);

/** F10: a wait that nothing ends. */
const withoutExpiry = atFlows("F10", ({ head, steps }) =>
  head.expires === undefined || !steps.some(({ kind }) => kind === "ask" || kind === "consent")
    ? []
    : [{ what: "without expires", change: (document) => document.delete("expires") }],
);
/** F10: reminded when it is over. */
const reminderTooLate = atFlows("F10", ({ head }) =>
  isRecord(head.expires)
    ? [{ what: "reminding once it is over", change: add(["expires"], { after: "2h", remind: "3h" }) }]
    : [],
);

/** F10: a reminder of what is a part of other flows. */
const remindingWithin = atFlows("F10", ({ head }) =>
  head.starts === undefined
    ? [
        {
          what: "reminding, though it is only called",
          change: add(["expires"], { after: "4h", remind: "2h" }),
        },
      ]
    : [],
);

/** F12: a landing for a step that is there, or to one that is not. */
const lostLanding = atFlows("F12", ({ steps }) => {
  const first = steps.find(({ kind }) => kind === "ask");
  return first === undefined
    ? []
    : [
        { what: "landing on nothing", change: add(["moved"], { before: "nothingOfTheKind" }) },
        {
          what: `away from ${first.name}, which is there`,
          change: add(["moved"], { [first.name]: first.name }),
        },
      ];
});

/** F13: personal data for no purpose. */
const withoutPurpose = atFlows("F13", ({ head, steps }) => {
  const personal = steps.some(({ plain }) =>
    ["name", "names", "locality", "place", "report"].includes(String(plain.type)),
  );
  return head.purpose === undefined || !personal
    ? []
    : [{ what: "without a purpose", change: (document) => document.delete("purpose") }];
});
/** F13: a name asked first of all, before anybody agreed to anything. */
const nameFirst = atFlows("F13", ({ head }) =>
  head.purpose !== undefined &&
  Array.isArray(head.for) &&
  head.for.includes("anyone") &&
  !/summons|system/.test(JSON.stringify(head.starts ?? {}))
    ? [
        {
          what: "asking a name before anything",
          step: "whoAreYou",
          change: (document) => insertSteps(document, 0, [{ ask: "whoAreYou", type: "name" }]),
        },
      ]
    : [],
);
/** F13: the same where nothing says what for. */
const nameForNothing = atFlows("F13", ({ head, steps }) =>
  head.purpose !== undefined
    ? []
    : steps.slice(0, 3).map(({ place, name }) => ({
        what: `asking a name for no purpose before ${name}`,
        key: "whoElse",
        change: (document: Document) => insertSteps(document, place, [{ ask: "whoElse", type: "name" }]),
      })),
);

/** F14: a fact of a document that comes from nowhere any more. */
const factsOf = ({ head }: FlowFile) =>
  Object.entries(isRecord(head.feeds) ? head.feeds : {}).flatMap(([paper, facts]) =>
    Object.entries(isRecord(facts) ? facts : {}).map(([fact, from]) => ({ paper, fact, from })),
  );
const factGone = atFlows("F14", (flow) =>
  factsOf(flow).flatMap(({ paper, fact }) => [
    {
      what: `${paper} without ${fact}`,
      change: (document: Document) => document.deleteIn(["feeds", paper, fact]),
    },
    {
      what: `${paper} with ${fact} from what nothing sets`,
      change: add(["feeds", paper, fact], "nothingOfTheKind"),
    },
    {
      what: `${paper} with ${fact} under another name`,
      change: (document: Document) => {
        document.deleteIn(["feeds", paper, fact]);
        document.setIn(["feeds", paper, `${fact}Else`], document.createNode("person.name"));
      },
    },
  ]),
);

export const headMutators: readonly Mutator[] = [
  withoutStarts,
  globalWord,
  othersWord,
  unreadInput,
  tightBudget,
  withoutBudget,
  withoutOutside,
  lateReminder,
  withoutExpiry,
  reminderTooLate,
  remindingWithin,
  lostLanding,
  withoutPurpose,
  nameFirst,
  nameForNothing,
  factGone,
];
