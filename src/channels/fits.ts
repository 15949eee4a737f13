import type { Choice, Limits, Outgoing } from "./contract.ts";

/**
 * Why a platform with these limits would refuse the message, for staff; null when it would take it. A message that
 * does not fit is a bug of ours, and the demo must not hide it.
 */
export function whyRefused(message: Outgoing, limits: Limits): string | null {
  if (message.type === "acknowledge") return null;
  if (message.type === "image" || message.type === "document")
    return over("the caption", message.caption ?? "", limits.caption);
  if (message.text.trim() === "") return "the text is empty";
  if (message.type === "text") return over("the text", message.text, limits.text);

  const { most, body, label } = menuLimits(message, limits) ?? {};
  if (most === undefined || body === undefined || label === undefined) {
    return `there are no ${message.type} on this channel`;
  }
  const { text, choices } = message;
  if (choices.length === 0) return "there is nothing to choose";
  if (choices.length > most) return `${choices.length} choices, at most ${most}`;
  if (new Set(choices.map(({ token }) => token)).size < choices.length)
    return "two choices have the same token";
  return (
    over("the text", text, body) ??
    openRefused(message, limits) ??
    choiceRefused(choices, label, message, limits)
  );
}

type Menu = Extract<Outgoing, { type: "buttons" | "list" }>;

function menuLimits(message: Menu, limits: Limits) {
  return message.type === "list" ? limits.list : limits.buttons;
}

function openRefused(message: Menu, { list }: Limits): string | null {
  if (message.type !== "list" || list === null) return null;
  return message.open === "" ? "the list has no button" : over("the list's button", message.open, list.open);
}

function choiceRefused(
  choices: readonly Choice[],
  longest: number,
  { type }: Outgoing,
  { token, list }: Limits,
): string | null {
  for (const choice of choices) {
    const what = `choice ${choice.token}`;
    if (choice.label.trim() === "") return `${what} has no label`;
    // Both platforms keep the token; the Cloud API refuses spaces around it.
    if (choice.token === "" || choice.token.trim() !== choice.token) return `${what} has a bad token`;
    if (new TextEncoder().encode(choice.token).length > token)
      return `${what}: more than ${token} bytes of token`;
    const refused =
      over(`${what}'s label`, choice.label, longest) ??
      (type === "list" && list !== null
        ? over(`${what}'s description`, choice.description ?? "", list.description)
        : null);
    if (refused !== null) return refused;
  }
  return null;
}

function over(what: string, text: string, most: number): string | null {
  return text.length > most ? `${what} has ${text.length} units, at most ${most}` : null;
}
