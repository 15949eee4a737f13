import { foldedPattern } from "./pattern.ts";
import { foldedQuestion, ofQuestion, questionIn } from "./question.ts";
import { mishap, type Shape, unable, undone } from "./undone.ts";
import { readWhoOrWhat } from "./whoOrWhat.ts";

// What a question is made like, whatever it is about, and what answers such a one beside yes and no: «¿Ya la mandaste?»
// «se me olvidó»; «¿Sigues en Tlacolula?» «me cambié»; «¿Guardamos los cambios?» «por favor».

/** What was to be done: told by the accents, which a question of ours has («llegó», «trajeron»). */
const past =
  /(?:[aií]stes?|(?<!\p{L})(?:hizo|vino|trajo|dijo|pudo|tuvo|hubo|quiso|puso|fue|dio)|[^\s]ó|aron|ieron|jeron)(?!\p{L})|(?<!\p{L})(?:has|han|ha|hemos)\s+\p{L}*[aií]d?[otdh]o/iu;
/** Whether a question, as it was shown, asks for what is over and done. */
export const isPast = ofQuestion((question): boolean => past.test(questionIn(question)));

// What we offer to do: «¿Guardamos…?», «¿Guardo…?», «¿Te llamo?», «¿Podemos visitarte?».
/** «No le diga nada», «no me lo mande»: whatever we would do. */
const forbidden =
  "^(?:mejor |pues |ay |ya |por favor |mejor ya )*no (?:(?:me|nos|les?|l[oa]s?|se(?= l[oa])) )+(?!(?:preocup|olvid|fal|dej|tard|regañ|cobr|quit|import|pued|quier|tien|hac|sab|parec|convien|vien|sal|entiend|deb|conoc|pierd|duel|cre|sirv|dic|sigu|caben?|lev[eo]n? a mal|ocurr|falt)\\w*)(?:\\w{2,}en?|digan?|hagan?|pongan?|traigan?|muevan?|escriban?|metan?)(?: (?:nada|todavia|aun|por favor|ahorita|de \\w+|a (?:mi|la|el|su) ?\\w*|mejor|mas))?$";

const offer = foldedPattern(
  "^(?:y |entonces |ya )?(?:(?:te|le|les|l[oa]s?|nos|se l[oa]) )?(?:[a-zñ]+[aei]mos|podemos|puedo|podria(?:mos)?|quieres que|gustas? que|(?:te|le|les|l[oa]) [a-zñ]+o|guardo|borro|envio|reenvio|mando|confirmo|cierro|termino|repito|registro|anoto|apunto|agrego|continuo|sigo|empiezo|cambio|corrijo|quito|busco|pongo)\\b",
);
/** What is offered, by us or to be had. */
const offered = foldedPattern(
  `${offer.source}|^(?:y |entonces |no )*(?:quieres|quiere|gustas?|deseas?|te gustaria|le gustaria|necesitas?|ocupas?)\\b`,
);
/** Whether a question offers that we do something. */
export const isOffer = ofQuestion(
  (question): boolean => offer.test(foldedQuestion(question)) && !tellsOfPast(question),
);
/** «¿Te llegó?» is over; «¿Te llamo?» offers. Only the accent parts them. */
const tellsOfPast = (question: string): boolean =>
  /^\P{L}*(?:(?:y|entonces|ya)\s+)?(?:te|le|les|l[oa]s?|nos)\s+\p{L}+ó(?!\p{L})/iu.test(question);

