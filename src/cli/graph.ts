import { mkdirSync, writeFileSync } from "node:fs";
import { type ChartWords, chartOf } from "../chart/chart.ts";
import { mermaidOf } from "../chart/mermaid.ts";
import { svgOf } from "../chart/svg.ts";
import { readContent } from "../content/loadContent.ts";
import { readTexts } from "../content/readTexts.ts";
import type { Flow } from "../conversation/flow.ts";
import { openTexts } from "../texts/texts.ts";

const usage = "npm run flows -- graph <flow> [--mermaid] [--locale es] [--out folder]";

/**
 * `graph <flow>`: the flow as a picture, as SVG or in Mermaid's language, to standard output; with `--out` every flow,
 * or the one named, into that folder. Exit code 2 when it was not asked rightly.
 */
export function graph(root: URL, options: readonly string[], print: (text: string) => void): number {
  const asked = readOptions(options);
  const { flows, catalogues } = readContent(root);
  if (asked.mistake !== undefined || !Object.hasOwn(catalogues, asked.locale)) {
    print(`${asked.mistake ?? `There is no language ${asked.locale}`}: ${usage}`);
    return 2;
  }
  const wanted = asked.flow === undefined ? flows : flows.filter(({ name }) => name === asked.flow);
  if (wanted.length === 0 || (asked.flow === undefined && asked.out === undefined)) {
    print(
      `${asked.flow === undefined ? "Say which flow" : `There is no flow ${asked.flow}`}: ${flows.map(({ name }) => name).join(", ")}`,
    );
    return 2;
  }
  const words = wordsOf(catalogues, asked.locale);
  const draw = asked.mermaid ? mermaidOf : svgOf;
  for (const flow of wanted) {
    const drawn = draw(chartOf(flow, words));
    if (asked.out === undefined) print(drawn.trimEnd());
    else {
      const file = `${asked.out}/${flow.name}.${asked.mermaid ? "mmd" : "svg"}`;
      try {
        mkdirSync(asked.out, { recursive: true });
        writeFileSync(file, drawn);
      } catch {
        print(`${asked.out} is no folder that can be written into: ${usage}`);
        return 2;
      }
      print(file);
    }
  }
  return 0;
}

interface Asked {
  flow?: string;
  mermaid: boolean;
  locale: string;
  out?: string;
  mistake?: string;
}

function readOptions(options: readonly string[]): Asked {
  const asked: Asked = { mermaid: false, locale: "es" };
  const left = [...options];
  for (let option = left.shift(); option !== undefined; option = left.shift()) {
    if (option === "--mermaid") asked.mermaid = true;
    else if (option === "--svg") asked.mermaid = false;
    else if (option === "--locale") asked.locale = left.shift() ?? "";
    else if (option === "--out") {
      const out = left.shift();
      if (out === undefined || out.startsWith("--")) asked.mistake = "Say after --out into which folder";
      else asked.out = out;
    } else if (option.startsWith("--") || asked.flow !== undefined)
      asked.mistake = `graph does not know “${option}”`;
    else asked.flow = option;
  }
  return asked;
}

function wordsOf(catalogues: ReturnType<typeof readContent>["catalogues"], locale: string): ChartWords {
  const texts = openTexts(catalogues, { zone: "UTC", fallback: locale });
  const said = readTexts(catalogues).find((language) => language.locale === locale)?.texts ?? {};
  const word = (name: string, values = {}) => texts.text(locale, `chart.${name}`, values);
  return {
    says: (key) =>
      Object.hasOwn(said, key) ? (said[key]?.wordings()[0]?.replace(/\s+/g, " ") ?? null) : null,
    yes: word("yes"),
    no: word("no"),
    otherwise: word("otherwise"),
    none: word("none"),
    without: word("without"),
    corrects: word("corrects"),
    cancels: word("cancels"),
    begins: (flow) => word("begins", { words: beginningsOf(flow, word) }),
    when: (when) =>
      when.is === "value"
        ? word(when.not ? "isNot" : "is", { path: when.path, value: when.value })
        : word(when.is, { path: when.path }),
  };
}

/** The first of its words stand for all. */
function beginningsOf(flow: Flow, word: (name: string, values?: Record<string, string>) => string): string {
  const ways = [
    ...flow.words.slice(0, 3).map(({ say, rest }) => (rest === undefined ? `«${say}»` : `«${say} …»`)),
    ...(flow.words.length > 3 ? ["…"] : []),
    ...flow.commands.slice(0, 1).map((command) => `/${command}`),
    ...(flow.menu === undefined ? [] : [word("menu", { place: String(flow.menu) })]),
    ...(flow.by === undefined ? [] : [word("by", { by: flow.by })]),
  ];
  return ways.length === 0 ? word("called") : ways.join(", ");
}
