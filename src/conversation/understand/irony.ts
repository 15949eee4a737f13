import { fold } from "./fold.ts";
import { foldedPattern } from "./pattern.ts";

// A yes that means none: «¡sí, cómo no! a las once de la noche quieren que ande uno firmando», «ajá, y qué más», «sí claro
// 🙄». Nobody can tell how it is meant, so it is asked again.

/** Who is cross, or rolls their eyes, agrees to nothing. */
const cross = /[\u{1f621}\u{1f620}\u{1f92c}\u{1f624}\u{1f644}\u{1f612}\u{1f928}\u{1f921}\u{1f595}]/u;
/** An assent that is also exclaimed in scorn. */
const assent =
  "(?:si+|aja|claro|claro que si|como no|seguro|orale|andale|uy si|ay si|huy si|que bonito|que bien)";
/** What others would have one do: «quieren que», «todavía esperan que», «como si», «ni que fuera». */
const scorned = foldedPattern(
  `^(?:${assent} )+(?:.*\\b)?(?:(?:quiere[ns]?|espera[ns]?|pretende[ns]?|se le[s]? hace) que (?:uno|una|and[eo]\\w*|vaya\\w*|este\\w*|teng\\w*|hag\\w*|me|le|les|a \\w+)|como si (?:uno|yo|tuviera|fuera|no|nos)|ni que (?:uno|yo|tuviera|fuera|fueramos|estuviera)|y (?:que|algo) mas$|y (?:tu nieve|tus calzones|tu leche|luego que|un cafe|un pan)\\b.*|y yo (?:soy|naci|nomas|me chupo)\\b.*)`,
);
const scornful = foldedPattern(
  "^(?:uy si|ay si|si como no|si claro|aja si|si aja|claro como no)(?: (?:tu|chucha|chuy|como no|ajam?|claro|luego|a chuchita))+\\b|^a otr[oa] perr[oa] con ese hueso\\b|^si tu chucha\\b|^(?:si |claro |aja |seguro )+y yo soy (?:el|la) ",
);

/** Whether a message may be meant the other way round than it says. */
export function isIronic(text: string): boolean {
  if (cross.test(text)) return true;
  if (!/s[ií]|aj[aá]|claro|c[oó]mo|seguro|[oá]ndale|[oó]rale|qu[eé]|perr/iu.test(text)) return false;
  const said = fold(text);
  return scornful.test(said) || (/[!¡?]|\.{3}|…/u.test(text) && scorned.test(said));
}
