// Finds a Node that can run Convoca, or says in one line that there is none. Node 12 must be able to read all of it:
// no `??`, no `?.`, no `await` outside of functions, and no `node:` before the names of Node's own modules.
import { spawn } from "child_process";
import { existsSync } from "fs";
import { dirname, join } from "path";
import { fileURLToPath } from "url";

const itself = fileURLToPath(import.meta.url);
const here = dirname(itself);
const windows = process.platform === "win32";
const own = join(here, "node_modules", ".bin", windows ? "node.cmd" : "node");

if (Number(process.versions.node.split(".")[0]) >= 24) run();
else if (process.env.CONVOCA_REEXEC || !existsSync(own)) refuse();
else runOn(own);

function run() {
  import("./src/node/quickStart.ts").then((quick) => {
    quick.startQuickly();
    return import("./src/node.ts");
  });
}

function refuse() {
  console.error(
    `Convoca needs Node 24 or newer; this is ${process.version}. Run "npm ci", then "npm start".`,
  );
  process.exit(1);
}

function runOn(node) {
  const child = spawn(node, [itself, ...process.argv.slice(2)], {
    stdio: "inherit",
    shell: windows,
    env: { ...process.env, CONVOCA_REEXEC: "1" },
  });
  // Whoever stops this process means the server: without this the child would go on alone.
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  // It is there and does not run: it was installed for another machine.
  child.on("error", refuse);
  child.on("exit", (code, signal) => process.exit(signal || code === null ? 1 : code));
}
