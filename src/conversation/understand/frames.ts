import { openLexicon } from "./lexicon.ts";

// The words that a sentence around a name may be made of without saying anything else of whoever is named. All others
// («no», «o», «si», «otra», «la lista», «se enfermó») leave a sentence unread: a name in it is only mentioned.

const small = openLexicon(`
  a al de del en por con para que y e ya el la los las lo le les me te se nos mi su sus nuestro nuestra
  pues pos este bueno ok claro mire mira fíjese oiga ay ah eh sí sip también además primero después luego último última final igual igualmente
  pa pal aquí acá ahí allá hoy ayer antier mañana tarde noche temprano ahorita ahora siempre
  todo será nomás nada más solo sola solos solas solamente únicamente junto juntos juntas conmigo contigo él mucho
  lunes martes miércoles jueves viernes sábado domingo gusto favor porfa porfis porfavor gracias muchas jaja jajaja jeje usted ustedes
  confirmado confirmada confirmados confirmadas presente presentes listo lista anotado anotada gemelas gemelos mero merito así
  and the my me with is are`);

/** Words of going, being there and noting down; nothing else is told of people who are named to be noted. */
const takesPart =
  /^(?:ir|venir|v(?:a|as|an|amos|oy|ino|ine|inimos|inieron|iene|ienen|enimos|engo|engan?|endran?|endremos|iv(?:o|e|en|imos))|ib(?:a|an|amos)|ir(?:a|an|emos|ia|ian)?|fu(?:e|i|imos|eron)|son|somos|es|era|eran|ser(?:a|an|ia|ian|iamos)|est(?:a|an|amos|oy|uvo|uvieron|uvimos|ara|aran)|asist\w+|leg(?:o|a|an|aron|amos|aran?)|qued(?:a|o|an|aron|amos|aran?)|anot\w+|apunt\w+|registr\w+|inscrib\w+|agreg\w+|pon(?:e|ga|gan|le|ga?le|la|lo|me|game|emos|go)?|pongan?(?:le|la|lo|me)?|confirm(?:a|an|o|aron|amos)|particip\w+|acompan\w+|lev(?:o|a|an|amos|aron|are)|tra(?:e|en|igo|emos|jo|je|jeron|jimos)|ayud(?:a|o|an|aron|amos)|camin\w+|sub\w+|entr(?:a|o|an|aron)|firm(?:a|o|an|aron|amos)|autorizo|autorizamos|recib\w+|cuid(?:a|o|an|amos))$/;

export const isFrameWord = (folded: string): boolean => small.has(folded) || takesPart.test(folded);
export const isTakingPart = (folded: string): boolean => takesPart.test(folded);
