import { checkTables } from "../../checkTables.ts";
import { readFlow } from "../../content/readFlow.ts";
import { readTexts } from "../../content/readTexts.ts";
import type { LanguageTexts } from "../../conversation/check/tables.ts";
import { check } from "../../conversation/check.ts";
import type { Compiled } from "../../conversation/compileFlow.ts";
import type { Finding } from "../../conversation/finding.ts";
import type { Flow } from "../../conversation/flow.ts";
import type { Mutant, Shipped } from "./mutant.ts";

/** Tries mutants one by one: each time everything is checked, and only what was changed is read anew. */
export function openTrial(shipped: Shipped) {
  const flows = new Map<string, Compiled>(
    Object.entries(shipped.files).map(([file, yaml]) => [file, readFlow(file, yaml)]),
  );
  const languages = readTexts(shipped.catalogues);
  const tables = checkTables(Object.keys(shipped.catalogues));

  const findingsOf = ({
    files = {},
    catalogues = {},
  }: Pick<Mutant, "files" | "catalogues">): readonly Finding[] => {
    const read: Flow[] = [];
    for (const file of new Set([...flows.keys(), ...Object.keys(files)])) {
      const yaml = files[file];
      const compiled = yaml === undefined ? flows.get(file) : readFlow(file, yaml);
      if (!compiled) continue;
      if ("findings" in compiled) return compiled.findings;
      read.push(compiled.flow);
    }
    return check(read, {
      ...tables,
      languages: languages.map((language) => changedLanguage(language, catalogues)),
    });
  };
  return {
    findingsOf,
    isCaught: (mutant: Mutant) => findingsOf(mutant).some((finding) => names(finding, mutant)),
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
function names({ code, level, flow, step, says }: Finding, mutant: Mutant): boolean {
  if (code !== mutant.code || level !== "error") return false;
  if (mutant.key !== undefined) return says.includes(mutant.key);
  return flow === mutant.flow && (mutant.step === undefined || step === mutant.step);
}
