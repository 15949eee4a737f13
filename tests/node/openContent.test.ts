import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { ContentError } from "../../src/content/contentError.ts";
import { content as generated } from "../../src/generated/content.ts";
import { openContent } from "../../src/node/openContent.ts";

const root = new URL("../../", import.meta.url);

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "convoca-content-"));
  for (const name of ["flows", "locales"])
    cpSync(new URL(name, root), join(folder, name), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const there = () => pathToFileURL(`${folder}/`);
const change = (path: string, from: string, to: string): void => {
  const file = join(folder, path);
  const before = readFileSync(file, "utf8");
  expect(before).toContain(from);
  writeFileSync(file, before.replace(from, to));
};

test("what nobody changed is not read and checked again", async () => {
  expect(await openContent(root)).toBe(generated);
  expect(await openContent(there())).toBe(generated);
});

test("a text that was changed is said as it is now", async () => {
  change("locales/es/common.ftl", "listAnew = Vamos otra vez con la lista", "listAnew = Otra vez la lista");
  const { catalogues } = await openContent(there());
  expect(catalogues.es?.common).toContain("listAnew = Otra vez la lista");
});

test("a flow that was broken since does not start", async () => {
  change("flows/language.yaml", "none: { end: only }", "none: { go: only }");
  await expect(openContent(there())).rejects.toThrow(ContentError);
});

test("nor a text that was lost", async () => {
  change("locales/es/common.ftl", "listAnew =", "listAgain =");
  await expect(openContent(there())).rejects.toThrow(/listAnew/);
});
