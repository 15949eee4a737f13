import { checkTables } from "../checkTables.ts";
import { findingLine } from "../content/findingLine.ts";
import { checkContent } from "../content/loadContent.ts";

/**
 * `check [--json]`: prints everything wrong with `flows/` and `locales/` under the root, one finding a line or as JSON.
 * Gives the exit code: 1 when anything is an error, 2 when it was not asked rightly.
 */
export function checkFlows(root: URL, options: readonly string[], print: (text: string) => void): number {
  const unknown = options.find((option) => option !== "--json");
  if (unknown !== undefined) {
    print(`check does not know “${unknown}”: npm run flows -- check [--json]`);
    return 2;
  }
  const { content, findings } = checkContent(root, checkTables);
  const errors = findings.filter(({ level }) => level === "error").length;
  if (options.includes("--json")) print(JSON.stringify(findings, null, 2));
  else {
    for (const found of findings) print(findingLine(found));
    const languages = Object.keys(content.catalogues).join(", ");
    print(
      errors === 0
        ? `${content.flows.length} flows in ${languages}: all is well.`
        : `${errors} ${errors === 1 ? "error" : "errors"}: these flows do not run.`,
    );
  }
  return errors === 0 ? 0 : 1;
}
