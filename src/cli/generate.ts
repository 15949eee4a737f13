import { readdirSync, readFileSync } from "node:fs";
import { readContent } from "../content/loadContent.ts";

const root = new URL("../../", import.meta.url);

/** The files of src/generated, by name, as they should be now. A test compares them with those checked in. */
export function generatedFiles(): Record<string, string> {
  return { "content.ts": contentFile(), "migrations.ts": migrationsFile() };
}

const banner = (from: string) => `// Made by "npm run content" from ${from}. Do not edit.\n`;

function migrationsFile(): string {
  const folder = new URL("src/store/migrations/", root);
  const migrations = readdirSync(folder)
    .filter((name) => name.endsWith(".sql"))
    .sort()
    .map((name) => ({
      name: name.replace(/\.sql$/, ""),
      statements: readFileSync(new URL(name, folder), "utf8")
        .split("--> statement-breakpoint")
        .map((statement) => statement.trim())
        .filter((statement) => statement !== ""),
    }));
  return `${banner("src/store/migrations")}export const migrations: readonly { readonly name: string; readonly statements: readonly string[] }[] = ${JSON.stringify(migrations, null, 2)};\n`;
}

function contentFile(): string {
  const imports = [
    'import type { Flow } from "../conversation/flow.ts";',
    'import type { Catalogues } from "../texts/texts.ts";',
  ];
  const type = "{ readonly flows: readonly Flow[]; readonly catalogues: Catalogues }";
  return `${banner("flows and locales")}${imports.join("\n")}\n\nexport const content: ${type} = ${JSON.stringify(readContent(root), null, 2)};\n`;
}
