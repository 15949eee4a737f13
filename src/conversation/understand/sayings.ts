import { fold, wordsOf } from "./fold.ts";

// What people call a person or a thing by, where a list writes another word.

const shortNames = `
  guadalupe: lupe lupita lupis pita lupillo; francisco: pancho paco panchito paquito kiko fran; francisca: pancha panchita paquita paca;
  jose: pepe chepe pepito che; josefina: chepina fina pepa chepa josefa; josefa: chepa pepa; jesus: chucho chuy chuyito chuchito; jesusa: chucha chuyita chuy;
  antonio: toño toñito tony toni; antonia: toña toñita; ignacio: nacho nachito; ignacia: nacha; guillermo: memo memito guille; guillermina: mina guille;
  alberto: beto; roberto: beto rober tito; humberto: beto; gilberto: beto gil; heriberto: beto; norberto: beto; adalberto: beto; rigoberto: rigo beto;
  eduardo: lalo lalito; enrique: quique kike quico; enriqueta: queta; rosario: chayo charo chayito; concepcion: concha conchita chona conchis; dolores: lola lolita;
  mercedes: meche mechita; teresa: tere teresita; patricia: paty pati; veronica: vero; leticia: lety leti; graciela: chela chelita; marcela: chela; consuelo: chelo chelito;
  maria: mari mary marujita maruca; alicia: licha lichita; rafael: rafa rafita; gabriel: gabi gaby gabo; gabriela: gabi gaby; daniel: dani dany; daniela: dani dany;
  fernando: fer nando ferchis; fernanda: fer; alejandro: alex ale jando; alejandra: ale alex jandra; sofia: sofi chofi; susana: susy susi; elena: nena ele; magdalena: malena magda;
  refugio: cuca cuco cuquita; esperanza: pera espe; lorenzo: lencho; lorenza: lencha; vicente: chente; vicenta: chenta; salvador: chava chavita salva; ernesto: neto; gregorio: goyo goyito; gregoria: goya;
  anastasio: tacho; anastasia: tacha; alfonso: poncho ponchito fonso; ildefonso: poncho; leopoldo: polo; luz: lucha luchita; isabel: chabela chabelita isa chabe; soledad: chole cholita sole;
  trinidad: trini; hortensia: tencha; yolanda: yola yoli; berenice: bere; carolina: caro; cecilia: ceci; victoria: viki vicky vito; virginia: viki vicky vicki; beatriz: bety beti betty bea;
  elizabeth: ely eli beti bety lis; silvia: chiva silvi; catalina: cata catita; candelaria: cande candita; margarita: mago maguito magos; maximino: mino; maximiliano: max; ramon: moncho monchis;
  ramona: moncha mona; manuel: manolo meño manuelito; manuela: manola nela; miguel: migue miky miguelito; luis: lucho luisito güicho; carlos: charly carlitos carlangas; jorge: coque jorgito; juan: juancho juanito;
  juana: juanita juani; pedro: perico pedrito; felipe: felipito lipe; sergio: checo; raul: rul; cristina: cris tina; cristian: cris; rosa: rosita rosy rosi; rosalia: chalia rosy; ana: anita; angelica: angie angi;
  araceli: ara cheli; aurelia: yeya; aurora: yoya bolla; bartolome: bartolo; benjamin: benja mincho; bonifacio: boni; brigida: bicha; delfina: fina; dominga: minga; domingo: mingo; emilia: mila emi; emiliano: emi milo; emilio: milo;
  estela: tela estelita; esteban: teban; eugenia: queña geno; eulalia: lala; eustaquio: tacho; eulogio: logio; federico: fede lico; felicitas: feli; fidel: fidelito; genoveva: veva; georgina: gina; gertrudis: tules;
  herlinda: linda; hilario: layo; irene: nene; isidro: chilo chiro; jacinto: chinto; joaquin: quino; josue: josh; julian: juli; leonardo: leo; leonor: nona; lourdes: lulu; lucia: lucy luci; luisa: lucha wicha;
  marcelino: chelino; maricela: chela mari; martin: tin; matilde: mati tilde; maximina: mina; micaela: mica; monica: moni; monserrat: monse; montserrat: monse; natividad: nati; nicolas: nico colas; ofelia: ofe; petra: petrita;
  petronila: nila; ricardo: richard ricky riqui; rodolfo: fito rudy; adolfo: fito; rogelio: roger royer; sebastian: sebas chebo; socorro: coco soco; tomas: tomasito; valentina: vale; valeria: vale; zenaida: naida; ezequiel: cheque; jacqueline: jaqui`;

