import { courtesyAt, courtesyBefore, withoutCourtesy } from "./courtesy.ts";
import { fold, wordsOf } from "./fold.ts";
import { grammar } from "./globalGrammar.ts";
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
const words = openPhrases<GlobalWord>({
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
});

// Not «puedo»: «¿puedo cancelar?» asks, and must not cancel. Nor is what follows «no» any of these.
const wishes = openPhrases({
  wish: `mejor, quiero, yo quiero, deseo, quisiera, me gustaría, necesito, pues, ya, oiga, oye, mire, mira, bueno, es que, entonces, ok, okay,
    puedo, podría, se puede, se podrá, me deja, me dejas, me permite, me permites, déjame, déjeme, prefiero,
    no entiendo, no le entiendo, no le entiendo a esto, no le entiendo nada, no entiendo nada, no sé usar esto, no sé cómo usar esto, no se usar esto, no sé, auxilio, ay, ay no, uy, perdón, perdone, disculpe, disculpa, jaja, a ver, sabe qué, sabes qué,
    i want, i want to, i would like, i would like to, id like to, i need, i need to, can i, can you, please, sorry`,
});
/** What says no more after a command. */
const endings = openPhrases({
  ending: `ya, mejor, pues, porfa, ahorita, por ahora, de una vez, ok, va, sale, jaja, señorita, gracias, joven, oiga, no entiendo, no le entiendo, no le entiendo nada, no entiendo nada, now, ustedes, si me hace el favor, si son tan amables, si se puede`,
});
/** Longer ones tell something. */
const MostWords = 16;
const MostLetters = 120;
/** What no command is without: most answers hold none of it, and need not be compared. */
const hints =
  /menu|opcion|lista|pantal|inici|princip|ayud|orient|explic|mano|como|usar|auxil|help|cancel|anul|segui|contin|sali|salt|sacam|saquem|termin|olvid|dej|deten|never|stop|atras|anterior|antes|regres|vuel|volv|paso|back|previous|equivoq|confund|confundi|regue|ere|puse|escribi|conteste|mande|anote|di |tecle|cometi|mal|error|cor[eri]|modific|edit|areg|cambi|borar|bora|quita|fix|wrong|omit|brinc|blanco|siguient|sigue|otra|prefier|mejor|no |next|pas|skip|rather|dont|hablar|platic|comuni|contact|chat|persona|human|atiend|lam|marq|asesor|oper|alguien|talk|speak|baja|mand|mensaj|aviso|escrib|molest|recib|notific|quit|saq|unsub|text|remove|alta|suscri|subscri|reanud|activ|agreg|inclu|met|sign|start|ingles|espanol|english|spanish|idioma|lengua/;

/**
 * The global word that a whole message is, courtesy and punctuation aside, in any language: «cancelar, por favor» is
 * one, «Baja California» is none. Commands with a slash belong to the flows.
 */
export function readGlobalWord(text: string): GlobalWord | null {
  if (text.length > LongestMessage || text.trimStart().startsWith("/")) return null;
  // «No, quiero corregir»: no to the question, and then something else.
  const said = wordsOf(fold(text.replace(/^\s*(?:no|ningun[oa]|nada|pues no)\s*[,.;]\s*/i, "")));
  const asked = withoutCourtesy(said);
  const exact = words.whole(asked.join(" "));
  if (exact !== undefined) return exact;
  if (said.length > MostWords || said.join(" ").length > MostLetters || !hints.test(said.join(" ")))
    return null;
  const ends = endsOf(said);
  for (const from of beginningsOf(said)) {
    for (const to of ends) {
      const rest = said.slice(from, to).join(" ");
      const whole = rest === "" ? null : (words.whole(rest) ?? meantBy(rest));
      if (whole !== null) return mayBeAsked(whole, text) ? null : whole;
    }
  }
  return null;
}

/** Where what is asked for may begin: after each of the courtesies and wishes before it. */
function beginningsOf(said: readonly string[]): readonly number[] {
  const found = [0];
  for (let from = 0; from < said.length; ) {
    const length = wishes.at(said, from)?.length ?? courtesyAt(said, from);
    if (length === 0) break;
    from += length;
    found.push(from);
  }
  return found;
}

function endsOf(said: readonly string[]): readonly number[] {
  const found = [said.length];
  for (let to = said.length; to > 0; ) {
    const length = endings.before(said, to)?.length ?? courtesyBefore(said, to);
    if (length === 0) break;
    to -= length;
    found.push(to);
  }
  return found;
}

/** In whatever person and tense; of two commands none is meant. */
function meantBy(said: string): GlobalWord | null {
  const found = grammar.filter(([, patterns]) => patterns.some((pattern) => pattern.test(said)));
  const [only] = found;
  return only === undefined || found.length > 1 ? null : only[0];
}

/** «¿Puedo cancelar?» asks, and what is only asked must not happen. Help and somebody to talk to are asked for so. */
function mayBeAsked(word: GlobalWord, text: string): boolean {
  if (isQuestion(text)) return !/^(?:help|human|language|menu)$/.test(word);
  const may = /\b(?:puedo|podria|se puede|se podra|deja|permites?)\b/.test(fold(text));
  return may && /^(?:cancel|stop|start)$/.test(word);
}
