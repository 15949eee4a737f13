import type { CheckTables, Published } from "../conversation/check/tables.ts";
import { byPlace, check } from "../conversation/check.ts";
import type { Finding } from "../conversation/finding.ts";
import type { Flow } from "../conversation/flow.ts";
import type { FlowTest } from "../conversation/flowTest.ts";
import type { Catalogues } from "../texts/texts.ts";
import { ContentError } from "./contentError.ts";
import { findingLine } from "./findingLine.ts";
import { readFlow } from "./readFlow.ts";
import { readCatalogues, readFlowFiles, readPublished, strayFlowFiles } from "./readFolders.ts";
import { readTexts } from "./readTexts.ts";

/** What is said and in what order, ready to run. `generated/content.ts` holds the same for where there are no files. */
export interface Content {
  readonly flows: readonly Flow[];
  readonly catalogues: Catalogues;
}

/** Gives the checker what stands in code: see `checkTables.ts`. */
export type TablesFor = (locales: readonly string[]) => Omit<CheckTables, "languages">;

/** Reads `flows/` and `locales/` under the root and checks them. Throws `ContentError` when anything is an error. */
export function loadContent(root: URL, tablesFor: TablesFor): Content {
  const { content, findings } = checkContent(root, tablesFor);
  refuse(findings);
  return content;
}

/** The same without the check, for what only copies it. Throws `ContentError` when a flow cannot be read. */
export function readContent(root: URL): Content {
  const { content, findings } = readSources(readFlowFiles(root), readCatalogues(root));
  refuse(findings);
  return content;
}

export interface Checked {
  readonly content: Content;
  /** The flows' own tests, which no runtime needs. */
  readonly tests: readonly FlowTest[];
  readonly findings: readonly Finding[];
}

/** The same as `loadContent` with everything found and nothing thrown. Flows that cannot be read are left out. */
export function checkContent(root: URL, tablesFor: TablesFor): Checked {
  const checked = checkSources(readFlowFiles(root), readCatalogues(root), tablesFor, readPublished(root));
  const stray = strayFlowFiles(root).map((file): Finding => {
    const flow = file.slice("flows/".length, -".yml".length);
    const says = "a file that ends in .yml is not read";
    return { code: "F00", level: "error", flow, file, line: 1, says, mend: `call it ${flow}.yaml` };
  });
  return { ...checked, findings: [...checked.findings, ...stray].sort(byPlace) };
}

/**
 * The same from texts: `files` are the YAML sources by their path from the root; `published` their steps as they were
 * last published, which nothing is compared with where it is left out.
 */
export function checkSources(
  files: Readonly<Record<string, string>>,
  catalogues: Catalogues,
  tablesFor: TablesFor,
  published: Published = {},
): Checked {
  const read = readSources(files, catalogues);
  // Sound flows would be blamed for one that cannot be read.
  if (read.findings.length > 0) return read;
  const tables = { ...tablesFor(Object.keys(catalogues)), languages: readTexts(catalogues), published };
  const findings = [...inNoLanguage(read.tests, catalogues), ...check(read.content.flows, tables)];
  return { ...read, findings: findings.sort(byPlace) };
}

/** Tests of people who write in a language that there is not. */
function inNoLanguage(tests: readonly FlowTest[], catalogues: Catalogues): readonly Finding[] {
  return tests.flatMap(({ flow, file, line, name, language }): Finding[] => {
    if (language === null || Object.hasOwn(catalogues, language)) return [];
    const says = `the test “${name}” is in ${language}, and there are no texts in it`;
    const mend = `name one of ${Object.keys(catalogues).join(", ")}`;
    return [{ code: "F00", level: "error", flow, file, line, says, mend }];
  });
}

function readSources(files: Readonly<Record<string, string>>, catalogues: Catalogues): Checked {
  const flows: Flow[] = [];
  const tests: FlowTest[] = [];
  const findings: Finding[] = [];
  for (const [file, yaml] of Object.entries(files)) {
    const compiled = readFlow(file, yaml);
    if ("flow" in compiled) {
      flows.push(compiled.flow);
      tests.push(...compiled.tests);
    } else findings.push(...compiled.findings);
  }
  return { content: { flows, catalogues }, tests, findings: findings.sort(byPlace) };
}

function refuse(findings: readonly Finding[]): void {
  const errors = findings.filter(({ level }) => level === "error");
  if (errors.length === 0) return;
  throw new ContentError(["The flows do not pass their check:", ...errors.map(findingLine)].join("\n"));
}
