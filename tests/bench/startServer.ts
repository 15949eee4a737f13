import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";

export interface StartedServer {
  /** What it printed when it was ready. */
  readonly ready: RegExpExecArray;
  /** Processor time it has used so far, user and system, ms; null where the system does not tell. */
  readonly cpuMs: () => number | null;
  readonly stop: () => Promise<void>;
}

interface ServerParts {
  readonly command: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** An empty folder: no `.env` of a developer's is found there. */
  readonly cwd: string;
  readonly ready: RegExp;
}

const startWithin = 60_000;

/** Starts a server in a process of its own and waits until it says that it is ready. */
export async function startServer({ command, env, cwd, ready }: ServerParts): Promise<StartedServer> {
  const child = spawn(process.execPath, command, {
    cwd,
    env: { PATH: process.env.PATH ?? "", HOME: process.env.HOME ?? "", ...env },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(child, "exit");
  const found = await new Promise<RegExpExecArray>((resolve, reject) => {
    let printed = "";
    const late = setTimeout(() => reject(new Error(`${command.at(-1)} did not start`)), startWithin);
    child.stdout.on("data", (bytes: Buffer) => {
      if (late.hasRef() === false) return;
      printed += bytes.toString("utf8");
      const match = ready.exec(printed);
      if (!match) return;
      clearTimeout(late);
      late.unref();
      resolve(match);
    });
    child.once("exit", (code) => reject(new Error(`${command.at(-1)} ended (${code}): ${printed}`)));
  });
  return {
    ready: found,
    cpuMs: () => cpuOf(child.pid),
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill("SIGTERM");
      await ended;
    },
  };
}

/** proc_pid_stat(5): utime and stime in ticks, of which Linux counts 100 a second. */
function cpuOf(pid: number | undefined): number | null {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return null;
  }
}
