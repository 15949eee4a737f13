import type { Choosing } from "./choice.ts";
import { foldedQuestion } from "./question.ts";

/** «Dos comidas» to «¿Qué comidas haces?», «nomás a dos»: how many, and not which. */
export function countsThings(said: string, { question }: Choosing): boolean {
  const [all, thing] =
    /^(?:(?:nomas|solo|unas?|como|hago|son|voy|vamos|seria|pues|a|en) )*(?:un|una|dos|tres|cuatro|cinco|\d+)(?: (\w{4,}))?(?: (?:al|por|a la) \w+)?$/.exec(
      said,
    ) ?? [];
  if (all === undefined) return false;
  if (thing === undefined) return /(?:^| )a (?:dos|tres|cuatro|cinco|\d+)$/.test(said);
  const [, asked = ""] =
    /\b(?:que|cuales|cuantas|cuantos) (\w+)/.exec(foldedQuestion(question?.() ?? "")) ?? [];
  return asked !== "" && asked.replace(/e?s$/, "") === thing.replace(/e?s$/, "");
}
