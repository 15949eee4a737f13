import type { grammar } from "./globalGrammar.ts";
import { heardPattern } from "./heard.ts";

// As `globalIdioms.ts`, for turns of speech in which a command is said by what is wrong or missing: «explíqueme cómo se
// hace», «la hora que le puse antes no era», «la que sigue, esa no la sé», «quién es el encargado, páselo».

const whole = (source: string): RegExp => heardPattern(`^(?:${source})$`);

const explain =
  "(?:me |nos )?(?:espli(?:k|c)|expli(?:k|c)|ensen|dig|di|orient|muestr)(?:a|e|ke|que|uen?|en)(?:me|nos)(?: (?:por favor|bien|otra vez|tantito))*";
const does =
  "(?:(?:se|le|lo|la|hay que|tengo que|debo|es que) )*(?:hace|ase|hago|ago|hacer(?:le|lo)?|usa|uso|usar(?:lo)?|contest[ao]|contestar(?:le|lo)?|lena|leno|lenar(?:lo|le)?|mueve|muevo|moverle|manej[ao]|funciona|trabaja|respond[eo]|escrib[eo]|pone|pongo)";
const here =
  "(?: (?:aqui|ahi|aca|esto|eso|este|esta|ese|esa|a esto|a eso|con esto|yo|uno|por favor|chat|aparato|aplicacion|cosa|pregunta|cuestionario))*";
const datum =
  "(?:(?:nombre|apellidos?|telefono|celular|numero|edad|fecha|hora|dia|lugar|localidad|comunidad|direccion|curp|correo|respuesta|dato|cantidad|lista|asistencia|asistentes|registro|reporte|personas|folio|grupo|horario|tema|motivo|nota)s?)";
const ofWhat = "(?: (?:de|del|de la|de los|de las|de mi|que) (?!manana)\\w+(?: (?:de|del|de la) \\w+)?)?";
const gave =
  "(?:(?:le|les|te|yo) )*(?:puse|di|dije|mande|escribi|anote|conteste|pase|apunte|capture|registre)(?: (?:antes|hace rato|ahorita|al principio|primero|ayer|denantes|hace ratito))*";
const isWrong =
  "(?:no (?:era|es|son|eran|va|iba|es (?:esa|ese)|era (?:esa|ese))|(?:esta|estaba|quedo|sali[oa]|iba|va) mal|era otr[oa]|es otr[oa]|fue otr[oa]|esta equivocad[oa])";
const fix =
  "(?:korejir|korijo|corregir|corrijo|cambiar|cambio|modificar|modifico|arreglar|arreglo|componer)(?:le|l[oa])?";
const unknown =
  "(?:(?:yo|si|la verdad|de plano) )*no (?:me )?(?:la|lo) (?:se|sabia|acuerdo|recuerdo|tengo|conozco|quiero (?:contestar|decir|responder)|voy a (?:contestar|decir|responder)|contesto)";

export const turns: typeof grammar = [
  [
    "help",
    [
      whole(`${explain} (?:como|komo|que|donde|por donde) ${does}${here}`),
      whole(
        `(?:pues |ay |es que |la verdad )*no (?:k|ce|se) (?:ni )?(?:como|komo|que|k|ke|donde) ${does}${here}`,
      ),
      whole(
        "(?:pues |ay |es que |la verdad )*no (?:k|ce) (?:ni )?(?:k|que|ke|como|komo) (?:poner|contestar|escribir|desir|aser|hacer)(?: aqui| ahi)?",
      ),
    ],
  ],
  [
    "correct",
    [
      // «Cambiar la hora de la sesión» may be what is to happen: only what was written is put right.
      whole(
        `(?:(?:quiero|quisiera|kiero|necesito|ocupo|puedo|podria|dejeme|dejame|hay que|tengo que|me falta|falto) )+(?:korejir|corregir|rectificar|enmendar)(?:le)? (?:el|la|los|las|un|una|mi|mis|su|ese|esa) ${datum}${ofWhat}`,
      ),
      whole(`(?:el|la|los|las|un|una|ese|esa|mi|lo) (?:${datum}${ofWhat} )?que ${gave} ${isWrong}`),
      whole(
        `(?:(?:le|les|te|ya) )*(?:conteste|puse|escribi|anote|mande|di|capture|registre|apunte) mal (?:el|la|los|las|lo) (?:${datum}|de|del|que)(?: \\w+){0,5}?(?: como (?:le |la |lo )?(?:hago (?:para |pa )?)?${fix})?`,
      ),
    ],
  ],
  [
    "skip",
    [
      whole(
        `(?:mejor |pues |pasele a |pase a |a )?(?:la|el) que sigue(?: por favor)? (?:(?:es que|porque|que) )?(?:esa|esta|ese|este|eso|esto) ${unknown}`,
      ),
      whole(
        `(?:esa|esta|ese|este|eso|esto) ${unknown} (?:mejor |pues |pasele a |pase a |a )?(?:la|el) que sigue(?: por favor)?`,
      ),
    ],
  ],
  [
    "human",
    [
      whole(
        "(?:(?:ya|y|pues|oiga|a ver) )*(?:kien|quien) (?:es|esta) (?:el|la|de|a)? ?(?:encargad[oa]|jef[ea]|responsable|mero mero|que manda|cargo|supervisor[a]?|coordinador[a]?)(?: (?:aqui|ahi|de esto|de ustedes|del programa))*(?: (?:y |me lo |me la )*(?:pasel[oa]|pasemel[oa]|pasenmel[oa]|comunikemel[oa]|comuniqueme(?: con (?:el|ela))?|que me (?:marke|lame|hable|ablen|atienda)|kiero ablar con (?:el|ela)))",
      ),
    ],
  ],
];
