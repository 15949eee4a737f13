import type { Choosing } from "./choice.ts";
import { fold, foldShown, wordsOf } from "./fold.ts";
import { takesBackOrAsks, toldOf } from "./ownWords.ts";
import { isFunctionWord } from "./plainWords.ts";
import { isSameVerb } from "./roots.ts";
import { isVerbForm } from "./verbs.ts";

// Choices that are deeds («Dejarla igual», «Cambiar la hora», «Cancelar la cita») are asked for as deeds are: «déjela así»,
// «que me cambien la hora», «a otra hora mejor».

const isInfinitive = (word: string): boolean =>
  /.[aei]r(?:l[aeo]s?|me|nos|se)?$/.test(word) && isVerbForm(word);
const clitic = /(?:l[aeo]s?|me|nos|se)$/;
/** As things are: «igual», «como está», «no le mueva». */
const same =
  /(?:^| )(?:igual|asi|como esta|sin cambi\w+|(?:no (?:le|la|lo|l[oa]s) )?(?:muev\w+|mover\w*)|se quede)(?= |$)/;
const leaving = /^(?:dej|mant|qued|conserv|segu)\w*/;
const MostWords = 12;

interface Deed {
  readonly place: number;
  readonly verb: string;
  readonly rest: readonly string[];
  readonly label: string;
}

function deedsOf({ choices }: Choosing): readonly Deed[] {
  return choices.flatMap((texts, place) => {
    const label = foldShown(texts[0] ?? "");
    const [verb = "", ...words] = wordsOf(label);
    if (!isInfinitive(verb)) return [];
    const bare = verb.replace(clitic, (ending) => (/r$/.test(verb.slice(0, -ending.length)) ? "" : ending));
    return [
      { place, verb: bare, rest: words.filter((word) => word.length > 2 && !isFunctionWord(word)), label },
    ];
  });
}

/** The place of the one deed that a clause asks for; "several" where it may be more, null where it asks for none. */
export function byDeed(clause: string, choosing: Choosing): number | "several" | null {
  const deeds = deedsOf(choosing);
  const said = fold(clause);
  const words = wordsOf(said);
  if (deeds.length === 0 || words.length > MostWords) return null;
  const staying = deeds.filter(({ verb, label }) => leaving.test(verb) && same.test(label));
  const [stay] = staying;
  if (stay !== undefined && staying.length === 1 && same.test(said) && !isOfOther(words, deeds, stay))
    return stay.place;
  if (
    takesBackOrAsks(
      said.replace(/(?:^| )(?:otr[oa]|igual|mejor|cambi\w+|cancel\w+|quit\w+|dej\w+)(?= |$)/g, " "),
    )
  )
    return null;
  if (/(?:^| )no(?= )/.test(said)) return null;
  // «Registrar acuerdos» is done to another thing than «Registrar».
  if (toldOf(words, choosing).some(({ word, kind }) => kind === "unknown" && word !== "cita")) return null;
  const called = deeds.filter(({ verb }) => words.some((word) => isAsking(word) && isSameVerb(word, verb)));
  const [, other = ""] = /(?:^| )otr[oa] (\S+)/.exec(said) ?? [];
  const changing =
    other === ""
      ? []
      : deeds.filter(({ verb, rest }) => /^(?:cambi|mov|pas)/.test(verb) && rest.includes(other));
  const meant = called.length > 0 ? called : changing;
  const named = meant.filter(({ rest }) => rest.some((word) => words.includes(word)));
  const left = named.length > 0 ? named : meant.filter(({ rest }) => rest.length === 0 || meant.length === 1);
  const [only] = left;
  if (only === undefined) return meant.length > 1 ? "several" : null;
  return left.length > 1 || isOfOther(words, deeds, only) ? "several" : only.place;
}

/** «Cámbieme», «que la cancelen», «cambio de»: what is wished, and no told past. */
const isAsking = (word: string): boolean =>
  word.length > 4 &&
  !/(?:[aei]r(?:me|l[aeo]s?|nos|se)?|aste|iste|[aei]ron|aba|aban|ia|ian|[ai]d[oa]s?)$/.test(word);

/** Whether words name what another deed is done to. */
const isOfOther = (words: readonly string[], deeds: readonly Deed[], { place, rest }: Deed): boolean =>
  deeds.some(
    (deed) => deed.place !== place && deed.rest.some((word) => words.includes(word) && !rest.includes(word)),
  );
