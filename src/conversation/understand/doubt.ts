import { fold } from "./fold.ts";
import { foldedPattern } from "./pattern.ts";

// What takes back or puts off what is said around it, wherever it stands in a message.

const doubt = foldedPattern(
  `(?:^| )(?:
creo|a lo mejor|a la mejor|lo mas (?:seguro|probable) es que|alo mejor|tal ve[sz]|talve[sz]|qui[sz]as?|depende|a ver|haber si|aver|igual y|chan[cs]e|capaz|puede que|puede ser|quien sabe|quen sabe|sepa|sabra dios|
no (?:lo |le )?se(?=$| (?:si|que|como|cual|cuales|cuando|cuant\\w+|donde|quien\\w*|por|porque|de|a|en|el|ella|eso|ese|esa|esto|esta|la verdad|nada|bien|pues|pos|todavia|aun|muy|mucho|mas|ni|y|o|pero|yo|ahorita|ahora|hoy|exactamente|mi|mis|tu|su|usted|ustedes|señ\\w*|joven|amig\\w+|gracias|disculp\\w+|perdon|jaja\\w*|eh|fijese|verdad|es que|contestar|decir\\w*|explicar|qe|q|aver|haber|oiga|tengo|no|luego|creo|sinceramente|seguro|bien|asi|tal|quiza\\w*|\\d+)(?= |$))|no sabria|no sabemos|(?:todavia|aun) no|no est(?:oy|amos) (?:muy )?segur[oa]s?|no recuerdo|no me acuerdo|
(?:luego|al rato|ahorita|despues|mas tarde|manana) (?:te|le|les|lo)|(?:yo |ya )?(?:te|le|les) (?:aviso|confirmo|digo|avisamos|confirmamos|marco|contesto)(?! que (?:sip?|no|claro)(?= |$))|
voy a (?:ver|pensar\\w*|checar\\w*|preguntar\\w*|consultar\\w*|tratar|intentar|hacer lo posible)|vamos a ver|vemos que|
dej[ae](?:me|n|nme)?(?: (?:lo|la))? (?:ve[or]|pienso|pregunto|checo|consulto|pens|pregunt|chec|consult|platic)\\w*|lo (?:voy a )?(?:pienso|pensar|consulto|checo|platico)|
tengo que (?:ver|preguntar|checar|consultar|pedir)|hare (?:todo )?lo posible|tratare|intentare|trato de|intento|procuro|procurare|(?<!(?:me|te|les?|l[oa]s?|ahi|aqui|ala|aca) )espero|ojala|esperemos|
no (?:le |te |les )?(?:prometo|aseguro|garantizo)|50 50|mitad y mitad|mas o menos|segun|con suerte|en una de esas|
si me (?:da|dan|deja|dejan|alcanza|animo|desocupo|sale|toca)|si (?:no )?(?:llueve|hay|consigo|alcanzo|salgo|llego|termino|tengo|se puede|pudiera|logro|sale|amanece)|
(?:primero )?(?:le|les) pregunto|ando viendo|estoy viendo|lo checo|ya (?:veremos|vere|vemos|se vera)|ahi (?:la vemos|luego vemos|vemos|te aviso|le aviso|les aviso)|no (?:me )?(?:decido|he decidido)|indecis[oa]|pudiera|probable\\w*|posible(?:mente)|casi seguro|lo intento|deme (?:chance|tiempo)|dame (?:chance|tiempo)|la veo dificil|esta dificil|esta en veremos|en veremos|no (?:estoy|me siento) (?:al )?(?:100|cien)|quisiera pero(?! (?:ya )?no (?:puedo|podre|voy|me dejan|alcanzo|se puede|se va|tengo))|
(?:l[oa] )?(?:estoy|ando|sigo) pensand\\w+|(?:ustedes|usted) (?:digan?|decidan?|sab[er]\\w*)|lo que (?:usted|ustedes) \\w+|siempre y cuando|mientras (?:no|que)|con tal (?:de )?que|a menos que|si es que|entre que|ni (?:si|sip) ni no|aguant\\w+|espere|esper[ae](?:me|nme|te|se|nse)|
no (?:le |lo |te )?(?:entiendo|entendi|comprendo)|no traigo mis lentes|me (?:marco|marca|salio|sale|dio|da) (?:un |que )?eror|pero tampoco (?:quiero|quisiera|me gustaria|es para|tant\\w+|much\\w+|tod\\w+)|
pregunt[ae]n?(?:le|les|sel[oa])(?: mejor)? a|ni idea|(?:ella|el|ellos) sabr(?:a|an)|(?:le )?hago la lucha|hare el intento|
maybe|perhaps|not sure|i guess|i think|might|depends|i dont know|let me (?:check|see)|i will try|ill try|ill let you know
)(?= |$)`,
);

/** Whether a message hedges, puts off or does not understand, anywhere in it: nothing in it is a sure answer. */
export const isDoubtful = (text: string): boolean =>
  doubt.test(fold(text.normalize("NFC").replace(/(?<!\p{L})s[íÍ](?!\p{L})/giu, "sip")));
