import { describe, expect, test } from "vitest";
import { parseDocument } from "yaml";
import { type ChartWords, chartOf } from "../../src/chart/chart.ts";
import { mermaidOf } from "../../src/chart/mermaid.ts";
import { svgOf } from "../../src/chart/svg.ts";
import { graph } from "../../src/cli/graph.ts";
import { readFlow } from "../../src/content/readFlow.ts";
import { content } from "../../src/generated/content.ts";

const root = new URL("../../", import.meta.url);
const plain: ChartWords = {
  says: () => null,
  yes: "yes",
  no: "no",
  otherwise: "otherwise",
  none: "none",
  without: "without",
  corrects: "corrects",
  cancels: "cancels",
  begins: () => "",
  when: (when) => (when.is === "value" ? `${when.path} is ${when.value}` : `${when.path} is ${when.is}`),
};

function drawn(steps: string) {
  const yaml = `flow: visit\nfor: [anyone]\nstarts: { words: [visita] }\nexpires: { after: 48h }\nsteps:\n${steps}`;
  const read = readFlow("flows/visit.yaml", yaml);
  if (!("flow" in read)) throw new Error(JSON.stringify(read.findings));
  const { nodes, ways } = chartOf(read.flow, plain);
  return {
    nodes: nodes.map(({ id }) => id),
    ways: ways.map(({ from, to, why }) => `${from} -> ${to}${why === null ? "" : `: ${why}`}`),
  };
}

describe("a picture of a flow", () => {
  test("has the straight line, and where answers turn off", () => {
    expect(
      drawn(`
  - ask: sure
    type: yesNo
    then:
      no: { end: left }
  - end: done
`).ways,
    ).toEqual(["begin -> sure", "sure -> end_left: no", "sure -> end_done: otherwise"]);
  });

  test("passes over what a condition passes over, once for all steps that share it", () => {
    expect(
      drawn(`
  - ask: who
    options: [self, other]
  - ask: name
    type: name
    when: who is other
  - ask: sure
    type: yesNo
    when: who is other
    then:
      no: { end: left }
  - end: done
`).ways,
    ).toEqual([
      "begin -> who",
      "who -> name: who is other",
      "who -> end_done: otherwise",
      "name -> sure",
      "sure -> end_left: no",
      "sure -> end_done: otherwise",
    ]);
  });

  test("leads through `go` and draws corrections as what they are", () => {
    const { ways, nodes } = drawn(`
  - ask: name
    type: name
  - confirm: [name]
    no: { go: name }
  - go: last
  - say: never
  - end: done
    step: last
`);
    expect(ways).toEqual([
      "begin -> name",
      "name -> confirm",
      "confirm -> name: no",
      "confirm -> end_done: yes",
      "confirm -> name: corrects",
    ]);
    expect(nodes).not.toContain("never");
  });
});

describe.each(content.flows.map((flow) => [flow.name, flow] as const))("the flow %s", (_, flow) => {
  const chart = chartOf(flow, plain);

  test("is drawn whole: every step that does something, and no way to nowhere", () => {
    const ids = new Set(chart.nodes.map(({ id }) => id));
    expect(chart.ways.filter(({ from, to }) => !ids.has(from) || !ids.has(to))).toEqual([]);
    const steps = flow.steps.filter(({ kind }) => kind !== "go" && kind !== "end").map(({ name }) => name);
    expect(steps.filter((name) => !ids.has(name))).toEqual([]);
  });

  test("becomes an SVG and Mermaid with all of it", () => {
    const svg = svgOf(chart);
    expect(svg).not.toMatch(/NaN|undefined/);
    expect(svg.match(/<g>/g)).toHaveLength(chart.nodes.length);
    const mermaid = mermaidOf(chart).trimEnd().split("\n");
    expect(mermaid).toHaveLength(1 + chart.nodes.length + chart.ways.length);
  });
});

test("what is said is escaped, in either", () => {
  const chart = chartOf(content.flows[0] ?? fail(), { ...plain, says: () => 'Di «<b>"sí" & no</b>» #1' });
  expect(svgOf(chart)).not.toContain("<b>");
  expect(mermaidOf(chart)).not.toMatch(/"[^"]*<b>/);
  expect(parseDocument(mermaidOf(chart)).errors).toBeDefined();
});

function fail(): never {
  throw new Error("there are no flows");
}

describe("graph, in the terminal", () => {
  const run = (...options: string[]) => {
    const printed: string[] = [];
    const code = graph(root, options, (text) => printed.push(text));
    return { code, text: printed.join("\n") };
  };

  test("prints a flow with what it says in the language asked for", () => {
    expect(run("registration").text).toContain("¿A qué sesión");
    expect(run("registration", "--locale", "en", "--mermaid").text).toMatch(/^flowchart TD\n.*registration/);
  });

  test("says what there is when it is asked for what there is not", () => {
    expect(run("registracion")).toMatchObject({ code: 2, text: expect.stringContaining("registration") });
    expect(run()).toMatchObject({ code: 2 });
    expect(run("registration", "--locale", "xx")).toMatchObject({
      code: 2,
      text: expect.stringContaining("xx"),
    });
  });
});
