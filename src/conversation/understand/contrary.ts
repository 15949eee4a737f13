import { foldedPattern } from "./pattern.ts";
import { foldedQuestion, ofQuestion } from "./question.ts";

// How a question is put decides what «todos», «nadie», «ya fui» and «sí hubo» say: «¿Quedó alguien sin firmar?» «todos
// firmaron» is a no, «¿Es tu primera vez?» «nunca he ido» a yes, «¿Se suspendió la junta?» «sí hubo» a no.

interface Contrary {
  readonly asks: RegExp;
  readonly yes: RegExp;
  readonly no: RegExp;
}

const lead = "(?:(?:pues|si|no|ya|gracias a dios|bendito dios|la verdad|creame|aqui|ahorita|por suerte) )*";
const somebody =
  "(?:(?:a )?(?:mi|mis|la|el|los|las|su|sus|doña|don|una?|dos|tres|cuatro|cinco|seis|unos|varios|varias|algun[oa]s?|much[oa]s|[2-9]|como \\w+)(?: \\w+){0,4})";
const nobody = "(?:nadie|ningun[oa]?|ni un[oa]|nada|cero)(?: (?!si\\b|pero\\b|menos\\b)\\w+){0,4}";
const everybody =
  "(?:(?:estamos|estan|somos|fueron|son|quedaron|tengo|traigo|tenemos|lev\\w+|leg\\w+|hay|[a-z]+(?:amos|imos|aron|ieron|e|i)) )?(?:l[oa]s )?(?:complet(?:o|a|os|as|itos|itas)|tod[oa]s?|tod[oa]s? (?:complet[oa]s?|list[oa]s?|en orden))(?: (?!menos\\b|excepto\\b|salvo\\b|pero\\b|no\\b)\\w+){0,4}";

