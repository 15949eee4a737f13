import { courtesyAt, thanksBefore } from "./courtesy.ts";

// Answers have words before and after what is asked for. They are taken off step by step, as long as there are any; each
// step is a pattern of bounded length over the folded words, so that this takes time in proportion to the message.

/** What a step took off, and what it says of the rest. */
export interface Step<T extends string> {
  readonly pattern: RegExp;
  readonly says: T;
}

/** Patterns as we write them, with accents and double letters, for folded words. `^` or `$` is added, and whole words. */
export function step<T extends string>(end: "lead" | "trail", source: string, says: T): Step<T> {
  const plain = foldPattern(source);
  return { pattern: new RegExp(end === "lead" ? `^(?:${plain})(?= |$)` : `(?<=^| )(?:${plain})$`), says };
}

/** A pattern as we write it, for folded words: without accents, double letters and lines. */
export const foldPattern = (source: string): string =>
  source
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/\s*\n\s*/g, "")
    .replace(/([a-z])\1+/g, "$1");

/** Words in both forms: folded, to be compared, and written, to be kept. One for one. */
export interface Words {
  readonly folded: readonly string[];
  readonly written: readonly string[];
}

export interface Peeled<T> extends Words {
  readonly said: ReadonlySet<T>;
}

/** How people write the commonest words around an answer, in haste. */
const spelled: ReadonlyMap<string, string> = new Map(
  `aki aqui,ai ahi,hla hola,ola hola,oa hola,hol hola,wenas buenas,wuenas buenas,bunas buenas,guenas buenas,vuenas buenas,bnas buenas,bns buenas,trdes tardes,yamo lamo,llmo lamo,lamno lamo,nonbre nombre,
  nobre nombre,ombre nombre,nombrre nombre,soi soy,zoy soy,say soy,ke que,k que,q que,ps pues,pz pues,pos pues,xf porfa,xfa porfa,porfis porfa,plis porfa,kon con,komo como,yama lama,yaman laman,d de,dl del,tmb tambien,tmbn tambien,tanbien tambien,
  bamos vamos,ba va,ban van,boy voy,ermana hermana,ermano hermano,ijo hijo,ija hija,muger mujer,sta esta,toy estoy,bibo vivo,bivo vivo,vibo vivo,bivimos vivimos,bibimos vivimos,bengo vengo,benimos venimos,asia hacia,serca cerca,serquita cerquita,grax gracias,grasias gracias,pa para,orita ahorita`
    .split(",")
    .map((pair) => pair.trim().split(" "))
    .map(([from = "", to = ""]) => [from, to]),
);

/** Longest pattern, in words. */
const Window = 14;

/** Takes off what stands before and after. Courtesy goes without a word said. */
export function peel<T extends string>(
  words: Words,
  leads: readonly Step<T>[],
  trails: readonly Step<T>[],
): Peeled<T> {
  const said = new Set<T>();
  const folded = words.folded.map((word) => spelled.get(word) ?? word);
  let from = 0;
  let to = folded.length;
  for (let taken = -1; taken !== 0 && from < to; from += taken) {
    taken = courtesyAt(folded, from);
    if (taken === 0) taken = lengthOf(folded.slice(from, Math.min(to, from + Window)), leads, said);
  }
  for (let taken = -1; taken !== 0 && from < to; to -= taken) {
    taken = Math.min(thanksBefore(folded, to), to - from);
    if (taken === 0) taken = lengthOf(folded.slice(Math.max(from, to - Window), to), trails, said);
  }
  return { folded: words.folded.slice(from, to), written: words.written.slice(from, to), said };
}

/** How many words the longest of the steps takes. */
function lengthOf<T extends string>(
  window: readonly string[],
  steps: readonly Step<T>[],
  said: Set<T>,
): number {
  const text = window.join(" ");
  let longest = 0;
  let says: T | undefined;
  for (const step of steps) {
    const found = step.pattern.exec(text)?.[0].trim() ?? "";
    const length = found === "" ? 0 : found.split(" ").length;
    if (length <= longest) continue;
    longest = length;
    says = step.says;
  }
  if (says !== undefined) said.add(says);
  return longest;
}
