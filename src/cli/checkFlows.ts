import { checkTables } from "../checkTables.ts";
import { findingLine } from "../content/findingLine.ts";
import { type Checked, checkContent } from "../content/loadContent.ts";
import { readTexts } from "../content/readTexts.ts";
import { byPlace } from "../conversation/check.ts";
import type { Finding } from "../conversation/finding.ts";
import { houseOf } from "../rehearsal/houseOf.ts";
import { findUntried, playTests } from "../rehearsal/prove.ts";
import type { Catalogues } from "../texts/texts.ts";
import { readTranscribed } from "./readTranscribed.ts";

/**
 * `check [--json]`: prints everything wrong with `flows/` and `locales/` under the root, one finding a line or as JSON.
 * Gives the exit code: 1 when anything is an error, 2 when it was not asked rightly.
 */
export async function checkFlows(
  root: URL,
  options: readonly string[],
  print: (text: string) => void,
): Promise<number> {
  const unknown = options.find((option) => option !== "--json");
  if (unknown !== undefined) {
    print(
      unknown.startsWith("-")
        ? `check does not know “${unknown}”: npm run flows -- check [--json]`
        : `check looks at all flows together, so “${unknown}” has no place here: npm run flows -- check [--json]. To try one alone: npm run flows -- test ${unknown}`,
    );
    return 2;
  }
  const checked = await proveContent(root);
  const { findings } = checked;
  const errors = findings.filter(({ level }) => level === "error").length;
  if (options.includes("--json")) print(JSON.stringify(findings, null, 2));
  else {
    const isError = ({ level }: Finding) => level === "error";
    for (const found of findings.filter(isError)) print(findingLine(found));
    for (const line of folded(findings.filter((found) => !isError(found)))) print(line);
    for (const line of unfinished(checked.content.catalogues)) print(line);
    const languages = Object.keys(checked.content.catalogues).join(", ");
    print(
      errors === 0
        ? `${checked.content.flows.length} flows in ${languages}: all is well.`
        : `${errors} ${errors === 1 ? "error" : "errors"}: these flows do not run.`,
    );
  }
  return errors === 0 ? 0 : 1;
}

/** What stops nothing, a line a file: the whole of it stands in `--json`. */
function folded(findings: readonly Finding[]): readonly string[] {
  return [...Map.groupBy(findings, ({ file }) => file).values()].flatMap(([first, ...more]) => {
    if (!first) return [];
    const says = first.says.length > LongestFolded ? `${first.says.slice(0, LongestFolded)}…` : first.says;
    return [`${findingLine({ ...first, says })}${more.length === 0 ? "" : ` And ${more.length} more.`}`];
  });
}

const LongestFolded = 160;

/** Everything that `check` finds, what the flows' tests come to included. */
export async function proveContent(root: URL): Promise<Checked> {
  const checked = checkContent(root, checkTables);
  return { ...checked, findings: [...checked.findings, ...(await provenOf(root, checked))].sort(byPlace) };
}

/** F20, by playing the flows' tests: what is wrong already cannot be played. */
async function provenOf(root: URL, { content, tests, findings }: Checked): Promise<readonly Finding[]> {
  if (findings.some(({ level }) => level === "error")) return [];
  return findUntried(content, await playTests(houseOf(content), tests), readTranscribed(root));
}

/** How far a language is that does not have to be whole yet. */
function unfinished(catalogues: Catalogues): readonly string[] {
  const languages = readTexts(catalogues);
  const all = new Set(languages.flatMap(({ partial, texts }) => (partial ? [] : Object.keys(texts))));
  return languages
    .filter(({ partial }) => partial)
    .map(({ locale, texts }) => {
      const has = Object.keys(texts).filter((key) => all.has(key)).length;
      const percent = Math.floor((100 * has) / all.size);
      return `${locale} is not finished: it has ${has} of ${all.size} texts (${percent} %). What it lacks is said in the institution’s language.`;
    });
}
