import { readdirSync, readFileSync } from "node:fs";
import { checkTables } from "../checkTables.ts";
import { contentDigest } from "../content/digest.ts";
import { type Checked, checkContent } from "../content/loadContent.ts";
import { readCatalogues, readFlowFiles } from "../content/readFolders.ts";
import { readTexts } from "../content/readTexts.ts";
import type { Finding } from "../conversation/finding.ts";
import { flowJsonSchema } from "./flowJsonSchema.ts";

const root = new URL("../../", import.meta.url);

/** What is made of flows, locales and migrations, by its path from the root, as they should be now. A test compares them with those checked in. */
export function generatedFiles(): Record<string, string> {
  return generate().files;
}

/** The same, and what the check finds in the flows and texts it is made of. */
export function generate(): {
  readonly files: Record<string, string>;
  readonly findings: readonly Finding[];
} {
  const read = checkContent(root, checkTables);
  return { files: filesOf(read), findings: read.findings };
}

/** Whether flows and texts run as they are. */
export const isSound = (findings: readonly Finding[]): boolean =>
  findings.every(({ level }) => level !== "error");

function filesOf(read: Checked): Record<string, string> {
  return {
    "src/generated/content.ts": contentFile(read),
    "src/generated/migrations.ts": migrationsFile(),
    "src/generated/textKeys.ts": textKeysFile(),
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

function contentFile({ content, findings }: Checked): string {
  const imports = [
    'import type { Flow } from "../conversation/flow.ts";',
    'import type { Catalogues } from "../texts/texts.ts";',
  ];
  const checked = isSound(findings) ? JSON.stringify(contentDigest(root)) : "null";
  return `${banner("flows and locales")}${imports.join("\n")}

export interface Content {
  readonly flows: readonly Flow[];
  readonly catalogues: Catalogues;
}

/** The digest of the flows and texts this was made of; null where they did not pass their check. */
export const checked: string | null = ${checked};

export const content: Content = ${JSON.stringify(content, null, 2)};
`;
}

/** Keys that every finished language has: what code may name. */
function textKeysFile(): string {
  const finished = readTexts(readCatalogues(root)).filter(({ partial }) => !partial);
  const [first, ...others] = finished.map(({ texts }) => new Set(Object.keys(texts)));
  const keys = [...(first ?? [])].filter((key) => others.every((other) => other.has(key))).sort();
  return `${banner("locales")}export type TextKey =\n${keys.map((key) => `  | ${JSON.stringify(key)}`).join("\n")};\n`;
}
