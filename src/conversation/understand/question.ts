import { fold } from "./fold.ts";
import { remember } from "./remember.ts";

const LongestQuestion = 600;

/**
 * The question at the end of what was shown: what stands before it tells of something else. A notice that says «… pedir que
 * los borremos. ¿Aceptas?» asks about no deleting.
 */
export function questionIn(shown: string): string {
  const from = shown.lastIndexOf("¿");
  const question =
    from < 0 ? (/[^.!?\n]+\?\s*$/.exec(shown.slice(-LongestQuestion))?.[0] ?? shown) : shown.slice(from);
  return question.slice(0, LongestQuestion);
}

/** What is made of the question that was shown: the same for everybody who answers it. */
export function ofQuestion<T>(make: (question: string) => T): (shown: string) => T {
  const made = remember(make, { most: 256, longest: LongestQuestion });
  return (shown) => made(questionIn(shown));
}

export const foldedQuestion = ofQuestion(fold);

/** «¿Recibió usted el material?» said to somebody one calls «tú»: what answers one answers the other. */
const familiar: ReadonlyMap<string, string> = new Map(
  `puede puedes,podría podrías,podrá podrás,quiere quieres,desea deseas,tiene tienes,necesita necesitas,ocupa ocupas,viene vienes,va vas,vendrá vendrás,irá irás,
  acepta aceptas,autoriza autorizas,permite permites,confirma confirmas,recibió recibiste,asistió asististe,participó participaste,firmó firmaste,llenó llenaste,entregó entregaste,
  mandó mandaste,terminó terminaste,avisó avisaste,entendió entendiste,encontró encontraste,trae traes,trajo trajiste,sabe sabes,conoce conoces,vive vives,trabaja trabajas,
  asiste asistes,acude acudes,participa participas,estará estarás,asistirá asistirás,acompaña acompañas,
  sigue sigues,continúa continúas,cuenta cuentas,prefiere prefieres,gusta gustas,padece padeces,toma tomas,usa usas,siembra siembras,cría crías,habla hablas,estudia estudias,
  sacó sacaste,visitó visitaste,realizó realizaste,atendió atendiste,registró registraste,invitó invitaste,llevó llevaste,recogió recogiste,tramitó tramitaste,depositó depositaste,envió enviaste,compró compraste,revisó revisaste,escuchó escuchaste,leyó leíste,vio viste,hizo hiciste,cobró cobraste,pagó pagaste,le te,les te,su tu,sus tus,suyo tuyo,suya tuya,consigo contigo`
    .split(",")
    .map((pair) => pair.trim().split(" "))
    .map(([formal = "", informal = ""]) => [formal, informal]),
);
/** Whoever is asked is called «usted». */
const isFormal =
  /(?<!\p{L})(?:usted|le|su|sus|suy[oa])(?!\p{L})|^\P{L}*(?:ya\s+)?(?:puede|podr[ií]a|podrá|quiere|desea|tiene|necesita|acepta|autoriza|permite|confirma|recibió|asistió|entendió|prefiere|padece|sabe|conoce|cuenta)(?!\p{L})/iu;
const goes =
  "^\\P{L}*(?:[Yy]a\\s+)?(?:[Aa]siste|[Aa]sistirá|[Vv]iene|[Vv]endrá|[Vv]a|[Ii]rá|[Aa]cude|[Pp]articipa|[Rr]egresa|[Vv]uelve|[Ee]stará)(?!\\p{L})";
const named =
  "\\s+(?:a (?:venir|ir|asistir)\\s+)?(?:\\p{Lu}|do[nñ]a?(?!\\p{L})|(?:su|mi)\\s|(?:la|el|los|las)\\s+(?!(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|\\d+|otra|próxim[oa]|sesión|plática|taller|reunión|junta|entrega|asamblea)(?!\\p{L})))";
/** «¿Asiste mañana?», «¿Va a venir?»: of nobody else that is named. */
const isFormallyAsked = new RegExp(`${goes}(?!${named})`, "u");
/** «¿Ya pagó la cooperación?»: what only people do. */
const didFormally =
  /^\P{L}*(?:[Yy]a\s+)?(?:[Pp]agó|[Ee]ntregó|[Mm]andó|[Ee]nvió|[Ll]lenó|[Ff]irmó|[Cc]obró|[Ss]acó|[Rr]ecogió|[Tt]ramitó|[Cc]ompró|[Ll]eyó|[Dd]epositó|[Vv]isitó|[Rr]ealizó|[Aa]tendió|[Rr]egistró|[Ii]nvitó|[Ll]levó)(?!\p{L})(?!\s+(?:\p{Lu}|do[nñ]a?\s|(?:la|el|su|mi)\s+(?:señor|promotor|maestr|doctor|licenciad|comité|gobierno|municipi|president|delegad|hij|espos|herman|mam|pap|niñ|escuel)))/u;
const comesNamed = new RegExp(`${goes}${named}`, "u");
/** «¿Viene Rosalba mañana?»: whether somebody who is named comes. */
export const asksOfNamed = ofQuestion((question): boolean => comesNamed.test(question));
/** Who else than whoever is asked may be meant. */
const ofSomebody =
  /(?<!\p{L})(?:(?:el|la|los|las) (?:promotor|doctor|licenciad|maestr|brigada|médic|técnic|enfermer|señor|director|comit|gente|persona|beneficiari|becari|alumn|tutor|famil)|(?:sus?|tus?) (?:espos|marid|hij|mam|pap|herman|niet|suegr|vecin|famil|pareja|niñ|señor)|(?:es|fue|era|eran|son) usted|otr[oa]s? |alguien|alguna persona|quien)/iu;

/** The question as it would be asked of «tú»; itself where it is, or where somebody else may be meant. */
export function familiarly(shown: string): string {
  const question = questionIn(shown);
  const other = madeFamiliar(question);
  return other === question ? shown : shown.replace(question, () => other);
}
/** «¿Fue usted a la reunión?» asks where somebody went, «¿Fue usted quien llamó?» who it was. */
const went = /(?<!\p{L})(f)ue\s+usted\s+(?=al?\s)/iu;
const madeFamiliar = ofQuestion((asked): string => {
  const question = asked.replace(went, "$1uiste ");
  if (ofSomebody.test(question)) return asked;
  if (!isFormal.test(question) && !isFormallyAsked.test(question) && !didFormally.test(question))
    return question;
  return question.replace(/\s+usted(?!\p{L})/giu, "").replace(/\p{L}+/gu, (word) => {
    const other = familiar.get(word.toLowerCase());
    if (other === undefined) return word;
    return /^\p{Lu}/u.test(word) ? other.charAt(0).toUpperCase() + other.slice(1) : other;
  });
});
