import type { Choosing } from "./choice.ts";
import { fold, foldShown } from "./fold.ts";
import { withKinNamed } from "./kinOfKin.ts";
import { foldedPattern } from "./pattern.ts";
import { foldedQuestion } from "./question.ts";

// «Es mi nieta», where it is asked what one is of the child: whoever has a grandchild is a grandparent.

const asks = foldedPattern(
  "\\b(?:que es usted|que eres|parentesco|relacion|que (?:le )?(?:es|toca)) (?:\\w+ ){0,4}(?:de la|del|con la|con el|de el|a la|al) (?:niñ\\w+|menor\\w*|alumn\\w+|estudiante|bebe|becari\\w+|infante|chic\\w+)",
);
/** Of whom the child is, and what whoever has them is. */
const turned: readonly (readonly [RegExp, RegExp])[] = [
  [/^niet\w+$/, /\babuel/],
  [/^sobrin\w+$/, /\bti[ao]s?\b/],
  [/^herman\w+$/, /\bherman/],
  [/^prim\w+$/, /\bprim/],
  [/^cunad\w+$/, /\bcunad/],
  [/^ahijad\w+$/, /\b(?:madrina|padrino)/],
  [/^(?:bisniet)\w+$/, /\bbisabuel/],
  [/^(?:entenad|hijastr)\w+$/, /\b(?:padrastro|madrastra)/],
  [/^(?:hij|nin|bebe|nen)\w*$/, /\b(?:mam[ai]|pap[ai]s?|madre|padre)\b/],
];
const says = foldedPattern(
  "^(?:(?:pues|si|el|ella|la niña|el niño|este|fijese|mire|la verdad) )*(?:es|son|seria|viene siendo) (?:mi|mis) (\\w+?)(?: (?:pero |y )?(?:yo )?(?:l[oa] |ya l[oa] )?(?:crie|cuido|tengo|vive conmigo|mayor|menor|consentid[oa]|querid[oa])(?: desde (?:chiquit[oa]|beb[ea]|\\w+))?)?$",
);
const isOtherKin = /^otr[oa]s? (?:familiar|pariente|parentesco)/;

/** What somebody is of the child; "several" where it may be more of what is shown, null where they tell it in no such words. */
export function kinOfChild(text: string, { choices, question }: Choosing): number | "several" | null {
  if (!asks.test(foldedQuestion(question?.() ?? ""))) return null;
  const [, child = ""] = says.exec(fold(withKinNamed(text))) ?? [];
  const labels = choices.map(([label = ""]) => foldShown(label));
  const [, own] = turned.find(([kin]) => kin.test(child)) ?? [];
  // Where the child itself is shown it is asked the other way round.
  if (own === undefined || labels.some((label) => label.startsWith(child.slice(0, -1)) && !own.test(label)))
    return null;
  const places = labels.flatMap((label, place) => (own.test(label) ? [place] : []));
  const others = labels.flatMap((label, place) => (isOtherKin.test(label) ? [place] : []));
  const [only, ...more] = places.length > 0 ? places : /^(?:hij|nin|bebe|nen)/.test(child) ? [] : others;
  return only === undefined ? null : more.length > 0 ? "several" : only;
}
