// `npm run flows -- check [--json]`: everything wrong with flows/ and locales/. Exits 1 when anything is an error.
import { checkTables } from "../checkTables.ts";
import { findingLine } from "../content/findingLine.ts";
import { checkContent } from "../content/loadContent.ts";

const commands: Readonly<Record<string, (options: readonly string[]) => number>> = { check };

const [command = "", ...options] = process.argv.slice(2);
const run = Object.hasOwn(commands, command) ? commands[command] : undefined;
if (run) process.exitCode = run(options);
else {
  console.error(
    `${command === "" ? "Say what to do" : `There is no “${command}”`}: npm run flows -- ${Object.keys(commands).join(" | ")}`,
  );
  process.exitCode = 2;
}

function check(options: readonly string[]): number {
  const unknown = options.find((option) => option !== "--json");
  if (unknown !== undefined) {
    console.error(`check does not know “${unknown}”: npm run flows -- check [--json]`);
    return 2;
  }
  const { content, findings } = checkContent(new URL("../../", import.meta.url), checkTables);
  const errors = findings.filter(({ level }) => level === "error").length;
  if (options.includes("--json")) console.log(JSON.stringify(findings, null, 2));
  else {
    for (const found of findings) console.log(findingLine(found));
    const languages = Object.keys(content.catalogues).join(", ");
    console.log(
      errors === 0
        ? `${content.flows.length} flows in ${languages}: all is well.`
        : `${errors} ${errors === 1 ? "error" : "errors"}: these flows do not run.`,
    );
  }
  return errors === 0 ? 0 : 1;
}
