import { isNear } from "./isNear.ts";

// Days, months, numbers and parts of the day as they are misspelled: written as they sound, with a letter of the
// neighbouring key, one left out, or as a message of few letters has them. Words of plain letters go in and come out.

const wordsOf = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== "");

const known = wordsOf(
  `lunes martes miercoles jueves viernes sabado domingo manana ayer antier anoche
  enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
  cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete
  dieciocho diecinueve veinte veintiuno veintiun veintidos veintitres veinticuatro veinticinco veintiseis veintisiete
  veintiocho veintinueve treinta cuarenta cincuenta sesenta setenta ochenta noventa
  doscientos doscientas trescientos trescientas quinientos quinientas
  tarde noche mediodia medianoche madrugada primero`,
);
const knownSet = new Set(known);

const units = new Set(wordsOf("uno dos tres cuatro cinco seis siete ocho nueve"));

/** Short forms that no rule finds. */
const written: ReadonlyMap<string, string> = new Map(
  `mnn:manana mna:manana mnna:manana mnnana:manana mnan:manana manna:manana maana:manana mannana:manana manan:manana
  maniana:manana manianita:mananita
  mircoles:miercoles miecoles:miercoles miercols:miercoles mierkoles:miercoles miercole:miercoles
  antiayer:antier antiyer:antier antes_de_ayer:antier
  mzo:marzo febr:feb sbado:sabado sbd:sabado dmgo:domingo vrns:viernes vns:viernes lns:lunes jvs:jueves mrts:martes
  dominguito:domingo sabadito:sabado lunesito:lunes viernesito:viernes juevesito:jueves viernecito:viernes
  ahorta:ahorita orita:ahorita horita:ahorita aorita:ahorita
  sinquenta:cincuenta cinquenta:cincuenta quarenta:cuarenta qinse:quince kinse:quince oxho:ocho och:ocho osho:ocho sies:seis sesi:seis nuve:nueve treds:tres trs:tres sinc:cinco dox:dos oocho:ocho
  despuesito:despues trd:tarde trde:tarde tde:tarde nche:noche noch:noche mdia:mediodia
  vientiuno:veintiuno vientidos:veintidos vientitres:veintitres vienticuatro:veinticuatro vienticinco:veinticinco
  dieziseis:dieciseis diesiseis:dieciseis diezisiete:diecisiete
  dela:de_la dla:de_la ala:a_la alas:a_las pal:para_el pala:para_la pa:para par:par pos:pues ps:pues pus:pues pz:pues
  d:de q:que k:que ke:que x:por xfa:por_favor porfa:por_favor porfas:por_favor porfis:por_favor porfavor:por_favor
  xfavor:por_favor xfis:por_favor pf:por_favor pls:please plis:please plz:please xq:porque pq:porque porq:porque
  porke:porque pork:porque grax:gracias grasias:gracias ai:ahi hai:ahi haya:alla aya:alla ahy:ahi aki:aqui
  kiero:quiero qiero:quiero ola:hola asta:hasta ora:hora oras:horas hrs:hrs pnga:ponga bn:bien kda:queda keda:queda qda:queda bibimos:vivimos bibo:vivo biben:viven vivmos:vivimos bamos:vamos boy:voy bengo:vengo bengan:vengan benga:venga biene:viene bienen:vienen benir:venir bine:vine bino:vino procsimo:proximo prosimo:proximo procimo:proximo proxmo:proximo prox:proximo sigiente:siguiente siguente:siguiente ta:esta tons:entonces
  entons:entonces x_favor:por_favor nomas:nomas noma:nomas namas:nomas nms:nomas namás:nomas`
    .split(/\s+/)
    .filter((pair) => pair !== "")
    .map((pair) => {
      const [from = "", to = ""] = pair.split(":");
      return [from, to.replaceAll("_", " ")] as const;
    }),
);

/** Words of their own that are a letter away from one of ours, or sound like it. */
const others = new Set(
  wordsOf(
    `nuevo nueva nieve mueve nueves breve lueve llueve partes parte mares marte lunas jueces vienes viene siente siento siesta sierte cinta
    circo cinto chico cine quinto quien quiere entero marco marca marcos junto junta juntos julia julian agosta abrir abre tardes tardo
    tarda arde carde coche noches manzana mananas vente venta ventas cuarto cuadro crece once horas domingos sabados domino lunas
    siento ciento sien cien seria serie serio sean sera cerro cero tres trae traes vez ves hice ice uso unos unas una un dose
    dios dias dia does dosis diez dice dices seis sexo sientes sientan trata hacer nube nubes cuarta cuartos cuales media medio
    octava octavo juez jugo juego luego lunar puentes viento cinturon mayor moya maya mano marcha otra otro doctor docena
    primera primer tercero febril agota anda noble pide tarda antes veniste treintas tardecita nochecita gatorce reina quise quisiera
    creo veinti dieci sabida salado pasado casado sabroso noventas sesentas setentas ochentas`,
  ),
);

/** How a word sounds in Mexico: b and v, c, s and z, a silent h, qu and k. */
const sound = (word: string): string =>
  word
    .replace(/ch/g, "1")
    .replace(/qu(?=[ei])/g, "k")
    .replace(/z/g, "s")
    .replace(/c(?=[ei])/g, "s")
    .replace(/c/g, "k")
    .replace(/v/g, "b")
    .replace(/h/g, "")
    .replace(/ll/g, "y")
    .replace(/g(?=[ei])/g, "j")
    .replace(/m(?=b)/g, "n")
    .replace(/n(?=p)/g, "m")
    .replace(/(.)\1+/g, "$1");

const bySound: ReadonlyMap<string, string> = new Map(
  known.filter((word) => word.length > 3).map((word) => [sound(word), word] as const),
);
/** In shorter words another letter makes another word. */
const ShortestNear = 5;
const near = known.filter((word) => word.length >= ShortestNear);

/** «Ohco»: a short word with two neighbouring letters the wrong way round. */
function swapped(word: string): string | undefined {
  for (let at = 0; at + 1 < word.length; at += 1) {
    const other = `${word.slice(0, at)}${word[at + 1]}${word[at]}${word.slice(at + 2)}`;
    if (knownSet.has(other)) return other;
  }
  return undefined;
}

/** The word that is meant, where it is one of ours misspelled (it may become several: «alas» is «a las»); else as it is. */
export function spelled(word: string): string {
  if (knownSet.has(word)) return word;
  const short = written.get(word);
  if (short !== undefined) return short;
  if (word.length < 4 || word.length > 14 || !/^[a-z]+$/.test(word) || others.has(word)) return word;
  // «Ysiete».
  const joined = word.startsWith("y") ? spelled(word.slice(1)) : word;
  if (joined !== word && units.has(joined)) return `y ${joined}`;
  const single = word.replace(/(.)\1+/g, "$1");
  if (knownSet.has(single)) return single;
  const heard = bySound.get(sound(word));
  if (heard !== undefined) return heard;
  if (word.length < ShortestNear) return swapped(word) ?? word;
  const found = near.filter(
    (one) =>
      Math.abs(one.length - single.length) <= 1 && one.length >= ShortestNear && isNear(single, one, 1),
  );
  // «Seteta» may be sixty or seventy.
  return found.length === 1 ? (found[0] ?? word) : word;
}
