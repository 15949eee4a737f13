import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { Published } from "../conversation/check/tables.ts";
import type { Catalogues } from "../texts/texts.ts";

/** `flows/*.yaml` by their path from the root, in alphabetical order. `root` ends with a slash. */
export function readFlowFiles(root: URL): Readonly<Record<string, string>> {
  return Object.fromEntries(
    namesIn(new URL("flows/", root), ".yaml").map((name) => [
      `flows/${name}.yaml`,
      readText(new URL(`flows/${name}.yaml`, root)),
    ]),
  );
}

/** Where the steps of every flow stand as they were last published; `npm run flows -- publish` writes it. */
export const publishedFile = (root: URL): URL => new URL("flows/published.json", root);

/** Nothing where no flow was published yet. Throws where it cannot be read: people inside flows depend on it. */
export function readPublished(root: URL): Published {
  const file = publishedFile(root);
  if (!existsSync(file)) return {};
  const read: unknown = JSON.parse(readFileSync(file, "utf8"));
  if (!isPublished(read))
    throw new Error("flows/published.json does not say each flow's steps: publish anew");
  return read;
}

const isPublished = (read: unknown): read is Published =>
  isRecord(read) &&
  Object.values(read).every((steps) => isRecord(steps) && Object.values(steps).every(isPublishedStep));
const isPublishedStep = (step: unknown): boolean =>
  typeof step === "string" || (isRecord(step) && typeof step.asks === "string");
const isRecord = (one: unknown): one is Readonly<Record<string, unknown>> =>
  typeof one === "object" && one !== null;

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
    namesIn(folder, ".ftl").map((name) => [name, readText(new URL(`${name}.ftl`, folder))]),
  );
}

/** Some editors put a mark before the first letter, which is none of the text. */
const readText = (file: URL): string => readFileSync(file, "utf8").replace(/^\uFEFF/, "");

/** Files that lie among the flows, look like one, and are not read. */
export const strayFlowFiles = (root: URL): readonly string[] =>
  namesIn(new URL("flows/", root), ".yml").map((name) => `flows/${name}.yml`);

function namesIn(folder: URL, ending: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length))
    .sort();
}
