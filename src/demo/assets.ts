import { readFileSync } from "node:fs";

/** What the page loads, read once from the files beside this one: the demo runs on Node. */
export function readAssets(): { readonly css: string; readonly js: string; readonly photo: Uint8Array } {
  const read = (name: string) => readFileSync(new URL(`assets/${name}`, import.meta.url));
  return {
    css: read("demo.css").toString(),
    js: read("demo.js").toString(),
    photo: read("photo.jpg"),
  };
}