const shapes: readonly Shape[] = [
  {
    asks: foldedPattern(
      "\\b(?:tra(?:es|e|en|igo|jiste|jo|jeron)|levas|cargas|lego|recibiste|tienes|cuentas|guardaste|conseguiste|encontraste)\\b",
    ),
    yes: foldedPattern(
      "^(?:si |mire |ya )*(?:aqui|ahi|en la mano|en la bolsa|guardad[oa]s?|adentro|conmigo|a la mano) (?:(?:l[oa]s? )?(?:tengo|traigo|cargo|guardo|tenemos)|esta|estan|andan?)(?: (?:conmigo|en (?:la|el|mi) \\w+|guardad[oa]s?|junto|mire))?$|^(?:si )?(?:aqui|ahi) mero l[oa]s? (?:tengo|traigo)$",
    ),
    no: foldedPattern(
      "^(?:ay |uy |ya |hijole )*(?:se (?:me|nos) (?:olvid\\w+|quedo|quedaron|paso)|l[oa]s? (?:deje|olvide) (?:en|con)|no (?:l[oa]s? )?(?:cargo|traigo))\\b",
    ),
  },
  {
    asks: foldedPattern("\\b(?:aun|todavia|sigues?|siguen|continuas?)\\b"),
    yes: foldedPattern(
      "^(?:si )?(?:todavia|aun|(?:ahi|aqui|alla) (?:sigo|seguimos|mismo|estoy|estamos|vivo|ando)|sigo|seguimos|donde mismo|(?:igual |lo mismo )?(?:que|como|donde|lo de) siempre|en (?:el|la) mism[oa]|en donde siempre)(?= |$)(?!.* (?:no|pero)(?= |$))",
    ),
    no: foldedPattern(
      "^(?:(?:pues|fijese|que|ay|uy|la verdad|hijole) )*(?:ya no|(?:ya )?(?:me|nos) (?:sali(?:mos)?|cambi\\w+|mud\\w+|di de baja|corrieron|sacaron|desalojaron|echaron)|(?:ya )?l[oa] deje|antes si|hace (?:\\w+ ){1,3}que no|desde (?:\\w+ ){1,3}que no)(?= |$)",
    ),
  },
  {
    asks: foldedPattern(
      "\\b(?:cambi(?:amos|ar\\w*|o|aste|aron)|reagend\\w+|reprogram\\w+|movemos|mover\\w*|modific\\w+|correg\\w+|pospon\\w+|adelant\\w+|actualiz\\w+)\\b",
    ),
    no: foldedPattern(
      "\\basi (?:esta|estan|como esta|dej\\w+|me quedo|se queda|nomas)\\b|\\bdej(?:e|a|en|o)\\w* (?:asi|igual|como)\\b|^(?:sigue |esta |todo )?igual$|^(?:todo |ya )*(?:esta |estan |quedo )?(?:bien|correct[oa]s?|perfect[oa]|en orden)$|^(?:ya )?es (?:el|la) de siempre$|\\b(?:el|la|l[oa]s) mism[oa]s?\\b|\\bcomo esta\\b|\\besta bien asi\\b|\\bme quedo (?:con|en|asi)\\b|^no (?:me |nos |les? )?(?:l[oa]s? )?(?:cambi|muev|toq|modif|corrij|pospon|adelant)\\w+",
    ),
  },
  {
    asks: foldedPattern("^(?:y |entonces )?(?:dej(?:amos|o)|conserv\\w+|mantenemos|mantengo)\\b"),
    yes: foldedPattern(
      "^(?:si )?(?:asi (?:esta|estan) bien|(?:esta|estan) bien asi|asi dej\\w+|dej\\w+(?: asi(?: esta bien)?| igual)|asi|igual)$",
    ),
  },
  {
    asks: foldedPattern(
      "\\b(?:propi[oa]s?|tuy[oa]s?|suy[oa]s?|de tu propiedad|te pertenece|es tu (?:casa|numero|telefono|celular))\\b",
    ),
    yes: foldedPattern(
      "^(?:si )?(?:(?:ese|esa|este|esta) )?(?:(?:es|son) )?(?:mi[oa]s?(?: de mi| propi[oa])?|propi[oa]s?|nuestr[oa]s?|de nosotr[oa]s|la herede|yo la (?:hice|compre))$",
    ),
    no: foldedPattern(
      "^(?:(?:ese|esa|este|esta|no) )*(?:es|son) (?:de (?:mi|mis|un|una|la|el|otr[oa]) \\w+|rentad\\w+|prestad\\w+|de renta|de otr[oa]|del \\w+)|^(?:pago renta|rento|rentamos|me l[oa] prestan?|estoy rentando)\\b",
    ),
  },
  {
    asks: foldedPattern(
      "\\b(?:te|le|les) (?:gusto|gustaron|agrado|parecio|sirvio|sirvieron|ayudo|quedo)\\b|\\bdisfrut\\w+\\b|\\b(?:fue|es|ha sido|resulto|sera|son|fueron) (?:muy )?(?:util|utiles|de utilidad|de ayuda|provechos\\w+)\\b",
    ),
    yes: foldedPattern(
      "^(?:si |uy |la verdad )*(?:much[oa]|muchisimo|bastante|un monton|demasiado|(?:me|nos) (?:encant|fascin)\\w+(?: \\w+){0,3}|(?:estuvo |todo |est[ae] )?(?:muy |bien |super |re )*(?:bonit[oa]|buen[oa]|interesante|padre|padrisim[oa]|chid[oa]|suave|util|excelente|genial|hermos[oa]|buenisim[oa])|(?:me|nos) (?:sirvi(?:o|eron)|ayud(?:o|aron)|sirve[n]?|ayuda[n]?) (?:mucho|muchisimo|bastante|un (?:buen|chorro|monton|resto|chingo)|machin|de (?:mucho|maravilla))|un (?:buen|chorro|resto|monton)|machin)$",
    ),
    no: foldedPattern(
      "^(?:la verdad |pues )*(?:no mucho|nada|(?:estuvo |es )?(?:muy |bien )?(?:aburrid|fe)[oa]|me aburri)$",
    ),
  },
  {
    asks: foldedPattern(
      "\\b(?:(?:te|le|les) (?:acomoda|conviene|viene|queda|va|parece|sirve|late)|acomodaria|convendria)\\b",
    ),
    yes: foldedPattern(
      "^(?:si |pues |a esa hora |ese dia |asi |uy |ahi )*(?:(?:me|nos) )?(?:queda|cae|acomoda|conviene|viene|va|parece|sirve|late|esta|es)(?: (?:muy|super|bien|mejor|perfecto|perfectamente|excelente|de perlas|de maravilla|de lujo|mas|todavia|a todo dar|buenisimo|como anilo al dedo))+$|^(?:mejor todavia|mejor asi|a esa hora (?:esta bien|perfecto|mejor)|de perlas|de lujo)$",
    ),
    no: foldedPattern(
      "^(?:no )?(?:a esa hora|es[ea] dia|asi) (?:trabajo|no|estoy trabajando|ando (?:trabajando|fuera))$",
    ),
  },
  {
    asks: foldedPattern(
      "\\b(?:(?:te|le|les) (?:interesan?|gustan?|laten?|sirven?|ayudan?|gustaria)|hay|tienes?|tienen|alcanza|caben|cabe)\\b",
    ),
    yes: foldedPattern(
      "^(?:si |uy |pues |la verdad |claro )*(?:(?:(?:me|nos) (?:interesa|gusta|late)|tengo|tenemos|hay|traigo) )?(?:much[oa]s?|muchisim[oa]s?|bastantes?|un (?:monton|chorro|resto|buen)|hart[oa]s?|demasiad[oa]s?|de sobra|sobran?|de mas|el resto|un chingo)$",
    ),
    no: foldedPattern(
      "^(?:la verdad |pues |fijese que )*(?:no (?:mucho|tanto|gran cosa|me lama la atencion|es lo mio)|(?:muy )?poc[oa]s? no|casi nada|ni (?:un[oa]? )?\\w+(?:ita|ito))$",
    ),
  },
  {
    asks: offered,
    yes: foldedPattern(
      "^(?:si )?(?:si no (?:es|fuera) (?:mucha |tanta )?molestia|si me hace[sn]? (?:el |ese |un )?favor|(?:se lo |te lo |le |les )(?:agradeceria|agradezco mucho)(?: mucho)?|me (?:ayudaria|serviria|caeria|vendria)(?: (?:mucho|bien|muy bien|de perlas))?|(?:estaria|seria) (?:muy )?(?:bien|perfecto|excelente|padre|bueno|genial|de gran ayuda)|no estaria (?:de mas|mal)|me urge(?:n)?)$",
    ),
  },
  {
    // Where something is: who knows it needs no map.
    asks: foldedPattern("\\b(?:ubicacion|direccion|mapa|croquis|como lega\\w*|donde (?:es|queda))\\b"),
    no: foldedPattern(
      "^(?:no |si |yo |ya |gracias )*(?:l[oa] )?(?:se (?:donde|lega|como|bien|cual)|(?:conozco|ubico)(?! al?\\b)|sabemos)(?: (?!no\\b|pero\\b)\\w+){0,5}$",
    ),
  },
  {
    asks: offer,
    yes: foldedPattern(
      "^(?:si )?(?:(?:pues |andele |ande )?(?:por favor|porfis|porfi|please)(?: si)?|vamos(?: pues| dandole| a darle)?|a darle|cuando (?:ustedes |usted )?(?:gust|quier|pued)\\w+(?: .*)?|(?:ahi|aqui|aca) (?:te |l[oa]s? |les? )?(?:esper(?:o|amos))(?: .*)?|echel[ea]|dele|pasel[ea]|pasen(?:le)?|vengan(?:se)?|venga|bienvenid[oa]s?|se l[oa] (?:agradezco|agradeceria|encargo)(?: mucho)?|con (?:toda )?confianza|(?:las veces|a la hora|el dia) que (?:ustedes |usted )?(?:gust|quier)\\w+)$",
    ),
    no: foldedPattern(
      `\\b(?:(?:de|den|da)sel[oa] a (?:otr|quien)\\w+|(?:pong|busqu|invit|escoj|elij)[ae]n? a otr\\w+|que sea otr\\w+|prefiero ir yo|no me ponga\\w*|yo (?:llevo|tengo|traigo) (?:la|el|l[oa]s?) mi[oa]s?|yo (?:sol[oa]|solit[oa]) (?:puedo|le hago|lo hago)|mejor (?:voy|paso|lamo|les (?:lamo|marco)) yo|yo (?:paso|voy|marco|lamo) (?:por|para) (?:el|la|allá))\\b|${forbidden}|^(?:pues |aqui |ya )*no (?:hay|tengo|tenemos|queda|cabemos|caben|cabe) (?:espacio|lugar|donde|campo|modo|chance|manera|gente)\\b|^(?:no )?ya (?:les? |se l[oa] )(?:dije|avise|hable|comente|lame|marque|mande|platique)\\b|^(?:no )?ya (?:me |nos |l[oa]s? |se )*(?:lego|tengo|entendi|hice|inscrib\\w+|apunt\\w+|anot\\w+|mandaron|enviaron|dieron|explicaron|dijeron|entregaron|explico|aclar(?:o|aron)|orient(?:o|aron)|mando|dijo|llamo|llamaron|marcaron|hablaron|atendi(?:o|eron)|ayud(?:o|aron)|resolvi(?:o|eron)|inscribio|entrego|vi|lei|encontre|consegui|compre|pague|resolvi|estoy (?:inscrit|apuntad|registrad|anotad)[oa])\\b`,
    ),
  },
  {
    // What somebody has, uses or keeps up: what is lost, broken or taken is had no more.
    asks: foldedPattern(
      "\\b(?:tienes?|tienen|cuentas|cuentan|cri[ae]s?|siembras?|cultivas?|recibes?|usas?|sirven?|funcionan?|aun|todavia|sigues?|hay|vive[ns]?|trabajas?)\\b",
    ),
    no: foldedPattern(
      "\\b(?:se (?:me |nos )?(?:descompus\\w+|murio|murieron|perdio|perdieron|rompio|quemo|acabo|acabaron|seco|secaron|fundio|vencio|vencieron|echo a perder)|me l[oa]s? (?:quitaron|robaron|cortaron|mataron)|nos l[oa]s? (?:quitaron|robaron|cortaron)|l[oa]s? (?:vendi|vendimos|perdi|mate)|ya (?:valio|trono)|ya no (?:sirve|jala|funciona|prende)|no (?:sirve|jala|prende)|me (?:corrieron|despidieron|jubile|pensione|liquidaron)|renuncie|no me l?[oa]?s? ?(?:han dado|dieron|han entregado|entregaron))\\b|^(?:ya )?l[oa]s? (?:perdi|deje)(?= |$)",
    ),
    yes: foldedPattern(
      "^(?:si )?(?:ya me l[oa]s? (?:dieron|entregaron|mandaron|trajeron|hicieron|asignaron)|(?:yo |ya )?(?:tengo|tenemos|hay|traigo|traemos) (?:uno|una|dos|tres|unos|unas|varios|varias|much[oa]s)(?: (?:(?:bien|muy|medio|mas) )?(?:chiquit|chic|grande|viej|nuev|sencill|usad|buen|bonit|norm|blanc|negr|roj|azul)\\w*)*)$",
    ),
  },
  {
    // What is asked of what somebody does: how often is a yes.
    asks: foldedPattern(
      "^(?:ya |te |se |le |les |nos |ustedes |usted |tu \\w+ |tus \\w+ )*(?!(?:quieres|puedes|podrias|gustaria|vas|vienes|aceptas|prefieres|confirmas)\\b)[a-z]+(?:as|es|an|en|a|e)\\b",
    ),
    yes: foldedPattern(
      "^(?:si )?(?:casi )?(?:todos los dias|diario|a diario|diariamente|de diario|toda la vida|de toda la vida|desde (?:siempre|niñ[oa]|chic[oa]|chiquit[oa]|hace \\w+.*)|cada (?:\\w+ )?(?:dias?|semanas?|mes|meses|años?|rato|domingo|sabado|quincena|hora)|todavia)$",
    ),
    no: foldedPattern("^(?:ya )?l[oa]s? deje(?: (?:de|hace|desde|hace mucho|por) .*)?$"),
  },
  {
    // A charge or a place of one's own: who begs to be put down for it takes it.
    asks: foldedPattern(
      "\\b(?:acept\\w+|quier\\w+|gustaria|anim\\w+|dispuest[oa]) (?:a )?(?:ser|quedar\\w*|estar|participar|entrar|formar|particip\\w+|seguir|continuar|el (?:cargo|puesto|lugar)|la (?:vocalia|secretaria|presidencia|tesoreria))\\b",
    ),
    yes: foldedPattern(
      "^(?:(?:si|pues|ya|que|ni modo|ahi|ande|bueno) )*(?:que )?(?:pong|apunt|anot|inscrib|registr|met|dej)[ae]n?(?:me|nos)(?: (?:pues|ahi|nomas|entonces|de una vez|a mi|por favor))*$",
    ),
  },
  {
    asks: foldedPattern("\\b(?:sabe|saben|estan? enterad\\w+|avisad\\w+)\\b"),
    yes: foldedPattern(
      "^(?:si )?(?:ya )?(?:se l[oa] |les? )(?:dije|avise|comente|platique|conte)(?: a \\w+)?$",
    ),
    no: foldedPattern(
      "^(?:todavia |aun )?no (?:se l[oa] |les? )(?:he (?:dicho|avisado|comentado|contado)|dije|avise|comente)\\b",
    ),
  },
  {
    // What somebody is asked to lend or to do.
    asks: foldedPattern("\\b(?:puedes|podrias|puede|prestas?|ayudas?|nos das?|regalas?)\\b"),
    yes: foldedPattern(
      "^(?:si )?(?:(?:pasen|venga[ns]?|vengan?se) (?:por|a) .*|l[oa]s que (?:sean?|gust\\w+|quier\\w+|necesit\\w+|haga[n]? falta)|cuenten? con .*|se l[oa]s? (?:presto|doy|llevo|paso|mando|ayudo)|en lo que (?:pueda|gust\\w+|se ofrezca)|a la orden|ya que)$",
    ),
  },
  {
    // What another has to say: «¿Tu esposo está de acuerdo?».
    asks: foldedPattern("^(?:ya |y )?(?:tus? \\w+|\\w+ tus? \\w+|\\w+ \\w+ tus? \\w+)\\b"),
    yes: foldedPattern(
      "^(?:(?:si|el|ella|ell[oa]s|ya|me) )*(?:dice|dijo|dijeron|dicen|contesto|acepto|quiso) (?:que )?si(?: quiere| va| viene)?$|^(?:si )?(?:acepto|quiso)(?: encantad[oa])?$",
    ),
    no: foldedPattern(
      "^(?:(?:el|ella|ell[oa]s|ya|me) )*(?:dice|dijo|dijeron|dicen|contesto) (?:que )?(?:siempre |mejor |ya )?no(?:$| (?:quier|le interes|pued|va|viene|acept)\\w*)|^(?:el |ella )?no (?:quiso|quisieron|acepto)\\b",
    ),
  },
  {
    asks: foldedPattern("\\b(?:esta bien si|te parece|nos permites|nos autorizas|estas de acuerdo)\\b"),
    yes: foldedPattern(
      "^(?:si )?(?:(?:a la hora|el dia|como|cuando) (?:que )?(?:ustedes |usted )?(?:gust|quier)\\w+|por mi (?:esta bien|no hay problema))$",
    ),
    no: foldedPattern("^(?:prefiero|preferiria)(?: que)? no\\b|^preferiria otr[oa](?: \\w+)?$"),
  },
  {
    // Of all of them: any who is left out is a no.
    asks: foldedPattern("\\btod[oa]s\\b"),
    yes: foldedPattern(
      "^(?:si |pues |vamos |somos |estamos |fuimos |van |vienen |estan )*(?:tod[oa]s|todit(?:it)?[oa]s|complet[oa]s)(?: (?:nosotr[oa]s|junt[oa]s|complet[oa]s|gracias a dios|si))?$",
    ),
    no: foldedPattern(
      "^(?:pues |no |la verdad )*(?:no tod[oa]s|tod[oa]s (?:menos|excepto|salvo) .*|menos (?:mi|mis|el|la|l[oa]s|un[oa]|dos|don|doña) .*|(?:nomas|solo|solamente|nada mas|unicamente) (?:van? |vienen? |vamos )?(?:yo|un[oa]s?|dos|tres|algun[oa]s|la mitad|mi|mis|las|los|el|la)(?: .*)?|la mitad|algun[oa]s(?: no)?|unos si y otros no|casi tod[oa]s)$",
    ),
  },
  {
    // Of the whole of something: what was left over or is lacking is a no.
    asks: foldedPattern("\\btod[oa]s?\\b"),
    no: foldedPattern(
      `^(?:pues |no |la verdad |todavia |aun |si pero )*(?:(?:nos |me |les? )?(?:sobr|qued|falt)(?:o|a|an|aron) (?:un[oa]?s?|dos|tres|cuatro|cinco|seis|diez|como|vari[oa]s|algun[oa]s|poc[oa]s?|poquit[oa]s?|much[oa]s?|bastantes?|hart[oa]s?|la mitad|\\d+)(?: .*)?)$`,
    ),
    yes: foldedPattern(
      `^(?:pues |si |la verdad |ya )*no (?:nos |me |les? )?(?:sobr|qued|falt)(?:o|a|an|aron) (?:nad(?:a|ie|ita)|ni (?:un[oa]|una sol[oa])|ningun[oa]?)(?: \\w+){0,4}$`,
    ),
  },
  {
    // Of somebody else, whether they still are there.
    asks: foldedPattern("\\b(?:aun|todavia|sigue|siguen|continua|continuan)\\b"),
    no: foldedPattern(
      "^(?:pues |no |ya |uy |fijese que |hace \\w+ que |desde \\w+ )*(?:(?:ya )?(?:se|l[oa]s?) (?:fue(?:ron)?|mud\\w+|cambi(?:o|aron)|junto|caso|regres(?:o|aron)|levaron|levo|deport\\w+|intern\\w+|sali(?:o|eron)) (?:ya |a vivir |para |pa |pal |al |hasta |con |de (?:aqui|ahi|ala|la|el)|a (?:los|otr|la ciudad|estados|vivir))\\w*.*|ya (?:se|l[oa]s?) (?:fue(?:ron)?|mud(?:o|aron)|cambi(?:o|aron)|deport(?:o|aron)|sali(?:o|eron))|(?:ya )?(?:fal?eci(?:o|eron)|muri(?:o|eron)|se murio|descansa en paz|en paz descanse|paso a mejor vida|dios l[oa] tenga .*)(?: .*)?|anda(?:n)? (?:en|por) (?:el (?:norte|otro lado|gabacho)|estados unidos|los estados|usa|otr\\w+)(?: .*)?|(?:esta|estan) en (?:el norte|estados unidos|otr\\w+|el otro lado)(?: .*)?)$",
    ),
  },
  {
    // Whether something took place: how it was is a yes.
    asks: foldedPattern("\\bhubo\\b"),
    yes: foldedPattern(
      "^(?:si |pues |claro )*(?:duro|empezo|acabo tarde|fuimos (?:tod[oa]s|poc[oa]s|much[oa]s|como|pur[oa]s|l[oa]s)|fueron (?:tod[oa]s|poc[oa]s|much[oa]s|como)|vinieron (?:poc[oa]s|much[oa]s|como|tod[oa]s)|se (?:hizo|levo a cabo)|estuvo (?:muy|bien|bonit|len|suave|padre))(?!.*(?: no |suspend|cancel|pospus))\\b.*$",
    ),
    no: foldedPattern(
      "^(?:pues |no |siempre |al final |es que )*(?:(?:se|l[oa]s?) (?:suspend|cancel|pospus|aplaz|cambi|movi|pas[oa]r)\\w+(?: .{0,30})?|no (?:vino|lego|fue|aparecio|vinieron|legaron) (?:nadie|ningun\\w*|la \\w+|el \\w+))$",
    ),
  },
  {
    asks: foldedPattern(
      "\\b(?:fuiste|eres|seras|firmaste|eras) (?:tu|usted)\\b|\\b(?:tu|usted) (?:eres|es|fuiste)\\b",
    ),
    yes: foldedPattern(
      "^(?:si )?(?:fui yo|yo fui|yo mer[oa]|yo merit[oa]|yo mism[oa]|soy yo|yo soy|la misma|el mismo|yo)$",
    ),
    no: foldedPattern(
      "^(?:no )?(?:yo no(?: fui| soy)?|(?:fue|es|era) (?:mi|otr[oa]|una?|el|la) \\w+(?: \\w+){0,3})$",
    ),
  },
  {
    // What somebody is asked to be or to take.
    asks: foldedPattern(
      "\\b(?:quieres|quiere|gustaria|podrias|puedes|aceptas|te animas|crees|nos ayudas|le entras)\\b",
    ),
    no: foldedPattern(
      "\\b(?:(?:yo )?no sirvo (?:para|pa)|(?:pong|busqu|invit|escoj|elij)[ae]n? a otr\\w+|que sea otr[oa] persona|a mi edad ya no|ya estoy (?:muy )?(?:grande|viej[oa]|mayor) para|que oso|que pena)\\b",
    ),
  },
];

const shapesOf = ofQuestion((question): readonly Shape[] => {
  const asked = foldedQuestion(question);
  const isOver = tellsOfPast(question);
  const found = shapes.filter(
    (shape) => shape.asks.test(asked) && !(isOver && (shape.asks === offer || shape.asks === offered)),
  );
  if (!isPast(question) || mishap.test(asked)) return found;
  return unable.asks.test(questionIn(question)) ? [...found, undone, unable] : [...found, undone];
});

/** What a folded clause says to a question of such a shape; null where none of them tells, or two tell otherwise. */
export function readByShape(said: string, question: string): "yes" | "no" | null {
  const says = new Set<"yes" | "no">();
  const hear = (shape: Shape) => {
    if (shape.no?.test(said)) says.add("no");
    else if (shape.yes?.test(said)) says.add("yes");
  };
  for (const shape of shapesOf(question)) hear(shape);
  const named = readWhoOrWhat(said, foldedQuestion(question), isOffer(question));
  if (named !== null) says.add(named);
  const [answer] = says;
  return says.size === 1 ? (answer ?? null) : null;
}
