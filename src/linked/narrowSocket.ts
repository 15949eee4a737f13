import type { BinaryNode, WASocket } from "@whiskeysockets/baileys";
import type { WatchedMessages } from "./watchMessages.ts";

/**
 * When the server says that what we know of groups or communities is old, Baileys asks for all of them (groups.js and
 * communities.js). Nothing of groups is wanted here, so nothing is asked; the account's own news (chats.js) go on.
 */
export function askNothingOfGroups(ws: WASocket["ws"]): void {
  const event = "CB:ib,,dirty";
  const [account, ...groups] = ws.listeners(event);
  // In the order in which Baileys builds its socket: chats, groups, communities.
  if (account === undefined || groups.length !== 2)
    throw new Error("Baileys hears of groups otherwise than when it was pinned");
  ws.removeAllListeners(event);
  ws.on(event, (node: BinaryNode) => Reflect.apply(account, ws, [node]));
}

/** The only notification that has to be answered while a phone is being linked: a code was typed into it. */
const linksByCode = "link_code_companion_reg";

/**
 * Nothing that people send is read, nor acknowledged: it stays at the server, for whoever takes it. For a connection that only
 * links a phone, or unlinks one.
 */
export function readNothing(ws: WASocket["ws"]): WatchedMessages {
  const [notified, ...others] = ws.listeners("CB:notification");
  if (notified === undefined || others.length > 0)
    throw new Error("Baileys reads notifications otherwise than when it was pinned");
  for (const event of ["CB:message", "CB:receipt", "CB:call", "CB:notification"])
    ws.removeAllListeners(event);
  ws.on("CB:notification", (node: BinaryNode) => {
    if (node.attrs.type === linksByCode) Reflect.apply(notified, ws, [node]);
  });
  return { waited: () => false, stop: () => {} };
}