const day = "(?:lunes|martes|miercoles|jueves|viernes|sabados|domingos)";
const sayings: readonly (readonly [RegExp, string])[] = [
  [
    /\bmi (?:esposo|marido|viejo|senor|pareja) (?:ya )?(?:fa[ly]+es\w+|falec\w+)\b|\bquede viud[oa]\b/,
    "viuda",
  ],
  [/\b(?:ya )?(?:me|nos) (?:divorci|separ)\w+\b(?!.*\bvolv)/, "divorciada"],
  [/\b(?:sin|no (?:estamos|somos|nos hemos)) casa(?:d[oa]s|rnos|do)\b/, "union libre"],
  [/^(?:yo )?soy (?:licenciad|ingenier|abogad|contador|arquitect|medic|enfermer)\w+(?= |$)/, "universidad"],
  [
    /\b(?:sin (?:cobrar\w*|pagar renta)|no (?:me|nos) cobran?|no pag(?:o|amos) renta|(?:me|nos) la (?:prestan?|dejan?))\b/,
    "prestada",
  ],
  [
    /\b(?:ya )?(?:la )?(?:acabe|acabamos|terminamos|termine) de pagar\b|^(?:ya )?es (?:mia|nuestra|de nosotros)$/,
    "propia",
  ],
  [
    /\b(?:le|les) deb(?:o|emos) al? (?:infonavit|banco|fovis\w+|credito)\b|\b(?:sigo|seguimos|voy|vamos) (?:pagando|abonando)\b/,
    "estoy pagando",
  ],
  [/\b(?:dos|tres|cuatro|cinco|seis|[2-6]) veces (?:por|a la|en la) semana\b/, "varias veces por semana"],
  [new RegExp(`^(?:(?:nomas|solo|solamente|nada mas|los) )+${day}(?= |$)`), "una vez por semana"],
  [
    /\b(?:ando|andaba|estaba|estuve|estoy|amaneci|me puse|me senti) (?:muy |bien )?(?:mal[oa]|malit[oa]|enferm[oa]|enfermit[oa])\b/,
    "enfermedad",
  ],
  [/\botro (?:numero|cel\w*|chip)\b|\bperdi (?:el|mi) (?:cel\w*|chip|telefono)\b/, "telefono"],
  [/\b(?:la|mi) calle (?:no|esta mal|es otra|esta equivocada)\b/, "domicilio"],
  [
    /\b(?:me|nos) (?:dan?|echan?) (?:un )?(?:raite|rait|raid|ride|aventon)\b|\bme (?:leva|trae|acerca) (?:mi|un|una|el|la) \w+/,
    "me levan",
  ],
  [
    /\bpag(?:o|amos) (?:un|al?|la)?(?: )?(?:doctor|dotor|medico|consulta)\b|\b(?:doctor|medico) particular\b|\bsimilares\b/,
    "particular",
  ],
  [/^(?:(?:la|una|talla|soy|de|es) )*(?:l|g|gde)$/, "grande"],
  [
    /\b(?:pas|comunic|comuniqu)[ae]n?(?:me|nos) (?:con|a) (?:la|el|un|una|alguien|quien)\b|\bquiero hablar con\b/,
    "hablar con persona alguien",
  ],
  [
    /\b(?:recibos?|papel|boleta) (?:del?|de la) (?:luz|agua|cfe|telefono|predial|gas)\b/,
    "comprobante de domicilio",
  ],
  [
    /\bcredencial (?:de elector|del ine|del ife|para votar|de votar)\b|\bel de elector\b|\bcredencial del i\b/,
    "credencial de elector ine",
  ],
  [/\b(?:por|con) mi (?:propi[oa] )?(?:cuenta|lado)\b|\byo (?:lego|voy|me voy) sol[oa]\b/, "por mi cuenta"],
  [/\b(?:el|lo) (?:del? (?:la )?|de el )(?:luz|agua|predial|cfe)\b/, "comprobante de domicilio"],
  [/\b(?:casa por casa|de casa en casa|puerta por puerta|casa en casa)\b/, "visita domiciliaria"],
  [/\bplato del (?:buen|bien) comer\b/, "alimentacion nutricion"],
  [
    /\b(?:finado|difunto|murio|fallecio|se (?:me )?murio) mi (?:esposo|marido|viejo|senor|pareja)\b|\bmi (?:esposo|marido|viejo|senor|pareja) (?:ya )?(?:(?:se )?(?:me )?murio|fallecio|es finado|esta muerto)\b/,
    "viuda viudo",
  ],
  [
    /\b(?:de vez en cuando|a ratos|de repente|cada que puedo|cuando (?:puedo|hay chance)|rara vez|una que otra vez|hay veces|luego luego no)\b/,
    "a veces",
  ],
  [/\bmi (?:senor|marido|viejo|viejito)\b/, "mi esposo"],
  [/\bmi (?:senora|mujer|vieja|viejita)\b/, "mi esposa"],
  [
    /\b(?:no fui|nunca fui|no anduve|no tuve|no estudie|no pude ir)(?: a la)? (?:escuela|estudios?)?\b|\bsin escuela\b/,
    "sin estudios",
  ],
  [/\b(?:en )?donde (?:queda|es|esta|estan)\b/, "ubicacion direccion lugar"],
  [/\b(?:cuanto (?:cuesta|cobran|es|vale|sale)|tiene costo|cobran)\b/, "costo precio"],
  [
    /\b(?:cada (?:ocho|8) dias|semanal\w*|tod[oa]s l[oa]s (?:semanas|lunes|martes|miercoles|jueves|viernes|sabados|domingos))\b/,
    "cada semana",
  ],
  [
    /\b(?:mensual\w*|cada (?:mes|30 dias|treinta dias)|(?:una|1) (?:vez )?(?:al|por|cada) mes)\b/,
    "una vez al mes",
  ],
  [/\b(?:quincenal\w*|cada (?:quincena|quince))\b/, "cada 15 dias"],
  [/\bcon quien (?:dej|encarg)\w+|\bquien (?:me |l[oa]s? )*cuid\w+/, "cuidado"],
  [/\b(?:tod[oa]s l[oa]s dias|a diario|diariamente)\b/, "diario"],
  [/^(?:(?:la|una|talla|soy|de|es) )*(?:xl|xg)$/, "extra grande"],
  [/^(?:(?:la|una|talla|soy|de|es) )*(?:m|med)$/, "mediana"],
  [/^(?:(?:la|una|talla|soy|de|es) )*(?:ch|s)$/, "chica"],
  [
    /^(?:(?:el|mi) )?numero$|\b(?:de|mi) (?:numero|chip|linea)$|\bcambi\w+ (?:de|el|mi) (?:numero|cel\w*|chip|linea)\b/,
    "telefono",
  ],
  [
    /\bmi calle$|\bya no vivo (?:ahi|ala|aqui)\b|\bme cambie de (?:casa|domicilio|direccion|colonia)\b|\bme mude\b/,
    "domicilio",
  ],
  [/\bmis (?:papas|padres|jefes|viejos|apas)\b/, "mis padres"],
];

