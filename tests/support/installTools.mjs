// Before the tests: Debian's Chromium and poppler-utils, where they are missing and this machine lets us install them.
// Never fails: what needs them is skipped without them, and says so.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const has = (command) => spawnSync("sh", ["-c", `command -v ${command}`], { stdio: "ignore" }).status === 0;
const browsers = ["chromium", "chromium-browser", "google-chrome"];
const missing = [
  ...(existsSync(process.env.CHROMIUM ?? "") || browsers.some(has) ? [] : ["chromium"]),
  ...(has("pdftotext") && has("pdftoppm") ? [] : ["poppler-utils"]),
];

if (missing.length > 0 && process.platform === "linux") {
  const isRoot = process.getuid?.() === 0;
  const run = (...args) =>
    spawnSync("apt-get", args, {
      stdio: ["ignore", "ignore", "ignore"],
      timeout: 150_000,
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    }).status === 0;
  const installed =
    isRoot &&
    has("apt-get") &&
    (run("install", "-y", "--no-install-recommends", ...missing) ||
      (run("update") && run("install", "-y", "--no-install-recommends", ...missing)));
  process.stderr.write(
    installed
      ? `Installed for the tests: ${missing.join(", ")}.\n`
      : `Not installed: ${missing.join(", ")}. The tests that look at pages are skipped.\n`,
  );
}
