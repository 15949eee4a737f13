import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { audit, importFlow } from "../../src/cli/importFlow.ts";
import { readFlow } from "../../src/content/readFlow.ts";
import { importFlows } from "../../src/interchange/importFlows.ts";

const root = new URL("../../", import.meta.url);
const exported = (name: string) => new URL(`exports/${name}.json`, import.meta.url).pathname;
const textOf = (name: string) => readFileSync(exported(name), "utf8");
const run = (command: typeof audit, ...options: string[]) => {
  const printed: string[] = [];
  const code = command(root, options, (text) => printed.push(text));
  return { code, text: printed.join("\n") };
};

describe("a flow of RapidPro", () => {
  const [flow] = importFlows(textOf("colours"), "es").flows;
  if (!flow) throw new Error("nothing was imported");
  const read = readFlow("flows/dosPreguntas.yaml", flow.yaml);

  test("can be read as ours, with its words, and keeps what was asked and where answers lead", () => {
    if (!("flow" in read)) throw new Error(JSON.stringify(read.findings));
    expect(read.flow.words.map(({ say }) => say)).toEqual(["color"]);
    const [asked] = read.flow.steps;
    expect(asked?.kind === "ask" && asked.then?.rojo).toEqual({ go: "name" });
    expect(read.flow.steps.slice(0, 3)).toMatchObject([
      {
        kind: "ask",
        name: "favoriteColor",
        answer: { options: ["rojo", "azul"] },
      },
      { kind: "ask", name: "name", answer: { reads: "freeText" } },
      { kind: "say", name: "gracias" },
    ]);
  });

  test("says in every language what it said, and shows answers and the person's name", () => {
    expect(flow.texts.es).toContain("favoriteColor = ¡Hola { $person-name }! ¿Qué color te gusta más?");
    expect(flow.texts.es).toContain("¡Qué bonito es { $favoriteColor }!");
    expect(flow.texts.en).toContain("What is your favourite colour?");
  });

  test("tells what it leaves behind", () => {
    const lost = flow.losses.map(({ what }) => what).join("\n");
    expect(lost).toMatch(/when nobody answers/);
    expect(lost).toMatch(/another server/);
    expect(lost).toMatch(/@\(upper\(contact\.urn\)\)/);
  });
});

describe("a flow of Glific", () => {
  const [flow] = importFlows(textOf("optin"), "es").flows;
  if (!flow) throw new Error("nothing was imported");

  test("whose question stands in a node and whose wait in the next is one question", () => {
    const read = readFlow("flows/permiso.yaml", flow.yaml);
    if (!("flow" in read)) throw new Error(JSON.stringify(read.findings));
    expect(read.flow.steps[0]).toMatchObject({
      kind: "ask",
      name: "permiso",
      answer: { options: ["acepta", "noAcepta"] },
    });
    expect(read.flow.expiresAfterMs).toBe(10_080 * 60_000);
    expect(read.flow.steps.some(({ when }) => when?.path === "permiso")).toBe(true);
    expect(flow.texts.es).toContain('Gracias, { "{" }amiga{ "}" }.');
  });

  test("names the flow that is not in the file", () => {
    expect(flow.losses.map(({ what }) => what).join("\n")).toContain("“Otro”");
  });
});

