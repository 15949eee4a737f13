import { createServer, connect as open, type Socket } from "node:net";

// HTTP/1.1 as far as the load needs it. Whoever measures shares the processors with whom they measure: Node's own
// client and server would take as much of them as the servers under load.

const blank = "\r\n\r\n";

interface Message {
  /** The first line: of a request or of an answer. */
  readonly line: string;
  readonly body: string;
}

/** Calls `heard` with each whole message of a connection. A body comes with its length or in chunks. */
function read(socket: Socket, heard: (message: Message) => void): void {
  // A byte is a character until a message is whole: lengths are in bytes.
  let rest = "";
  socket.setEncoding("latin1");
  socket.on("data", (text: string) => {
    rest += text;
    for (let end = rest.indexOf(blank); end >= 0; end = rest.indexOf(blank)) {
      const head = rest.slice(0, end);
      const from = end + blank.length;
      const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1];
      let body = "";
      let next = from;
      if (length !== undefined) {
        next = from + Number(length);
        if (rest.length < next) return;
        body = rest.slice(from, next);
      } else if (/\r\ntransfer-encoding: *chunked/i.test(head)) {
        const whole = unchunked(rest, from);
        if (!whole) return;
        ({ body, next } = whole);
      }
      rest = rest.slice(next);
      heard({
        line: head.slice(0, head.indexOf("\r\n")),
        body: Buffer.from(body, "latin1").toString("utf8"),
      });
    }
  });
}

function unchunked(text: string, from: number): { body: string; next: number } | undefined {
  let body = "";
  for (let at = from; ; ) {
    const end = text.indexOf("\r\n", at);
    if (end < 0) return undefined;
    const size = Number.parseInt(text.slice(at, end), 16);
    const next = end + 2 + size + 2;
    if (text.length < next) return undefined;
    if (size === 0) return { body, next };
    body += text.slice(end + 2, next - 2);
    at = next;
  }
}

export interface Connection {
  /** Resolves with the status. One request at a time. */
  readonly post: (path: string, headers: string, body: string) => Promise<number>;
  readonly close: () => void;
}

/** A connection that is kept; `headers` of a request end their lines with CRLF. */
export function connect(port: number): Connection {
  let answered: ((status: number) => void) | undefined;
  let failed: ((error: Error) => void) | undefined;
  const socket = open({ port, host: "127.0.0.1", noDelay: true });
  socket.on("error", (error) => failed?.(error));
  socket.on("close", () => failed?.(new Error("the server closed the connection")));
  read(socket, ({ line }) => answered?.(Number(line.split(" ")[1])));
  return {
    post: (path, headers, body) =>
      new Promise((resolve, reject) => {
        answered = resolve;
        failed = reject;
        const length = Buffer.byteLength(body);
        socket.write(
          `POST ${path} HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\n${headers}content-length: ${length}${blank}${body}`,
        );
      }),
    close: () => {
      failed = undefined;
      socket.destroy();
    },
  };
}

export interface Listening {
  readonly port: number;
  readonly close: () => void;
}

/** A server on a port of its own; `answer` gets the path and the body of each request and gives JSON. */
export async function listen(answer: (path: string, body: string) => string): Promise<Listening> {
  const sockets = new Set<Socket>();
  const server = createServer({ noDelay: true }, (socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    socket.on("error", () => socket.destroy());
    read(socket, ({ line, body }) => {
      const json = answer(line.split(" ")[1] ?? "", body);
      socket.write(
        `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(json)}${blank}${json}`,
      );
    });
  });
  server.listen(0, "127.0.0.1");
  await new Promise((listening) => server.once("listening", listening));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the stub has no port");
  return {
    port: address.port,
    close: () => {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}
