import { describe, expect, test } from "vitest";
import { found } from "./checkedFlows.ts";

const facts = { "address.shared": { kind: "id", only: ["yes"], maybe: true } } as const;
const secret = { kind: "text", max: 20, private: true } as const;
const tables = {
  facts,
  sources: { notes: { values: { about: secret, since: { kind: "moment" } } } },
  actions: {
    look: { inputs: {}, outcomes: ["seen"], values: { seen: { about: secret } } },
    invite: { inputs: {}, outcomes: ["sent"], values: {}, says: ["letters.code"] },
  },
  spoken: { "letters.code": { form: "text", values: { code: secret } } },
} as const;
const letters = { letters: "code = { $code }" };

const inNote = (yaml: string, texts: string, more: object = {}) =>
  found("F18", {
    flows: { note: yaml },
    texts: { es: { note: texts, ...letters } },
    tables: { ...tables, ...more },
  });

const look = "  - do: look\n    outcomes: { seen: next }\n";
const guard = (more = "then: { no: { end: later } }") => `
  - ask: alone
    type: yesNo
    opens: private
    when: address.shared is known
    ${more}
`;

describe("F18: what is private", () => {
  const told = "about = Dice: { $about }\ndone = Ya.\nlater = Luego.";

  test("is not said where several people may read it", () => {
    const yaml = (more = "") => `steps:\n${look}  - say: about${more}\n  - end: done`;
    expect(inNote(yaml(), told)).toEqual([
      "about:4 the text note.about shows about, which is private, where several people may read it",
    ]);
    expect(inNote(yaml("\n    when: address.shared is unknown"), told)).toEqual([]);
    expect(inNote(yaml("\n    when: address.shared is known"), told)).toHaveLength(1);
    expect(inNote(yaml(), "about = Dice algo.\ndone = Ya.")).toEqual([]);
  });

  test("is told where a text only looks whether it is there", () => {
    const yaml = `steps:\n${look}  - say: about\n  - end: done`;
    const text = (shown: string) => `about = { KNOWN($about) ->\n    [yes] ${shown}\n   *[no] Nada\n }`;
    expect(inNote(yaml, text("Algo"))).toEqual([]);
    expect(inNote(yaml, text("{ $about }"))).toHaveLength(1);
  });

  test("may be said once whoever reads says that they read alone", () => {
    const yaml = (ask: string) => `steps:${ask}${look}  - say: about\n  - end: done`;
    expect(inNote(yaml(guard()), told)).toEqual([]);
    expect(inNote(yaml(guard("then: { no: next }")), told)).toHaveLength(1);
    expect(inNote(yaml(guard().replace("    opens: private\n", "")), told)).toHaveLength(1);
    // A phone of one's own was found so by a condition, and stays so.
    expect(inNote(yaml("\n  - end: later\n    when: address.shared is known\n"), told)).toEqual([]);
  });

  test("is asked about before it is listed, chosen from, or said at an end", () => {
    const list = `  - say: notes\n    list: notes\n    none: { end: done }\n  - end: done`;
    const text = "notes = Hay:\n    .item = { $about }\ndone = Ya.\nlater = Luego.";
    expect(inNote(`steps:\n${list}`, text)).toEqual([
      "notes:2 the text note.notes.item shows about, which is private, where several people may read it",
    ]);
    expect(inNote(`steps:${guard()}${list}`, text)).toEqual([]);
    const end = `  - do: look\n    outcomes: { seen: { end: done } }`;
    const last = "done = Dice: { $about }\nlater = Luego.";
    expect(inNote(`steps:\n${end}`, last)).toHaveLength(1);
    expect(inNote(`steps:${guard()}${end}`, last)).toEqual([]);
  });

  test("that an action says itself needs the same", () => {
    const yaml = (ask = "\n") => `steps:${ask}  - do: invite\n    outcomes: { sent: { end: done } }`;
    expect(inNote(yaml(), "done = Ya.")).toEqual([
      "invite:2 invite says letters.code, which is private, where several people may read it",
    ]);
    expect(inNote(yaml(guard()), "done = Ya.\nlater = Luego.")).toEqual([]);
  });

  test("that we say of ourselves has another text for a phone that several people use", () => {
    const spoken = (more: object, values: object = {}) => ({
      spoken: {
        "letters.note": { form: "text", values: { about: secret }, ...more },
        "letters.hint": { form: "text", values },
      },
    });
    const says = (more: object, hint = "Hay algo.", values: object = {}) =>
      found("F18", {
        flows: { note: "steps:\n  - end: done" },
        texts: { es: { letters: `note = { $about }\nhint = ${hint}` } },
        tables: { ...tables, ...spoken(more, values) },
      } as Parameters<typeof found>[1]);
    expect(says({})).toEqual([
      "–:1 the text letters.note shows about, which is private, and nothing is said instead of it",
    ]);
    expect(says({ instead: "letters.hint" })).toEqual([]);
    expect(says({ instead: "letters.hint" }, "{ $about }", { about: secret })).toEqual([
      "–:2 the text letters.hint stands in for letters.note where several people read, and shows about all the same",
    ]);
  });
});
