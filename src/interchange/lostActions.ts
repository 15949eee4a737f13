import type { SourceAction, SourceNode } from "./rapidPro.ts";

/** What an action of the source does that no step of ours does, and what to do about it. */
const silent = new Set(["send_msg", "enter_flow"]);
const reasons: Readonly<Record<string, string>> = {
  set_contact_name:
    "it keeps the answer as the person's name: ask it with `type: name` in a flow with a `purpose:`, and keep it with an action",
  set_contact_field: "it keeps a value of the person: an action has to",
  set_run_result: "it sets a result by itself: values come from answers and actions",
  set_contact_language: "it changes the person's language: the flow `language` asks for that",
  call_webhook: "it calls another server: an action has to be written",
  call_resthook: "it calls another server: an action has to be written",
  call_classifier: "a classifier reads the answer: our readers do, by the question's type",
  send_email: "it sends an e-mail",
  send_broadcast: "it writes to others: an action has to be written",
  start_session: "it begins a flow with others: an action has to be written",
  open_ticket: "it calls for a person: whoever writes UNA PERSONA gets one in every flow",
};

export function loseAction(
  node: SourceNode,
  action: SourceAction,
  lose: (node: SourceNode, what: string) => void,
): void {
  if (action.type === "send_msg" && action.attachments?.length)
    lose(node, `its attachments (${action.attachments.join(", ")}): texts carry none`);
  if (silent.has(action.type)) return;
  lose(node, reasons[action.type] ?? `its action ${action.type}`);
}
