// What was to be and what came of it: «iba a ser a las 10 pero la pasaron a las 11», «no fue ayer, fue antier». The last
// counts, and the other is no answer.

const then = "(?:(?:al final|a la mera hora|ya|luego|siempre|mejor|despu[eé]s|ahora|entonces|que)\\s+)*";
const planned =
  "(?:iba(?:n|mos)?\\s+a\\s+(?:ser|hacer(?:l[oa]s?|se)?|tocar)|era|estaba\\s+(?:para|program\\p{L}+|planead\\p{L}+|previst\\p{L}+)|hab[ií]a(?:n|mos)?\\s+(?:dicho|quedado|acordado)|ten[ií]a\\s+que\\s+ser)";
const became =
  "(?:(?:se|l[oa]s?|nos|me)\\s+)*(?:pas(?:aron|amos|[oó])|cambi(?:aron|amos|[oó])|movi(?:eron|mos|[oó])|recorri(?:eron|mos|[oó])|qued(?:amos|aron|[oó])|hizo|hicieron|hicimos|fue|es|ser[aá]|va\\s+a\\s+ser|pusieron|dejaron|dejamos)";
const replaced = new RegExp(
  `^[^.;]{0,40}?(?<!\\p{L})${planned}\\s[^.;]{1,50}?[\\s,]+pero\\s+${then}${became}\\s+(?=[\\p{L}\\d])`,
  "iu",
);
const denied =
  /^\s*(?:(?:pues|ah|ay|uy|perd[oó]n|mire|fíjese)[\s,]+)*no\s+(fue|era|es|va a ser|ser[aá]|son)\s+[^.;]{2,30}?[\s,]+(?:sino\s+(?:que\s+)?(?:\1\s+)?|\1\s+)(?=[\p{L}\d])/iu;

/** A message without what it says was only planned, or was not. */
export const asSettled = (text: string): string =>
  /\b(?:pero|no)\b/iu.test(text) ? text.replace(replaced, "").replace(denied, "") : text;