const namesOf: ReadonlyMap<string, ReadonlySet<string>> = (() => {
  const names = new Map<string, Set<string>>();
  for (const entry of shortNames.split(";")) {
    const [name = "", shorts = ""] = entry.split(":");
    for (const short of wordsOf(fold(shorts)))
      names.set(short, (names.get(short) ?? new Set()).add(fold(name)));
  }
  return names;
})();

/** Whether a folded word is what people of a folded name are called by: «Bety», «Chucho», «Lupita». */
export const isShortFor = (short: string, name: string): boolean => namesOf.get(short)?.has(name) ?? false;
/** The same where a list has the short one: «Guadalupe» and «la Lupe» of «Lupita». */
export const isCalledAlike = (word: string, shown: string): boolean =>
  isShortFor(shown, word) || [...(namesOf.get(word) ?? [])].some((name) => isShortFor(shown, name));

/** What lists call what a folded message says; null where it says nothing that they call otherwise. */
export const phraseOfLists = (folded: string): string | null =>
  sayings.find(([phrase]) => phrase.test(folded))?.[1] ?? null;

/** What a folded message says in words of lists beside its own; the message itself where it says none. */
export function inWordsOfLists(folded: string): string | null {
  const found = sayings.find(([phrase]) => phrase.test(folded));
  return found ? folded.replace(found[0], found[1]) : null;
}
