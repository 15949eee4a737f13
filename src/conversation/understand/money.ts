import { foldLetters } from "./fold.ts";
import { foldedPattern } from "./pattern.ts";

// Sums of money where it is asked how much: «$1,500 pesos» is 1500, «quinientos varos» 500. What each pays is none of it.

const asksHowMuch = foldedPattern(
  "\\bcuanto\\b(?! (?:tiempo|mide|pesa|falta|tarda|dura))|\\bcuant[oa]s? (?:pesos|dinero)\\b|\\b(?:precio|costo|cuota|monto|importe|cooperacion)\\b",
);
const each =
  /(?<!\p{L})(?:por|cada|al|a la|el|la|mensual\p{L}*|seman\p{L}+|diari\p{L}+|c\/u)(?:\s+(?:persona|familia|cabeza|un[oa]|quien|mes|semana|d[ií]a|hora|kilo|pieza|casa|ni[nñ][oa]|plato))?\s*[.!]*\s*$/iu;
const unit =
  /(?<=\d|\p{L})\s*(?:pesos|pesitos|varos|baros|varitos|mxn|m\.\s?n\.|d[oó]lares de a peso)(?!\p{L})/giu;

/** The message without the marks of money, where money was asked for. */
export function withoutMoney(text: string, question: string): string {
  if (!/[$]|pes(?:os|itos)|[bv]aro|varitos|mxn|\.00|m\.\s?n\./iu.test(text)) return text;
  if (!asksHowMuch.test(foldLetters(question)) || each.test(text)) return text;
  return text
    .replace(/\$\s*(?=\d)/gu, "")
    .replace(/(?<=\d)\.00(?!\d)/gu, "")
    .replace(unit, "")
    .replace(/^\s*a\s+(?=\d)/iu, "");
}