describe("audit", () => {
  test("finds what leads nowhere, and says at which node", () => {
    const { code, text } = run(audit, exported("optin"));
    expect(code).toBe(1);
    expect(text).toMatch(/Permiso \(a2\) F03 an answer that is none of the expected ones \(“Other”\) ends/);
    expect(text).toMatch(/Permiso \(a3\) F06 .*en\./);
  });

  test("finds two nodes that only lead to each other", () => {
    const faults: { code: string; node: string }[] = JSON.parse(
      run(audit, exported("colours"), "--json").text,
    );
    expect(faults).toContainEqual(expect.objectContaining({ code: "F01", node: "n5" }));
    expect(faults).toContainEqual(expect.objectContaining({ code: "F01", node: "n6" }));
    expect(faults).toContainEqual(expect.objectContaining({ code: "F10", node: "n3" }));
  });

  test("finds a circle in which nobody is asked, and one that nobody gets out of", () => {
    const one = (uuid: string, to: string, text: string) => ({
      uuid,
      actions: [{ uuid: `${uuid}m`, type: "send_msg", text }],
      exits: [{ uuid: `${uuid}x`, destination_uuid: to }],
    });
    const flow = {
      name: "Vueltas",
      language: "spa",
      expire_after_minutes: 60,
      nodes: [one("p", "q", "Hola"), one("q", "p", "Otra vez")],
    };
    const faults = importFlows(JSON.stringify(flow), "es");
    expect(faults.flows[0]?.yaml).toContain("go: hola");
  });
});

describe("import, in the terminal", () => {
  const folder = mkdtempSync(join(tmpdir(), "convoca-import-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  test("writes flows and texts, and never over what is there", () => {
    const first = run(importFlow, exported("colours"), "--out", folder);
    expect(first.code).toBe(0);
    expect(readFileSync(join(folder, "locales/es/dosPreguntas.ftl"), "utf8")).toContain(
      "title = Dos preguntas",
    );
    expect(run(importFlow, exported("colours"), "--out", folder)).toMatchObject({
      code: 1,
      text: expect.stringContaining("nothing is written over"),
    });
  });

  test("says kindly what it cannot read", () => {
    expect(run(importFlow, "nowhere.json")).toMatchObject({
      code: 2,
      text: expect.stringContaining("cannot be read"),
    });
    expect(run(importFlow)).toMatchObject({ code: 2 });
    expect(() => importFlows("{", "es")).toThrow(/export the flow again/);
    expect(() => importFlows(JSON.stringify({ flows: [{ action_sets: [], rule_sets: [] }] }), "es")).toThrow(
      /before version 13/,
    );
    expect(() => importFlows("[]", "es")).toThrow(/no flow of RapidPro/);
  });
});

// Whatever comes: it is refused with a sentence, or becomes a flow that can be read.
test("nothing that has the shape of an export breaks it", () => {
  const id = fc.constantFrom("n1", "n2", "n3", "n4", "gone");
  const word = fc.constantFrom(
    "Sí",
    "No",
    "Other",
    "¿?",
    "",
    "123",
    "{ }",
    ".label = x",
    "@results.a",
    "línea\n[dos]",
  );
  const node = (uuid: string) =>
    fc.record({
      uuid: fc.constant(uuid),
      actions: fc.array(
        fc.record({
          uuid: word,
          type: fc.constantFrom("send_msg", "enter_flow", "call_webhook", "x"),
          text: word,
        }),
        { maxLength: 3 },
      ),
      exits: fc.array(fc.record({ uuid: fc.constantFrom("e1", "e2"), destination_uuid: fc.option(id) }), {
        maxLength: 2,
      }),
      router: fc.option(
        fc.record({
          type: fc.constantFrom("switch", "random"),
          wait: fc.option(fc.constant({ type: "msg" })),
          result_name: fc.option(word),
          operand: fc.constantFrom("@input.text", "@results.a", "@contact.x"),
          default_category_uuid: fc.constantFrom("c1", "c2", null),
          categories: fc.array(
            fc.record({
              uuid: fc.constantFrom("c1", "c2"),
              name: word,
              exit_uuid: fc.constantFrom("e1", "e2"),
            }),
            { maxLength: 3 },
          ),
          cases: fc.array(
            fc.record({
              type: fc.constantFrom("has_any_word", "has_number", "has_text"),
              arguments: fc.array(word, { maxLength: 1 }),
              category_uuid: fc.constantFrom("c1", "c2"),
            }),
            { maxLength: 3 },
          ),
        }),
      ),
    });
  const flow = fc.record({
    name: word,
    language: fc.constantFrom("eng", "base"),
    nodes: fc.tuple(node("n1"), node("n2"), node("n3"), node("n4")),
  });
  fc.assert(
    fc.property(flow, (source) => {
      for (const { name, yaml } of importFlows(JSON.stringify(source), "es").flows) {
        const read = readFlow(`flows/${name}.yaml`, yaml);
        if (!("flow" in read)) throw new Error(`${JSON.stringify(read.findings[0])}\n${yaml}`);
      }
    }),
    { numRuns: 300 },
  );
});

