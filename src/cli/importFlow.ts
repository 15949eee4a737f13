import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { checkTables } from "../checkTables.ts";
import { readFlow } from "../content/readFlow.ts";
import { readCatalogues } from "../content/readFolders.ts";
import { readTexts } from "../content/readTexts.ts";
import { check } from "../conversation/check.ts";
import type { FindingCode } from "../conversation/finding.ts";
import { type Fault, faultsOf, reachedNodes } from "../interchange/faults.ts";
import { type Imported, importFlows } from "../interchange/importFlows.ts";
import { InterchangeError } from "../interchange/rapidPro.ts";

const language = "es";

/**
 * `import <export.json> [--out folder]`: flows of RapidPro or Glific in our format, and what could not be carried over.
 * Without `--out` the YAML is printed; with it `flows/` and `locales/` are written there, never over what is there.
 */
export function importFlow(_root: URL, options: readonly string[], print: (text: string) => void): number {
  const asked = readOptions(options, ["--out"]);
  const usage = "npm run flows -- import <export.json> [--out folder]";
  if ("mistake" in asked) return refuse(print, asked.mistake, usage);
  const read = readFrom(asked.file);
  if ("mistake" in read) return refuse(print, read.mistake, usage);
  const out = asked.values["--out"];
  for (const { name, yaml, texts } of read.imported.flows) {
    if (out === undefined) print(yaml.trimEnd());
    else if (!writeAll(out, name, yaml, texts, print)) return 1;
  }
  for (const { flow, node, what } of read.imported.flows.flatMap(({ losses }) => losses))
    print(`# ${flow}${node === "" ? "" : ` (${node.slice(0, 8)})`}: ${what}.`);
  return 0;
}

/** What the checker's reasoning finds in the flows of another platform; of our own rules only those that hold anywhere. */
const anywhere: ReadonlySet<FindingCode> = new Set(["F01", "F02", "F03", "F07", "F11", "F13", "F15"]);

/** `audit <export.json> [--json]`: what is wrong with them as they stand there. Exit code 1 where anything is. */
export function audit(root: URL, options: readonly string[], print: (text: string) => void): number {
  const asked = readOptions(options, []);
  const usage = "npm run flows -- audit <export.json> [--json]";
  if ("mistake" in asked) return refuse(print, asked.mistake, usage);
  const read = readFrom(asked.file);
  if ("mistake" in read) return refuse(print, read.mistake, usage);
  const faults = auditOf(root, read.imported);
  if (asked.flags.has("--json")) print(JSON.stringify(faults, null, 2));
  else {
    for (const { code, flow, node, says } of faults)
      print(`${flow}${node === "" ? "" : ` (${node.slice(0, 8)})`} ${code} ${says}.`);
    const count = read.imported.flows.length;
    print(
      faults.length === 0
        ? `${count} ${count === 1 ? "flow" : "flows"}: nothing found.`
        : `${faults.length} found in ${count} ${count === 1 ? "flow" : "flows"}.`,
    );
  }
  return faults.length === 0 ? 0 : 1;
}

/** Our check over the converted flows, told by their nodes; and what only the source shows. */
export function auditOf(root: URL, { source, flows: converted }: Imported): readonly Fault[] {
  const common = readCatalogues(root)[language]?.common ?? "";
  const catalogue = {
    common,
    ...Object.fromEntries(
      converted.map(({ name, texts }) => [name, texts[language] ?? Object.values(texts)[0] ?? ""]),
    ),
  };
  const read = converted.map(({ name, yaml }) => readFlow(`flows/${name}.yaml`, yaml));
  const flows = read.flatMap((one) => ("flow" in one ? [one.flow] : []));
  const tables = { ...checkTables([language]), languages: readTexts({ [language]: catalogue }) };
  const ours = check(flows, tables).flatMap(({ code, level, flow, step, says }): Fault[] => {
    const from = converted.find(({ name }) => name === flow);
    const node = step === undefined ? undefined : from?.nodeOf.get(step);
    // There every answer is kept with the run, used or not.
    if (from === undefined || level !== "error" || !anywhere.has(code)) return [];
    // A step we added ourselves is blamed for nothing.
    if (step !== undefined && node === undefined) return [];
    const original = source.flows[converted.indexOf(from)];
    // What only the import cut off (another server's answer, time that ran out) was told as lost there.
    if (code === "F01" && node && original && reachedNodes(original).has(node)) return [];
    return [{ code, flow: original?.name ?? flow, node: node ?? "", says }];
  });
  const unread = read.flatMap((one) => ("findings" in one ? one.findings : []));
  const once = new Set<string>();
  const told = ours.filter(({ code, node, flow }) => {
    const key = `${code} ${flow} ${node}`;
    const isNew = node === "" || code !== "F01" || !once.has(key);
    once.add(key);
    return isNew;
  });
  return [
    ...unread.map(({ flow, says }): Fault => ({ code: "F00", flow, node: "", says })),
    ...told,
    ...source.flows.flatMap(faultsOf),
  ];
}

function readFrom(file: string): { imported: Imported } | { mistake: string } {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch {
    return { mistake: `${file} cannot be read` };
  }
  try {
    return { imported: importFlows(text, language) };
  } catch (error) {
    if (error instanceof InterchangeError) return { mistake: `${file}: ${error.message}` };
    throw error;
  }
}

type Options =
  | {
      readonly file: string;
      readonly flags: ReadonlySet<string>;
      readonly values: Readonly<Record<string, string>>;
    }
  | { readonly mistake: string };

function readOptions(options: readonly string[], named: readonly string[]): Options {
  const values: Record<string, string> = {};
  const flags = new Set<string>();
  const files: string[] = [];
  const left = [...options];
  for (let option = left.shift(); option !== undefined; option = left.shift()) {
    if (named.includes(option)) {
      const value = left.shift();
      if (value === undefined || value.startsWith("--"))
        return { mistake: `say after ${option} into which folder` };
      values[option] = value;
    } else if (option === "--json") flags.add(option);
    else if (option.startsWith("--")) return { mistake: `there is no “${option}”` };
    else files.push(option);
  }
  const [file] = files;
  if (file === undefined || files.length > 1)
    return { mistake: "give one file, as RapidPro or Glific exported it" };
  return { file, flags, values };
}

function refuse(print: (text: string) => void, mistake: string, usage: string): number {
  print(`${mistake}: ${usage}`);
  return 2;
}

function writeAll(
  out: string,
  name: string,
  yaml: string,
  texts: Readonly<Record<string, string>>,
  print: (text: string) => void,
): boolean {
  const files = [
    [
      join(out, "flows"),
      `${name}.yaml`,
      `# yaml-language-server: $schema=flow.schema.json\n${yaml}`,
    ] as const,
    ...Object.entries(texts).map(
      ([locale, source]) => [join(out, "locales", locale), `${name}.ftl`, source] as const,
    ),
  ];
  for (const [folder, file, source] of files) {
    const path = join(folder, file);
    try {
      mkdirSync(folder, { recursive: true });
    } catch {
      print(`${out} is no folder that can be written into. Choose another with --out`);
      return false;
    }
    try {
      writeFileSync(path, source, { flag: "wx" });
    } catch {
      print(`${path} is there already: nothing is written over. Choose another folder with --out`);
      return false;
    }
    print(path);
  }
  return true;
}
