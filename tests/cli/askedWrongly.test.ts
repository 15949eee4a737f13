import { execFileSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { checkFlows } from "../../src/cli/checkFlows.ts";
import { graph } from "../../src/cli/graph.ts";
import { audit, importFlow } from "../../src/cli/importFlow.ts";
import { mutate } from "../../src/cli/mutate.ts";
import { showBudget } from "../../src/cli/showBudget.ts";
import { understand } from "../../src/cli/understand.ts";

// Whoever asks wrongly reads what was wrong with it, and nothing is written.

const root = new URL("../../", import.meta.url);

type Command = (
  root: URL,
  options: readonly string[],
  print: (text: string) => void,
) => number | Promise<number>;

async function asked(command: Command, ...options: string[]): Promise<string> {
  const printed: string[] = [];
  expect(await command(root, options, (text) => printed.push(text))).toBe(2);
  return printed.join("\n");
}

describe("what was asked wrongly is said", () => {
  test.each<[string, Command, string[], string]>([
    ["check", checkFlows, ["encuesta"], "To try one alone: npm run flows -- test encuesta"],
    ["check", checkFlows, ["--jason"], "check does not know “--jason”"],
    ["budget", showBudget, ["encuesta"], "“encuesta” has no place here"],
    ["budget", showBudget, ["--price", "abc"], "“abc” is no price"],
    ["budget", showBudget, ["--price"], "“” is no price"],
    ["mutate", mutate, ["--code", "F99"], "There is no code F99"],
    ["understand", understand, ["--report", "nosuch.jsonl"], "nosuch.jsonl cannot be read"],
    ["graph", graph, ["--out"], "Say after --out into which folder"],
    ["graph", graph, ["--out", "--mermaid"], "Say after --out into which folder"],
    ["graph", graph, ["registration", "--out", "README.md"], "README.md is no folder"],
    ["import", importFlow, ["some.json", "--out"], "say after --out into which folder"],
    ["audit", audit, ["nosuch.json"], "nosuch.json cannot be read"],
  ])("%s", async (_, command, options, says) => {
    expect(await asked(command, ...options)).toContain(says);
  });

  test("help names every command with what it does", () => {
    const told = execFileSync(process.execPath, ["src/cli/flows.ts", "--help"], {
      cwd: root,
      encoding: "utf8",
    });
    expect(told.split("\n").filter((line) => /^npm run flows -- \w+ +\w/.test(line))).toHaveLength(11);
  });
});
