import { expect, test } from "vitest";
import { checkTables } from "../../src/checkTables.ts";
import { checkContent } from "../../src/content/loadContent.ts";
import { readFlow } from "../../src/content/readFlow.ts";
import { houseOf } from "../../src/rehearsal/houseOf.ts";
import { playTests } from "../../src/rehearsal/prove.ts";

// The checker refuses such a flow (F03). Should one run all the same, nobody is told of a role that they never had.

const yaml = `flow: wish
for: [anyone]
starts: { words: [deseo] }
expires: { after: 1h }
steps:
  - ask: wish
    type: freeText
  - do: tellReason
    with: { reason: wish }
    tells: { outside: staff, hours: day }
    outcomes: { told: { end: done } }
tests:
  - name: a stranger does what only members may
    given: { who: stranger }
    talk: [deseo, que haya más talleres]
    expect: { says: todavía no lo puedes hacer, never: terminó }
`;

test("who never had a role is not told that it ended", async () => {
  const { content } = checkContent(new URL("../../", import.meta.url), checkTables);
  const read = readFlow("flows/wish.yaml", yaml);
  if ("findings" in read) throw new Error(read.findings.map(({ says }) => says).join("; "));
  const { es = {} } = content.catalogues;
  const wish = "title = Deseo\nwish = ¿Qué quieres?\n    .retry = Escríbelo.\ndone = Listo.\n";
  const house = houseOf({ flows: [...content.flows, read.flow], catalogues: { es: { ...es, wish } } });
  const [played] = await playTests(house, read.tests);
  expect(played?.wrong, played?.talk.join("\n")).toEqual([]);
});
