import { topicOf } from "./asked.ts";
import { wordsAsked } from "./askedWords.ts";
import { fold, wordsOf } from "./fold.ts";
import { foldedPattern } from "./pattern.ts";
import { foldedQuestion, ofQuestion, questionIn } from "./question.ts";
import { isSameVerb } from "./roots.ts";

// What sounds like an answer and is one to something else: of somebody else's coming «no fui» tells nothing, of a call that
// came in «no alcancé a contestar» nothing either; «la mía sí, la de mi niño no» is a yes and a no.

const ofOneself =
  /\bno (?:l[oa]s? )?(?:fui|fuimos|pude|pudimos|alcance|quise|asisti|estuve|estuvimos|lege)\b/;
/** Of what others did, or what happened: told by the accents that a question of ours has. */
/** «¿Se aprobó el acta?», «¿llegó la promotora?» */
const happened = /(?:\p{L}{2}ó|(?<!\p{L})(?:vino|hubo|fue|estuvo|vinieron|fueron)|[aei]ron)(?!\p{L})/iu;
const toMe = /[aií]ste(?!\p{L})|(?<!\p{L})(?:te|has|pud[oi]\p{L}*)(?!\p{L})/iu;
const ofOthers = ofQuestion((question): boolean => {
  const asked = questionIn(question);
  return happened.test(asked) && !toMe.test(asked);
});

const otherDeed =
  /\bno (?:he |hemos )?(?:pude|pudimos|podido|alcance|alcanzado|logre|logrado|quise|querido)(?: a)? (?!ir |venir |salir |pasar |entrar |asistir |hacer |acudir |estar )(\w{2,}[aei]r)(?= )/;

/** Whether a folded clause says that something was not done which was not asked for. */
export function isOfSomethingElse(said: string, question: string): boolean {
  if (ofOneself.test(said) && ofOthers(question)) return true;
  const [, deed] = otherDeed.exec(`${said} `) ?? [];
  return deed !== undefined && !wordsAsked(question).verbs.some((verb) => isSameVerb(deed, verb));
}

/** Most messages have none of it, or only one. */
const favoring = /\p{L}\s+s[iíÍ]+(?!\p{L})/iu;
const against = /\p{L}\s+no(?!\p{L})/iu;
const halves = /[,.;:…\n]+|\s(?:y|pero|aunque|mas)\s/iu;
const side = foldedPattern(
  "^(?:(?:pues|y|no|si|bueno|claro|nada mas|nomas|solo|solamente) )*(.+) (?:(?:ya|pues|todavia|aun|tambien|que|claro) )*(si|no)$",
);
const oneself = foldedPattern(
  "^(?:(?:yo|la verdad|por mi|de mi parte|a mi|pues|mejor|siempre|ya|que|claro|por supuesto|mi respuesta es|gracias|si|no|bueno|como|(?:yo )?(?:digo|dije|creo|pense)|lo \\w+) ?)+$",
);

const another = foldedPattern(
  "\\b(?:a|por) (?:ela|el|el[oa]s|(?:mis?|las?|los|el) (?!si\\b|no\\b)\\w+) (?:ya |tambien )?(si|no)\\b",
);
const ofKin = foldedPattern(
  "\\b(?:mis?|el|la|los|las|ell[oa]s?|otr[oa]s) (?:\\w+ )?(?:ya |todavia |pues |tampoco )?no(?= |$)|\\b(?:el|ella|ell[oa]s) no(?= |$)",
);

const ofOneAlone = /\b(?:usted|contigo|vas|vienes|asistes|iras|asistiras|puedes|podras)\b/;
const ofMore = /\b(?:ustedes|tod[oa]s|con|y tus?|y sus?|hij|espos|famil|niñ|mama|papa|alguien)\w*\b/;
/** For and against in one message, of two things: what it says of the one that was asked for; null where it is not so. */
export function readDivided(text: string, question: string): "yes" | "no" | "both" | null {
  if (!favoring.test(text) || !against.test(text)) return null;
  // «Yo sí, mis hijos no».
  const said = fold(text);
  // «Yo sí voy, mi comadre no»: oneself, where nobody else was asked for.
  if (/\byo (?:tambien )?si\b/.test(said) && ofKin.test(said))
    return ofOneAlone.test(foldedQuestion(question)) && !ofMore.test(foldedQuestion(question))
      ? "yes"
      : "both";
  const self = /\b(?:a|por) mi (si|no)\b/.exec(said)?.[1];
  const other = another.exec(said)?.[1];
  if (self !== undefined && other !== undefined && self !== other)
    return / (?:tus?|todos?|todas?) /.test(foldedQuestion(question)) ? "both" : self === "no" ? "no" : "yes";
  const sides = text.split(halves).flatMap((clause) => {
    const [, of = "", meant] = side.exec(fold(clause)) ?? [];
    return meant === undefined || oneself.test(of) ? [] : [{ of, meant }];
  });
  if (new Set(sides.map(({ meant }) => meant)).size < 2) return null;
  const asked = wordsOf(foldedQuestion(question));
  const ofAsked = sides.filter(({ of }) => wordsOf(of).every((word) => asked.includes(word)));
  const [only] = ofAsked;
  if (only === undefined || ofAsked.length > 1) return "both";
  if (only.meant === "no") return "no";
  // «La fecha sí, el año no» to “Is the date right?”.
  return topicOf(question) === "right" ? "both" : "yes";
}
