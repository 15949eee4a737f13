import { foldLetters, wordsOf } from "./fold.ts";
import { hindered } from "./frames.ts";
import { isWrittenName } from "./givenNames.ts";
import { isSurname } from "./surnames.ts";
import { saysAgain } from "./told.ts";
import { kindOf } from "./wordKinds.ts";

// What is told of somebody named, and of nobody else; and the closed classes of words that change who is meant.

export interface Word {
  readonly written: string;
  readonly folded: string;
  /** Whether a mark parts it from the next. */
  readonly ends: boolean;
}

/** It is no, or may be, or is taken back: nobody named around these is named for sure. Folded. */
export const against = new Set(
  wordsOf(
    foldLetters(
      `no ni sin nunca jamás nadie ninguno ninguna tampoco menos excepto salvo nel not never o u or si pero mejor digo
      perdón sino aunque vez lugar corrijo equivoqué equivoca mal creo cree quizá quizás quiza talvez tal depende ojalá
      chance capaz posible posiblemente probable probablemente segura seguro duda según pendiente falta faltan faltaba antes
      todavía aún casi parece supongo espero maybe perhaps cuándo dónde qué cuál quién cómo cuánto
      otro otra otros otras alguien algunos algunas varios varias etc etcétera compañía familia demás muchos muchas hartos hartas bastantes bastante pocos pocas montón bola cada cualquiera
      todos todas ambos mismo misma mismos mismas igualito como fuera iba iban era eran había hubiera
      pasado pasada antepasado anterior ayer antier`,
    ),
  ),
);

/** What tells of whoever is named that they know, said or left, and not that they take part. */
export const ofElse =
  /^(?:d[ie]c[ei]\w*|dij[eo]\w*|dic[ho]\w*|dig[ao]\w*|dil[ea]\w*|pregunt\w*|avis\w*|sab\w*|sep\w*|conoc\w*|conozc\w*|busc\w*|busq\w*|habl\w*|abl\w*|platic\w*|cont[ao]\w*|cuent\w*|mand\w*|marc\w*|marq\w*|invit\w*|recom\w*|deb[eo]\w*|mur\w*|muer\w*|falec\w*|sal[eigu]\w*|cancel\w*|quit\w*|bor[aro]\w*|elimin\w*|saqu\w*|sac\w*|dej\w*|olvid\w*|falt\w*|pid\w*|ped\w*|quier\w*|quis\w*|gust\w*|pued\w*|pod\w*|ib[ao]\w*|pens\w*|piens\w*|import\w*|vend\w*|compr\w*|viv[eio]\w*|naci\w*|tien\w*|teng\w*|tuv\w*|inform\w*|cas[aoe]\w*|recuer\w*|salud\w*|agradec\w*|felicit\w*|trabaj\w*|acuerd\w*|acord\w*|cre[eioy]\w*|quej\w*|prest\w*|cobr\w*|rob\w*|pag\w*|cambi\w*|cambié|doy|dan|dar|dado|dio|dieron|vi|vio|ver|veo|vieron|oi|oy[eo]\w*|espant\w*|pele\w*|pelea\w*)$/;

/** Where a name stands among words. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

export function wordsIn(text: string): readonly Word[] {
  return text
    .split(/\s+/)
    .map((written) => {
      const bare = written.replace(/^[^\p{L}\p{N}]+/u, "").replace(/[^\p{L}\p{M}\p{N}]+$/u, "");
      const isShort = /^\p{L}\p{L}?\p{L}?\p{L}?\.$/u.test(written) && kindOf(foldLetters(bare)) !== "plain";
      return {
        written: isShort ? `${bare}.` : bare,
        folded: foldLetters(bare),
        ends: !isShort && /[^\p{L}\p{M}\p{N}]$/u.test(written),
      };
    })
    .filter(({ folded }) => folded !== "");
}

/** Whether a word within what is told of somebody may take it back; «que» only goes on. */
const opens = (folded: string): boolean => folded !== "que" && (against.has(folded) || hindered.test(folded));

/** Where «se llama» stands: whatever comes before it tells who that is. */
export const calledAt = (before: readonly Word[]): number =>
  before.findLastIndex(({ folded }, at) => /^(?:lama|laman|lamada|lamado)$/.test(folded) && at > 0);

/** «La señora que vende se llama Lorenza Uicab»: what somebody is said to be called, after who that is; else null. */
export function calledIn(piece: string): string | null {
  const [, before = "", name = ""] =
    /^(.{3,80}?) ((?:se llaman?|que se llaman?|de nombre|llamad[oa]) .{2,60})$/iu.exec(piece) ?? [];
  const words = wordsOf(foldLetters(before));
  const isOpen = words.some((word) => opens(word) || word === "yo" || isWrittenName(word) || isSurname(word));
  return name === "" || isOpen ? null : name;
}

/** What people carry, have or lack: «con su credencial», «sin acta». */
export const isProperty = (folded: string): boolean => property.test(folded);
const property =
  /^(?:credencial\w*|ine|ife|actas?|curp|papel\w*|copias?|document\w*|recibos?|celular\w*|cel|telefono|carnet|cartil\w*|constancia\w*|permiso|beca|discapacidad|baston|muletas|silas?|ruedas|gafete|lonche|comida|agua|mochila|uniforme)$/;

/** What is told of whoever is named, and of nobody else: «la señora que vende se llama», «con su credencial», «que es maestra». */
export function toldOf(words: readonly Word[], runs: readonly Run[], question: string): ReadonlySet<Word> {
  const told = new Set<Word>();
  for (const [at, { from, to }] of runs.entries()) {
    const start = runs[at - 1]?.to ?? 0;
    const before = words.slice(start, from);
    const called = calledAt(before);
    const isOpen = ({ folded }: Word) => opens(folded);
    if (called >= 0 && !before.some(isOpen) && !before.some(({ folded }) => folded === "yo"))
      for (const word of before) told.add(word);
    const after = words.slice(to, runs[at + 1]?.from ?? words.length);
    // «Ana Ruiz con credencial y …»: to what joins the next.
    const end = after.findIndex(({ folded }) => /^(?:y|e)$/.test(folded));
    const tail = end < 0 ? after : after.slice(0, end);
    const [first = "", second = ""] = tail.map(({ folded }) => folded);
    const isProperty =
      /^(?:con|sin|trae|traia|trajo|leva|levo)$/.test(first) &&
      tail.length > 1 &&
      tail
        .slice(1)
        .every(({ folded }) => property.test(folded) || /^(?:su|sus|la|el|una?|de|y)$/.test(folded)) &&
      !tail.some(({ folded }) => saysAgain(folded, question));
    const isKind =
      first === "que" && /^(?:es|son|ya|era|eran)$/.test(second) && tail.length > 2 && !tail.some(isOpen);
    if (isProperty || isKind) for (const word of tail) told.add(word);
  }
  return told;
}
