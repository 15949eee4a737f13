import type { Finding } from "../finding.ts";
import type { Flow } from "../flow.ts";
import { openBill } from "./bill.ts";
import { atFlow, type Check, type Program } from "./program.ts";
import { type Worst, worstOf } from "./worst.ts";

/**
 * F08: a flow whose dearest way sends more messages than its budget allows, or that says no budget. What is not counted:
 * digressions, answers that are not understood, further pages of a choice, a second way back.
 */
export const overBudget: Check = (program) => {
  // WhatsApp's number is billed and the others are paced: the channel that takes most counts.
  const bill = openBill(program, Object.values(program.tables.limits));
  return program.looked.flatMap((flow) => {
    const worst = worstOf(program, flow, { bill, misunderstood: 0 });
    if (flow.budget === undefined)
      return [
        atFlow("F08", flow, `${flow.name} does not say how many messages it may cost`, mend(worst.messages)),
      ];
    return worst.messages > flow.budget ? [over(program, flow, flow.budget, worst)] : [];
  });
};

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
