import { openLexicon } from "./lexicon.ts";

// The words that a sentence around a name may be made of without saying anything else of whoever is named. All others
// («no», «o», «si», «otra», «la lista», «se enfermó») leave a sentence unread: a name in it is only mentioned.

const small = openLexicon(`
  a al de del en por con para que y e ya el la los las lo le les me te se nos mi su sus nuestro nuestra
  pues pos este bueno ok claro mire mira fíjese oiga ay ah eh sí sip también además primero después luego último última final igual igualmente
  pa pal aquí acá ahí allá hoy ayer antier mañana tarde noche temprano ahorita ahora siempre
  todo será nomás nada más solo sola solos solas solamente únicamente junto juntos juntas conmigo contigo él mucho
  lunes martes miércoles jueves viernes sábado domingo gusto favor porfa porfis porfavor gracias muchas jaja jajaja jeje usted ustedes
  confirmado confirmada confirmados confirmadas presente presentes anotado anotada gemelas gemelos mero mera merito servidor servidora así
  and the my me with is are`);

/** Being and noting down: these tell of whoever is named, whatever was asked. */
const naming =
  /^(?:es|son|soy|somos|fue|era|eran|ser(?:a|an|ia|ian|iamos)?|fui|fuimos|fueron|qued(?:a|o|e|en|an|aron|amos|aran?)|anot\w+|apunt\w+|registr\w+|inscrib\w+|agreg\w+|encarg(?:o|amos)|propon(?:go|emos)|nombr(?:o|amos|aron)|elegimos|eligieron|report(?:o|andose|andome)|p[ou]n(?:e|ga|gan|le|gale|la|lo|me|game|emos|go)?|pus(?:o|e|imos|ieron)|pondr(?:e|a|an|emos|ia|ian)|pongan?(?:le|la|lo|me)?)$/;
/** Going and being there; nothing else is told of people who are named to be noted. */
const goes =
  /^(?:ir|venir|v(?:a|as|an|amos|oy|ino|ine|inimos|inieron|iene|ienen|enimos|engo|engan?|endran?|endremos)|ib(?:a|an|amos)|ir(?:a|an|emos|ia|ian)?|est(?:a|an|aba|aban|amos|oy|uvo|uvieron|uvimos|ara|aran)|asist\w+|leg(?:o|a|an|aron|amos|aran?)|confirm(?:a|an|o|aron|amos)|particip\w+|acompan\w+|lev(?:o|amos|are)|camin\w+|olvid(?:aba|e)|faltaban?)$/;

export const isFrameWord = (folded: string): boolean =>
  small.has(folded) || naming.test(folded) || goes.test(folded);
/** Whether it tells of going or being there, which says of nobody that they are who writes. */
export const isGoing = (folded: string): boolean => goes.test(folded);
/** Who holds an office is named beside it: «Carlos Moo presidente», «sria: Julia Moo». */
export const isOffice = (folded: string): boolean => office.test(folded);
const office =
  /^(?:(?:vice)?president[ea]|(?:pro|sub)?secretari[oa]|(?:pro|sub)?tesorer[oa]|vocal(?:es)?|coordinadora?|suplentes?|representantes?|responsables?|encargad[oa]s?|enlace|titular|delegad[oa]|comisari[oa]|testigos?|promotora?|beneficiari[oa]s?|voluntari[oa]s?|pdt[ea]|pte|sri[oa]|srit[oa]|sec|tes|tesor|voc|sup|resp|coord|nombres?|nom|alumn[oa]s?|tutora?|integrante|participante|asistente)$/;

/** What keeps somebody away: who is named beside it may not be there. */
export const hindered =
  /^(?:e[nm]ferm\w*|malit[oa]s?|ocupad[oa]s?|cansad[oa]s?|operad[oa]s?|lastimad[oa]s?|intern\w*|hospital\w*|embarazad[oa]s?|viaje|fuera|lejos|difunt[oa]s?|finad[oa]s?|muert[oa]s?|pres[oa]s?|baja|ausente?s?|permiso|impedid[oa]s?|cancelad[oa]s?)$/;
