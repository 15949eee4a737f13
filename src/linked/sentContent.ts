import type { proto } from "@whiskeysockets/baileys";
import type { Baileys } from "./loadBaileys.ts";

/** A message as it was encrypted, as text to be kept (store/linked.ts `addSent`). */
export const writeSent = ({ BufferJSON }: Pick<Baileys, "BufferJSON">, message: proto.IMessage): string =>
  JSON.stringify(message, BufferJSON.replacer);

/** The same message again. */
export const readSent = (
  { BufferJSON, proto: { Message } }: Pick<Baileys, "BufferJSON" | "proto">,
  kept: string,
): proto.IMessage => Message.fromObject(JSON.parse(kept, BufferJSON.reviver));
