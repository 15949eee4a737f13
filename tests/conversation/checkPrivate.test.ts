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

  describe("in a flow that is called", () => {
    const called = (note: string, told: string, more = "starts: { by: menu }") =>
      found("F18", {
        flows: { note, told: `${more}\n${told}` },
        texts: {
          es: {
            note: "later = Luego.\ndone = Ya.\nabout = { $about }",
            told: "words = Dice: { $words }\ndone = Ya.",
            ...letters,
          },
        },
        tables,
      });
    const saying = "input: { words: text }\nsteps:\n  - say: words\n  - end: done";
    const shows = (line: number) => [
      `words:${line} the text told.words shows words as note hands it on, which is private, where several people may read it`,
    ];
    const call = "  - call: told\n    with: { words: about }\n    outcomes: { done: next }\n  - end: done";

    test("what is private stays so, under whatever name it is handed on", () => {
      expect(called(`steps:\n${look}${call}`, saying)).toEqual(shows(4));
      expect(called(`steps:\n${call.replace("about", "person.name")}`, saying)).toEqual([]);
      const asked = saying.replace("  - say: words", "  - say: words\n    when: address.shared is unknown");
      expect(called(`steps:\n${look}${call}`, asked)).toEqual([]);
    });

    test("it may be said where who called found out before that they read alone", () => {
      const guarded = `steps:${guard()}${look}${call}`;
      const only = "# only called\nstarts: { }";
      expect(called(guarded, saying, only)).toEqual([]);
      // Who begins it themselves was asked nothing.
      expect(called(guarded, saying)).toEqual(shows(4));
      expect(called(`steps:\n${look}${call}`, saying, only)).toEqual(shows(5));
    });

    test("what it finds out holds for who called it, and what it is answered otherwise does not", () => {
      const asks = (then: string) =>
        `steps:${guard(then)}  - end: done`.replace(
          "when: address.shared is known",
          "tries: 3\n    without: { end: later }",
        );
      const note = (before = "\n") =>
        `steps:${before}  - call: told\n    outcomes: { done: next, later: { end: later } }\n${look}  - say: about\n  - end: done`;
      expect(called(note(), asks("then: { no: { end: later } }"))).toEqual([]);
      const about = "the text note.about shows about, which is private, where several people may read it";
      expect(called(note(), asks("then: { no: next }"))).toEqual([`about:6 ${about}`]);
      // «No» to the second asking takes back the first yes.
      expect(called(note(guard()), asks("then: { no: next }"))).toEqual([`about:11 ${about}`]);
    });
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
