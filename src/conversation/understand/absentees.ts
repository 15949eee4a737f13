import { foldLetters } from "./fold.ts";
import { foldedPattern } from "./pattern.ts";
import { ofQuestion } from "./question.ts";

// Who did not come: «faltó Juan», «Ana y Luis no vinieron» name them; «vino Juan», «Juan sí, Pedro no» tell of those who did.

const absent = foldedPattern(
  "\\bno (?:vin|fue|asist|leg|pud|estuv|acud|particip|firm)\\w*|\\bfalt(?:aron|o)\\b(?!.*\\b(?:anot|apunt|list|registr|entreg|pap))|\\bausent\\w+|\\binasist\\w+",
);
/** Whether a question asks who did not come. */
export const asksAbsent = ofQuestion((question): boolean => absent.test(foldLetters(question)));
const deed =
  "(?:vin(?:o|ieron)|l+eg(?:[oó]|aron)|fue(?:ron)?|asisti(?:[oó]|eron)|estuv(?:o|ieron)|pud(?:o|ieron)(?: (?:venir|ir|asistir|llegar|estar))?|acudi(?:[oó]|eron)|particip(?:[oó]|aron)|firm(?:[oó]|aron))";
const came = foldedPattern(
  `(?<!\\bno )(?<!\\bno (?:me|les?|se|nos) )\\b(?:vin(?:o|ieron)|leg(?:o|aron)|asisti(?:o|eron)|estuv(?:o|ieron)|acudi(?:o|eron))\\b|\\bsi$|\\bsi (?:fue|pud|particip|firm)|\\bsi [a-z]+ no\\b|\\b(?:pero|solo|y|nomas) si\\b`,
);
const away = new RegExp(`\\s+no ${deed}(?=\\s*(?:[,.;\\n]|$| y (?!no(?!\\p{L}))| ni ))`, "giu");
/** «No vino Rosa», «no vinieron ni Rosa ni Pedro». */
const stayed = new RegExp(
  `^\\s*(?:(?:pues|hoy|nom[aá]s|solo|s[oó]lo|l[oa]s que|quienes|la que|el que)\\s+)*(?:no\\s+${deed}(?:\\s+(?:son|fueron|fue|es))?\\s*:?\\s+)?(?:ni\\s+)?(?=\\p{L})`,
  "iu",
);
const went = /(?<!\bno )\b(?:fue|fueron|pudo|pudieron|participo|firmo|vino|vinieron)\b/;
const nobody = /(?<!\p{L})(?:nadie|ningun[oa]?|todos|todas|much[oa]s|vari[oa]s|algun[oa]s)(?!\p{L})/iu;
const lacked = /(?:^|(?<=[,.;\n] ?)|(?<=\sy ))(?:nom[aá]s |solo |s[oó]lo )?falt(?:[oó]|aron) (?=\p{L})/giu;

/** A list of who did not come without the words that tell so; null where it tells who did, and the text itself of any other list. */
export function ofAbsent(text: string, question: string): string | null {
  if (!asksAbsent(question)) return text;
  if (came.test(foldLetters(text))) return null;
  const absent = text.replace(away, "").replace(lacked, "");
  if (!/(?<!\p{L})n[io](?!\p{L})/iu.test(absent) || nobody.test(absent)) return absent;
  const named = absent.replace(stayed, "");
  // «No fue Rosa, fue Ana» tells who did.
  return went.test(foldLetters(named)) ? null : named.replace(/[\s,]+ni\s+(?=\p{L})/giu, ", ");
}
