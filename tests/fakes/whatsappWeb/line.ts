import { decodeBinaryNode, encodeBinaryNode, NOISE_WA_HEADER, proto } from "@whiskeysockets/baileys";
import type { RawData, WebSocket } from "ws";
import { type Certificates, openNoise } from "./noise.ts";
import { Malformed, needed, type Stanza } from "./stanzas.ts";

/** Who somebody says to be when their handshake ends. */
export interface Hello {
  readonly noiseKey: Buffer;
  readonly payload: proto.ClientPayload;
}

export interface LineEvents {
  greeted(line: Line, hello: Hello): Promise<void> | void;
  heard(line: Line, stanza: Stanza): Promise<void> | void;
  /** What came makes no sense; the line is closed after it. */
  broke(line: Line, why: string): void;
  closed(line: Line): void;
}

export interface Line {
  /** From the greeting on. */
  hello(): Hello | undefined;
  /** Nothing is written to a line that is closed: what had to arrive stays in the backlog. */
  send(stanza: Stanza): void;
  /** Closes as the real server does after its last word. */
  end(lastWord?: Stanza): void;
  /** Breaks off without a word, as a failing network does. */
  drop(): void;
  /** Nothing that comes is heard, and nothing answered, as when a network dies without saying so. */
  mute(): void;
}

function bytesOfMessage(raw: RawData): Buffer {
  if (Buffer.isBuffer(raw)) return raw;
  return Array.isArray(raw) ? Buffer.concat(raw) : Buffer.from(raw);
}

/** One connection: an opening header once, then frames of three bytes' length each (Baileys' noise-handler.js). */
export function openLine(socket: WebSocket, certificates: Certificates, events: LineEvents): Line {
  const noise = openNoise(certificates);
  let pending: Buffer = Buffer.alloc(0);
  let opened = false;
  let muted = false;
  let ended = false;
  let hello: Hello | undefined;
  let work: Promise<void> = Promise.resolve();

  function write(payload: Uint8Array): void {
    if (socket.readyState !== socket.OPEN || muted) return;
    const length = Buffer.alloc(3);
    length.writeUIntBE(payload.length, 0, 3);
    socket.send(Buffer.concat([length, payload]));
  }

  /** With routing (`edge_routing`) a header "ED" of 7 bytes and the routing come first. */
  function takeHeader(): boolean {
    if (pending.length < 7) return false;
    const routed = pending.toString("latin1", 0, 2) === "ED" ? 7 + pending.readUIntBE(4, 3) : 0;
    if (pending.length < routed + 4) return false;
    if (!pending.subarray(routed, routed + 4).equals(NOISE_WA_HEADER))
      throw new Malformed("the connection does not begin as WhatsApp's");
    pending = pending.subarray(routed + 4);
    opened = true;
    return true;
  }
  function takeFrame(): Buffer | undefined {
    if (pending.length < 3) return undefined;
    const end = 3 + pending.readUIntBE(0, 3);
    if (pending.length < end) return undefined;
    const frame = pending.subarray(3, end);
    pending = pending.subarray(end);
    return frame;
  }

  async function takeIn(): Promise<void> {
    if (!opened && !takeHeader()) return;
    for (let frame = takeFrame(); frame !== undefined; frame = takeFrame()) {
      if (muted || ended) return;
      if (noise.isReady()) {
        await events.heard(line, await decodeBinaryNode(noise.decrypt(frame)));
        continue;
      }
      const { clientHello, clientFinish } = proto.HandshakeMessage.decode(frame);
      if (clientHello) write(noise.greet(needed(clientHello.ephemeral, "their key")));
      else {
        const finish = needed(clientFinish, "the handshake's end");
        const sealed = needed(finish.static, "their noise key");
        hello = noise.finish({ static: sealed, payload: needed(finish.payload, "who they are") });
        await events.greeted(line, hello);
      }
    }
  }

  const line: Line = {
    hello: () => hello,
    send(node) {
      if (noise.isReady()) write(noise.encrypt(encodeBinaryNode(node)));
    },
    end(lastWord) {
      if (lastWord !== undefined) line.send(lastWord);
      // What was on its way to us meanwhile is not heard any more.
      ended = true;
      socket.close();
    },
    drop: () => socket.terminate(),
    mute: () => {
      muted = true;
    },
  };

  socket.on("message", (raw) => {
    pending = Buffer.concat([pending, bytesOfMessage(raw)]);
    work = work.then(takeIn).catch((error: unknown) => {
      events.broke(line, String(error));
      socket.close();
    });
  });
  socket.on("error", () => {});
  socket.on("close", () => events.closed(line));
  return line;
}
