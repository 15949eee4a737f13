import type { FieldOf } from "./fields.ts";

// What one has, is, speaks, takes and knows.

const number = "(?:un[oa]?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|\\d{1,2})";

export const fieldsOfLife: readonly FieldOf[] = [
  {
    asks: "tienes? (?:\\w+ )?(?:hij|niñ|niet|herman|ganado|galin|anima|perr|vaca|borreg|pol|huerto|colmena)\\w*|cri[ae]s|hay (?:niñ|perr)\\w*|tienes (?:hijos|niños) (?:en|menores)|levas niños",
    yes: `(?:tengo |tenemos |son |nomas |solo )?${number}(?: (?:en|de|y|el|la|niñ|chiquit|nomas|nada|que|va|van)\\w*|$)|(?:el|la|mi|los|las|mis) (?:mas )?(?:mayor|chic|grande|pequeñ|menor|chiquit|segund|niñ|hij)\\w*(?: mayor| menor| chic[oa]| grande)? (?:va|esta|estudia|entro|pasa|tiene|van|estan|acaba de (?:entrar|pasar))|tengo (?:un[oa]?|dos|tres|al|a la|a mi)`,
    no: "(?:tod[oa]s )?(?:(?:ya|todos|mis hijos|todas) )*(?:est[aá]n|son|salieron|crecieron|se (?:casaron|fueron)|se me (?:casaron|fueron|hicieron grandes)|acabaron|terminaron|van en (?!la|el))(?: (?:\\w+ ){0,2}(?:grand|casad|mayor|crecid|en la (?:prepa|uni|secundaria|prim)|todos|de ahi|fuera|chiquit|bebe|adult|jovene?s)\\w*|$)|todavia (?:esta|estan|son|va|van|no)(?: \\w+)? ?(?:chiquit|bebe|pequeñ|chic|en (?:el )?kin|en prees)\\w*|puro?s? (?:de|en) |(?:puro?s?|puras) (?:grand|adult|mayor|viej|adolesc)\\w*|no (?:tengo|tuve|tuvimos|tenemos|hay) (?:familia|hij|niñ|ningun|de)\\w*|nunca (?:tuve|tuvimos|quise)|soy (?:solter|sol[oa]|señorit)\\w*|(?:l[oa]s )?vend(?:i|imos) (?:tod\\w+|las|los)|se (?:me|nos) (?:murieron|acabaron|enfermaron y se)|ya puros? (?:niet|grand|adult)\\w*",
  },
  {
    asks: "tienes?|tienen|hay|cuentas? con|cuentan",
    when: "notPast",
    yes: "(?:me|nos) l[oa]s? (?:regal|compr|instal|pusieron|dieron|dio|consigui|hicieron|conectaron|trajo|trajeron|acaban? de|dejo)\\w*|l[oa] (?:est(?:oy|amos) pagando|acab(?:o|amos) de (?:comprar|poner|sacar|instalar)|compre|compramos|pagamos|pusimos|contrat\\w+|uso|usamos|ocupo|ocupamos|pago|pagamos)(?! (?:en|con|del|de))(?: |$)|(?:un[oa]) (?:bien |medio |muy )?(?:viej|chiquit|chic|sencil|usad|buen|grande|de (?:segunda|medio uso|las? (?:viej|chic))|que (?:me|nos|compr|ya tiene|jala|sirve))\\w*|(?:de )?(?:telmex|telcel|izi|izzi|megacable|totalplay|starlink|el dif|cfe)(?: |$)|(?:jala|sirve|funciona|prende|lega|hay) (?:bien|muy bien|buen|perfect|de maravila)\\w*|desde (?:que|hace) ",
    no: "(?:me|nos) l[oa]s? (?:cort|quit|rob|embarg|desconect)\\w+|l[oa] (?:cort|quit|desconect|vend|empeñ|cancel|dimos|di)(?:aron|ieron|i|e|imos|amos)?(?= |$)|(?:nos|me) (?:hace )?falta (?:comprar|poner|instalar|conseguir|sacar|el|la|uno|una)\\w*|(?:apenas|todavia|aun) (?:l[oa]s? )?(?:vamos|voy|estoy|estamos|ando|andamos|me|nos) (?:a |ahorrand|juntand|viendo|tramitand|por|falta|poniend|constru)\\w*|esta(?:mos)? en (?:tramite|construccion|obra|proyecto)|(?:se|nos|me) (?:(?:me|nos) )?(?:descompus|quem|rob|acab|fundi|seco|rompi|murieron|murio)\\w*|no (?:lega|agara|sube|entra|alcanza|pasa|cae|corre|prende|sirve|jala|funciona) |no hay (?:ni )?\\w*|ni (?:\\w+ )?(?:lega|hay|tengo|tenemos|para|luz|agua|señal)|(?:nomas|solo|solamente|puros?|nada mas) (?:con )?(?:datos|saldo|recargas?|leña|carbon|la copia|el celular|celular|nosotros|los? (?:del|datos)|fosa|letrina|pozo|de (?:pozo|pipa|rio))|(?:le|l[oa]) (?:pongo|meto|ponemos) (?:saldo|recarga|datos)|(?:sac|acare|acarre|compr|tra|jal)\\w* (?:agua |el agua )?(?:de(?:l)? (?:pozo|rio|la lave|pipa|arroyo|vecin\\w+)|en (?:pipa|cubetas?|garrafones))|(?:puro|tenemos|es|hay) (?:de )?(?:pozo|letrina|fosa|tierra)",
  },
  {
    asks: "habl(?:as|a|an) (?:\\w+ )?(?:\\w+)|lengua|idioma",
    when: "notPast",
    yes: "(?:desde (?:chiquit|chic|niñ|que nac|siempre|bebe)\\w*|de (?:nacimiento|cuna|chiquit|niñ|familia|herencia)\\w*)|con (?:mi|mis|la|los|el) \\w+(?: nomas| nada mas| siempre| todavia| lo hablo| hablo)*$|es (?:(?:mi|nuestra|la) (?:primera |primer )?(?:lengua|idioma|habla)|l[oa] (?:unic[oa]|que mas|primero|que) (?:que )?(?:hablamos|hablo|se|aprendi|mas))|(?:asi|eso) (?:hablamos|es lo que hablamos|nos hablamos|nos criaron|me criaron)|(?:es )?lo que (?:mas )?(?:hablamos|hablo|se habla)|(?:aqui|en (?:la|mi) casa) (?:puro|todos|tod[oa]s) (?!español|casteyano|casteiano|castelano)\\w*|nos (?:criaron|enseñaron) (?:en|con|a)|es como (?:nos hablamos|platicamos|me comunico)",
    no: "(?:pur[oa]|nomas|solo|solamente|nada mas|unicamente|no,? puro)(?: (?:el|hablo|hablamos|se|que|en|habla))* (?:español|castelano|mexicano)(?: (?:nomas|nada mas|se|hablo|hablamos|hablan))*$|(?:el )?(?:español|castelano) (?:nomas|nada mas|solamente|unicamente|solo)$|se (?:me|nos) (?:olvid|fue olvid|ha olvid|perdi)\\w*|(?:no )?l[oa] entiend(?:o|emos) (?:pero|mas|y|nomas)|(?:ya )?l[oa] (?:perdi|perdimos|olvide|olvidamos|deje de hablar)|no (?:me|nos) (?:lo )?enseñ\\w+|nunca (?:aprendi|lo|la|nos|me)\\w*|(?:unas|alguna|una que otra|dos tres|dos o tres|poquitas) palabras? nomas",
  },
  {
    asks: "embarazad[oa]|esperas bebe|esperando bebe",
    yes: `(?:voy|ando|estoy|tengo|cumpli|cumplo|son|lev[oa])?(?: ?(?:para|en|de|a|los?|como|casi|ya)){0,3} ?${number} (?:mes|semana)\\w*|me alivi(?:o|are) (?:en|el|para|este|la)|(?:nace|va a nacer|lega|espero (?:bebe|un|una|mi|niñ|gemel|cuates))\\w*|espero|de alto riesgo|es (?:mi|el|niñ|gemel)\\w*`,
    no: "(?:me alivie|nacio|tuve|di a luz|ya nacio)|(?:estoy|me) (?:operad|operaron|ligad|ligaron|cuido|esterili)\\w*|(?:ya )?(?:pare|parimos|cerre la fabrica)|soy (?:hombre|señor)|tengo (?:el diu|dispositivo|implante)|ni (?:quiera|lo quiera) dios|ya (?:estoy (?:grande|viej)|pase esa edad|se me fue)\\w*|dios (?:me|nos) libre",
  },
  {
    asks: "tom(?:as|a) (?:\\w+ )?(?:medic|past|trata)\\w*|padeces|tomas medicina|fumas|usas|cobras?|estudias|trabajas|vendes|siembras|recibes|vas a la escuela|va a la escuela|comes",
    when: "notPast",
    yes: `(?:diario|a diario|diariamente|todos los dias|cada (?:\\w+ )?(?:hora|dia|semana|mes|tercer|noche|mañana|año|rato)\\w*|${number} (?:veces? |)(?:al dia|a la semana|al mes|diari\\w+|en la (?:mañana|noche)|por la noche|cada)|por las? (?:mañan|tard|noch)\\w+|en la (?:mañana|noche)(?: y en la (?:noche|tarde))?|desde (?:hace|que|el|chic|niñ|siempre|jov)\\w*|toda la vida|de por vida|(?:nomas|solo) (?:para|en|cuando) (?:leer|coser|ver|manejar|la noche|las noches|dormir)|(?:un|una|la|el|las|unas) (?:pastil|medicin|inyec|losartan|metformin|insulin|capsul|gotas|jarabe)\\w*|(?:tomo|me tomo|me inyecto|me pongo|uso|me checo|me controlo con) (?!puro te|te de|nada|remedio)|para (?:la|el) (?:presion|azucar|diabetes|tiroides|dolor|corazon|colesterol|acido))`,
    no: "(?:me|nos) l[oa]s? (?:quit|suspend|retir|cancel|cort)\\w+|l[oa]s? dej(?:e|amos)(?: de \\w+)?(?: |$)|(?:deje|dejamos) de |ya no |estoy (?:bien )?san[oa]|san[oa] (?:gracias|como|completamente)|veo (?:muy |re |super )?bien|(?:todavia|aun) no (?:cumplo|tengo|soy|me)|(?:esta|estoy|ando) en tramite|me fal(?:ta|tan) (?:para|unos|dos|tres|un|cumplir)",
  },
  {
    asks: "viv(?:es|iendo|e)|eres de|radicas",
    when: "notPast",
    yes: "toda (?:mi|la) vida|(?:aqui|aca|ahi|aya)(?: mero| mismo| merito)? (?:vivo|vivimos|tengo mi casa|sigo|seguimos|estoy|estamos|crec\\w+|radico|me crie|he vivido|estamos viviendo)|(?:vivo|vivimos) (?:aqui|aca|a (?:una|dos|tres) cuadra|enfrente|atras de|al lado de)|nacid[oa] y criad[oa]|de (?:aqui|aca) (?:soy|somos|mero)|soy de (?:aqui|aca)|desde (?:que naci|chiquit|niñ|hace|siempre|recien)\\w*",
    no: "(?:nomas|solo|solamente|nada mas) (?:vengo|estoy|vine|ando|paso|trabajo)(?: (?:de|a|por|aqui))?|(?:me|nos) (?:fui|fuimos|cambie|cambiamos|mude|mudamos|sali|salimos|regrese|vine|vinimos) (?:a|de|para|con|ya)?|(?:vivo|vivimos|soy|somos|radico|estoy) (?:en (?:otr|el (?:pueblo|rancho|municipio|barrio|otro) (?:de al lado|vecin|de junto|otr)|la (?:colonia|comunidad|ciudad) (?:de al lado|vecin|de junto))|de (?:otr|fuera)|del (?:pueblo|rancho|municipio) (?:de al lado|vecin)|lejos|fuera)\\w*|vengo (?:de (?!aqui|aca)|nomas|solo)|estoy de (?:visita|paso|vacaciones)|soy (?:foraner|fuereñ)\\w*",
  },
  {
    asks: "(?:te|le) (?:sirve|acomoda|conviene|queda|parece|late)|de acuerdo con (?:el horario|la hora|la fecha)|te convien\\w+",
    when: "notPast",
    yes: "(?:asi |ese |esa |ahi |a esa hora |ese dia )?(?:me|nos) (?:queda|acomoda|sirve|cae|viene|conviene|parece|late|va)(?: (?:muy |super |re )?(?:bien|justo|perfect\\w*|excelente|mejor|mucho|mas|a todo dar|padre|chido|de lujo|de perlas|de maravila|al puro|a modo|al tiro|pintad\\w+))?(?: (?:ese|esa|asi|a mi|para mi|ese horario|por|gracias|señorita|porque|para|que|a esa).*)?$|esta (?:perfect|excelente|muy bien|bien|a todo dar|bueno|de lujo|padre)\\w*(?: (?:para mi|para nosotros|asi|por mi|ese|esa|el|la|gracias|a esa hora|porque|que).*)?$|(?:es )?(?:mi|la) (?:hora libre|mejor hora)|a esa hora (?:estoy|ya estoy|ando) (?:libre|desocupad|disponible)\\w*|(?:ese dia|a esa hora) (?:descanso|no trabajo|estoy libre|puedo|no hago nada|salgo de trabajar y)|ya (?:dej|sal)\\w+ a los niños",
    no: "(?:es|esta|se me hace|queda|seria)? ?(?:muy|bien|demasiad[oa]|bastante|super|re) (?:noche|tarde|temprano|lejos|pesad|lejan|retirad)\\w*|(?:me|nos) (?:sirve|queda|convendria|acomoda|acomodaria|quedaria|vendria|serviria|conviene|gustaria) (?:mas|mejor) (?:mas )?(?:temprano|tarde|en|por|el|la|a|de|los|otr)\\w*|a esa hora (?:estoy|ando|voy|recojo|cocino|doy|salgo|entro|dejo|levo|trabajo|tengo|apenas|todavia|ya|como|comemos|cuido|estamos|andamos)(?! libre| desocupad| disponible| ya| en casa| bien)|(?:preferiria|prefiero|preferimos|mejor|seria mejor|quisiera)(?: que sea| que fuera)? (?:(?:en|por|a|mas|el|la|los|otr\\w+|de) ?(?:la |las |los )?(?:tarde|mañana|noche|temprano|sabado|domingo|lunes|martes|miercoles|jueves|viernes|hora|dia|fin)\\w*)|se me (?:complica|hace (?:tarde|noche|temprano|pesado|dificil|muy))|me (?:cruza|choca|agarra|estorba|coincide|empalma)\\w*|se (?:me )?(?:cruza|empalma|encima|junta)\\w*",
  },
  {
    asks: "bien escrit\\w+|correct\\w+|tu nombre|tu apelido|es este tu|es esta tu|te lamas|es tu direccion|es tuyo este",
    when: "notPast",
    yes: "asi (?:viene|esta|sale|aparece|dice)(?: (?:en|mi|el|la|escrito|registrado|bien|tal))*(?: \\w+){0,3}$|asi (?:me (?:pusieron|lamo|registraron|bautizaron|escribo|conocen)|se escribe|l[oa] escribo|es|lo puse|mero)|(?:es|son) (?:el|la|los|las) (?:que uso|de siempre|mi[oa]s?|buen[oa]|correct[oa]s?|mism[oa]s?)|ahi (?:vivo|sigo)|ese (?:es|mero|soy)|soy yo|no (?:le )?(?:falta|sobra|fala) nada|sin (?:ningun )?error\\w*",
    no: "(?:leva|va|es|se escribe|lev[oa]|iba)(?: \\w+)? (?:con )?(?:acento|doble|hache|zeta|h|z|s|b|v|c|k|y|x|j|g|ll|una? (?:h|z|s|b|v|c|l|r|n) |mayuscula)(?: |$)|(?:me|le|nos) (?:falta|sobra|falto|cambi\\w+|quitaron|comieron|pusieron (?:una?|otr|mal|de mas))|se (?:comio|comieron|equivoc\\w+|les fue)|(?:esa|ese|esta|este) (?:ya )?no|(?:esa|ese) (?:es|era) (?:la|el|mi) (?:de (?:antes|mi)|anterior|viej|otr|herman|mama|papa|espos)\\w*|era (?:la|el) (?:de antes|anterior|viej)\\w*|(?:ya )?(?:me|nos) (?:cambie|mude|cambiamos|mudamos)",
  },
  {
    asks: "necesitas? (?:\\w+ )?(?:transporte|que pasemos)|ocup\\w+ transporte|requiere transporte|transporte|te recogemos|que el camion pase",
    when: "notPast",
    yes: "(?:vivo|vivimos|estoy|estamos) (?:muy |bien |re )?(?:lej\\w+|retirad\\w*|hasta|en (?:el cerro|la loma|la orila))|(?:me |nos )?(?:esta|queda) (?:muy |bien |re |bastante |algo )?(?:lej\\w+|retirad\\w*)|no (?:hay|pasa|tengo|tenemos|entra) (?:camion\\w*|combi\\w*|transporte|carro|en que|quien|como|mototaxi)|camino (?:con (?:baston|andadera|muletas|trabajo|dificultad)|poco|despacio)|(?:uso|ando en|ando con) (?:sila|baston|andadera|muletas)|batal(?:o|amos) (?:mucho |para )|me cans\\w+ (?:mucho|al caminar)",
    no: "(?:mi|un|una|el|la) (?:\\w+ )?(?:\\w+ )?(?:me|nos) (?:leva|trae|da rait\\w*|acerca|deja|pasa)(?: |$)|(?:me|nos) (?:leva\\w*|traen|da rait\\w*|van a levar) (?:mi|el|la|un|una|de)|(?:me|nos) (?:muev\\w+|voy|vamos|traslad\\w+) (?:en|por|sol|a pie|caminando|con)\\w*|(?:lego|voy|legamos|vamos) (?:a pie|caminando|en (?:mi|el|la|bici|moto|taxi|combi|camion|carro)|sol[oa]|por mi cuenta)|(?:vivo|vivimos|estoy|estamos|me queda|queda|esta) (?:muy |bien |re |aqui )?(?:cerc\\w+|a (?:una|dos|la) (?:cuadra\\w*|vuelta)|enfrente|al lado|juntit\\w+|aqui (?:mismo|cerc\\w+|enfrente))|tengo (?:en que|carro|coche|moto|bici|troca|mi)|yo (?:lego|voy|me voy|me muevo)",
  },
  {
    asks: "sabes?|puedes usar|puede usted caminar",
    when: "notPast",
    yes: "(?:l[oa] )?aprendi(?: |$)|en (?:la escuela|el inea|el trabajo) (?:me enseñ\\w+|aprendi)|a eso me dedico|es mi (?:trabajo|chamba)|todos los dias l[oa] uso",
    no: "nunca (?:aprendi|me enseñ\\w+)|no (?:me enseñ\\w+|aprendi|le (?:se|muevo|hago|entiendo))|ni (?:prender\\w*|encender\\w*|idea|papa|jota|agarrar\\w*|la o)|soy (?:muy |bien )?(?:buro|negad|mal[oa] para|analfabet)\\w*|me (?:hago bolas|falta aprender)|(?:eso|esas cosas) no",
  },
  {
    asks: "te gusto|le gusto|te sirvio|te parecio|disfrutaste|quedaste conforme|te atendieron bien|le sirvio",
    yes: "aprendi(?:mos)? (?:much|bastante|cosas|varias|un monton|de|algo)\\w*|(?:estuvo|fue|quedo) (?:de (?:maravila|lujo|diez|10|poca|pelos)|muy|bien|re|super|buen|bonit|excelente|padr|genial|interesant|util|precios|increible)\\w*|(?:me|nos) (?:sirvio|ayudo|encanto|fascino|dejo|abrio|trataron (?:muy )?(?:bien|super|amable)|atendieron (?:muy )?(?:bien|super|rapido|de lujo)|fue (?:muy )?(?:util|bien))(?: |$)|(?:me|nos) levo (?:much|bastante)\\w*|quiero (?:que haya )?(?:otr|mas|volver|repetir)\\w*|se (?:me )?(?:hizo|paso) (?:cort|rapid|bonit|muy (?:bonit|buen|interesant|cort)|interesant|padr)\\w*|hasta (?:lore|pedi|quiero|me) (?!dormi|aburi|sali)\\w*|de lo mejor|la mejor|much(?:o|isimo)|lo volveria a|muy (?:amabl|buen|bonit|interesant|util|padr)\\w*",
    no: "me (?:aburi|dio sueño)\\w*|(?:estuvo|fue) (?:muy |bien |un poco |algo |re )?(?:aburid|pesad|fe[oa]|tedios|mal|fl?oj)\\w*|me (?:aburio)|(?:me|nos) (?:trataron|atendieron) (?:muy |bien |re )?(?:mal|feo|grosero)|perdi(?:mos)? (?:el|mi|nuestro) tiempo|puro (?:rolo|choro|rollo|cuento)|nos (?:dejaron|tuvieron) esperando|me (?:gritaron|regañaron|dejaron)",
  },
  {
    asks: "(?:terminaste|acabaste|estudiaste|pasaste|entro) (?:\\w+ )?(?:la |el |a la )?(?:primaria|secundaria|prepa\\w*|escuela|curso)",
    yes: "l[oa] (?:saque|hice|acabe|termine|estudie|curse|concluí|conclui)|con (?:certificado|papel\\w*|diploma|todo y)|(?:hace|desde hace) (?:\\w+ )?(?:años|tiempo)|en (?:el inea|la (?:abierta|nocturna|telesecundaria|tecnica)|el (?:tecnico|\\d+))|tengo (?:mi |el )?certificado|hasta la (?:prepa|universidad|carrera|licenciatura)",
    no: "me (?:quede|sali|case|fui|sacaron|junte|embarace)(?: (?:en|a|para|por|de|y|con|hasta|chic|joven|muy|al))?|(?:legue|estudie|fui|curse|hice)(?: (?:nomas|solo|nada mas))? hasta|(?:nomas|solo|solamente|nada mas|apenas) (?:hasta|hice|legue|estudie|la primaria|la (?:mitad|prim)|primer|segund|un|dos)\\w*|hasta (?:primer|segund|tercer|cuart|quint|sext|la primaria|ahi)\\w*|me falt(?:o|an|aron|a)|l[oa] deje|no (?:pude|quise|segui|termine|acabe|me dejaron|me mandaron|hubo)|(?:ni|apenas) (?:la |el )?(?:primaria|kinder|primero|voy|estoy|ando)|(?:estoy|ando|voy) (?:en (?:eso|el|la|primer|segund|tercer)|cursand|estudiand|a la mitad)\\w*|trunc[ao]",
  },
  {
    asks: "(?:va|viene|venir|ir|vas a venir|van|vivir?|vive|vives|acompaña\\w*) (?:\\w+ )*(?:tu (?:espos|marid|novi|pareja|señor)|contigo|con tu (?:espos|marid|novi|pareja))\\w*|tu espos[oa] (?:viv|va|quier|tambien)\\w*",
    ofAnother: true,
    yes: "(?:l[oa]s )?(?:dos|ambos) (?:vamos|juntos|venimos|iremos)|vamos (?:l[oa]s )?(?:dos|juntos|ambos)|siempre (?:me acompaña|vamos|andamos|va|viene|anda)|(?:el|ela) (?:tambien )?(?:va|viene|ira|me acompaña|quiere ir|vive)(?: |$)|no me suelta|a todos lados (?:va|vamos|andamos)",
    no: "(?:el|ela|mi (?:espos[oa]|marido|señor|viejo|novio)) (?:trabaja|esta (?:trabajando|enferm|en (?:el norte|estados|el otro lado)|ocupad|lejos)|no|anda (?:fuera|trabajando|en)|sale|tiene|se (?:fue|murio|queda)|falecio|murio|descansa)\\w*|soy (?:viud|solter|madre solter|divorciad|sol[oa]|separad)\\w*|(?:estoy|soy) (?:separad|divorciad|sol[oa]|viud|solter)\\w*|(?:me|nos) (?:deje|dejo|separe|separamos|divorcie)|ya no (?:estamos|vivimos|tengo|ando)|(?:se|me) (?:murio|quede viud)\\w*|trabaja(?: |$)|anda (?:fuera|trabajando|de viaje|en (?:el norte|estados|el otro lado))|voy (?:yo )?sol[oa]|(?:me |)(?:toca )?(?:ir|voy) sol[oa]",
  },
];
