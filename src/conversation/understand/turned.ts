import { fold } from "./fold.ts";
import { foldedPattern } from "./pattern.ts";
import { foldedQuestion, ofQuestion } from "./question.ts";
import { type Reading, unclear } from "./reading.ts";

// Questions to which all that is well means no: «¿Tuviste algún contratiempo?» «todo bien»; «¿Te molesta si…?» «adelante»;
// «¿Se te ofrece algo más?» «es todo».

const bother =
  "(?:inconvenientes?|problemas?|contratiempos?|dificultad(?:es)?|dudas?|preguntas?|quejas?|complicacion(?:es)?|fallas?|percances?|molestias?|obstaculos?|impedimentos?|retrasos?|error(?:es)?|comentarios?)";
const troubling = foldedPattern(
  `\\b(?:tienes?|tienen|tuviste|tuvo|tuvieron|hay|hubo|habra|habria|queda|quedo|surgio|encontraste|has tenido|presento|ves)(?: (?:algun[oa]?s?|un[oa]?|mas|otr[oa]|much[oa]s|usted|ustedes|aun|todavia|te))* ${bother}\\b|\\b(?:te|le|les) (?:molesta|molestaria|importa|importaria|incomoda|estorba|causa)\\b`,
);
/** A fault, a change or a harm: “Is there anything to correct?”, “Does she lack food?”. */
const faulty = foldedPattern(
  "\\balgo que (?:coreg\\w+|cambi\\w+|modific\\w+|areglar)|\\b(?:quier|dese|gust)\\w* (?:coregir|modificar|actualizar)\\b|\\bme equivoqu\\w+|\\b(?:insegur[oa]|desnutrid[oa]|impedimento)\\b|\\btiene[sn]? (?:alguna )?discapacidad\\b",
);
const further = foldedPattern(
  "\\b(?:(?:ofrece|necesitas|necesita|deseas|desea|quieres|gustas|falta|hay|agregar|anotar|ocupas|puedo ayudar\\w*|ayudo|decir\\w*|comentar) (?:\\w+ )?(?:algo mas|alguien mas|otra cosa|alguna otra cosa|algun comentario)|algo mas|algo que (?:agregar|anotar|comentar|añadir|decir)|alguna otra (?:cosa|observacion|duda|pregunta|aclaracion|nota|persona|solicitud)|algun otro (?:comentario|dato|detalle|asunto|tema|tramite|punto)|otr[oa] (?:observacion|comentario|duda|pregunta|tramite|asunto|aclaracion))\\b",
);

export const isTurned = ofQuestion((question): boolean => {
  const asked = foldedQuestion(question);
  return troubling.test(asked) || further.test(asked) || faulty.test(asked);
});

const filler =
  "(?:no|pues|uy|ay|la verdad|gracias|muchas gracias|a dios|bendito dios|por (?:ahora|el momento)|hasta (?:ahora|ahorita)|por (?:mi|nuestra) parte|por hoy|por esta vez|al contrario|muy amable|señorita|señor|seño|joven|amable|mi|de mi parte|por mi|todo|por supuesto que|claro que|que)";
const well = foldedPattern(
  `^(?:${filler} )*(?:ningun[oa]?|nada(?: de nada| de eso)?|para nada|nadie(?: mas)?|ni un[oa]|cero|bien|tod[oa] (?:bien|clar[oa]|tranquil[oa]|perfecto|correcto|en orden|excelente|normal|entendido)|muy bien|est(?:a|an) (?:(?:muy )?bien )?tod[oa]s?(?: (?:muy )?(?:bien|correct[oa]s?|perfect[oa]s?|en orden|list[oa]))?|tod[oa]s? est(?:a|an) (?:muy )?(?:bien|correct[oa]s?|perfect[oa]s?|en orden)|ningun[oa]? (?:l[oa]s? espero|aqui (?:l[oa]s? espero|estare)|adelante|vengan)|al contrario|de maravilla|sin (?:ningun[oa]? )?(?:problemas?|novedad|inconvenientes?|contratiempos?|dudas?)|no (?:hay|tengo|tuve|tuvimos|hubo)(?: (?:ningun[oa]?|nada|nadie|mas|problemas?|inconvenientes?|dudas?|bronca|falla|pedo))*|no|nel|nop|como cree[ns]?|adelante|con (?:mucho )?gusto|con (?:toda )?confianza|(?:es|seria|ya es|eso es|eso seria|con eso es) todo|nada mas|nomas|(?:solo|nomas|nada mas) (?:eso|ese|esa|nosotr[oa]s|yo|es[oa]s)|con eso(?: (?:basta|esta bien|tengo))?|asi (?:esta bien|dej\\w+|nomas)|no (?:le hace|importa|hay (?:fijon|bronca|pedo|cuidado|falla)|pasa nada|se preocup\\w+|te preocup\\w+|es (?:ningun )?problema)|(?:me |nos )?da (?:igual|lo mismo)|es lo mismo|es igual|que mas da|quede (?:clar[oa]|conforme)|me quedo (?:todo )?claro|no me (?:molesta|importa|incomoda)(?: (?!pero\\b|si\\b)\\w+){0,6}|clarisim[oa]|por mi (?:esta bien|no))(?: (?:gracias(?: a dios)?|muchas gracias|por (?:ahora|el momento)|al contrario|señorita|todo (?:bien|claro)|joven|de momento|${filler}))*$`,
);
const yes = foldedPattern(
  `^(?:(?:pues|la verdad|la mera verdad|uy|ay|oiga|fijese que) )*(?:si|sip|simon)(?: (?:tengo|hay|tuve|tuvimos|hubo|quedo|me (?:molesta|importa|incomoda)|mucho|un[oa]?|varias?|varios|much[oa]s|por favor|poquito|claro|señorita|otr[oa]|cosa|duda|dudas|pregunta|preguntas|problema|problemas|algun[oa]?s?|y|much[oa]s?|agreg\\w+|falta|mi|a))*$|^(?:tengo|tuve|tuvimos|hay|hubo) (?:un[oa]?|varias?|varios|much[oa]s|dos|algun[oa]s)(?: (?:dudas?|preguntas?|problemas?|inconvenientes?|quejas?|comentarios?))?$|^(?:me|nos) (?:molesta|incomoda)(?: (?:mucho|un poco))?$`,
);
/** What takes back a no where nobody read it, and a yes. */
const against = { no: /\b(?:si|pero|aunque|tengo|hay|tuve|dudas?|menos|excepto|solo que)\b/, yes: /\bno\b/ };

/** Yes or no of a whole message, where what it asks is an ill or something more. */
export function readTurned(text: string): Reading<"yes" | "no"> {
  const said = new Set<"yes" | "no">();
  const unread: string[] = [];
  for (const clause of text.split(/[.,;:!¡…\n]+|\s(?:coma|punto)(?=\s|$)/u)) {
    const folded = fold(clause);
    if (folded === "") continue;
    if (well.test(folded)) said.add("no");
    else if (yes.test(folded)) said.add("yes");
    else unread.push(folded);
  }
  const [answer] = said;
  if (answer === undefined) return unclear("notFound");
  if (said.size > 1 || unread.some((clause) => against[answer].test(clause))) return unclear("several");
  return { value: answer };
}
