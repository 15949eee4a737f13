import { readdirSync, readFileSync } from "node:fs";
import { readContent } from "../content/loadContent.ts";
import { readFlowFiles } from "../content/readFolders.ts";
import { flowJsonSchema } from "./flowJsonSchema.ts";

const root = new URL("../../", import.meta.url);

/** What is made of flows, locales and migrations, by its path from the root, as they should be now. A test compares them with those checked in. */
export function generatedFiles(): Record<string, string> {
  return {
    "src/generated/content.ts": contentFile(),
    "src/generated/migrations.ts": migrationsFile(),
    "flows/flow.schema.json": flowJsonSchema(flowNames()),
  };
}

const flowNames = (): readonly string[] =>
  Object.keys(readFlowFiles(root)).map((file) => file.replace(/^flows\/|\.yaml$/g, ""));

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
