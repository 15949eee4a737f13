import { readFileSync } from "node:fs";

/** What the page loads, read once from the files beside this one: the demo runs on Node. */
export function readAssets(): { readonly css: string; readonly js: string } {
  const read = (name: string) => readFileSync(new URL(`assets/${name}`, import.meta.url), "utf8");
  return { css: read("demo.css"), js: read("demo.js") };
}