const flowOf = (name: string, nodes: unknown[], more = {}) => ({
  ...{ uuid: name, name, language: "spa", nodes, localization: {}, expire_after_minutes: 60 },
  ...more,
});
const saying = (uuid: string, text: string, to: string | null) => ({
  uuid,
  actions: [{ uuid: `${uuid}a`, type: "send_msg", text }],
  exits: [{ uuid: `${uuid}x`, destination_uuid: to }],
});
const asking = (uuid: string, result: string, to: string | null, wait = {}) => ({
  uuid,
  actions: [],
  router: {
    ...{ type: "switch", wait: { type: "msg", ...wait }, result_name: result, cases: [] },
    categories: [{ uuid: "c", name: "All Responses", exit_uuid: "e" }],
    default_category_uuid: "c",
  },
  exits: [{ uuid: "e", destination_uuid: to }],
});
const turning = (
  uuid: string,
  operand: string,
  ways: readonly (readonly [string, string, string, string])[],
) => ({
  uuid,
  actions: [],
  router: {
    ...{ type: "switch", operand },
    cases: ways.map(([type, argument, category]) => ({
      type,
      arguments: [argument],
      category_uuid: category,
    })),
    categories: ways.map(([, , category]) => ({ uuid: category, name: category, exit_uuid: `x${category}` })),
    default_category_uuid: ways.at(-1)?.[2],
  },
  exits: ways.map(([, , category, to]) => ({ uuid: `x${category}`, destination_uuid: to })),
});
const converted = (...flows: object[]) => importFlows(JSON.stringify({ flows }), "es").flows;
const lostOf = (...flows: object[]) =>
  converted(...flows)
    .flatMap(({ losses }) => losses.map(({ what }) => what))
    .join("\n");

