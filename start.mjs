// Plain JavaScript that an old Node can parse: it finds a Node that can run Convoca, or says so in one line.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const major = Number(process.versions.node.split(".")[0]);

if (major >= 24) {
  // tsx looks for it where it is called from, which may be anywhere.
  process.env.TSX_TSCONFIG_PATH ??= join(here, "tsconfig.json");
  const { register } = await import("tsx/esm/api");
  register();
  await import("./src/node.ts");
} else {
  const windows = process.platform === "win32";
  const own = join(here, "node_modules", ".bin", windows ? "node.cmd" : "node");
  if (process.env.CONVOCA_REEXEC || !existsSync(own)) {
    console.error(
      `Convoca needs Node 24 or newer; this is ${process.version}. Run "npm ci", then "npm start".`,
    );
    process.exit(1);
  }
  const child = spawn(own, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
    stdio: "inherit",
    shell: windows,
    env: { ...process.env, CONVOCA_REEXEC: "1" },
  });
  // Whoever stops this process means the server: without this the child would go on alone.
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  child.on("exit", (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
}
