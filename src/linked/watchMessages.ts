import type { BinaryNode, WASocket } from "@whiskeysockets/baileys";

export type Attributes = Readonly<Record<string, string>>;

interface Watching {
  /** Baileys is about to read a message: its id, what else its stanza says of itself, and what it says of its device. */
  readonly begins: (id: string, attributes: Attributes, word: Uint8Array | undefined) => void;
  /** It is done with it, well or not. */
  readonly ends: (id: string) => void;
}

/** Messages that are being read. */
export interface WatchedMessages {
  /** Whether the message that is being read waited while nobody was connected. */
  readonly waited: (id: string) => boolean;
  /** Nothing more is read: what waits comes again at the next connection. */
  readonly stop: () => void;
}

/**
 * Has Baileys read messages one after the other, and tells of each when it begins and ends. By itself it reads those that
 * waited while nobody was connected in a queue of its own, which tells nobody when it is done, and holds them back for
 * 100 ms after their receipts have left (offline-node-processor.js and createBufferedFunction in event-buffer.js).
 */
export function watchMessages(ws: WASocket["ws"], { begins, ends }: Watching): WatchedMessages {
  const [read, ...others] = ws.listeners("CB:message");
  if (read === undefined || others.length > 0)
    throw new Error("Baileys reads messages otherwise than when it was pinned");
  const readOne = async (node: BinaryNode): Promise<unknown> => Reflect.apply(read, ws, [node]);
  const waiting: BinaryNode[] = [];
  const waited = new Set<string>();
  let isReading = false;
  let isStopped = false;

  async function readAll(): Promise<void> {
    isReading = true;
    for (let node = waiting.shift(); node !== undefined; node = waiting.shift()) {
      if (isStopped) break;
      const { id = "", offline, ...attrs } = node.attrs;
      if (offline !== undefined) waited.add(id);
      begins(id, attrs, wordIn(node));
      // What fails there, Baileys has said and answered itself.
      await readOne({ ...node, attrs: { ...attrs, id } }).catch(() => {});
      ends(id);
      waited.delete(id);
    }
    isReading = false;
  }
  ws.removeAllListeners("CB:message");
  ws.on("CB:message", (node: BinaryNode) => {
    waiting.push(node);
    if (!isReading) void readAll();
  });

  return {
    waited: (id) => waited.has(id),
    stop: () => {
      isStopped = true;
    },
  };
}

/** What the phone of its writer says of the companion that it comes from (ADVSignedDeviceIdentity). */
function wordIn({ content }: BinaryNode): Uint8Array | undefined {
  const found = Array.isArray(content) ? content.find(({ tag }) => tag === "device-identity") : undefined;
  return found?.content instanceof Uint8Array ? found.content : undefined;
}
