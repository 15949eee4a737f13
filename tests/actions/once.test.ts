import fc from "fast-check";
import { expect, test } from "vitest";
import { actions } from "../../src/actions/actions.ts";
import { aCommunity } from "./aTurn.ts";

// F16 believes what actions say of being repeated; here they are held to it.

const deeds = [
  "register",
  "cancelRegistration",
  "checkPlace",
  "correctPerson",
  "optOut",
  "optIn",
  "setLanguage",
  "askForPerson",
  "tellReason",
] as const;

test("whatever people do in whatever order, done twice it is as done once", () => {
  const deed = fc.record({ what: fc.constantFrom(...deeds), who: fc.nat(2), session: fc.nat(1) });
  fc.assert(
    fc.property(fc.array(deed, { maxLength: 6 }), (all) => {
      const community = aCommunity({ twice: true });
      const people = ["Ana", "Luis", "Rosa"].map((name) => community.person(name));
      const sessions = [community.session({ capacity: 1 }), community.session()];
      for (const { what, who, session } of all) {
        const person = people[who];
        const held = sessions[session];
        if (!person || held === undefined) continue;
        const standing = community.standing(person, held);
        const inputs = {
          session: String(held),
          who: what === "correctPerson" ? `p${person.personId}` : "self",
          registration: String(standing?.id ?? 0),
          ...(what === "correctPerson" && { name: "Eva" }),
          language: "en",
          about: "Una duda",
        };
        community.acts(person, what, inputs);
      }
    }),
    { numRuns: 25 },
  );
});

test("what an action knows a repetition by, it takes; what does nothing can come of it", () => {
  for (const [name, { inputs, outcomes, once = [], idle = [] }] of Object.entries(actions)) {
    expect(Object.keys(inputs), name).toEqual(expect.arrayContaining([...once]));
    expect(outcomes, name).toEqual(expect.arrayContaining([...idle]));
  }
});
