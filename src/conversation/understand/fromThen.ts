// «Puedo hasta el jueves», «sería hasta el viernes»: in Mexico the first day somebody can, never the last. «Trabajo hasta el
// viernes» tells of something else.

const able =
  "(?:pued[oa]|podemos|podr[ií]a(?:mos)?|podr[eé](?:mos)?|ser[ií]a|tendr[ií]a que ser|me desocupo|nos desocupamos|estoy libre|estar[eé] libre|tengo (?:tiempo|chance|libre)|descanso)";
const after = new RegExp(`(?<!\\bno\\s+)(?<=(?<!\\p{L})${able}\\s+(?:ya\\s+|yo\\s+)?)hasta\\s+`, "giu");
const before = new RegExp(
  `(?<=^[\\s\\p{P}]*(?:(?:pues|ya|hasta ahora|fíjese|mire)[\\s,]+)?)hasta\\s+(?=\\P{P}{3,30}?\\s(?:ya\\s+|yo\\s+)?${able}(?!\\p{L}))`,
  "iu",
);
const denied = new RegExp(
  `(?<!\\p{L})no\\s+(?:me\\s+|nos\\s+|voy a\\s+)?${able}\\s+(?:ya\\s+|yo\\s+)?hasta`,
  "iu",
);

/** Words for the first day somebody can, without their «hasta». */
export const fromThen = (text: string): string =>
  denied.test(text) ? text : text.replace(after, "").replace(before, "");
