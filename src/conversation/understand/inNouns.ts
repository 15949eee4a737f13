import type { Choosing } from "./choice.ts";
import { fold, foldShown } from "./fold.ts";
import { isVerbForm } from "./verbs.ts";

/** «Desayuno, como y ceno» in what is shown, where «Comida» and «Cena» are: a verb by itself between others. */
export const inNouns = (text: string, choices: Choosing["choices"]): string =>
  text.replace(alone, (word) => {
    const folded = fold(word);
    if (!isVerbForm(folded) && folded !== "como") return word;
    const stem = folded.replace(/(?:amos|emos|imos|[oea])$/, "");
    const labels = choices.flatMap(([label = ""]) =>
      stem.length > 2 && new RegExp(`^(?:la |el )?${stem}(?:[aoe]|ida)$`).test(foldShown(label))
        ? [label]
        : [],
    );
    return labels.length === 1 ? (labels[0] ?? word) : word;
  });
const alone = /(?<=^|[,;]\s*|\sy\s)(?:\p{L}{4,})(?=\s*(?:$|[,;.!])|\sy\s)/giu;
