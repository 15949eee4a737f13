// What a message says around a choice that leaves nothing open, and the one of two that it prefers.

/** «Nomás que no sé dónde está», «no sé leer»: no doubt of which. */
const notKnown =
  /[,\s]+(?:(?:nom[aá]s|solo|pero|aunque|es que|porque|y|yo) )*(?:que )?no s[eé] (?:(?:bien|muy bien) )?(?:(?:a )?d[oó]nde (?:est[aá]|queda|es)|c[oó]mo (?:llegar|se llega|irme)|llegar|leer|escribir|usar (?:el|esto)\p{L}*)(?: \p{L}+){0,3}\s*(?=[,.;!]|$)/giu;

/** Without what is no doubt of which. */
export const firmly = (text: string): string =>
  text
    .replace(cleft, "")
    .replace(blessed, "$1")
    .replace(notKnown, " ")
    .replace(thereFirst, " ")
    .replace(ifThere, " ")
    .replace(forSure, " ");

/** «Agua sí hay, lo que falta es luz»: what is said to be it is, whatever was told before. */
const cleft =
  /^(?:[^;.]{1,80}[,;.]\s*)?(?:(?:pero|y|mire|pues)\s+)*lo que (?!no |menos |menos |m[aá]s no )(?:\p{L}{1,12} ){1,4}?(?:es|ser[ií]a|son) (?=\p{L}{2})(?!lo )/iu;

/** «Sin falta», «no hay bronca»: no refusal of anything. */
const forSure =
  /(?:^|[,\s]+)(?:sin (?:falta|bronca|problemas?|pedos?|duda|fallar|pena)|no (?:hay|tengo) (?:problema|bronca|pedo|inconveniente)|no importa)(?=\s|[,.!]|$)/giu;

/** «Primero Dios la de huertos.» */
const blessed = /(^|[\s,]+)(?:primero dios|dios primero|si dios quiere|dios mediante)(?=[\s,.!]|$)/giu;
/** «Si hay lugar, la de huertos.» */
const thereFirst =
  /^\s*si (?:(?:todav[ií]a|a[uú]n|es que) )?(?:hay|queda|quedan|tienen|alcanzo) (?:un )?(?:lugar|lugares|cupo|espacio|chance|campo)[,\s]+(?=\S)/iu;
/** «Si todavía hay lugar» is no doubt of which. */
const ifThere =
  /[,\s]+si (?:(?:todav[ií]a|a[uú]n|es que) )?(?:hay|queda|quedan|tienen|alcanzo|se puede|es posible)(?: (?:un |el |alg[uú]n )?(?:lugar|lugares|cupo|espacio|chance|campo))?(?=\s*[,.!]|\s*$|\s+por favor|\s+gracias)/giu;

/** Letters: whoever compares two says no more. */
const LongestCompared = 120;

/** «Prefiero huertos que crianza», «crianza en vez de huertos»: the first is wished, the other is not. */
export const preferred = (text: string): string => {
  if (text.length > LongestCompared || /(?<!\p{L})no(?!\p{L})/iu.test(text)) return text;
  const [, first = ""] =
    /^(.*?(?:prefiero|preferimos|prefer\p{L}+|(?<!\p{L})m[aá]s|mejor|antes)(?:.*?\S)?)\s+(?:que|antes que)\s+(?:a )?(?:la|el|l[oa]s|en|ir|una?|\p{L}{4,})(?:\s+\S+){0,4}\s*$/iu.exec(
      text,
    ) ?? [];
  if (first !== "" && compares.test(text)) return first;
  const [, one = ""] = /^(.+?\S)\s+en (?:vez|lugar) de(?:l)? \S+(?:\s+\S+){0,4}\s*$/iu.exec(text) ?? [];
  return one === "" ? text : one;
};
/** «Que es», «que no», «que me» tell why. */
const compares =
  /\sque\s+(?!(?:es|est[aá]|son|me|nos|se|no|ya|hay|tengo|tiene|dice|dan|va|van|sea|queda|quiero|viene|te|le|les|lo|yo|mi|mis|para|por|con)(?!\p{L}))(?:a )?\p{L}/iu;
