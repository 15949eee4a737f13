import { topicOf } from "./asked.ts";
import { foldedPattern } from "./pattern.ts";
import { asksOfNamed } from "./question.ts";
import { isOffer, isPast } from "./shapes.ts";

// A no with words beside it that it cannot mean: «prefiero no decir», «no me vaya a marcar en la noche», «nadie más que
// Tencha». Whoever says so is asked again.

interface Veto {
  /** Of the folded question, and of the question as it was shown. */
  readonly asks: (asked: string, shown: string) => boolean;
  /** Of the folded answer. */
  readonly says: RegExp;
}

const vetoes: readonly Veto[] = [
  {
    asks: (asked) => !/\b(?:habl|dec|cont|dig|platic|opin|contest|respond)/.test(asked),
    says: foldedPattern(
      "^(?:pues |la verdad |mejor |yo |de es[oa] |ay )*(?:prefiero|preferiria|mejor|quisiera|quiero) no (?:decir\\w*|contestar\\w*|responder\\w*|hablar|opinar|meterme|comentar)\\b|^(?:pues |la verdad |mejor |yo |de es[oa] |ay )*no (?:(?:le |les |te )?(?:quiero|quisiera|puedo|debo) (?:decir\\w*|contestar\\w*|responder\\w*|hablar de|opinar|meterme|comentar\\w*)|me (?:quiero|gusta) meter\\w*|quiero (?:problemas|broncas|pleitos|lios))\\b",
    ),
  },
  {
    // A wish about how, which leaves whether.
    asks: (_, shown) => isOffer(shown) || topicOf(shown) === "offer" || topicOf(shown) === "consent",
    says: foldedPattern(
      "^(?:nomas |pero |solo |por favor |nada mas )*(?:que )?no (?:me|nos|le|les) (?:vaya[ns]? a \\w+[aei]r|\\w+[ae]n?|\\w+[ae]s) (?:(?:muy |tan |por|en|de) )*(?:la )?(?:noche|mañana|tarde|madrugada|temprano|domingo|sabado|entre semana|a esa hora|cuando|antes|despues)\\b",
    ),
  },
  {
    asks: (asked, shown) => isPast(shown) && !/\bfalt/.test(asked),
    says: foldedPattern(
      "^(?:ya |todavia |aun |pero )*(?:le|les) falta (?:el|la|los|las|un|una|otra?|algun\\w*) \\w+$",
    ),
  },
  {
    asks: () => true,
    says: foldedPattern(
      "\\b(?:nadie|ningun[oa]?|nada) mas que \\w|\\b(?:nadie|ningun[oa]?) (?:excepto|salvo|menos|solo|sino) \\w",
    ),
  },
  {
    // Whoever answers of themselves, where another was asked for.
    asks: (_, shown) => asksOfNamed(shown),
    says: foldedPattern(
      "^(?:(?:pues|si|no|claro|yo|ya|ahi|aqui|la verdad|ahorita|si dios quiere|primero dios) )*(?:voy|ire|estare|puedo|podre|quiero|asistire|asisto|vengo|alcanzo)\\b(?!.*\\b(?:ela|el|l[oa] (?:levo|traigo|acompaño))\\b)",
    ),
  },
  { asks: (_, shown) => topicOf(shown) === "age", says: /\bnaci(?:o|mos)?\b|\bsoy del? \d/ },
];

/** Whether a no is none for what stands beside it; all of it folded, but the question as it was shown. */
export const isFalseNo = (said: string, asked: string, shown: string): boolean =>
  vetoes.some(({ asks, says }) => says.test(said) && asks(asked, shown));
