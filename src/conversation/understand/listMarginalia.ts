// What is written in the margin of a list: how much each got («(2 kilos)»), on which day or of which block they are
// («martes Rosa Ek», «de la 4: Luis Paz»), how a name is spelt («Hortencia con c»), and who was there already («Uriel ya lo
// puse», «otra vez Oliva»).

const amount =
  /\s*\(\s*(?:\d+(?:[.,]\d+)?|un[oa]?|dos|tres|medi[oa])\s+(?!(?:personas?|ni[ñn][oa]s?|hij[oa]s?|acompa|adult|menor|nietos?|familiar|m[aá]s|a[ñn]os|meses)\p{L}*)\p{L}{1,12}(?:\s+de\s+\p{L}{2,12})?\s*\)/giu;
const weekday = "(?:lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado)";
const days = `(?:(?:el|los)\\s+)?(?:${weekday}|domingo)(?:\\s*(?:y|,)\\s*(?:el\\s+)?(?:${weekday}|domingo))*`;
const byDay = new RegExp(
  `(^|[,;\\n.]\\s*|\\sy\\s)${days}\\s*:?\\s*(?:(?:le\\s+toc[oóa]\\s+a|fue|va|es|a|la|el)\\s+)?(?=(?:(?:otra\\s+vez|de\\s+nuevo|tambi[eé]n)\\s+)?(?:do[ñn]a?\\s+)?\\p{L}{2,})`,
  "giu",
);
const block =
  /(^|[,;\n]\s*|\sy\s)(?:del?|de\s+la|de\s+el|en\s+la|por\s+la)\s+(?:(?:manzana|calle|secci[oó]n|cuadra|zona|grupo|mesa|barrio|equipo|casa|lote)\s+)?\d{1,2}\s*[ªa]?\s*:\s*/giu;
const spelt =
  /(?<=\p{L})\s+con\s+(?:la\s+|una?\s+|doble\s+)?(?:[cszhbvkygjlnt]|acento|hache|zeta|ceta|ese|ce|be|ve|uve|ele|jota)(?:\s+(?:chica|grande|de\s+\p{L}{3,8}))?(?=\s*(?:[,.;\n)]|$))/giu;
const again =
  /(^|[,;\n.)]\s*|\d\s*[-.)]?\s*|\sy\s)(\p{L}{3,20}(?:\s+\p{L}{3,20})?)\s+ya\s+(?:lo|la|l[oa]s|se\s+l[oa])\s+(?:puse|dije|anot[eé]|apunt[eé]|mencion[eé]|escrib[ií]|mand[eé])(?=\s*(?:[,.;\n]|$))/giu;
const repeated =
  /(?<=[,;\n]\s*)(?:y\s+)?(?:otra\s+vez|de\s+nuevo|nuevamente)\s+(\p{L}{3,20})(?=\s*(?:[,.;\n]|$|\sy\s))/giu;

/** «(está embarazada)», «(la de la tienda)»: how somebody is, or which. */
const which =
  /(?<=\p{L}) ?\((?:(?:la|el)\s+(?:de|del|que)\s|(?:ella\s+|[eé]l\s+|ya\s+)?(?:est[aá]|tiene|es)\s+(?!hij|mi\s|su\s|nuestr)|no\s+(?:ve|oye|escucha|camina|habla|sabe)|silla\s+de|embarazad|viud|nuev[oa])(?![^()]*(?:\p{Lu}|\d|no\s+(?:vino|fue|va|viene|lleg|asist|pudo)|falt|confirm|pendiente|duda))[^()]{0,40}\)/gu;
/** «… y ya no alcancé»: no more of them. */
const noMore =
  /[\s,;.]+(?:(?:y|pero|es\s+que)\s+)?(?:ya\s+)?no\s+(?:alcanc[eé]|alcanzamos|me\s+dio\s+tiempo|nos\s+dio\s+tiempo|pude\s+ver\s+m[aá]s|hubo\s+m[aá]s|pude\s+m[aá]s)(?:\s+(?:a\s+m[aá]s|m[aá]s|a\s+ver\s+m[aá]s|de\s+m[aá]s|a\s+nadie\s+m[aá]s))?\s*[.!]*$/iu;

/** A list without what stands in its margin. */
export function withoutMarginalia(text: string): string {
  let said = /no/iu.test(text) ? text.replace(noMore, "") : text;
  if (said.includes("(")) said = said.replace(which, "");
  if (said.includes("(")) said = said.replace(amount, ", ").replace(/,\s*$/, "");
  if (/con/iu.test(said))
    said = said
      .replace(spelt, "\u0000")
      .replace(/(?<!\p{L})(\p{L}{3,20})\0\s*[,.;]\s*(?=\1\s+\p{L})/giu, "")
      .replaceAll("\u0000", "");
  if (/\d\s*[ªa]?\s*:/.test(said)) said = said.replace(block, (_, before: string) => before || " ");
  if ((said.match(new RegExp(weekday, "giu"))?.length ?? 0) > 1)
    said = said.replace(byDay, (_, before: string) => (/y/i.test(before) ? ", " : before));
  if (/\sya\s/iu.test(said))
    said = said.replace(again, (all, before: string, who: string) => (isNamed(who, said) ? before : all));
  if (/otra|nuev/iu.test(said))
    said = said.replace(repeated, (all, who: string) => (isNamed(who, said) ? "" : all));
  return said === text ? text : said.replace(/([,;])(?:\s*[,;])+/g, "$1").replace(/^\s*[,;]\s*/, "");
}

/** Whether somebody of that name stands there by another mention. */
const isNamed = (who: string, text: string): boolean =>
  (text.match(new RegExp(`(?<!\\p{L})${who}(?!\\p{L})`, "giu"))?.length ?? 0) > 1;
