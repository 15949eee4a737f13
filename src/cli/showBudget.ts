import { checkTables } from "../checkTables.ts";
import { readContent } from "../content/loadContent.ts";
import { readTexts } from "../content/readTexts.ts";
import { openBill } from "../conversation/check/bill.ts";
import { openProgram } from "../conversation/check/program.ts";
import { worstOf } from "../conversation/check/worst.ts";

/** What one flow can cost. */
export interface FlowBudget {
  readonly flow: string;
  readonly budget: number | null;
  /** By channel: the most messages, and when each question is misunderstood three times first. */
  readonly worst: Readonly<Record<string, Most>>;
  /** What its dearest way sends, where that is on the Cloud API: it alone bills. */
  readonly way: readonly string[];
  /** The most it costs on the Cloud API at the given price, with one way back; null without a price. */
  readonly costs: number | null;
}

/** Null where there are too many ways to be reckoned. */
interface Most {
  readonly messages: number | null;
  readonly withRetries: number | null;
}

/** `budget [--json] [--price <of one message>]`: what each flow can cost on each channel. Gives the exit code. */
export function showBudget(root: URL, options: readonly string[], print: (text: string) => void): number {
  const asked = readOptions(options);
  if (typeof asked === "string") {
    print(`${asked}: npm run flows -- budget [--json] [--price 0.01]`);
    return 2;
  }
  const budgets = budgetsOf(root, asked.price);
  if (asked.json) print(JSON.stringify(budgets, null, 2));
  else for (const line of [...tableOf(budgets), "", unbilled]) print(line);
  return 0;
}

/** Whom nobody sends a bill. */
const unbilled =
  "Only the Cloud API (whatsapp) bills its messages. Telegram and a linked number cost nothing; a linked number has its own daily limit.";

/** What was asked, or what is wrong with it. */
function readOptions(options: readonly string[]): { json: boolean; price: number | null } | string {
  let price: number | null = null;
  const left = options.filter((option) => option !== "--json");
  for (let option = left.shift(); option !== undefined; option = left.shift()) {
    if (option === "--price") {
      const written = left.shift() ?? "";
      price = Number(written);
      if (written.trim() === "" || !(price >= 0 && Number.isFinite(price)))
        return `“${written}” is no price of one message`;
    } else if (option.startsWith("-")) return `budget does not know “${option}”`;
    else return `budget shows all flows, so “${option}” has no place here`;
  }
  return { json: options.includes("--json"), price };
}

function budgetsOf(root: URL, price: number | null): readonly FlowBudget[] {
  const { flows, catalogues } = readContent(root);
  const tables = { ...checkTables(Object.keys(catalogues)), languages: readTexts(catalogues) };
  const program = openProgram(flows, tables);
  const bills = Object.entries(tables.limits).map(([channel, limits]) => ({
    channel,
    bill: openBill(program, [limits]),
  }));
  return flows.map((flow) => {
    const worst = bills.map(({ channel, bill }) => {
      const once = worstOf(program, flow, { bill, misunderstood: 0 });
      const retried = once && worstOf(program, flow, { bill, misunderstood: 3 });
      return { channel, once, withRetries: retried?.messages ?? null };
    });
    const billed = worst.find(({ channel }) => channel === "whatsapp");
    return {
      flow: flow.name,
      budget: flow.budget ?? null,
      worst: Object.fromEntries(
        worst.map(({ channel, once, withRetries }) => [
          channel,
          { messages: once?.messages ?? null, withRetries },
        ]),
      ),
      way: billed?.once?.way ?? [],
      costs: price === null || !billed?.once ? null : price * billed.once.messages,
    };
  });
}

function tableOf(budgets: readonly FlowBudget[]): readonly string[] {
  const channels = Object.keys(budgets[0]?.worst ?? {});
  const head = ["flow", "budget", ...channels, "with retries", "costs", "the dearest way"];
  const rows = budgets.map(({ flow, budget, worst, way, costs }) => [
    flow,
    String(budget ?? "–"),
    ...channels.map((channel) => String(worst[channel]?.messages ?? "–")),
    String(worst.whatsapp?.withRetries ?? "–"),
    costs === null ? "–" : costs.toFixed(2),
    way.join(", "),
  ]);
  const widths = head.map((title, column) =>
    Math.max(
      title.length,
      ...(column === head.length - 1 ? [0] : rows.map((row) => row[column]?.length ?? 0)),
    ),
  );
  return [head, ...rows].map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
}
