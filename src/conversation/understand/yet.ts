import type { Topic } from "./asked.ts";
import { foldShown } from "./fold.ts";
import { isOffer, isPast } from "./shapes.ts";

// «Aún no», «luego te digo» and «no le entendí» put off or ask back, except where that is what was asked.

/** «Aún no» is a no to whether something is so; of what is still to come it puts off. */
const lasting = new Set<Topic | null>(["having", "done", "before", "age", "need"]);
const notYet =
  /(?<!\p{L})(?:(?:todav[ií]a|a[uú]n) no|no (?:todav[ií]a|a[uú]n)(?=\W*(?:$|[,.;]|ya )))(?!\p{L})(?! (?:lo )?s[eé](?!\p{L}))/giu;
/** «Al rato les digo» puts off what was to be done, once it is told that it is not. */
const later =
  /(?<!\p{L})(?:luego|al rato|ahorita|despu[eé]s|m[aá]s tarde|ma[nñ]ana) (?:se )?(?:te|les?|l[oa]s?) /giu;

/** «Mañana lo lavo» tells when it will be done. */
const laterDone =
  /(?<!\p{L})(luego|al rato|ahorita|despu[eé]s|m[aá]s tarde|ma[nñ]ana) (l[oa]s?) (?!digo|checo|veo|pienso|consulto|platico)/giu;

/** «Me encantó, ojalá haya más»: what is wished for next says nothing of what is over. */
const wishedMore =
  /(?<!\p{L})ojal[aá] (?:(?:y|que) )*(?:(?:haya|hagan|vuelvan|vengan|sigan|hubiera|se repita|lo repitan|nos|sea)(?!\p{L}))[^.;!]*/giu;

/** «No le entendí» says it, where that was asked. */
const misunderstood = /(?<!\p{L})no (?:l[eo]s? |te )?(?:entend[ií]|comprend[ií])(?!\p{L})/giu;

/** «Todavía no lo mandes» is sure of what was to be done now. */
const notYetDone =
  /(?<!\p{L})(?:todav[ií]a|a[uú]n) no (?=(?:(?:me|nos|se|l[aeo]s?) )+\p{L}+(?:es|en|e|a|as|an)(?!\p{L}))/giu;

/** The answer without what only seems to put it off, for the question it answers. */
export function withoutYet(text: string, topic: Topic | null, question: string | undefined): string {
  const isOver = question !== undefined && isPast(question);
  const isFact = topic === null && question !== undefined && !isOffer(question);
  const lasts = isOver || isFact || lasting.has(topic);
  const known =
    question !== undefined && /\b(?:entend|comprend|claro)/.test(foldShown(question))
      ? text.replace(misunderstood, "no")
      : text;
  const begs = question !== undefined && isOffer(question);
  const done = begs ? known.replace(notYetDone, "no ") : known;
  const yet = lasts ? done.replace(notYet, "no") : done;
  return isOver ? yet.replace(laterDone, "$1 yo $2 ").replace(later, " ").replace(wishedMore, " ") : yet;
}
