import { foldedPattern } from "./pattern.ts";

// What was to be done, and was or was not: «¿Ya la mandaste?» «desde ayer», «se me olvidó».

/** A kind of question, and what answers it beside yes and no: of the folded question, and of a folded clause. */
export interface Shape {
  readonly asks: RegExp;
  readonly yes?: RegExp;
  readonly no?: RegExp;
}

/** What one would rather not have done: «¿Faltaste?» asks for nothing that was to be done. */
export const mishap = /\b(?:falt\w+|perd\w+|olvid\w+|equivoc\w+|suspend\w+|cancel\w+|cay\w+|enferm\w+)\b/;

/** What was to be done. */
export const undone: Shape = {
  asks: /(?:)/,
  yes: foldedPattern(
    `^(?:si )?(?:ya(?: (?:quedo|esta|estuvo|(?:l[oa]s? )?hice|rato|tiene rato|hace rato|desde \\w+))?|(?:ya )?desde (?:cuando|hace cuanto|endenantes|denantes|endenantito)|list[oa]|hecho|(?:desde )?(?:ayer|antier|anteayer)|desde (?:el |la |hace |este )?(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|lunes|martes|miercoles|jueves|viernes|sabado|domingo|(?:semana|mes|año|quincena|bimestre) (?:ante)?pasad[oa]|mañana|temprano)|me l[oa]s? (?:pusieron|dieron|entregaron|hicieron|mandaron|trajeron)(?: .*)?|hace (?:rato|ratito|un (?:rato|ratito)|dias|tiempo|un mes|una semana|\\w+ (?:dias|meses|semanas|años)))$`,
  ),
  no: foldedPattern(
    `^(?:(?:pues|fijese|que|ay|uy|la verdad|hijole|es que|siempre|ya|por eso|y|ahora si) )*(?:no se (?:pudo|ha podido|hizo|va a poder)|no (?:me|nos) (?:dejo|dejaron|ha dejado|dio tiempo|alcanzo|abrio|cargo|toco)|no (?:l[oa]s? )?(?:alcance|alcanzamos|pude|pudimos|he podido|hemos podido|hubo|encontre)|se (?:me|nos) (?:olvid\\w+|paso|fue (?:el avion|la onda))|apenas (?:voy|va|van|llevo|estoy|vamos|l[oa]s? (?:voy|estoy)|ando|iba)|(?:en eso|ahi) (?:estoy|ando|voy|vamos|estamos)|(?:estoy|ando|estamos) en eso|ya (?:casi|mero) (?!no|todo|l[oa]s? (?:entreg|termin|acab|mand))\\w+$|ya falta (?:muy )?(?:poco|poquito)$|(?:llevo|voy) (?:(?:como|en|a|por|apenas) )*la mitad|(?:me|nos|le) faltan? |sigo (?:igual|esperando)|seguimos esperando|sigo sin|me quede (?:con las ganas|sin)|(?:me|nos) (?:regrese|fui|vine|regresamos) (?:con las manos vacias|sin)|(?:todavia|aun)(?: nada)?(?= señorit| joven| señor|$)|(?:todavia|aun) (?:l[oa]s? |me )?(?:falta|estoy|ando)|no (?:fui|fuimos|quise|quisimos|asisti|me anime|vino|vinieron|lego|legaron)$|ni (?:siquiera )?(?:l[oa]s? |me )?(?:he|ha|han|fui|vino|vinieron|lego|alcance))|\\bno se (?:pudo|ha podido)$|\\b(?:no (?:habian? |he )?(?:alcanzado|alcance)|manos vacias)\\b`,
  ),
};

/** What oneself was to do, or to get: of what happened to others «no pude ir» tells nothing. */
export const unable: Shape = {
  asks: /(?:[aií]stes?|(?<!\p{L})(?:has|te|les?|tu|tus))(?!\p{L})/iu,
  no: foldedPattern(
    `^(?:(?:pues|fijese|que|la verdad|yo|a mi|es que) )*(?:(?:nunca|jamas) (?:(?:l[oa]s?|me|nos|se|les?) )*\\w{2,}|no (?:(?:l[oa]s?|me|nos|les?) )*(?:(?:he|ha|han|hemos) (?:podido|tenido|logrado|alcanzado|venido|ido|encontrado|legado|dado|avisado|lamado|buscado)|pud(?:e|imos)|tuv(?:e|imos) (?:tiempo|chance|modo|manera|dinero|saldo|datos|internet|con que|con quien|como|quien)|alcance|logre|encontre|quise|quisieron|quiso|avisaron|dijeron|dejaron))\\b`,
  ),
};
