import type { Finding } from "../finding.ts";
import type { Flow } from "../flow.ts";
import { MostPoints } from "../limits.ts";
import { openBill } from "./bill.ts";
import { atFlow, type Check, type Program } from "./program.ts";
import { PartIt } from "./tooWide.ts";
import { type Worst, worstOf } from "./worst.ts";

/**
 * F08: a flow whose dearest way sends more messages than its budget allows, or that says no budget. What is not counted:
 * digressions, answers that are not understood, further pages of a choice, a second way back.
 */
export const overBudget: Check = (program) => {
  // WhatsApp's number is billed and the others are paced: the channel that takes most counts.
  const bill = openBill(program, Object.values(program.tables.limits));
  return program.looked.flatMap((flow) => {
    // Of what has too many ways to be followed that is told already.
    if (!program.routes.has(flow.name)) return [];
    const worst = worstOf(program, flow, { bill, misunderstood: 0 });
    if (!worst) return [notReckoned(flow)];
    if (flow.budget === undefined)
      return [
        atFlow("F08", flow, `${flow.name} does not say how many messages it may cost`, mend(worst.messages)),
      ];
    return worst.messages > flow.budget ? [over(program, flow, flow.budget, worst)] : [];
  });
};

const notReckoned = (flow: Flow): Finding =>
  atFlow(
    "F08",
    flow,
    `what ${flow.name} can cost cannot be reckoned: there are more than ${MostPoints} points on the ways through it and what it calls`,
    PartIt,
  );

const mend = (messages: number): string => `write \`budget: { messages: ${messages} }\``;

function over({ tables }: Program, flow: Flow, budget: number, { messages, way }: Worst): Finding {
  const channels = Object.keys(tables.limits);
  const where = channels.length === 1 ? ` on ${channels[0]}` : "";
  return atFlow(
    "F08",
    flow,
    `${flow.name} can cost ${messages} messages${where}, and its budget is ${budget}: ${way.join(", ")}`,
    `ask or say less on that way, or ${mend(messages)}`,
  );
}
