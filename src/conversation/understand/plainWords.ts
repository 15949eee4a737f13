import { openLexicon } from "./lexicon.ts";

// Words of which sentences are made. A name or a place holds none of the first; of the second it may («Ana Cuevas Molino»,
// «La Presa»), though no name is made of them alone.

const functionWords = openLexicon(`
  yo tú él ella ello nosotros nosotras ustedes usted ellos ellas mí ti sí conmigo contigo consigo me te se nos lo le les mi mis tu tus su sus mío míos mías
  tuyo tuya suyo suya suyos suyas nuestro nuestra nuestros nuestras mio tuio
  este esta esto estos estas ese esa eso esos esas aquel aquella aquello aquellos aquellas mismo misma mismos mismas otro otra otros otras algún alguno alguna
  algunos algunas ningún ninguno ninguna nada nadie alguien algo todo toda todos todas cada cualquiera cualquier cualesquiera ambos ambas varios varias unos unas un una
  mucho mucha muchos muchas poco poca pocos pocas poquito tanto tanta tantos tantas demás bastante demasiado más menos mas nomás nomas nada namas nadamas noma solamente únicamente unicamente
  qué que quien quién quienes quiénes cual cuál cuales cuáles cómo como cuándo cuando cuánto cuanto cuánta cuántos cuántas dónde donde adonde porque porqué pues pos pus pero sino aunque si no ni o u
  con sin para pa por según sobre bajo ante tras hasta hacia contra durante mediante salvo excepto desde entre al
  aquí acá ahí ay hay allí allá arriba abajo adentro afuera dentro fuera cerca cerquita lejos lejitos atrás detrás enfrente adelante delante junto alrededor encima debajo lado derecho
  hoy ayer antier anteayer mañana ahora ahorita ahorititita horita orita luego lueguito después despues antes ya todavía aún tarde temprano pronto siempre nunca jamás jamas apenas recién mientras entonces
  también tampoco quizá quizás talvez acaso ojalá así bien mal mejor peor muy tan casi apenas además mas igual igualmente mero merito nel va sale órale ándale ándele claro obvio ok okey okay oki sip nop nah
  gracias favor porfa porfavor porfis disculpe disculpa perdón perdone oiga oye mire mira fíjese fíjate hola holi bueno buenas buenos días tardes noches saludos adiós bye
  soy eres es somos son era eran eramos fui fue fuimos fueron será sera serán sería seria serían sea sean sido ser siendo estoy estás está estamos están estaba estaban estaré estará estaremos estar esté estuve estuvo estuvimos estado
  he has ha hemos han había habia habrá haber haya hubo hice hizo hacer hago hace hacen haga hicimos hacía hacemos voy vas va vamos van iba íbamos iban iré irá iremos irán ir vaya vayan vete boy ba bamos ban
  vengo viene venimos vienen venir vine vino vinimos vinieron vendré vendrá vendrán venía venga vengan doy das da damos dan dar di dio dimos dieron den daré dado dando sé sabe sabes sabemos saben saber supe sepa sepan sabía
  ves viste vieron veo ve vemos ven ver vi vio vimos vean vea digo dice dices decimos dicen decir dije dijo dijeron diga digan dígame dime diré dirá dicho diciendo puedo puedes puede podemos pueden poder podré podría pude pudo pueda puedan podía podria
  quiero quieres quiere queremos quieren querer quisiera quería quise quiera kiero tengo tienes tiene tenemos tienen tener tuve tuvo tenía tendré tendría tenga traigo trae traen traer pongo pone ponen poner pon ponga pongan póngame póngale ponme ponle ponlo póngalo
  debo debe deben debería salgo sale salen salir salí saldré oigo oye duermo creo cree creer creí lee leer conozco conoce conocer parece sigo sigue seguir pido pide pedir pidió vivo vive vivimos viven vivir bibo siento sienta siente
  necesito necesita necesitan necesitamos prefiero prefiere preferiría entiendo entiende entendí entender pienso piensa pensar pensé cuento cuenta recuerdo recuerda acuerdo acuerda encuentro encuentra encontrar juego vuelvo vuelve volver
  jaja jajaja jajajaja jeje jejeje jiji jojo jijiji haha lol xd uf uff ah oh eh mm mmm hmm ups híjole hijole chale caray ay úchale
  i you he she we they my your his her our their is are was were be been am im the of and or not dont do does did have has had will would could should want need know think what when where who whom why how which this that these those with without from for to at on it its
  please thanks thank sorry yes hello hi there here name there soon later maybe none nobody someone anyone everyone nothing something anonymous anon just only more also too
`);

