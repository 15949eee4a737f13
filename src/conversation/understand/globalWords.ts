import { heardCourtesyAt, heardCourtesyBefore, withoutCourtesy } from "./courtesy.ts";
import { fold, wordsOf } from "./fold.ts";
import { changes } from "./globalChanges.ts";
import { endsIdly, endsWithWhy, isIdleClause, isTelling, leadsAt } from "./globalFrames.ts";
import { grammar } from "./globalGrammar.ts";
import { sentences } from "./globalSentences.ts";
import { heardWords, sound } from "./heard.ts";
import { openPhrases } from "./phrases.ts";
import { isQuestion, LongestMessage } from "./reading.ts";

/** What can be said always, in any conversation and outside of them. */
export type GlobalWord =
  | "menu"
  | "help"
  | "cancel"
  | "back"
  | "correct"
  | "skip"
  | "human"
  | "stop"
  | "start"
  | "language";

// Whole messages, in Spanish and then in English. «Correct» alone is none: it answers “Is it correct?” with a yes.
const commands: Readonly<Record<GlobalWord, string>> = {
  menu: `menú, el menú, menú principal, ver menú, ver el menú, ir al menú, volver al menú, regresar al menú, inicio,
    ir al inicio, volver al inicio, regresar al inicio,
    the menu, main menu, see menu, see the menu, home`,
  help: `ayuda, una ayuda, ayúdame, ayúdeme, ayúdenme, me ayudas, me ayuda, me puedes ayudar, me puede ayudar,
    qué puedo hacer, cómo funciona, cómo funciona esto, instrucciones,
    help, help me, some help, can you help me, what can i do, how does it work, how does this work`,
  cancel: `cancelar, cancela, cancélalo, cancelarlo, cancelar todo, cancelar esto, cancelación, salir, salirme,
    terminar, olvídalo, déjalo,
    cancel, cancel it, cancel this, exit, quit, forget it`,
  back: `atrás, atraz, para atrás, ir atrás, ir para atrás, volver, volver atrás, regresar, regresa, regrésame,
    regresarme, anterior, la anterior, pregunta anterior, la pregunta anterior,
    back, go back, previous, previous question, the previous question`,
  correct: `corregir, corrige, corrección, corregirlo, corregir algo, corregir un dato, hacer una corrección,
    me equivoqué, editar, modificar,
    correct it, correct something, fix, fix it, edit, i made a mistake`,
  skip: `saltar, saltarla, saltar pregunta, saltar esta pregunta, omitir, omitir pregunta, prefiero no decir,
    prefiero no decirlo, prefiero no contestar,
    skip, skip it, skip this, skip this question, i would rather not say, prefer not to say`,
  human: `persona, una persona, persona real, una persona real, humano, un humano, hablar con una persona,
    hablar con una persona real, hablar con alguien, hablar con un humano, hablar con un asesor, hablar con una asesora,
    puedo hablar con una persona, puedo hablar con alguien, que me atienda una persona, asesor, asesora, un asesor,
    una asesora, operador, operadora, agente, un agente,
    person, a person, real person, a real person, human, a human, talk to a person, talk to a human, talk to someone,
    talk to somebody, speak to a person, speak to someone, speak with someone, can i talk to a person,
    can i talk to someone, agent, an agent, operator`,
  stop: `baja, dar de baja, darme de baja, dame de baja, deme de baja, denme de baja, no recibir avisos,
    no quiero recibir mensajes, ya no quiero recibir mensajes, no quiero más mensajes, ya no quiero mensajes,
    no quiero recibir avisos, ya no quiero recibir avisos, no quiero avisos, ya no quiero avisos,
    no me manden mensajes, ya no me manden mensajes, no me escriban, ya no me escriban, dejen de escribirme,
    dejar de recibir avisos, dejar de recibir mensajes,
    stop, stop messages, stop writing to me, unsubscribe, opt out, no more messages, no more notices, get no notices`,
  start: `alta, dar de alta, darme de alta, dame de alta, deme de alta, denme de alta, recibir avisos,
    recibir mensajes, volver a recibir avisos, volver a recibir mensajes,
    start, subscribe, opt in, get notices, get notices again`,
  language: `idioma, idiomas, cambiar idioma, cambiar el idioma, cambiar de idioma, otro idioma, español, en español,
    inglés, en inglés,
    language, languages, change language, change the language, another language, english, in english, spanish,
    in spanish`,
};
const words = openPhrases(commands);
const heardWhole = openPhrases(commands, sound);

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
/** Longer ones tell something. */
const MostWords = 24;
const MostLetters = 160;
/** What no command is without, as it is heard: most answers hold none of it, and need not be compared. */
const hints = new RegExp(
  sound(
    "grupo|sak|busc|menu|opcion|lista|pantal|inici|princip|ayud|orient|explic|mano|como|usar|auxil|help|cancel|anul|segui|contin|sali|salt|sacam|saquem|salg|termin|acab|cer|olvid|dej|deten|never|stop|atras|anterior|antes|regres|vuel|volv|paso|back|previous|equivo|confund|confundi|regue|rege|ere|puse|escribi|conteste|mande|anote|di |tecle|cometi|mal|error|cor[eri]|modific|edit|areg|cambi|borar|bora|quit|fix|wrong|omit|brin|blanco|siguient|sigue|otra|prefier|mejor|no |next|pas|skip|rather|dont|hablar|platic|comuni|contact|chat|persona|human|atiend|lam|marq|asesor|oper|alguien|talk|speak|baja|mand|mensaj|aviso|escrib|molest|recib|notific|saq|unsub|text|remove|alta|suscri|subscri|reanud|activ|agreg|inclu|met|sign|start|ingles|espanol|english|spanish|idioma|lengua|que |perdi|bolas|donde|quien|reserv|parar|pare|basta|devuel|encargad|licenciad|promotor|maya|tsotsil|tseltal|nahuatl|cual|lost|hacer",
  ).replaceAll("[eri]", "[eri]"),
);
/** These, by themselves, are words of an answer too: nobody gives a reason after them. */
const bare =
  /^(?:(?:una? |la |el |las )?(?:persona|umano|asesora?|operadora?|ajente|baja|alta|anterior|inisio|opsiones|espanol|injles|english|spanish|menu|alguien|idiomas?|back|start|stop|home|person|human|agent|ayuda|previous)|bolber|rejresar|rejresa|regresar|regresa|salir|atras|terminar|salta|salte|pasa)$/;

