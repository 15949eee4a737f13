import { isRecord } from "./atFlows.ts";
import { insertSteps, openedBy } from "./flowFile.ts";
import { atSteps } from "./inSteps.ts";
import type { Mutator } from "./mutant.ts";

// Mistakes where a flow goes on with another that it names.

/** F03: a flow to open that there is not. */
const unknownOpened = atSteps("F03", (step) => {
  const opened = openedBy(step);
  return opened === null
    ? []
    : [
        {
          what: `opening ${opened}Else`,
          change: (document) => document.setIn(["steps", step.place, "open", "flow"], `${opened}Else`),
        },
      ];
});

/** F03: a flow to open that is the team's alone. */
const closedOpened = atSteps("F03", (step, { head }) =>
  openedBy(step) === null || !Array.isArray(head.for) || !head.for.includes("anyone")
    ? []
    : [
        {
          what: "opening what only who coordinates may begin",
          change: (document) => {
            document.setIn(["steps", step.place, "open", "flow"], "invite");
            document.deleteIn(["steps", step.place, "with"]);
          },
        },
      ],
);

/** F05: a flow by its name alone, as if it had been chosen. */
const bareOpened = atSteps("F05", (step) => {
  const opened = openedBy(step);
  return opened === null
    ? []
    : [
        {
          what: "opening by a bare name",
          change: (document) => {
            document.setIn(["steps", step.place, "open"], opened);
            document.deleteIn(["steps", step.place, "with"]);
          },
        },
      ];
});

/** F05: the answer to another question than the flow asks that is opened. */
const otherAnswer = atSteps("F05", (step) => {
  const { with: given } = step.plain;
  const [input] = openedBy(step) === null ? [] : Object.keys(isRecord(given) ? given : {});
  return input === undefined
    ? []
    : [
        {
          what: `with a place in line for ${input}`,
          change: (document) => {
            insertSteps(document, step.place, [{ ask: "mine", choose: "myRegistrations", none: "next" }]);
            document.setIn(["steps", step.place + 1, "with", input], "mine");
          },
        },
      ];
});

/** F11: a flow that opens itself before anybody is asked. */
const openedInCircles = atSteps("F11", ({ place, kind }, flow) =>
  ["end", "go", "again"].includes(kind) || place > 0
    ? []
    : [
        {
          what: "after opening its own flow",
          step: "openItself",
          change: (document) =>
            insertSteps(document, place, [
              { open: { flow: flow.flow }, step: "openItself", when: "person.locality is known" },
            ]),
        },
      ],
);

export const openingMutators: readonly Mutator[] = [
  unknownOpened,
  closedOpened,
  bareOpened,
  otherAnswer,
  openedInCircles,
];
