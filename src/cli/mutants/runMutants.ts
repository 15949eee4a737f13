import { checkTables } from "../../checkTables.ts";
import { readFlow } from "../../content/readFlow.ts";
import { readTexts } from "../../content/readTexts.ts";
import type { CheckTables, LanguageTexts } from "../../conversation/check/tables.ts";
import { type Proof, untried } from "../../conversation/check/untried.ts";
import { check } from "../../conversation/check.ts";
import type { Compiled } from "../../conversation/compileFlow.ts";
import type { Finding } from "../../conversation/finding.ts";
import type { Flow } from "../../conversation/flow.ts";
import type { Mutant, Shipped } from "./mutant.ts";

/** What surrounds the flows and texts that are broken: the steps as published, and what was ever tried. */
export interface Surroundings {
  readonly published: NonNullable<CheckTables["published"]>;
  readonly covered: Proof["covered"];
}

/** Tries mutants one by one: each time everything is checked, and only what was changed is read anew. */
export function openTrial(shipped: Shipped, { published, covered }: Surroundings) {
  const flows = new Map<string, Compiled>(
    Object.entries(shipped.files).map(([file, yaml]) => [file, readFlow(file, yaml)]),
  );
  const languages = readTexts(shipped.catalogues);
  const tables = checkTables(Object.keys(shipped.catalogues));

  const findingsOf = ({
    files = {},
    catalogues = {},
    flow,
  }: Partial<Pick<Mutant, "files" | "catalogues" | "flow">>): readonly Finding[] => {
    const read: Flow[] = [];
    for (const file of new Set([...flows.keys(), ...Object.keys(files)])) {
      const yaml = files[file];
      const compiled = yaml === undefined ? flows.get(file) : readFlow(file, yaml);
      if (!compiled) continue;
      if ("findings" in compiled) return compiled.findings;
      read.push(compiled.flow);
    }
    const changed = languages.map((language) => changedLanguage(language, catalogues));
    const only = new Set(flow === undefined ? read.map(({ name }) => name) : [flow]);
    const found = check(read, { ...tables, languages: changed, published }, only);
    return [...found, ...untried(read, { outcomes: [], covered })];
  };
  return {
    /** Everything found in a mutant; in nothing changed it is what is found in the flows as they are. */
    findingsOf,
    isCaught: (mutant: Mutant): boolean => findingsOf(mutant).some((finding) => isMeant(finding, mutant)),
  };
}

function changedLanguage(
  language: LanguageTexts,
  catalogues: NonNullable<Mutant["catalogues"]>,
): LanguageTexts {
  const changed = catalogues[language.locale];
  return changed === undefined ? language : (readTexts({ [language.locale]: changed })[0] ?? language);
}

/** The right code at the right step. */
function isMeant({ code, level, flow, step, says }: Finding, mutant: Mutant): boolean {
  if (code !== mutant.code || level !== "error") return false;
  // Words are quoted as the flow that is told of has them.
  if (mutant.key !== undefined) return says.toLowerCase().includes(mutant.key.toLowerCase());
  return flow === mutant.flow && (mutant.step === undefined || step === mutant.step);
}
