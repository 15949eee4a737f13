import { foldedPattern } from "./pattern.ts";
import { isRelation } from "./plainWords.ts";

// A yes or a no to something that nobody asked: that the message came, that there is no signal, that one cannot talk now,
// that one's mother cannot. «Sí recibí su mensaje» is no yes to “Do you come?”.

interface Beside {
  /** Of the folded answer. */
  readonly says: RegExp;
  /** Of the folded question that it would answer. */
  readonly asks: RegExp;
}

const opening = "(?:(?:ahorita|aqui|aca|hoy|es que|pues|yo|ya|fijese que|la verdad|oiga) )*";
const besides: readonly Beside[] = [
  {
    says: foldedPattern(
      `^${opening}no (?:tengo|hay|traigo|me quedan?|tenemos) (?:ni )?(?:saldo|internet|señal|datos|luz|pila|bateria|cobertura|wifi|tiempo aire|credito)(?: |$)|^${opening}se (?:me )?(?:descompuso|cayo|fue|acabo|apago|descargo) (?:mi |el |la |los )?(?:cel|celular|telefono|internet|señal|luz|pila|saldo|datos)(?: |$)`,
    ),
    asks: foldedPattern(
      "\\b(?:saldo|internet|señal|datos|luz|pila|wifi|celular|cel|telefono|equipo|whats\\w*|linea|video\\w*|conect\\w+|servicio\\w*|tienes? en tu casa|lam\\w+|marc\\w+|marqu\\w+)\\b",
    ),
  },
  {
    says: foldedPattern(
      `^${opening}no (?:puedo|podia|pude) (?:hablar|contestar|escribir)(?: ahorita| ahora| mucho| bien)*$|^${opening}no (?:l[oae]s? |se )?(?:escuche|oi|escucha|oye)(?: bien| nada)*$|^${opening}no me (?:deja|abre|carga|aparece|sale) (?:abrir|ver|oir|descargar)?(?: ?(?:el|la|lo|su|nada)?)*(?: (?:link|liga|foto|audio|video|mensaje|archivo|pagina|documento))?$`,
    ),
    asks: foldedPattern(
      "\\b(?:link|liga|enlace|foto|audio|video|mensaje|archivo|pagina|documento|escuch\\w+|oy\\w+|oi\\w*|abr\\w+|habl\\w+|lam\\w+|marc\\w+|marqu\\w+|ver|contest\\w+)\\b",
    ),
  },
  {
    says: foldedPattern(`^${opening}no (?:estoy|estamos|me encuentro) en (?:mi |la )?casa$`),
    asks: foldedPattern("\\b(?:casa|domicilio|visit\\w+|pas\\w+|recib\\w+|estas|encuentras|ahi)\\b"),
  },
  {
    says: foldedPattern(`^${opening}(?:(?:les?|te|se l[oa]s?) )(?:dije|conteste|habia dicho|mencione)$`),
    asks: foldedPattern("\\b(?:dij\\w+|avis\\w+|contest\\w+|coment\\w+|inform\\w+)\\b"),
  },
  {
    says: foldedPattern(
      "^si (?:ya )?(?:(?:recibi|lei|vi|me lego|vimos|leimos) (?:(?:el|su|tu|los|la) )?(?:mensaje\\w*|aviso|audio|whats\\w*|informacion|invitacion)|(?:l[oa] )(?:lei|vi))$",
    ),
    asks: foldedPattern(
      "\\b(?:mensaje\\w*|aviso|audio|informacion|invitacion|recib\\w+|leg\\w+|lei\\w*|viste|vio|enter\\w+|formato|hoja|folet\\w+|material|convocatoria)\\b",
    ),
  },
  {
    says: foldedPattern(
      "^(?:si|claro) (?:digame|dime|mande|diga|oiga|una pregunta|una duda|tengo una (?:duda|pregunta)|oiga una (?:pregunta|duda))(?: usted)?$",
    ),
    asks: foldedPattern(
      "\\b(?:quier\\w+|gust\\w+|dese\\w+|necesit\\w+|expli\\w+|pregunt\\w+|duda\\w*|platic\\w+ de|cont(?:amos|arte)|dec\\w+|dig\\w+|inform\\w+|dam\\w+|mand\\w+|hablar)\\b",
    ),
  },
  {
    // «Yo llegué tarde» to “Did it begin on time?”.
    says: foldedPattern(
      "^(?:pues |es que |fijese que |la verdad )*(?:yo (?:legue|sali|me fui|entre)|cuando (?:yo )?legue|no estuve (?:al|desde el)) (?:tarde|tardecito|despues|temprano|antes|principio|final|inicio|al final)(?: .*)?$|^(?:pues |es que )*cuando (?:yo )?legue (?!\\w+$)",
    ),
    asks: foldedPattern("\\b(?:\\w+ste|te|tu|contigo|lego|pud\\w+)\\b"),
  },
  {
    says: /^si soy yo$/,
    asks: foldedPattern(
      "\\b(?:eres|es usted|usted|nombre|hablo con|lamas|contesta|tuy[oa]|tu (?:eres|numero|telefono|celular)|correct\\w+|bien escrit\\w+|quien)\\b",
    ),
  },
];

const ofKin = foldedPattern(
  "^(?:(?:pues|es que|fijese que|uy|ay) )*(?:mi (\\w+)(?: \\w+)? (?:ya |tampoco |todavia )?no (?:puede|va|viene|quiere|podra|ira|asistira)|(?:el|la) que no (?:puede|va|viene|quiere|podra) es mi (\\w+))(?: |$)",
);
/** Whoever is asked is asked of themselves alone. */
const ofYou = foldedPattern(
  "\\b(?:vas|vienes|puedes|vendras|iras|asistes|asistiras|podras|quieres|te|tu|contamos contigo)\\b",
);

/** Whether a folded answer tells of the telephone, the message, the moment or somebody else, and nobody asked for that. */
export function isBesideQuestion(said: string, asked: string): boolean {
  if (besides.some(({ says, asks }) => says.test(said) && !asks.test(asked))) return true;
  const [, one, other] = ofKin.exec(said) ?? [];
  const who = one ?? other;
  return (
    who !== undefined &&
    isRelation(who) &&
    ofYou.test(asked) &&
    !asked.split(" ").some((word) => isRelation(word))
  );
}