// What is said of people, without their name.
const relationWords = openLexicon(`
  mamá papá mami papi ama apá amá jefa jefe jefita jefito mama papa madre padre hijo hija hijos hijas hijito hijita niño niña niños niñas nene nena bebé bebe bebés bebita bebito chamaco chamaca chamacos chamacas chiquillo chiquillos escuincle escuincles morros morritos plebe plebes
  hermano hermana hermanos hermanas hermanito hermanita carnal carnala abuelo abuela abuelos abuelita abuelito abue agüelita nieto nieta nietos nietas nietecito nietecita bisnieto bisnieta bisabuela bisabuelo tataranieto tío tía tíos tías tio tia prima primo primas primos sobrino sobrina sobrinos sobrinas
  esposo esposa esposos marido mujer señora señor señores señoras señorita viejo vieja viejito viejita viejo viejos suegro suegra suegros suegrita yerno nuera cuñado cuñada cuñados cuñadas concuño concuña consuegra consuegro compadre comadre compadres comadres compadrito comadrita
  padrino madrina padrinos ahijado ahijada ahijados padrastro madrastra hijastro hijastra novio novia pareja prometido prometida ex amigo amiga amigos amigas amiguito amiguita vecino vecina vecinos vecinas vecinita compañero compañera compañeros compañeras compa compas cuate cuates cuata
  familia familiar familiares parientes pariente gente persona personas adulto adulta adultos adultas mayor mayores menor menores joven jóvenes muchacho muchacha muchachos muchachas chavo chava chavos chavas señito seño patrón patrona jefes empleada empleado trabajadora encargada encargado alumno alumna alumnos alumnas
  maestro maestra maestros maestras profe profesor profesora doctor doctora enfermera enfermero licenciada licenciado ingeniero ingeniera promotora promotor comisario comisaria delegado delegada presidente presidenta tesorera tesorero secretaria secretario vocal comité grupo equipo raza banda bola pandilla
  gemelos gemelas gemelo gemela cuates mellizos hermanas tutor tutora responsable cuidadora cuidador paciente beneficiaria beneficiario titular interesado interesada participante participantes asistente asistentes invitado invitada invitados acompañante acompañantes
  mother father mom dad mum son daughter brother sister wife husband friend friends neighbor neighbour family kids children child grandmother grandma grandpa grandson granddaughter aunt uncle cousin baby people
`);

/** Whether a folded word is one that makes a sentence; misspelt ones too, from five letters on. */
export const isFunctionWord = (folded: string): boolean => functionWords.has(folded);

/** Whether a folded word tells of somebody by what they are: «mamá», «vecina», «promotora». */
export const isRelation = (folded: string): boolean => relationWords.has(folded);

const title = /^(doctor|licenciad|maestr|enfermer|psicolog|profesor|ingenier|promotor)([ao]?)$/;

/** Kin by marriage and by baptism, whose names hold those of others. */
const otherKin =
  /^(?:padrin[oa]s?|madrinas?|padrastros?|madrastras?|hijastr[oa]s?|hermanastr[oa]s?|bisabuel\w+|tatarabuel\w+|bisniet\w+|tataraniet\w+|consuegr\w+|concun\w+)$/;

/** «La doctora» is not «el doctor», nor «el padrino» the father. */
export function isOtherTitle(one: string, other: string): boolean {
  if (one !== other && (otherKin.test(one) || otherKin.test(other))) return !isSameOtherKin(one, other);
  const [, stem, ending] = title.exec(one) ?? [];
  const [, otherStem, otherEnding] = title.exec(other) ?? [];
  return stem !== undefined && stem === otherStem && ending !== otherEnding;
}

const isSameOtherKin = (one: string, other: string): boolean => one.slice(0, 7) === other.slice(0, 7);