/**
 * The global word that a whole message is, courtesy and punctuation aside, in any language: «cancelar, por favor» is
 * one, «Baja California» is none. Commands with a slash belong to the flows.
 */
export function readGlobalWord(text: string): GlobalWord | null {
  // One message is asked several times over: before its answer is looked for, and by who looks for it.
  if (text !== last.text) last = { text, word: wholeCommand(text) };
  return last.word;
}

let last: { readonly text: string; readonly word: GlobalWord | null } = { text: "", word: null };

function wholeCommand(text: string): GlobalWord | null {
  if (text.length > LongestMessage || text.trimStart().startsWith("/")) return null;
  // «No, quiero corregir»: no to the question, and then something else.
  const answered = text.replace(/^\s*(?:no|ningun[oa]|nada|pues no)\s*[,.;]\s*/i, "");
  const said = wordsOf(fold(answered));
  const exact = words.whole(withoutCourtesy(said).join(" "));
  if (exact !== undefined) return exact;
  if (said.length > MostWords || said.join(" ").length > MostLetters) return null;
  const whole = commandIn(said);
  const meant = whole ?? (clauseMark.test(answered) ? commandAmong(answered) : null);
  return meant === null || mayBeAsked(meant, text) ? null : meant;
}

const clauseMark = /[,.;:!?¿¡()\n…]|\b(?:coma|punto|y)\b/i;

/** Clause by clause: one command, once or twice, and beside it only what asks for nothing. */
function commandAmong(text: string): GlobalWord | null {
  const clauses = text
    .split(/[,.;:!?¿¡()\n…]+|\s(?:coma|punto)(?=\s|$)/i)
    .map((clause) => wordsOf(fold(clause)))
    .filter((clause) => clause.length > 0);
  if (clauses.length > MostClauses) return null;
  const found = new Set<GlobalWord>();
  let told = 0;
  let isStrong = false;
  for (const clause of clauses) {
    const word = words.whole(withoutCourtesy(clause).join(" ")) ?? commandIn(clause);
    if (word !== null && word !== undefined && !(found.size > 0 && isState(clause))) {
      found.add(word);
      isStrong ||= strong.test(word) && (clause.length > 2 || word === "skip");
    } else if (withoutCourtesy(clause).length > 0 && !isState(clause)) {
      if (!isTelling(heardWords(clause).join(" "))) return null;
      told += 1;
    }
  }
  // «No le entiendo, que me llame alguien»: who wants somebody needs no help of ours.
  if (found.size > 1) found.delete("help");
  if (told > 1 || (told > 0 && !isStrong)) return null;
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : null;
}

