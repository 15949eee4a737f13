import type { Choosing } from "./choice.ts";
import { isDoubtful } from "./doubt.ts";
import { fold, foldShown, wordsOf } from "./fold.ts";
import { toldIn } from "./meaning.ts";
import { mentioned } from "./ownWords.ts";
import { foldedPattern } from "./pattern.ts";
import { foldedQuestion } from "./question.ts";

// What was planned and what came of it: «iba a ser en la cancha pero como llovió fue en la escuela». What came is the answer.

const planned = foldedPattern(
  "^(?:(?:pues|primero|la verdad|mire|es que|el plan era que|nosotros) )*(?:(?:iba|ibamos|iban) a (?:ser|ir|hacer\\w*|tocar|pasar|visitar|dar\\w*|venir)|me tocaba|nos tocaba|estaba (?:program|plane|apuntad|anotad|inscrit|en)\\w*|(?:era|seria) (?:en|el|la)|pensaba(?:mos)? (?:ir|hacer)|queria(?:mos)? (?:ir|hacer))(?= )",
);
const came =
  /^(?:(?:y|pero|entonces|que|luego|despues|al final|siempre|mejor|ya|ahora|nomas|solo|nada mas|a la mera hora|como|por eso) )*(?:(?:me|nos|la|lo|se) )*(?:fue|fui|fuimos|pas(?:o|amos|aron)|cambi(?:o|amos|aron)|mov(?:io|ieron|imos)|qued(?:o|amos|aron)|hi(?:so|zo|cimos|cieron)|visite|visitamos|dimos|di|termin(?:o|amos)) (?:(?:al?|en|para|por|con|haciendol[oa]) ?)*/;

/** What a message says came of its plan; null where it tells of no plan, or of more than that. */
export function asItCame(text: string, choosing: Choosing): string | null {
  if (!planned.test(fold(text))) return null;
  const [, ...clauses] = toldIn(
    text.replace(/\s(?=(?:fue|fuimos|fui|la hicimos|me pasaron|nos pasaron|la pasaron|se hizo)\s)/giu, ", "),
  );
  const last = fold(clauses.at(-1) ?? "");
  const [lead] = came.exec(last) ?? [];
  if (lead === undefined) return null;
  const between = clauses.slice(0, -1);
  if (between.some((clause) => mentioned(clause, choosing).length > 0)) return null;
  const rest = last.slice(lead.length).trim();
  return /[a-z0-9]/.test(rest) ? rest : null;
}

/** «Martes o jueves», where it is asked for all that suit: each of them does. */
export function asEither(text: string, { choices, question }: Choosing): string | null {
  if (isDoubtful(text) || !suits.test(foldedQuestion(question?.() ?? ""))) return null;
  const [head = "", ...rest] = text.split(/[,;.]\s*/u);
  if (!/\so\s/iu.test(head) || rest.some((part) => /(?:^|\s)(?:no|pero|o|si)\s/iu.test(part))) return null;
  const labels = choices.map(([label = ""]) => foldShown(label));
  const ends = head
    .split(/\so\s/iu)
    .map((part) => fold(part.replace(/^\s*(?:los|el|la|en|por|puedo|pues|puede ser|podr[ií]a)\s+/iu, "")));
  if (!ends.every((end) => labels.some((label) => label === end || label === end.replace(/s$/, ""))))
    return null;
  return wordsOf(ends.join(" y ")).join(" ");
}
const suits =
  /\b(?:puedes?|podrias?|podemos|prefieres?|queda|conviene|libre|disponib\w+|acomoda)\b.*|\b(?:varios|varias|mas de un[oa])\b/;
