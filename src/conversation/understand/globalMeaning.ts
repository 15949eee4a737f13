import { heardCourtesyAt, heardCourtesyBefore, withoutCourtesy } from "./courtesy.ts";
import { fold } from "./fold.ts";
import { askedWays } from "./globalAsks.ts";
import { changes } from "./globalChanges.ts";
import { type GlobalWord, wholeCommands } from "./globalCommands.ts";
import { endsIdly, endsWithWhy, isIdleClause, leadsAt } from "./globalFrames.ts";
import { grammar } from "./globalGrammar.ts";
import { idioms } from "./globalIdioms.ts";
import { sentences } from "./globalSentences.ts";
import { turns } from "./globalTurns.ts";
import { heardWords, sound } from "./heard.ts";
import { needsOf, openSieve } from "./needed.ts";
import { openPhrases } from "./phrases.ts";

// Not «puedo»: «¿puedo cancelar?» asks, and must not cancel. Nor is what follows «no» any of these.
const wishes = openPhrases(
  {
    wish: `mejor, quiero, yo quiero, deseo, quisiera, me gustaría, necesito, pues, ya, oiga, oye, mire, mira, bueno, es que, entonces, ok, okay,
    puedo, podría, se puede, se podrá, me deja, me dejas, me permite, me permites, déjame, déjeme, prefiero,
    no entiendo, no le entiendo, no le entiendo a esto, no le entiendo nada, no entiendo nada, no sé usar esto, no sé cómo usar esto, no se usar esto, no sé, auxilio, ay, ay no, uy, perdón, perdone, disculpe, disculpa, jaja, a ver, sabe qué, sabes qué,
    i want, i want to, i would like, i would like to, id like to, i need, i need to, can i, can you, please, sorry`,
  },
  sound,
);
/** What says no more after a command. */
const endings = openPhrases(
  {
    ending: `ya, mejor, pues, porfa, ahorita, por ahora, de una vez, ok, va, sale, jaja, señorita, gracias, joven, oiga, no entiendo, no le entiendo, no le entiendo nada, no entiendo nada, now, ustedes, si me hace el favor, si son tan amables, si se puede`,
  },
  sound,
);
/** These, by themselves, are words of an answer too: nobody gives a reason after them. */
const bare =
  /^(?:(?:una? |la |el |las )?(?:persona|umano|asesora?|operadora?|ajente|baja|alta|anterior|inisio|opsiones|espanol|injles|english|spanish|menu|alguien|idiomas?|back|start|stop|home|person|human|agent|ayuda|previous)|bolber|rejresar|rejresa|regresar|regresa|salir|atras|terminar|salta|salte|pasa)$/;

const heardWhole = openPhrases(wholeCommands, sound);

/** One way to say a command: what a whole text has to be. */
interface Way {
  readonly word: GlobalWord;
  readonly fits: (said: string) => boolean;
  /** By what its words do: what is written out as it stands goes before. */
  readonly byRoles?: boolean;
}

/** The ways that words may say, by the pieces of words that each cannot do without. Made when the first one is asked. */
let sieve: ((words: readonly string[]) => readonly Way[]) | null = null;

function waysOf(heard: readonly string[]): readonly Way[] {
  sieve ??= openWays();
  return sieve(heard);
}

function openWays(): (words: readonly string[]) => readonly Way[] {
  const phrases = (Object.entries(wholeCommands) as [GlobalWord, string][]).map(([word, listed]) => {
    const each = listed.split(",").map((phrase) => sound(fold(phrase)));
    return {
      thing: { word, fits: (said: string) => heardWhole.whole(said) === word },
      needs: needsOf(new RegExp(`^(?:${each.join("|")})$`)),
    };
  });
  const patterns = [...grammar, ...sentences, ...changes, ...idioms, ...turns].flatMap(([word, all]) =>
    all.map((pattern) => ({
      thing: { word, fits: (said: string) => pattern.test(said) },
      needs: needsOf(pattern),
    })),
  );
  return openSieve<Way>([...phrases, ...patterns, ...askedWays]);
}

/** Whether there is anything in a message that a command could be said with: in most there is not. */
export function mayCommand(folded: readonly string[]): boolean {
  return waysOf(heardWords(folded)).length > 0;
}

/** What words command, wishes and calls before them and thanks and reasons after them left out. */
export function commandIn(folded: readonly string[]): GlobalWord | null {
  const heard = heardWords(folded).filter((word, at, all) => word !== all[at - 1]);
  const ways = waysOf(heard);
  if (ways.length === 0) return null;
  const byWritten = meaningBy(ways.filter(({ byRoles }) => !byRoles));
  const whole = byWritten(heard.join(" "));
  if (whole !== null) return whole;
  const stretches = stretchesOf(heard);
  const byAsked = meaningBy(ways.filter(({ byRoles }) => byRoles));
  const either = (said: string): GlobalWord | null => byWritten(said) ?? byAsked(said);
  return firstOf(stretches, byWritten) ?? firstOf(stretches, byAsked) ?? twice(heard, either);
}

