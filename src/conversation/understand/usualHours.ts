import { foldLetters } from "./fold.ts";
import { type Hour, usual } from "./hour.ts";
import { foldedPattern } from "./pattern.ts";
import { questionIn } from "./question.ts";

// When a bare hour is: of a session in the morning from 8 to 11 and in the afternoon from 1 to 6. Nobody has supper at 8 in
// the morning nor gets up at 5 in the afternoon; what is asked, or said beside («temprano»), tells the half of the day.

/** Minutes from midnight of an hour whose half was not said; null where it may be in either. */
export type Usual = (hour: Hour) => number | null;

interface Custom {
  readonly asks: RegExp;
  /** Hours that are in the morning, and those that are 12 later; all others may be in either half. */
  readonly morning?: readonly [number, number];
  readonly evening?: readonly [number, number];
}

const customs: readonly Custom[] = [
  {
    asks: foldedPattern(
      "\\b(?:(?:se|te|me|nos|os) (?:levant|despiert|despert)(?:a|as|an|amos|aron|o|e|aste)(?! (?:el|la|los|las) (?!niñ|hij|bebe|famil|señor|gente))|(?:te|me|nos) par(?:as|o|amos)|se paran? usted(?:es)?|(?:levantar|despertar|parar)(?:se|te|me|nos)|madrug\\w+|desayun\\w+|amanec\\w+|ordeñ\\w+)\\b",
    ),
    morning: [3, 11],
  },
  {
    asks: foldedPattern("\\b(?:cen(?:a|as|an|o|ar|e|en|amos|aron|aste|aban?)|merend\\w+|meriend\\w+)\\b"),
    evening: [5, 11],
  },
  {
    asks: foldedPattern(
      "\\b(?:duerm\\w+|dorm(?!i(?:torio|lon))\\w+|durm\\w+|(?:se|te|me|nos) acuest\\w+|(?:se|te|me|nos) acost\\w+|acostar(?:se|te|me|nos|l[oa]s?)?)\\b(?!.*\\bsiesta)",
    ),
    evening: [8, 11],
  },
  // What there is in the evening, and by day too.
  {
    asks: foldedPattern("\\b(?:baile|velorio|serenata|posadas?|lunada|fogata|pijamada)\\b"),
    evening: [5, 6],
  },
  // The first turn begins before it is day.
  {
    asks: foldedPattern(
      "\\b(?:entr(?:a|as|an|o|ar|aste) a (?:trabajar|laborar|la (?:chamba|fabrica|maquila|escuela))|empiez\\w+ (?:a trabajar|tu turno|el turno))\\b",
    ),
    morning: [8, 11],
    evening: [1, 3],
  },
  { asks: foldedPattern("\\bhoras? (?:de|en|por) la mañana\\b"), morning: [1, 11] },
  { asks: foldedPattern("\\bhoras? (?:de|en|por) la tarde\\b"), evening: [1, 8] },
  { asks: foldedPattern("\\bhoras? (?:de|en|por) la noche\\b"), evening: [6, 11] },
  // «¿A qué hora abre el comedor por la mañana?»
  { asks: foldedPattern("\\bhoras? .*\\b(?:en|por) las? mañanas?\\b"), morning: [5, 11] },
  { asks: foldedPattern("\\bhoras? .*\\b(?:en|por) las? tardes?\\b"), evening: [1, 8] },
  { asks: foldedPattern("\\bhoras? .*\\b(?:en|por) las? noches?\\b"), evening: [6, 11] },
  { asks: foldedPattern("\\bhoras? (?:de|en) la madrugada\\b"), morning: [1, 6] },
];

const ofEnding = foldedPattern(
  "\\b(?:termin\\w+|acab\\w+|sal(?:e|en|es|imos|io|ieron|iste|ir|go)|cier\\w+|cer(?:o|aron|ar))\\b",
);
/** «Tempranito, a las 6», «esta noche a las 8»; «más temprano» only compares. */
const besides: readonly Custom[] = [
  {
    asks: foldedPattern(
      "(?<!\\b(?:mas|tan|no|ni|demasiado|menos|sea) )(?<!\\bno (?:tan|muy|es|sea) )\\b(?:temprano|tempranito|madrugando)\\b(?! (?:no|es mejor|salg\\w+|sal[ei]\\w*))",
    ),
    morning: [4, 11],
  },
  { asks: foldedPattern("\\b(?:esta|hoy en la) (?:noche|nochecita)\\b"), evening: [6, 11] },
  { asks: foldedPattern("\\b(?:esta|hoy en la) (?:tarde|tardecita)\\b"), evening: [1, 8] },
];

/** How the bare hours of an answer to such a question are meant. */
export function usualIn(text: string, question: string): Usual {
  const asked = foldLetters(questionIn(question));
  const told = customs.filter(({ asks }) => asks.test(asked));
  const said = foldLetters(text);
  const beside = besides.find(({ asks }) => asks.test(said));
  // «Temprano» of an hour to sleep or to end tells no half.
  const isIdle =
    beside?.morning !== undefined &&
    (ofEnding.test(`${asked} ${said}`) || told.some(({ morning }) => morning === undefined));
  const all = beside === undefined || isIdle ? told : [beside];
  return all.length === 0 ? ofSession : (hour) => agreed(all.map((custom) => inCustom(hour, custom)));
}

/** As a session begins; at 7 people get up or come home from work, and 12 is noon. */
export const ofSession: Usual = (hour) => {
  if (hour.hours === 12) return hour.hours * 60 + hour.minutes;
  return hour.hours === 7 ? null : usual(hour);
};

function inCustom({ hours, minutes, padded }: Hour, { morning, evening }: Custom): number | null {
  const isIn = (range: readonly [number, number] | undefined) =>
    range !== undefined && hours >= range[0] && hours <= range[1];
  if (isIn(morning)) return hours * 60 + minutes;
  return isIn(evening) && !padded ? (hours + 12) * 60 + minutes : null;
}

/** What all of them say. */
function agreed(found: readonly (number | null)[]): number | null {
  const [first = null] = found;
  return found.every((one) => one === first) ? first : null;
}
