import { globalAgent } from "node:https";
import { connect } from "node:net";
import { Agent, setGlobalDispatcher } from "undici";

// Loaded into a process of ours before anything else (NODE_OPTIONS=--import): WhatsApp's hosts for files are the fake's
// plain port on this machine. The process itself knows nothing of it and asks https://mmg.whatsapp.net.

const { hostname, port } = new URL(process.env.FAKE_MEDIA ?? "");
const loopback = () => connect(Number(port), hostname);

globalAgent.createConnection = loopback;
setGlobalDispatcher(
  new Agent({
    connect(_, done) {
      const socket = loopback();
      socket.once("error", (error) => done(error, null));
      socket.once("connect", () => done(null, socket));
    },
  }),
);
