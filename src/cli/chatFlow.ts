import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { Temporal } from "temporal-polyfill";
import type { ChannelName } from "../channels/contract.ts";
import { checkTables } from "../checkTables.ts";
import { findingLine } from "../content/findingLine.ts";
import { checkContent } from "../content/loadContent.ts";
import { isMoment, writers } from "../conversation/flowTestSchema.ts";
import { chat } from "../rehearsal/chat.ts";
import { houseOf, rehearsedZone } from "../rehearsal/houseOf.ts";

const channels: readonly ChannelName[] = ["telegram", "whatsapp", "linked"];
const usage = `npm run flows -- chat [flow] [--as ${writers.join("|")}] [--channel ${channels.join("|")}] [--locale es] [--now "2026-06-01 09:00"]`;

/**
 * `chat [flow]`: talk to the flows in the terminal, as somebody they are for, with time that can be moved. Reads the
 * standard input line by line, so that a talk can be piped. Gives the exit code: 2 when it was not asked rightly.
 */
export async function chatFlow(
  root: URL,
  options: readonly string[],
  print: (text: string) => void,
): Promise<number> {
  const asked = readOptions(options);
  if (typeof asked === "string") {
    print(`${asked}: ${usage}`);
    return 2;
  }
  const { content, findings } = checkContent(root, checkTables);
  const errors = findings.filter(({ level }) => level === "error");
  if (errors.length > 0) {
    print(
      ["These flows do not pass their check, so nobody can talk to them:", ...errors.map(findingLine)].join(
        "\n",
      ),
    );
    return 1;
  }
  const { name, role, channel, locale, now } = asked;
  const flow = content.flows.find((one) => one.name === name) ?? null;
  if (name !== undefined && flow === null) {
    print(`There is no flow “${name}”: ${usage}`);
    return 2;
  }
  if (!Object.hasOwn(content.catalogues, locale)) {
    print(`There are no texts in “${locale}”: ${usage}`);
    return 2;
  }
  const { stdin } = process;
  const terminal = createInterface({ input: stdin, output: process.stdout, terminal: stdin.isTTY === true });
  // Opened before anything is waited for: what was piped in meanwhile would be lost.
  const lines = terminal[Symbol.asyncIterator]();
  try {
    const house = houseOf(content, locale);
    const parts = { house, locale, flow, as: role, channel, now, echo: !stdin.isTTY };
    await chat(parts, { [Symbol.asyncIterator]: () => lines }, print);
  } finally {
    terminal.close();
  }
  return 0;
}

function readOptions(options: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...options],
      allowPositionals: true,
      options: {
        as: { type: "string" },
        channel: { type: "string", default: "whatsapp" },
        locale: { type: "string", default: "es" },
        now: { type: "string", default: presentLocal() },
      },
    });
    const { as, channel, locale, now } = values;
    const role = writers.find((one) => one === as) ?? null;
    if (positionals.length > 1) return "There is room for one flow";
    if (as !== undefined && role === null) return `There is nobody who is “${as}”`;
    const where = channels.find((one) => one === channel);
    if (where === undefined) return `There is no channel “${channel}”`;
    if (!isMoment(now)) return `“${now}” is no moment`;
    const [name] = positionals;
    return { name, role, channel: where, locale, now } as const;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Now, where rehearsals live: `2026-06-01 09:00`. */
function presentLocal(): string {
  return Temporal.Now.plainDateTimeISO(rehearsedZone).toString({ smallestUnit: "minute" }).replace("T", " ");
}
