import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, test } from "vitest";

type Transform = (
  code: string,
  options: { format: "esm"; target: string; logLevel: "silent" },
) => { code: string };

/** The esbuild that wrangler comes with: it knows what each Node can read. */
const own = createRequire(import.meta.url);
const { transformSync } = createRequire(own.resolve("wrangler/package.json"))("esbuild") as {
  transformSync: Transform;
};

/** What had to be put differently for this Node to read it; null when nothing had. */
function tooNewFor(target: string, code: string): string | null {
  const as = (which: string) =>
    transformSync(code, { format: "esm", target: which, logLevel: "silent" }).code;
  try {
    return as(target) === as("esnext") ? null : as(target);
  } catch (error) {
    return String(error);
  }
}

test("whoever starts Convoca with a Node of 2019 is told what is wrong, for that Node can read the start", () => {
  const start = readFileSync(new URL("../../start.mjs", import.meta.url), "utf8");
  expect(tooNewFor("node12.22", start)).toBeNull();
  // Unknown before Node 14.13; esbuild lets the prefix pass.
  expect(start).not.toMatch(/["']node:/);
});

test.each(["a ??= b", "a ?? b", "a?.b", "await a", "for await (const a of b);", "class A { #a = 1 }"])(
  "such a Node could not read %s",
  (code) => {
    expect(tooNewFor("node12.22", code)).not.toBeNull();
  },
);
