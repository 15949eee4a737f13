import { expect, test } from "vitest";
import { checkTables } from "../../src/checkTables.ts";
import { checkContent } from "../../src/content/loadContent.ts";
import { readFlow } from "../../src/content/readFlow.ts";
import { houseOf } from "../../src/rehearsal/houseOf.ts";
import { playTests } from "../../src/rehearsal/prove.ts";

// What is known of whoever reads may stand in a reminder as in any other text: the check says so (F06).

const yaml = `flow: wish
for: [member]
starts: { words: [deseo] }
expires: { after: 8h, remind: 2h }
budget: { messages: 6 }
steps:
  - ask: wish
    type: freeText
  - ask: why
    type: freeText
  - end: done
tests:
  - name: who falls silent is called by their name
    given: { now: 2026-06-01 09:00, who: { role: member, name: Rosa Robles } }
    talk: [deseo, que haya más talleres, { wait: 3h }, { hears: "Rosa Robles, falta esto" }]
    expect: { at: why }
`;
const texts = `title = Deseo
wish = ¿Qué quieres?
    .retry = Escríbelo.
why = ¿Por qué?
    .retry = Escríbelo.
reminder =
    { KNOWN($person-name) ->
        [yes] { $person-name }, falta esto.
       *[no] Falta esto.
    }
expired = Pasó mucho tiempo.
done = Listo.
`;

test("a reminder says the name of whom it reminds", async () => {
  const { content } = checkContent(new URL("../../", import.meta.url), checkTables);
  const read = readFlow("flows/wish.yaml", yaml);
  if ("findings" in read) throw new Error(read.findings.map(({ says }) => says).join("; "));
  const { es = {} } = content.catalogues;
  const catalogues = { es: { ...es, wish: texts } };
  const [played] = await playTests(houseOf({ flows: [...content.flows, read.flow], catalogues }), read.tests);
  expect(played?.wrong, played?.talk.join("\n")).toEqual([]);
});