describe("what an export says differently", () => {
  const child = flowOf("Dos", [saying("m1", "¿Qué?", "m2"), asking("m2", "Algo", null)]);
  const entering = { uuid: "a", type: "enter_flow", flow: { uuid: "Dos", name: "Dos" } };
  const parent = flowOf("Uno", [
    {
      ...turning("n1", "@child.status", [
        ["has_only_text", "completed", "Complete", "n2"],
        ["has_only_text", "expired", "Expired", "n3"],
      ]),
      actions: [entering],
    },
    saying("n2", "Terminaste.", null),
    saying("n3", "Se acabó el tiempo.", null),
  ]);

  test("a flow that was entered goes on as if it was completed, and the audit blames nobody for the rest", () => {
    const [uno] = converted(parent, child);
    const read = readFlow("flows/uno.yaml", uno?.yaml ?? "");
    if (!("flow" in read)) throw new Error(JSON.stringify(read.findings));
    expect(read.flow.steps.slice(0, 2)).toMatchObject([
      { kind: "call", flow: "dos", outcomes: { done: "next" } },
      { kind: "say", name: "terminaste" },
    ]);
    expect(uno?.losses.map(({ what }) => what).join()).toMatch(/not completed/);
    const folder = mkdtempSync(join(tmpdir(), "convoca-audit-"));
    const file = join(folder, "export.json");
    writeFileSync(file, JSON.stringify({ flows: [parent, child] }));
    expect(run(audit, file).text).toBe("2 flows: nothing found.");
    rmSync(folder, { recursive: true, force: true });
  });

  test("what is said after an entered flow is said after it, and nobody comes back from a terminal one", () => {
    const after = {
      uuid: "n1",
      actions: [entering, { uuid: "b", type: "send_msg", text: "Ya terminaste." }],
      exits: [],
    };
    const yaml = converted(flowOf("Uno", [after]), child)[0]?.yaml ?? "";
    expect(yaml.indexOf("call: dos")).toBeLessThan(yaml.indexOf("say: yaTerminaste"));
    const left = { uuid: "n1", actions: [{ ...entering, terminal: true }], exits: [] };
    expect(converted(flowOf("Uno", [left]), child)[0]?.yaml).toMatch(/done: *\{? *\n? *end: done/);
  });

  test("«more than 17» is told as lost, and is no choice", () => {
    const ages = flowOf("Edad", [
      saying("n1", "¿Cuántos años tienes?", "n2"),
      asking("n2", "Edad", "n3"),
      turning("n3", "@results.edad", [
        ["has_number_gt", "17", "Adulta", "n4"],
        ["has_number_lt", "18", "Menor", "n5"],
      ]),
      saying("n4", "Eres adulta.", null),
      saying("n5", "Eres menor.", null),
    ]);
    expect(converted(ages)[0]?.yaml).not.toContain("when:");
    expect(lostOf(ages)).toMatch(/has_number_gt 17 of edad/);
  });

  test("the words of an answer, a photo that is waited for and a language nobody knows are told as lost", () => {
    const likes = {
      ...turning("n2", "", [
        ["has_any_word", "si sí órale", "Positive", "n3"],
        ["has_any_word", "no nel", "Negative", "n3"],
        ["has_any_word", "", "Other", "n3"],
      ]),
    };
    const waits = { ...likes, router: { ...likes.router, wait: { type: "msg" }, result_name: "Gusto" } };
    expect(
      lostOf(flowOf("Gusto", [saying("n1", "¿Te gusta?", "n2"), waits, saying("n3", "Va.", null)])),
    ).toMatch(/“Positive” by \(si, sí, órale\)/);
    const photo = [
      saying("n1", "Manda una foto", "n2"),
      asking("n2", "Foto", null, { hint: { type: "image" } }),
    ];
    expect(lostOf(flowOf("Foto", photo))).toMatch(/waits for image/);
    const away = flowOf("Hola", [saying("n1", "Hola", null)], {
      localization: { "../../../away": { n1a: { text: ["x"] } } },
    });
    expect(Object.keys(converted(away)[0]?.texts ?? {})).toEqual(["es"]);
    expect(lostOf(away)).toMatch(/no language's code/);
  });

  test("what is never closed is not closed after a minute, and minutes are whole", () => {
    const asked = [saying("n1", "¿Qué?", "n2"), asking("n2", "Que", null)];
    expect(converted(flowOf("Cero", asked, { expire_after_minutes: 0 }))[0]?.yaml).toContain("after: 48h");
    expect(converted(flowOf("Raro", asked, { expire_after_minutes: 90.4 }))[0]?.yaml).toContain("after: 90m");
  });

  test("an address is no expression, and results are found with their accents", () => {
    const [flow] = converted(
      flowOf("Correo", [
        saying("n1", "¿Género?", "n2"),
        asking("n2", "Género", "n3"),
        saying("n3", "Escribe a ayuda@ejemplo.org. Dijiste @results.género y @results.genero.", null),
      ]),
    );
    expect(flow?.texts.es).toContain("ayuda@ejemplo.org. Dijiste { $genero } y { $genero }.");
  });

  test("thousands of nodes in a row are read", () => {
    const many = Array.from({ length: 20_000 }, (_, at) => saying(`n${at}`, `Va ${at}`, `n${at + 1}`));
    expect(converted(flowOf("Largo", many))[0]?.nodeOf.size).toBeGreaterThan(10_000);
  }, 60_000);
});
