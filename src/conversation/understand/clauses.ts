import { fold, wordsOf } from "./fold.ts";
import { foldedPattern } from "./pattern.ts";

// A message that chooses, in its clauses: one names a choice, another puts it right, refuses another one, or tells why.

/** A message without laughs and courtesies within it. */
export const withoutNoise = (text: string): string => text.replace(noise, ", ");

export interface Clause {
  readonly text: string;
  /** «Digo la 3», «mejor la 3»: counts instead of what was said before. */
  readonly corrects: boolean;
}

/** Laughs, whoever is spoken to, thanks to God: they part clauses as a comma does. */
const noise =
  /(?<![\p{L}])(?:(?:ja|je|ji|jo|ha){2,}[jh]?|jaj\p{L}*|wey|we|g[uü]ey|n+m+s|n+m+(?=\s|$)|no (?:manches|mames|inventes)|alv|ptm|a la madre|[oó]rale|(?<=\S\s+)(?<!(?:la|el|al|del|mi|una?|de|con|su|los|las|mis|soy|es) )(?:mij[oa]|mijit[oa]|manit[oa]|comadre|compadre|señit[oa]|señorita|joven|jovencit[oa]|licenciad[oa]|lic|maestr[oa]|profe|doctor[a]?|amig[oa]|vecin[oa])(?=\s*(?:[,.;!…]|$))|gracias a dios|bendito (?:sea )?dios|primero dios|si dios quiere|dios mediante|la (?:mera )?verdad|disculpe?n?|por ?fa(?:vor(?:cito)?|s)?|porfis|gracias|saludos|bendiciones)(?![\p{L}])/giu;
const parts =
  /(?:[,;!…()\n]|\.(?!\d))+\s*|\s(?=(?:porque|porke|xq|pq|ya que|ya (?:ve|ves|ven|sabe|saben) que|f[ií]jes?e que|al cabo|es que|pues|(?<!\b(?:la|el|lo|fij[ae]\p{L}*) )(?:q|que|k|ke) (?:me|te|le|nos|se|es|esta|está|queda|tiene|ya|yo|no|ando|descanso|salgo|son|hay)|para (?:mi|que|mis|ver)|aunque|entonces (?:la|el|en|a|con|por)|por que|asi|así|nomas|nomás|nada m[aá]s|solamente|la neta|si (?:se puede|hay)|a ver|digo(?! yo| que)|(?<!(?:^|\s)(?:de|del|el|al|pedir)\s)perd[oó]n|mejor dicho|m[aá]s bien|o sea|(?:no )?mejor (?:la|el|en|a|p[oó]n\p{L}*|ap[uú]nt\p{L}*|an[oó]t\p{L}*|quiero|me))(?![\p{L}]))/iu;
const correction = foldedPattern(
  `^(?:no|ay no|no no|perdon|perdone|digo|mejor dicho|mejor|no mejor|bueno mejor|bueno no|mas bien|quise decir|corrijo|me equivoque|o sea|osea)(?= |$) ?(?:(?:no|digo|perdon|mejor|mas bien|quise decir|que diga|bueno)(?= |$) ?)*`,
);

/** The clauses of a message. What leads a correction is taken off it. */
export function clausesOf(text: string): readonly Clause[] {
  const clauses: Clause[] = [];
  let turned = false;
  for (const part of withoutNoise(text).split(parts)) {
    if (!/[\p{L}\p{N}]/u.test(part)) continue;
    const said = fold(part);
    const [lead = ""] = correction.exec(said) ?? [];
    const rest = said.slice(lead.length);
    const isNo = /^(?:no|ay no|no no) ?$/.test(lead);
    // «No», and then another one; «no la 3» is said either way, and stays as it is.
    if (lead !== "" && rest === "") {
      turned = true;
      if (isNo) clauses.push({ text: part, corrects: false });
      continue;
    }
    const corrects = turned || (lead !== "" && !isNo);
    clauses.push({
      text: lead === "" || isNo ? part : wordsAfter(part, wordsOf(lead.trim()).length),
      corrects,
    });
    turned = false;
  }
  return clauses;
}

/** As written, without its first words: hours and dates are read of what is written. */
const wordsAfter = (part: string, count: number): string => {
  let rest = part.trim();
  for (let word = 0; word < count; word += 1)
    rest = rest.replace(/^[^\p{L}\p{N}]*[\p{L}\p{N}'’]+[^\p{L}\p{N}]*/u, "");
  return rest;
};

export interface Refusal {
  /** The words that say what is refused; none where the whole clause only says no. */
  readonly what: string;
  /** «No», «no puedo», «no quiero»: nothing else is said. */
  readonly bare: boolean;
}

const bare = foldedPattern(
  `^(?:(?:pero|ya|pues|la verdad|yo|es que|ese|esa|si) )*no(?: (?:puedo|quiero|voy|ire|alcanzo|podre|me (?:queda|gusta|interesa|conviene|acomoda)|se|siempre|gracias|creo|ir|asistir|a poder|podemos|queremos|vamos))*$`,
);
const refused = foldedPattern(
  `^(?:pero )?(?:(.*?) )??(?:(?:ya|tambien|siempre|pues|a mi|me|nos) )*(?:no(?! mas)|ni|tampoco|ya (?:l[oa]s?|me l[oa]s?|se l[oa]s?|nos l[oa]s?|fui|fuimos|tome|tomamos|hice|hicimos|di|dimos|vi|vimos|tengo|tenemos|hay|lev\\w+|trabaj\\w+|esta|paso|estuv\\w+|(?:se|sabemos|conozco|conocemos|aprendi|domino)$)|esta (?:len[oa]|lejos|muy \\w+)|me queda lejos|queda lejos|(?:luego|despues|pendiente|otro dia)$)(?: (.*))?$`,
);

/** What a clause refuses; null where it refuses nothing. «No la 3» has no verb, and is no refusal to be sure of. */
export function refusalIn(text: string): Refusal | null {
  const said = fold(text);
  if (bare.test(said)) return { what: "", bare: true };
  const found = refused.exec(said);
  if (!found) return null;
  const [, before = "", after = ""] = found;
  return { what: before === "" ? after : before, bare: false };
}

/** «No la 3», «no el martes»: taken either way. */
export const isTorn = (text: string): boolean =>
  /^(?:ay |pero )?no (?:la|el|las|los|en|a|de|del|al|\d+)(?: (?!puedo|quiero|voy|alcanz|conozc|encuentr|entiend|tengo|veo|se|vi)\S+){1,4}$/.test(
    fold(text),
  );