/** What nobody says by the way. */
const strong = /^(?:human|stop|skip|cancel|correct)$/;
const MostClauses = 6;

const isState = (clause: readonly string[]): boolean => {
  const heard = heardWords(withoutCourtesy(clause));
  return beginningsOf(heard).some(
    (from) => from === heard.length || isIdleClause(heard.slice(from).join(" ")),
  );
};

/** What words command, wishes and calls before them and thanks and reasons after them left out. */
function commandIn(folded: readonly string[]): GlobalWord | null {
  const heard = heardWords(folded).filter((word, at, all) => word !== all[at - 1]);
  const said = heard.join(" ");
  if (!hints.test(said)) return null;
  const known = new Map<string, GlobalWord | null>();
  const meaning = (rest: string): GlobalWord | null => {
    const before = known.get(rest);
    if (before !== undefined) return before;
    const meant = heardWhole.whole(rest) ?? meantBy(rest);
    known.set(rest, meant);
    return meant;
  };
  const ends = endsOf(heard);
  for (const from of beginningsOf(heard)) {
    for (const { to, why } of ends) {
      if (to <= from) continue;
      const rest = heard.slice(from, to).join(" ");
      if (why && bare.test(rest)) continue;
      const meant = meaning(rest);
      if (meant !== null) return meant;
    }
  }
  return twice(heard, meaning);
}

/** «Está mal lo que escribí déjeme corregir»: the same said twice, without a pause. */
function twice(heard: readonly string[], meaning: (rest: string) => GlobalWord | null): GlobalWord | null {
  if (heard.length < 4 || heard.length > MostTwice) return null;
  for (let at = 2; at < heard.length - 1; at += 1) {
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

const all = [...grammar, ...sentences, ...changes];

/** In whatever person and tense; of two commands none is meant. */
function meantBy(said: string): GlobalWord | null {
  const found = new Set(
    all.filter(([, patterns]) => patterns.some((pattern) => pattern.test(said))).map(([word]) => word),
  );
  // Somebody who is to help is asked for, and a question left out is no end of it all.
  if (found.has("human")) found.delete("help");
  if (found.has("skip")) found.delete("cancel");
  const [only] = found;
  return only === undefined || found.size > 1 ? null : only;
}

/** «¿Puedo cancelar?» asks, and what is only asked must not happen. Help and somebody to talk to are asked for so. */
function mayBeAsked(word: GlobalWord, text: string): boolean {
  if (/^(?:help|human|language|menu)$/.test(word)) return false;
  const said = fold(text);
  // «¿Me pueden dar de baja?» asks for it politely.
  const isFavor =
    /\b(?:me|nos|pueden|podrian) (?:(?:puede|puedes|pueden|podria|podrias|podrian|hace|hacen|haria) )?(?:el favor de |por favor )?(?:dar|quitar|cancelar|regresar|sacar|borar|dejar de|pasar|saltar|corregir|cambiar)/.test(
      said,
    );
  if (isFavor && !/\b(?:como|cuando|por que|despues|si no)\b/.test(said)) return false;
  const may = /\b(?:puedo|podria|se puede|se podra|deja|permites?|como)\b/.test(said);
  if (isQuestion(text)) return !(may && /^(?:back|correct|skip)$/.test(word));
  return (
    may &&
    /^(?:cancel|stop|start)$/.test(word) &&
    !/^(?:ya |es que |pues |yo )*(?:quiero|quisiera|deseo)\b/.test(said)
  );
}

/** Whether under a yes or no this is rather said with it: «no, ya no me manden», «sí, mándenme los avisos». */
export function isSaidWithYesOrNo(word: GlobalWord, text: string): boolean {
  if (!/^(?:stop|start|correct|cancel)$/.test(word)) return false;
  const [, rest] =
    /^\s*(?:no\s*[,.;]|pues no\s*[,.;]|(?:claro que s[ií]|s[ií]|claro|pues s[ií])[\s,.;])\s*(.*)$/isu.exec(
      text,
    ) ?? [];
  return (
    rest !== undefined &&
    !/^\s*(?:por favor )?(?:mejor )?(?:quiero|quisiera|necesito|deseo|me gustar|d[eé]jeme|d[eé]jame|puedo|cancel|correg|corr[ií][jg])/iu.test(
      rest,
    ) &&
    word !== "cancel"
  );
}
