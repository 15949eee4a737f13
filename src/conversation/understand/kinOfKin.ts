import { fold } from "./fold.ts";
import { isRelation } from "./plainWords.ts";

// «La mamá de mi esposo» is the mother-in-law: kin of kin as lists call them.

const kinds: readonly (readonly [string, string, string])[] = [
  ["mam[aá]|madre", "espos[oa]|marido|mujer|pareja|se[ñn]ora?|viej[oa]", "suegra"],
  ["pap[aá]|padre", "espos[oa]|marido|mujer|pareja|se[ñn]ora?|viej[oa]", "suegro"],
  ["pap[aá]s|padres", "espos[oa]|marido|mujer|pareja|se[ñn]ora?|viej[oa]", "suegros"],
  ["hijo|ni[ñn]o", "hij[oa]", "nieto"],
  ["hija|ni[ñn]a", "hij[oa]", "nieta"],
  ["hermano", "mam[aá]|pap[aá]", "tío"],
  ["hermana", "mam[aá]|pap[aá]", "tía"],
  ["mam[aá]|madre", "mam[aá]|pap[aá]", "abuela"],
  ["pap[aá]|padre", "mam[aá]|pap[aá]", "abuelo"],
  ["hijo|ni[ñn]o", "herman[oa]", "sobrino"],
  ["hija|ni[ñn]a", "herman[oa]", "sobrina"],
  ["esposo|marido", "hermana", "cuñado"],
  ["esposa|mujer", "hermano", "cuñada"],
  ["hermano", "espos[oa]|marido|mujer|pareja", "cuñado"],
  ["hermana", "espos[oa]|marido|mujer|pareja", "cuñada"],
  ["esposo|marido", "hija", "yerno"],
  ["esposa|mujer", "hijo", "nuera"],
];
const patterns = kinds.map(
  ([one, other, called]) =>
    [
      new RegExp(
        `(?<!\\p{L})(?:(al)|del|la|el|l[oa]s|un|una|mis?)?\\s*(?<!\\p{L})(?:${one})\\s+de\\s+mi\\s+(?:${other})(?!\\p{L})`,
        "giu",
      ),
      called,
    ] as const,
);

/** A message with the kin of kin it names as one's own. */
export const withKinNamed = (text: string): string =>
  /\sde\s+mi\s/iu.test(text)
    ? patterns.reduce(
        (said, [pattern, called]) =>
          said.replace(
            pattern,
            (all, to?: string) => `${to ? "a " : /^del/iu.test(all) ? "de " : ""}mi ${called}`,
          ),
        text,
      )
    : text;

const kinOf =
  /^(?:(?:pues|vino|fue|es|soy|asistio|para|a|de|con|por|seria|va|viene|que|y|avis\w+|lam\w+|mand\w+) )*(?:la|el|al|del|mi|su) (\w+) (?:de|del)(?: la| el| mi| su)? (\w+)$/;
/** «Mi esposo y la mamá de él.» */
const ofHim = /(?:^| )(?:la|el|l[oa]s|su|sus) (\w+) de (?:el|ela|elos|elas)(?: |$)/;
const child = /^(?:hij|nin(?!gun)|chamac|muchach|chav|nen|bebe|pequen|chiquit|menor|escuincl|plebe|huerc)/;

/** «La mamá de la mamá» is neither of them, where either is one of some folded labels and none is of another. */
export function isOfTwoKin(said: string, labels: readonly string[]): boolean {
  const [, one = "", other = ""] = kinOf.exec(fold(said)) ?? [];
  if (isRelation(ofHim.exec(fold(said))?.[1] ?? "")) return true;
  return (
    isRelation(one) &&
    isRelation(other) &&
    !child.test(other) &&
    labels.some((label) => label.split(" ").some((word) => isRelation(word))) &&
    !labels.some((label) => /\S del? /.test(label))
  );
}
