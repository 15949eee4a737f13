import { readdirSync, readFileSync } from "node:fs";
import type { Catalogues } from "../texts/texts.ts";

/** `flows/*.yaml` by their path from the root, in alphabetical order. `root` ends with a slash. */
export function readFlowFiles(root: URL): Readonly<Record<string, string>> {
  return Object.fromEntries(
    namesIn(new URL("flows/", root), ".yaml").map((name) => [
      `flows/${name}.yaml`,
      readFileSync(new URL(`flows/${name}.yaml`, root), "utf8"),
    ]),
  );
}

/** `locales/<language>/<file>.ftl`, by language and by file without its ending. */
export function readCatalogues(root: URL): Catalogues {
  const locales = new URL("locales/", root);
  const languages = readdirSync(locales, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  return Object.fromEntries(
    languages.map((language) => [language, readLanguage(new URL(`${language}/`, locales))]),
  );
}

function readLanguage(folder: URL): Readonly<Record<string, string>> {
  return Object.fromEntries(
    namesIn(folder, ".ftl").map((name) => [name, readFileSync(new URL(`${name}.ftl`, folder), "utf8")]),
  );
}

function namesIn(folder: URL, ending: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length))
    .sort();
}
