import { foldedPattern } from "./pattern.ts";
import { always, type Veto } from "./veto.ts";

// Where one is asked for a place: what lies beside one of the list is not there («frente a la escuela», «cerca de mi
// casa»), another's house is not mine, and what is closed is not chosen.

const asksPlace = (asked: string): boolean =>
  /\b(?:donde|lugar|sede|sitio|punto)\b/.test(asked) && !/\b(?:viv\w+|llega\w*|lega\w*)\b/.test(asked);
const beside =
  "cerca|cerquita|junto|(?:al|a un) lado|ladito|frente|enfrente|atras|atrasito|detras|afuera|fuera|a espaldas|pegad[oa]|rumbo|camino|pasando|pasandito|antes|despues|a la vuelta";

export const otherPlaces: readonly Veto[] = [
  {
    says: foldedPattern(
      `^(?:(?:pues|es|seria|que sea|mejor|ahi|aqui|ala|aca|en|yo|digo|quiero|puede ser|mas) )*(?:${beside}) (?:a|al|de|del)(?= )`,
    ),
    when: ({ shown, asked }) => asksPlace(asked) && !new RegExp(`\\b(?:${beside})\\b`).test(shown),
  },
  {
    says: /^(?:(?:pues|seria|que sea|mejor|ahi|aqui|ala|aca|quiero) )*por (?:aqui )?(?:mi|la|el|tu|su|donde) /,
    when: ({ shown, asked }) => asksPlace(asked) && !/\bpor\b/.test(shown),
  },
  {
    says: /\b(?:tu|su|otra|cualquier) casa\b|\bcasa del? (?!(?:uno|nosotr\w+|un[oa])\b)/,
    when: ({ said, shown }) =>
      /\bmi casa\b/.test(shown) && !/\bmi casa(?! del? )\b/.test(said) && !/\bcasa del? /.test(shown),
  },
  {
    says: foldedPattern(
      "\\b(?:esta|estan|estara|sigue|va a estar) (?:(?:muy|bien|re|bastante) )*(?:cerrad|ocupad|llen|apartad|descompuest|suci|retirad|lejos|clausurad|inundad)\\w*$",
    ),
    when: always,
  },
  {
    says: /^(?:(?:ya|apenas|orita|ahorita) )*(?:voy|vengo|ando|estoy|vamos|venimos) (?:saliendo|regresando|legando|pasando)(?= )/,
    when: ({ asked }) => asksPlace(asked),
  },
];