const kinds: readonly Contrary[] = [
  {
    asks: foldedPattern(
      "\\bfalt(?:a|an|o|aron)\\b(?! (?:mucho|poco))|\\b(?:quedo|queda|quedan|quedaron|hay|hubo|habra) (?:alguien|algun[oa]?|alguna persona|algo) (?:\\w+ )?(?:sin|por|que no|pendiente)\\b|\\balg(?:uien|o|un[oa]?) (?:\\w+ )?(?:pendiente|por \\w+[aei]r|sin \\w+[aei]r|no (?:ha|pudo|firmo|lego|recibio))\\b",
    ),
    no: foldedPattern(
      `^${lead}(?:${everybody}|${nobody}|no (?:me |le |nos |les )?(?:quedo|queda|falt[ao]\\w*|hizo falta|hace falta|hay|hubo)(?: (?:nada|nadie|ningun\\w*|alguien|mas))?(?: \\w+){0,2}|(?:esta|estan|quedo|quedaron) (?:list|cubiert|entregad)[oa]s?|(?:es|seria) todo|tod[oa] (?:list|complet)[oa])$`,
    ),
    yes: foldedPattern(
      `^(?:pues |si |ya nomas |nomas |solo |todavia |aun )*(?:(?:me |nos |le |les )?(?:hace[ns]? )?falt(?:a|an|o|aron) (?!nad)(?:\\w+ ?){1,6}|qued(?:o|a|an|aron) (?!nad|tod)(?:\\w+ ?){1,5}|${somebody} (?:me |nos |les? )?(?:falt(?:a|an|o|aron)|no (?:ha |han |pudo |lo |la )*\\w+)|no (?:ha |han )?(?:legado|firmado|lego|firmo|vino|venido|entregado) (?!nad|tod)\\w+(?: \\w+){0,3}|varios|varias|algun[oa]s|unos cuantos|much[oa]s|uno|una|dos|tres|cuatro|(?:ya )?(?:nomas|solo|solamente|unicamente|nada mas|pur[oa]) (?:el|la|l[oa]s|mi|mis|un|una|un[oa]s) (?!que\\b|si\\b)\\w+(?: (?!no\\b|ya\\b|si\\b)\\w+){0,5}(?: (?:que|por ?que) no .*)?)$`,
    ),
  },
  {
    asks: foldedPattern(
      "\\balguien\\b.*\\b(?:enferm\\w*|fiebre|tos|calentura|gripa?|herid\\w+|lastim\\w+|lesion\\w+|grave|mal)\\b|\\b(?:enferm\\w+|lastim\\w+|herid\\w+) (?:a )?alguien\\b",
    ),
    no: foldedPattern(
      `^${lead}(?:tod[oa]s (?:estamos |estan |seguimos |andamos |muy )*(?:bien|san[oa]s|sanit[oa]s|al cien|tranquil[oa]s)|estamos (?:tod[oa]s )?(?:bien|san[oa]s)|puros? san[oa]s|${nobody})$`,
    ),
    yes: /(?!)/,
  },
  {
    asks: foldedPattern(
      "\\b(?:es|sera|seria|va a ser|fue) (?:tu|su|la) primera\\b|\\bprimera vez (?:que|con|en|de|aqui)\\b|\\beres (?:de )?nuev[oa]\\b",
    ),
    yes: foldedPattern(
      "^(?:pues |si |la verdad |uy |yo )*(?:(?:es |seria |sera |va a ser |esta es )?(?:la |mi )?(?:mera )?primera(?: vez| vuelta| ocasion)?(?: (?:que|aqui|con|en|de) .*)?|soy nuev(?:o|a|ecit[oa])(?: .*)?|(?:nunca|no|jamas) (?:me |l[oa]s? |nos )*(?:habia|he|hemos|habiamos|fui|vine)(?: (?:ido|venido|asistido|tomado|participado|estado|hecho|sabido))?(?: (?:antes|aqui|a|al|con|en|ni|la|el|ustedes?|otr[oa]|ningun[oa]?|una?|nada|\\w+)){0,4}|apenas (?:voy|empiezo|comienzo|me inscribi|entre)(?: .*)?|es mi debut)$",
    ),
    no: foldedPattern(
      "^(?:pues |no |uy |la verdad |yo |si )*(?:ya (?:he|hemos|habia|habiamos|fui|vine|estuve|tome|asisti|participe|voy|vengo|soy|conozco|los conozco|tengo)\\b.*|(?:es |seria |sera |va a ser |esta es |con esta es )?(?:la |mi )(?:segunda|tercera|cuarta|quinta|sexta)(?: vez| vuelta)?|(?:ya )?(?:van |son |con esta van )?(?:dos|tres|cuatro|varias|muchas|[2-9]) veces?|(?:ya )?tengo (?:\\w+ )?(?:tiempo|años|meses) (?:viniendo|yendo|con|en|asistiendo)\\b.*|no (?:es|sera|seria) (?:la |mi )?primera(?: vez)?|siempre (?:vengo|voy)|vengo (?:siempre|cada|desde)\\b.*|el (?:año|mes) pasado (?:fui|vine|estuve)\\b.*)$",
    ),
  },
  {
    // By oneself: whom one is with is a no.
    asks: foldedPattern(
      "\\b(?:vien\\w+|viv\\w+|vas|iras|vendras|estas|leg\\w+|asist\\w+|quedas|venir|ir) (?:tu )?sol[oa]s?$",
    ),
    no: foldedPattern(
      "^(?:pues |no |ya |yo |ahorita )*(?:(?:voy|vengo|vivo|ire|vendre|lego|estoy|vamos|venimos|vivimos|me quedo) )?con (?:mi|mis|una?|la|el|los|las|otr[oa]s?|tod[oa]s?)(?: \\w+){1,7}$|^(?:no )?(?:acompañad[oa]|somos (?:dos|tres|cuatro|cinco|seis|siete|ocho|vari\\w+|much\\w+)(?: \\w+){0,3}|me acompaña\\w* (?:mi|mis|una?) \\w+)$",
    ),
    yes: foldedPattern(
      "^(?:pues |si |yo |voy |vengo |vivo |ire |lego |estoy |aqui |asisto )*sol(?:o|a|ito|ita)(?: (?!no\\b|pero\\b|o\\b)\\w+){0,6}$",
    ),
  },
  {
    // What was called off: that it took place is a no.
    asks: foldedPattern("\\bse (?:suspend\\w+|cancel\\w+|pospus\\w+|aplaz\\w+|cay\\w+)\\b"),
    no: foldedPattern(
      "^(?:pues |no |si |que yo sepa |claro que |como no )*(?:hubo(?! poc)(?: \\w+){0,4}|se (?:hizo|levo a cabo|realizo|dio|celebro|mantiene|hace|va a hacer)(?: \\w+){0,3}|sigue en pie|sesionamos|sesionaron|fuimos tod[oa]s|fue normal|todo (?:normal|sigue igual))$",
    ),
    yes: foldedPattern(
      "^(?:pues |si |es que |al final |la verdad )*(?:(?:ya )?no (?:hubo|se (?:hizo|pudo|levo a cabo|realizo|dio|va a hacer)|fue|vino|lego)(?: \\w+){0,4}|nadie (?:fue|vino|lego)(?: \\w+){0,2}|l[oa]s? (?:suspendieron|cancelaron|pasaron|cambiaron|aplazaron)(?: .*)?)$",
    ),
  },
  {
    asks: foldedPattern(
      "\\b(?:agreg\\w+|anot\\w+|apunt\\w+|registr\\w+|inscrib\\w+|sum\\w+|incluy?\\w*|pon\\w*) (?:a )?(?:otra persona|alguien mas|otr[oa](?! (?:observacion|comentario|duda|pregunta|dato|nota|aclaracion))|mas personas|algun familiar)\\b",
    ),
    no: foldedPattern(
      `^(?:pues |no |ya |asi |con |gracias |la verdad )*(?:(?:nomas|solo|solamente|unicamente|nada mas|con|pur[oa]s?) (?:yo|nosotr[oa]s(?: (?:es todo|nomas|dos|tres|cuatro|cinco))?|ell[oa]s|eso|es[oa]s|los que (?:estan|dije|puse))(?: (?:dos|tres|cuatro|nomas))?|(?:ya )?(?:somos|estamos|son|estan|serian) tod[oa]s(?: .{0,20})?|(?:es|son|seria|con es[oa]s? es|nosotr[oa]s es) tod[oa]s?|asi nomas|nomas|${nobody}|asi (?:esta bien|dej\\w+)|no)$`,
    ),
    yes: foldedPattern(
      `^(?:pues |si |tambien |y )*(?:(?:agreg|anot|apunt|pong|registr|inscrib|met|sum)\\w+ (?:tambien )?(?:a |al )?(?!nad)(?:\\w+ ?){1,5}|a (?:mi|mis) (?:\\w+ ?){1,4}|(?:mi|mis) \\w+(?: \\w+){0,2} tambien|(?:una?|otr[oa]|dos|tres) mas|tambien (?:a )?(?:mi|mis) (?:\\w+ ?){1,3})$`,
    ),
  },
];

const kindsOf = ofQuestion((question): readonly Contrary[] => {
  const asked = foldedQuestion(question);
  return kinds.filter((kind) => kind.asks.test(asked));
});

/** Whether a question is put so that more than yes and no is the other way round. */
export const isContrary = (question: string): boolean => kindsOf(question).length > 0;

/** What a folded clause says to a question that is put the other way round; null where that is not told by it. */
export function readContrary(said: string, question: string): "yes" | "no" | null {
  for (const kind of kindsOf(question)) {
    const yes = kind.yes.test(said);
    const no = kind.no.test(said);
    if (yes !== no) return yes ? "yes" : "no";
  }
  return null;
}
