import { foldedPattern } from "./pattern.ts";

// Idioms that say yes or no whatever is asked: of the North («fierro», «cincho»), of the young («a webo», «nel pastel»), of
// everybody («ni de relajo», «ni a palos», «ni quien»). A clause begins with them.

/** «A huevo» as it is written by whoever would not write it. */
const egg = "(?:a|ha) ?(?:h?uev|h?ueb|w?ev|web|guev|gueb)(?:o|os|ito)|a ?(?:wilson|wiwi|wil)";

/** A clause begins with one of these and agrees. */
export const agreesByIdiom = foldedPattern(
  `^(?:${egg}|cincho|de cincho|a cincho|afirm[ao]s?|positivo|(?:10|diez) (?:4|cuatro)|fierro(?: (?:parient\\w*|viej\\w*|plebes?))?|arre(?: lulu)?|simon(?:a|as|es|dor|azo|cito)?(?: la mona)?|sirol|sincho|segurolas?|serafin|sip(?:i|irili|iri|o)|shi|chi|xi|sis|sisi|sep|sepi|sap|ei|ey|camara|camaron|ajua|jalese|jalale|jalo|jalamos|sale (?:vale|pues|bye)|va pues|orale pues|andale pues|andele pues|ya (?:vas|estas|dijiste|dijo|rugiste)(?: (?:barrabas|barabas|pancha))?|eso que ni que|eso ni (?:se )?pregunt\\w+|ni (?:se )?pregunt[ae]n?|de ley|a la de ya|de mil amores|con el alma|de todo corazon|a mucha honra|faltaba mas|no faltaba mas|no faltara mas|como que no|mas que seguro|mas que puest[oa]|puestisim[oa]s?|segurisim[oa]s?|a ojos cerrados|con los ojos cerrados|(?:dalo|delo|denlo) por (?:hecho|seguro)|es un hecho|neta que si|claro que (?:simon|yes)|obvio (?:microbio|que si|si)|pos si|pues si|pa luego es tarde|bey|beyo)(?= |$)`,
);

/** What is so little that there is none of it: «ni un peso», «ni un alma», «ni tantito». */
const least =
  "(?:un|una|medio|media) (?:(?:sol[oa]|triste|mugr\\w+|pinche|mald\\w+|mentad[oa]) )?(?:pes(?:o|ito)|cinco|quinto|centav(?:o|ito)|varo|veinte|alma|alm?ita|mosca|gota|gotita|pelo|pelito|tantito|poquito|poquitito|pizca|migaja|pedazo|pedacito|papel|papelito|hoja|raya|palabra|letra|jota|rastro|segundo|minuto|lugarcito|bocado|trago|grano|foco|llamada|mensaje|aviso)";
/** A clause begins with one of these and refuses or denies. */
export const deniesByIdiom = foldedPattern(
  `^(?:nel(?: pastel| pasteles|son|azo|i|es)?|neles|nelson|nelazo|niguas|naranjas(?: dulces)?|narices|nequis|nanais?|nanay|nain|nonis|nones|nambres?|mangos(?: de manila)?|(?:si )?chucha|ni (?:${least}|tantito|tantita|poquito|papa|jota|maiz|mais|madres|modo que|de (?:relajo|chiste|broma|loc[oa]|puro milagro|milagro|fiado|casualidad|lejos|a de veras)|por (?:asomo|error|equivocacion|las dudas|casualidad|accidente|todo el oro.*|nada del mundo|ahi|aqui|tantito|enterad[oa])|a (?:palos|fuerzas?|balazos|patadas|jalones|cambio|gritos)|en (?:cuenta|pintura|foto|fotografia|suenos|broma|chiste|defensa propia)|amarrad[oa]|muert[oa]|pagad[oa]|pagando\\w*|regalad[oa]|dormid[oa]|borrach[oa]|enterad[oa]s?|al caso|que estuviera loc[oa]|que fuera que|pensarlo|sonarlo|dios lo (?:quiera|mande|permita)|(?:quien|como|donde|con que|con quien|en que|para que|para cuando|a que hora)(?= |$)))(?= |$)`,
);

/** Small words and interjections that stand before an answer and say nothing of it. */
export const interjections =
  "ma|uay|mare|puchis|chale|changos|caray|canijo|achis|ah caray|a jijo|la neta|neta|de veras|en serio|honestamente|sinceramente|a decir verdad|para que (?:le|les|te) (?:miento|digo que no)|no (?:le|les|te) voy a mentir|para que mas que la verdad|ni modo";

/** Neither done nor not: «ya mero». */
export const almost = /^(?:(?:pues|uy|ay) )*(?:ya )?(?:mer(?:o|ito)|casi(?: casi)?)$/;
