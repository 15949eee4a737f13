import { closeSync, fdatasyncSync, openSync, readFileSync, rmSync, writeSync } from "node:fs";
import { arch, cpus, loadavg, platform, release } from "node:os";
import { join } from "node:path";
import { median } from "./median.ts";

/** What the numbers were measured on: they mean nothing without it. */
export function describeMachine(folder: string): string {
  const kinds = cpus();
  const versions = ["grammy", "@grammyjs/conversations", "better-sqlite3"].map(
    (name) => `${name} ${versionOf(name)}`,
  );
  return [
    `${kinds.length} × ${kinds[0]?.model.trim() ?? "unknown processor"}, ${platform()} ${release()} ${arch()}, load ${loadavg()[0]?.toFixed(1)}`,
    `Node ${process.versions.node}, ${versions.join(", ")}`,
    `appending 4 KB durably takes ${(fsyncMicros(folder) / 1000).toFixed(2)} ms here (median)`,
  ].join("\n");
}

function versionOf(name: string): string {
  const file = new URL(`./node_modules/${name}/package.json`, import.meta.url);
  return (JSON.parse(readFileSync(file, "utf8")) as { version: string }).version;
}

function fsyncMicros(folder: string): number {
  const path = join(folder, "fsync");
  const file = openSync(path, "w");
  const page = Buffer.alloc(4096, 1);
  const waits = Array.from({ length: 200 }, () => {
    const began = performance.now();
    writeSync(file, page);
    fdatasyncSync(file);
    return (performance.now() - began) * 1000;
  });
  closeSync(file);
  rmSync(path);
  return median(waits);
}
