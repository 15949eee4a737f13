import { checkTables } from "../checkTables.ts";
import { checkContent } from "../content/loadContent.ts";
import { readCatalogues, readFlowFiles, readPublished } from "../content/readFolders.ts";
import { together } from "../conversation/coverage.ts";
import { type FindingCode, findingCodes } from "../conversation/finding.ts";
import { houseOf } from "../rehearsal/houseOf.ts";
import { playTests } from "../rehearsal/prove.ts";
import { mutantsOf, someOf } from "./mutants/mutants.ts";
import { openTrial } from "./mutants/runMutants.ts";
import { readTranscribed } from "./readTranscribed.ts";

const usage = "npm run flows -- mutate [--json] [--all] [--code F05]";
/** Of each code; every one with `--all`. */
const most = 26;

interface Tally {
  total: number;
  caught: number;
  readonly survived: string[];
}

/**
 * `mutate`: breaks the shipped flows and texts in every way the checker's codes name, and counts what the check catches.
 * `--json`: `{ total, caught, byCode }`. Exit code 1 where any survives, or something is found in the flows unbroken.
 */
export async function mutate(
  root: URL,
  options: readonly string[],
  print: (text: string) => void,
): Promise<number> {
  const code = options.includes("--code") ? options[options.indexOf("--code") + 1] : undefined;
  const unknown = options.find((option) => !["--json", "--all", "--code", code].includes(option));
  if (unknown !== undefined || (options.includes("--code") && code === undefined)) {
    print(`mutate does not know “${unknown ?? "--code"}”: ${usage}`);
    return 2;
  }
  if (code !== undefined && !findingCodes.some((known) => known === code)) {
    print(`There is no code ${code}; there are ${findingCodes.join(", ")}: ${usage}`);
    return 2;
  }
  const shipped = { files: readFlowFiles(root), catalogues: readCatalogues(root) };
  const trial = openTrial(shipped, {
    published: readPublished(root),
    covered: await coveredBy(root),
  });
  const unbroken = trial.findingsOf({}).filter(({ level }) => level === "error");
  const made = mutantsOf(shipped).filter((mutant) => code === undefined || mutant.code === code);
  const tried = options.includes("--all") ? made : someOf(made, most);
  const byCode = new Map<FindingCode, Tally>();
  for (const mutant of tried) {
    const tally = byCode.get(mutant.code) ?? { total: 0, caught: 0, survived: [] };
    byCode.set(mutant.code, tally);
    tally.total += 1;
    if (trial.isCaught(mutant)) tally.caught += 1;
    else tally.survived.push(mutant.what);
  }
  const total = tried.length;
  const caught = [...byCode.values()].reduce((sum, tally) => sum + tally.caught, 0);
  if (options.includes("--json"))
    print(
      JSON.stringify(
        { total, caught, unbroken: unbroken.length, byCode: Object.fromEntries(byCode) },
        null,
        2,
      ),
    );
  else {
    for (const [name, tally] of byCode) {
      print(`${name} ${tally.caught}/${tally.total}`);
      for (const what of tally.survived) print(`     survived: ${what}`);
    }
    for (const { file, line, says } of unbroken)
      print(`found in what is not broken: ${file}:${line} ${says}`);
    print(`${caught} of ${total} caught (${made.length} made).`);
  }
  return caught === total && unbroken.length === 0 ? 0 : 1;
}

/** What the flows' own tests and the transcripts come to, as they are. */
async function coveredBy(root: URL) {
  const { content, tests } = checkContent(root, checkTables);
  const played = await playTests(houseOf(content), tests);
  return together([...played.map(({ covered }) => covered), readTranscribed(root)]);
}
