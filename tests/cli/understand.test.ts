import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Judged, judgeAnswer, scoresOf, shareOf } from "../../src/cli/score.ts";
import { understand } from "../../src/cli/understand.ts";
import { type Line, lineSchema, understandLine } from "../../src/cli/understandLine.ts";
import { indexOpenings } from "../../src/conversation/chooseFlow.ts";
import { content } from "../../src/generated/content.ts";

const root = new URL("../../", import.meta.url);
const openings = indexOpenings(content.flows);
const corpus = (name: string) => readFileSync(new URL(`tests/corpus/${name}.jsonl`, root), "utf8");
const linesOf = (text: string) => text.trimEnd().split("\n");

describe("the corpora", () => {
  test("the one to report on is as its writers left it: nobody tuned it to us", () => {
    const hash = createHash("sha256").update(corpus("report")).digest("hex");
    expect(hash).toBe("2ae648557ca3d00bce75023e51e5a01227d2fa47c58bf991e099795c9f0b7633");
    expect(linesOf(corpus("report")).length).toBeGreaterThanOrEqual(1000);
  });

  const scoreOf = (name: string) => {
    const judged = linesOf(corpus(name)).map((line): Judged => {
      const { expect: meant, also = [], ...asked } = JSON.parse(line);
      const verdict = judgeAnswer(understandLine(openings, lineSchema.parse(asked), 0), [meant, ...also]);
      return { kind: asked.kind, verdict, isAnswer: meant.unclear !== true && meant.command !== null };
    });
    return scoresOf(judged).at(-1);
  };

  test("what we tune on is understood, and next to nothing of it wrongly accepted", {
    timeout: 60_000,
  }, () => {
    expect(linesOf(corpus("tuning")).length).toBeGreaterThanOrEqual(1500);
    const all = scoreOf("tuning");
    expect(all?.understood.share).toBeGreaterThan(0.97);
    expect(all?.wrong.share).toBeLessThan(0.003);
  });

  test("and of the hardest that people write, most", { timeout: 60_000 }, () => {
    const all = scoreOf("later");
    expect(all?.understood.share).toBeGreaterThan(0.91);
    expect(all?.wrong.share).toBeLessThan(0.003);
  });
});

describe("lines of answers", () => {
  const now = "2026-06-03T09:15";
  const read = (line: Partial<Line> & Pick<Line, "kind" | "says">) =>
    understandLine(openings, { id: 1, now, tz: "America/Mexico_City", ...line }, 0);

  const answers: readonly [Partial<Line> & Pick<Line, "kind" | "says">, object][] = [
    [{ kind: "yesno", says: "sale, ahí nos vemos", prompt: "¿Vas a venir?" }, { value: true }],
    [{ kind: "choice", says: "la segunda", options: ["Salud", "Huertos"] }, { option: 1 }],
    [
      { kind: "choice", says: "1 y 3", multiple: true, options: ["Salud", "Huertos", "Cocina"] },
      { options: [0, 2] },
    ],
    [{ kind: "name", says: "me llamo maria lopez" }, { name: "Maria Lopez" }],
    [{ kind: "locality", says: "vivo en san isidro" }, { locality: "San Isidro" }],
    [{ kind: "date", says: "de hoy en ocho" }, { date: "2026-06-10" }],
    [{ kind: "date", says: "antier", prompt: "¿Qué día fue?" }, { date: "2026-06-01" }],
    [{ kind: "time", says: "cuarto para las 5 de la tarde" }, { time: "16:45" }],
    [{ kind: "datetime", says: "mañana a las 5 de la tarde" }, { datetime: "2026-06-04T17:00" }],
    [{ kind: "number", says: "treinta y cinco" }, { number: 35 }],
    [{ kind: "people-list", says: "Juan Pérez y Rosa Díaz" }, { names: ["Juan Pérez", "Rosa Díaz"] }],
    [{ kind: "phone", says: "044 55 1234 5678" }, { e164: "+525512345678" }],
    [{ kind: "free", says: "  falta agua " }, { text: "falta agua" }],
    [{ kind: "global", says: "quiero hablar con una persona", pending: "name" }, { command: "human" }],
    [{ kind: "global", says: "Baja California", pending: "locality" }, { command: null }],
    [{ kind: "yesno", says: "a lo mejor" }, { unclear: true }],
    [{ kind: "name", says: "menú" }, { unclear: true }],
  ];
  test.each(answers)("%j is %j", (line, meant) => expect(read(line)).toEqual(meant));

  test("the moment counts in its zone, written with an offset or without", () => {
    const at = (moment: string, tz: string) => read({ kind: "date", says: "hoy", now: moment, tz });
    expect(at("2026-06-03T23:30:00-06:00", "America/Mexico_City")).toEqual({ date: "2026-06-03" });
    expect(at("2026-06-04T05:30:00Z", "America/Mexico_City")).toEqual({ date: "2026-06-03" });
    expect(at("2026-06-03T23:30", "America/Tijuana")).toEqual({ date: "2026-06-03" });
  });

  test("whatever is said is answered with exactly one thing", () => {
    const kinds = lineSchema.shape.kind.options;
    fc.assert(
      fc.property(fc.constantFrom(...kinds), fc.string({ maxLength: 60, unit: "grapheme" }), (kind, says) => {
        expect(Object.keys(read({ kind, says, options: ["Sí", "No", "Salud"] }))).toHaveLength(1);
      }),
      { numRuns: 400 },
    );
  });

  test("come in by standard input, one answer a line; one that cannot be read is told, and nothing is lost", () => {
    const input = [
      { id: "a", kind: "number", says: "tres" },
      { id: "b", kind: "colour", says: "rojo" },
    ];
    const run = spawnSync(process.execPath, ["src/cli/flows.ts", "understand"], {
      cwd: root,
      input: `${input.map((line) => JSON.stringify(line)).join("\n")}\n{"id":\n`,
      encoding: "utf8",
    });
    expect(linesOf(run.stdout).map((line) => JSON.parse(line))).toEqual([
      { id: "a", number: 3 },
      { id: "b", unclear: true },
      { id: null, unclear: true },
    ]);
    expect(run.stderr).toMatch(/line 2: [\s\S]*kind[\s\S]*line 3: this is no JSON object/);
    expect(run.status).toBe(1);
  });

  test("what is asked wrongly is answered with how to ask", () => {
    const printed: string[] = [];
    expect(understand(root, ["--reprt"], (text) => printed.push(text))).toBe(2);
    expect(printed.join()).toContain("--report");
  });
});

describe("the two numbers", () => {
  test("a value that was not meant is wrong, also where nothing should have been accepted", () => {
    expect(judgeAnswer({ name: "ana lopez" }, [{ name: "Ana López" }])).toBe("right");
    expect(judgeAnswer({ date: "2026-06-03" }, [{ date: "2026-06-04" }])).toBe("wrong");
    expect(judgeAnswer({ value: true }, [{ unclear: true }])).toBe("wrong");
    expect(judgeAnswer({ unclear: true }, [{ value: true }])).toBe("asked again");
    expect(judgeAnswer({ command: null }, [{ command: "menu" }])).toBe("asked again");
    expect(judgeAnswer({ command: "stop" }, [{ command: null }])).toBe("wrong");
  });

  test("their intervals are Wilson's", () => {
    const { low, high } = shareOf(95, 100);
    expect(low).toBeCloseTo(0.8882, 3);
    expect(high).toBeCloseTo(0.9785, 3);
    expect(shareOf(0, 0)).toMatchObject({ low: 0, high: 1 });
  });
});