type Meaning = (said: string) => GlobalWord | null;

function meaningBy(ways: readonly Way[]): Meaning {
  const known = new Map<string, GlobalWord | null>();
  if (ways.length === 0) return () => null;
  return (said) => {
    const before = known.get(said);
    if (before !== undefined) return before;
    const meant = meantBy(said, ways);
    known.set(said, meant);
    return meant;
  };
}

function firstOf(stretches: readonly string[], meaning: Meaning): GlobalWord | null {
  for (const stretch of stretches) {
    const meant = meaning(stretch);
    if (meant !== null) return meant;
  }
  return null;
}

/** What may be asked for, from each beginning to each end; what follows only as a reason is left out last. */
function stretchesOf(heard: readonly string[]): readonly string[] {
  const ends = endsOf(heard);
  const beginnings = beginningsOf(heard);
  const upTo = (isWhy: boolean): readonly string[] =>
    beginnings.flatMap((from) =>
      ends
        .filter(({ to, why }) => to > from && why === isWhy)
        .map(({ to }) => heard.slice(from, to).join(" ")),
    );
  return [...upTo(false), ...upTo(true).filter((stretch) => !bare.test(stretch))];
}

/** «Está mal lo que escribí déjeme corregir»: the same said twice, without a pause. */
function twice(heard: readonly string[], meaning: Meaning): GlobalWord | null {
  if (heard.length < 4 || heard.length > MostTwice) return null;
  // Only where something that commands stands on both sides.
  let at = 2;
  let last = heard.length - 2;
  while (at <= last && waysOf(heard.slice(0, at)).length === 0) at += 1;
  while (at <= last && waysOf(heard.slice(last)).length === 0) last -= 1;
  for (; at <= last; at += 1) {
    const first = meaning(withoutCalls(heard.slice(0, at)).join(" "));
    if (first === null) continue;
    for (const from of beginningsOf(heard, at))
      if (meaning(heard.slice(from).join(" ")) === first) return first;
  }
  return null;
}

function withoutCalls(words: readonly string[]): readonly string[] {
  const length = heardCourtesyBefore(words, words.length);
  return length > 0 && length < words.length ? words.slice(0, -length) : words;
}

const MostTwice = 14;
const MostLeads = 8;

/** Where what is asked for may begin: after each of the courtesies and wishes before it. */
function beginningsOf(said: readonly string[], at = 0): readonly number[] {
  const found = new Set([at]);
  for (const from of found) {
    if (from >= said.length || found.size > MostLeads) break;
    const length = wishes.at(said, from)?.length ?? heardCourtesyAt(said, from);
    if (length > 0) found.add(from + length);
    for (const lead of leadsAt(said, from)) found.add(from + lead);
  }
  return [...found];
}

function endsOf(said: readonly string[]): readonly { to: number; why: boolean }[] {
  const found = new Map([[said.length, false]]);
  for (const [end, why] of found) {
    const length = endings.before(said, end)?.length ?? heardCourtesyBefore(said, end);
    if (length > 0) found.set(end - length, why);
    if (found.size > MostLeads) break;
    for (let to = end - 1; to > 0; to -= 1) {
      const rest = said.slice(to, end).join(" ");
      if (!found.has(to) && endsIdly(rest)) found.set(to, why);
    }
  }
  for (let to = 1; to < said.length; to += 1)
    if (!found.has(to) && endsWithWhy(said.slice(to).join(" "))) found.set(to, true);
  return [...found].map(([to, why]) => ({ to, why }));
}

/** In whatever person and tense; of two commands none is meant. */
function meantBy(said: string, ways: readonly Way[]): GlobalWord | null {
  const whole = heardWhole.whole(said);
  if (whole !== undefined) return whole;
  const found = new Set<GlobalWord>();
  for (const { word, fits } of ways) if (!found.has(word) && fits(said)) found.add(word);
  // Somebody who is to help is asked for, and a question left out is no end of it all.
  if (found.has("human")) found.delete("help");
  if (found.has("skip")) found.delete("cancel");
  const [only] = found;
  return only === undefined || found.size > 1 ? null : only;
}

export const isState = (clause: readonly string[]): boolean => {
  const heard = heardWords(withoutCourtesy(clause));
  return beginningsOf(heard).some(
    (from) => from === heard.length || isIdleClause(heard.slice(from).join(" ")),
  );
};
