/** «Los Niños Héroes jajaja, no, ya en serio: Iker y Leo»: what was said for fun, up to where it is taken back. */
const joke =
  /^[^\n]{2,80}?[\s,.;…]+(?:(?:ja|je|ji|ha){2,}[jh]?[\s,.;…]+)?(?:(?:no+|bueno|pero)[\s,.;…]+)*(?:(?:ya|ahora s[ií]|hablando)[\s,]+)?(?:en serio|fuera de broma|es broma|son bromas|era broma|no es cierto|es chiste|puro chiste)(?!\p{L}|[\s,]*(?:no|que no)\b)[\s,.:;…!]+(?=[\p{L}\d])/iu;

/** A message without what its writer says to have been a joke; one that ends there is left as it is. */
export const withoutJoke = (text: string): string =>
  /serio|broma|cierto|chiste/iu.test(text) ? text.replace(joke, "") : text;
