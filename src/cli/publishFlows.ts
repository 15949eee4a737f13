import { writeFileSync } from "node:fs";
import { findingLine } from "../content/findingLine.ts";
import { publishedFile, readPublished } from "../content/readFolders.ts";
import { publishedOf } from "../conversation/check/landings.ts";
import { proveContent } from "./checkFlows.ts";

/**
 * `publish`: writes down the steps of every flow, so that the check knows where people may stand from now on. Refuses while
 * the check finds errors, tests that do not come out as they say included. Gives the exit code: 1 when it refused, 2 when it was not asked rightly.
 */
export async function publishFlows(
  root: URL,
  options: readonly string[],
  print: (text: string) => void,
): Promise<number> {
  const [unknown] = options;
  if (unknown !== undefined) {
    print(`publish does not know “${unknown}”: npm run flows -- publish`);
    return 2;
  }
  const { content, findings } = await proveContent(root);
  const errors = findings.filter(({ level }) => level === "error");
  if (errors.length > 0) {
    for (const found of errors) print(findingLine(found));
    print("Nothing was published: these flows do not run.");
    return 1;
  }
  const before = readPublished(root);
  const now = publishedOf(content.flows);
  const changes = [...new Set([...Object.keys(before), ...Object.keys(now)])].sort().flatMap((flow) => {
    const [was, is] = [Object.keys(before[flow] ?? {}), Object.keys(now[flow] ?? {})];
    const added = is.filter((step) => !was.includes(step));
    const removed = was.filter((step) => !is.includes(step));
    if (!now[flow]) return [`${flow}: removed; whoever is in it is told so`];
    if (!before[flow]) return [`${flow}: new`];
    const other = is.filter((step) => was.includes(step) && !isSame(before[flow]?.[step], now[flow]?.[step]));
    if (added.length + removed.length + other.length === 0) return [];
    return [
      `${flow}: ${[...added.map((step) => `+ ${step}`), ...removed.map((step) => `− ${step}`), ...other.map((step) => `~ ${step}`)].join(", ")}`,
    ];
  });
  for (const change of changes) print(change);
  const sorted = Object.fromEntries(Object.entries(now).sort(([one], [other]) => (one < other ? -1 : 1)));
  writeFileSync(publishedFile(root), `${JSON.stringify(sorted, null, 2)}\n`);
  print(changes.length === 0 ? "Nothing changed since the last time." : "Published.");
  return 0;
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
