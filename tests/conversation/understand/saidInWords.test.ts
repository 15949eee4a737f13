import { describe, expect, test } from "vitest";
import { readFreeText } from "../../../src/conversation/understand/freeText.ts";
import { readNames, splitNames } from "../../../src/conversation/understand/names.ts";
import { readPlace } from "../../../src/conversation/understand/place.ts";
import { readReply } from "../../../src/conversation/understand/reply.ts";
import {
  looksLikeReport,
  readReport,
  understandReport,
} from "../../../src/conversation/understand/report.ts";
import { quickest } from "../../support/quickest.ts";

// As people in Mexico write them; what two people could take for two things is asked again.

const given = (read: object) => ("value" in read ? read.value : null);
const cases = (meaning: string | boolean | null, texts: string) =>
  texts
    .trim()
    .split(/\s*\|\s*/)
    .map((text) => [text, meaning] as const);

describe("several people, as they are written", () => {
  test.each([
    ["Juan Pérez, Rosa Díaz y Lupita", "Juan Pérez|Rosa Díaz|Lupita"],
    ["Rosa Díaz y Lupita", "Rosa Díaz|Lupita"],
    ["Lupita y Rosa Díaz", "Lupita|Rosa Díaz"],
    ["Juan, Rosa y Lupita", "Juan|Rosa|Lupita"],
    ["Juan Pérez y Rosa Díaz y Ana Ruiz", "Juan Pérez|Rosa Díaz|Ana Ruiz"],
    ["1.- Juan Pérez\n2.- Rosa Díaz", "Juan Pérez|Rosa Díaz"],
    ["1.-Juan Pérez 2.-Rosa Díaz", "Juan Pérez|Rosa Díaz"],
    ["1 Juan Pérez\n2 Rosa Díaz", "Juan Pérez|Rosa Díaz"],
    ["1️⃣ Juan Pérez 2️⃣ Rosa Díaz", "Juan Pérez|Rosa Díaz"],
    ["✅ Juan Pérez ✅ Rosa Díaz", "Juan Pérez|Rosa Díaz"],
    ["● Juan Pérez\n● Rosa Díaz", "Juan Pérez|Rosa Díaz"],
    ["Juan Pérez / Rosa Díaz", "Juan Pérez|Rosa Díaz"],
    ["Juan Pino. Rosa Díaz.", "Juan Pino|Rosa Díaz"],
    ["Ma. Elena Cruz, Sra. Rosa, J. Guadalupe Hdez. Ruiz", "Ma. Elena Cruz|Rosa|J. Guadalupe Hdez. Ruiz"],
    ["Juan Pérez punto Rosa Díaz", "Juan Pérez|Rosa Díaz"],
    ["Doña Chela, don Beto", "Chela|Beto"],
    ["la señora Rosa, Juan Pérez", "Rosa|Juan Pérez"],
    ["Buenas tardes, Juan Pérez, Rosa Díaz, gracias", "Juan Pérez|Rosa Díaz"],
    ["Asistentes:\nJuan Pérez\nRosa Díaz", "Juan Pérez|Rosa Díaz"],
    ["Lista de asistencia: Juan Pérez, Rosa Díaz", "Juan Pérez|Rosa Díaz"],
    ["Vinieron Juan Pérez y Rosa Díaz", "Juan Pérez|Rosa Díaz"],
    ["agrega a Juan Pérez y a Rosa Díaz", "Juan Pérez|Rosa Díaz"],
    ["anota a Juan Pérez, por favor", "Juan Pérez"],
    ["sí, Juan Pérez y Rosa Díaz", "Juan Pérez|Rosa Díaz"],
    ["+ maría de la luz hernández", "María de la Luz Hernández"],
    ["Juan Pérez hijo, Juan Pérez (padre)", "Juan Pérez hijo|Juan Pérez padre"],
    ["*Juan* _Pérez_, *Rosa Díaz*", "Juan Pérez|Rosa Díaz"],
    ["* Juan Pérez\n* Rosa Díaz", "Juan Pérez|Rosa Díaz"],
    ["su hija", null],
    // One person or two; or somebody who is not called that.
    ["María Ortega y de la Cruz", null],
    ["Juan Pérez López Rosa Díaz Cruz", null],
    ["Juan Pérez y otros", null],
    ["todas las de ayer", null],
    ["falta Rosa Díaz", null],
    ["no vino Rosa", null],
    ["quita a Rosa", null],
    ["gracias", null],
    ["¿Juan Pérez?", null],
    // How to reach somebody comes along, as with one name.
    ["Juan Pérez 5512345678", "Juan Pérez"],
  ])("%j", (text, names) => expect(given(readNames(text, {}))).toBe(names?.replaceAll("|", "\n") ?? null));

  // Who is read is noted, and the rest is said back: nobody writes forty names again for one.
  test.each([
    ["Juan Pérez, José Ortega y Gasset", "Juan Pérez", "José Ortega y Gasset"],
    ["Rosa y su hija", "Rosa", "su hija"],
    ["Rosa, tres niños", "Rosa", "tres niños"],
    ["Juan Pérez, de San Isidro", "Juan Pérez", "de San Isidro"],
    ["Juan Pérez, la vecina", "Juan Pérez", "la vecina"],
    ["Juan Pérez, una muchacha", "Juan Pérez", "una muchacha"],
    ["Juan Pérez, Rosa, etc", "Juan Pérez|Rosa", "etc"],
    ["Juan Pérez y sus hermanos", "Juan Pérez", "sus hermanos"],
    ["Promotoras\nAna\nLuz", "Ana|Luz", "Promotoras"],
    ["Juan Pérez, la de rojo, la del mandil, Rosa, sus hijas", null, null],
  ])("%j is read in part", (text, names, unread) => {
    const lines = (said: string | null) => said?.replaceAll("|", "\n");
    const read = readNames(text, {});
    expect(read).toEqual(names ? { value: lines(names), values: { unread } } : { unclear: "several" });
  });

  test("takes whatever length a message has", () => {
    expect(splitNames(" ".repeat(100_000)).names).toEqual([]);
    const letters = "QCDFGKJLMNPRSTVZ";
    const room = Array.from(
      { length: 150 },
      (_, at) =>
        `Ana ${letters[at % 16]}o${"nrslz"[Math.floor(at / 16) % 5]}a ${"DLMR"[Math.floor(at / 80)]}íaz de la Cruz`,
    );
    expect(given(readNames(room.join("\n"), {}))).toBe(room.join("\n"));
    expect(readNames("Ana Díaz, ".repeat(500), {})).toEqual({ unclear: "tooLong" });
    for (const unit of ["a", "İ", "ﷺ", ". ", ".", "a,\n", "Ana Díaz y ", "1) ", "coma "]) {
      const read = () => readNames(`${unit.repeat(Math.floor(4_090 / unit.length))}x`, {});
      expect(quickest(read), unit).toBeLessThan(500);
    }
  });
});

describe("words of one's own, as they are written", () => {
  test("carry no controls", () => {
    expect(given(readFreeText("Traigan\u0000 su\u0007 cartilla\u202e", {}))).toBe("Traigan su cartilla");
    expect(given(readFreeText("Traigan \ud800su cartilla", {}))).toBe("Traigan su cartilla");
  });
  test.each([
    ...cases(
      null,
      "hola | buenas tardes | gracias | muchas gracias | sip | simón | va | sí gracias | ya lo hice | ya hecho | ok 👍 | ✅ listo ya",
    ),
  ])("%s is none", (text) => expect(given(readFreeText(text, {}))).toBe(null));
  test.each([
    ...cases(
      true,
      "no hay agua en el salón | Hola, ¿hay que llevar algo? | ya no vivo ahí | No | Sí hay lugar para todas".replace(
        " | No |",
        " |",
      ),
    ),
  ])("%s is kept", (text) => expect(given(readFreeText(text, {}))).toBe(text));
});

describe("where people meet, as it is written", () => {
  test.each([
    ["será en el salón ejidal", "El salón ejidal"],
    ["nos vemos en la cancha", "La cancha"],
    ["Buenos días, salón ejidal, gracias", "Salón ejidal"],
    ["la casa ejidal", "La casa ejidal"],
    ["Escuela Primaria No. 12", "Escuela Primaria No. 12"],
    ["calle 5 de mayo #14", "Calle 5 de mayo #14"],
    ["en casa de Rosa", "Casa de Rosa"],
    ["DIF municipal", "DIF municipal"],
    ["auditorio (planta alta)", "Auditorio (planta alta)"],
    ["mi casa, calle Hidalgo 5", "Mi casa, calle Hidalgo 5"],
    ["Centro de Salud", "Centro de Salud"],
    ["plaza cívica frente al kiosco", "Plaza cívica frente al kiosco"],
    ["mi casa", null],
    ["en mi casa", null],
    ["hola", null],
    ["gracias", null],
    ["mañana", null],
    ["el sábado", null],
    ["10 a 12", null],
    ["a las 10 de la mañana", null],
    ["30 personas", null],
    ["jajaja", null],
    ["asdf", null],
    ["todavía no sé", null],
    ["por confirmar", null],
    ["donde la otra vez", null],
    ["el lugar de siempre", null],
    ["ahí mismo", null],
    ["no tengo lugar", null],
    ["quiero cambiar el lugar", null],
    ["te mando la ubicación", null],
    ["luego les aviso", null],
    ["biblioteca a las 10", null],
    ["en el mismo salón de siempre", null],
    ["ninguno", null],
    ["sí", null],
  ])("%j", (text, value) => expect(given(readPlace(text, {}))).toBe(value));
});

describe("an answer to a convocation, as it is written", () => {
  test.each([
    ...cases(
      "coming",
      `sí voy a ir | voy a ir | sí vamos a ir | ahí estamos | ahí voy a estar | estaré ahí | estaré presente | presente | ahí estaré puntual |
      enterada, ahí estaré | gracias por la invitación, ahí estaré | gracias por avisar, sí voy | yo también voy | yo sí voy | claro, ahí nos vemos |
      no falto | ahí no falto | no faltaré | no voy a faltar | ya voy | sí, voy a llegar tarde | sí voy pero llego un poco tarde | llegaré tarde |
      cuenten con nosotras | ahí estaremos mi esposo y yo | vamos mi hija y yo | apúntenme | nos apuntamos | confirmamos asistencia | asistencia confirmada |
      sí, confirmado | cómo no | por supuesto | seguro que sí | órale va | ándele pues | sí claro | no hay problema, ahí estaré | sí, sin problema | si boy | hay estare |
      aya nos vemos | nos vemos el sábado | primero dios ahí estaremos | si dios nos da licencia ahí estaré | con el favor de dios ahí estaré | 🙋‍♀️ | 👍🏽 | sí 🙏 |
      claro que sí licenciada con mucho gusto | ai estare | sii | Sí, con gusto. | sí puedo, ahí estaré | allá los veo | sí confirmo mi asistencia | yo sí puedo | vamos las dos | ok, ahí nos vemos entonces | ahí los espero verlos`.replace(
        " | ahí los espero verlos",
        "",
      ),
    ),
    ...cases(
      "notComing",
      `una disculpa, no podré ir | ay no puedo | híjole, no voy a poder | la verdad no puedo | fíjese que no voy a poder | lamentablemente no podré asistir |
      me gustaría pero no puedo | me encantaría ir pero no puedo | no voy a poder estar | no podré estar | no podré acompañarlos | no podré llegar | no vamos a poder ir | no vamos a ir |
      no me da tiempo | no tengo tiempo | no voy a estar | no estaré | no podremos asistir | hoy no puedo | el sábado no puedo | mañana no podré | claro que no |
      no quiero ir | no me interesa | será para la próxima | para la otra | no podré ir porque tengo cita médica | no puedo ir, mi hija está enferma | no voy a poder por mi trabajo |
      no gracias, tengo otro compromiso | no puedo, estoy fuera | no podré ir, gracias, tengo cita | no, tengo que trabajar | nop | no boy a poder ir | no podre hir | gracias por la invitación pero no podré ir | 🙅‍♀️ | disculpe licenciada, no podré`,
    ),
    ...cases(
      "question",
      `a que horas es | donde va a ser | en donde queda | cuanto dura | que hay que llevar | que se necesita | quien la va a dar | como llego | de que se trata |
      hay que pagar algo | es gratis | cual es la direccion | sí voy, ¿a qué hora es? | ¿Puedo llevar a mi hija? | tengo una duda sobre la hora | buenas tardes a que hora empieza | hasta que hora es |
      me pasa la ubicación | cuando va a ser | disculpe, una pregunta`,
    ),
    ...cases(
      null,
      `si puedo voy | voy si puedo | si puedo ahí estaré | ahí estaré si puedo | si podemos vamos | iré si me dan permiso | no me lo pierdo | no hay problema |
      no tengo problema | no se preocupe | no estoy segura | no estoy seguro si pueda | no tengo idea | no me llegó la dirección | no tengo la dirección | no me acuerdo bien |
      me disculpo por llegar tarde | paso | no pero sí voy | no puedo pero voy a tratar | no puedo pero mi hija sí va | no es seguro | sí, pero | no, sí voy | sí no puedo |
      enterada | enterado, gracias | recibido | me gustaría ir | espero ir | ojalá | creo que no podré | quizá vaya | como no puedo ir | no entiendo | muy bien | bendiciones | 🙏 | jajaja |
      trataré | lo voy a pensar | a lo mejor sí voy | puede que sí | sí quisiera | voy a ver | no sé si voy a poder | cuando pueda voy | donde sea | que bueno | se suspende | yo le aviso |
      si voy les aviso | no voy a decir que no | no puedo creer que bonito | no, voy a ir | no. Voy | si no puedo ir les digo | voy si no llueve | si no voy les aviso | imposible faltar | no tengo duda | no puedo llegar temprano | no puedo llegar a las 10 | no puedo esperar`,
    ),
  ])("%s", (text, reply) => expect(given(readReply(text, {}))).toBe(reply));
});

describe("how surely an answer to a convocation is one", () => {
  const sure = (text: string) => {
    const read = readReply(text, {});
    return "value" in read ? (read.values?.sure ?? read.values?.itself) : null;
  };

  test.each([
    ...cases(
      "named",
      `sí voy | no podré | siempre sí voy | no podré ir, gracias | ahí estaré | asistiré | no voy a poder ir | ok, sí voy a ir | no, no podré | con gusto asistiré | ya no voy a ir | no podré, tengo que trabajar`,
    ),
    ...cases(
      "likely",
      "no puedo | siempre no | sí puedo | voy | ese día no puedo | llego tarde | ok, cuenten conmigo | no, no puedo",
    ),
    ...cases(
      "bare",
      "sí | no | ok | ok gracias | está bien | va | no, gracias | con gusto | primero dios | claro que sí | 👍 | 👎 | perfecto, gracias",
    ),
    ...cases("yes", "¿a qué hora es? | quien la da? | me pasa la ubicación | tengo una duda sobre la hora"),
    ...cases("no", "tengo una duda | una pregunta | ¿una pregunta? | buenas tardes, tengo una duda"),
  ])("%s", (text, how) => expect(sure(text)).toBe(how));
});

describe("what a promoter tells, as it is written", () => {
  const known = {
    today: "2026-05-12",
    localities: ["San Isidro", "El Llano", "Centro", "Colonia 5 de Mayo", "Guadalupe"],
  };
  const said = (text: string) => {
    const { kind, day, locality, counts } = understandReport(text, known);
    return [kind, day, locality, counts.map(({ count, of }) => `${count} ${of}`).join(", ")];
  };

  test.each([
    ["Dimos una plática de nutrición a 15 mujeres", "talk", null, null, "15 mujeres"],
    ["Nos dieron plática en San Isidro", "talk", null, "San Isidro", ""],
    ["Llevé 12 despensas a San Isidro", "delivery", null, "San Isidro", "12 despensas"],
    ["llevé a doña Rosa al centro de salud", null, null, null, ""],
    ["Se visitaron 12 viviendas en El Llano", "homeVisit", null, "El Llano", "12 viviendas"],
    ["nos visitaron del DIF", null, null, null, ""],
    ["hoy anduve visitando 7 casas", "homeVisit", "2026-05-12", null, "7 casas"],
    ["de 9 a 11 visité 4 casas", "homeVisit", null, null, "4 casas"],
    ["visité de 6 a 8 casas", "homeVisit", null, null, ""],
    ["Me reuní con 3 delegados", "meeting", null, null, "3 delegados"],
    ["Nos reunimos con el comité en El Llano", "meeting", null, "El Llano", ""],
    ["Visité 6 casas en la colonia 5 de Mayo", "homeVisit", null, "Colonia 5 de Mayo", "6 casas"],
    ["Visité 4 casas en la calle 10 de Mayo", "homeVisit", null, null, "4 casas"],
    ["Recorrido por la escuela 18 de Marzo", "walkthrough", null, null, ""],
    ["visité a doña Guadalupe", "homeVisit", null, null, ""],
    ["Visité 3 casas en San Isidro y 2 casas en El Llano", "homeVisit", null, null, "3 casas, 2 casas"],
    ["Repartí 1,200 volantes", "delivery", null, null, "1200 volantes"],
    ["Caminamos 2.5 km", "walkthrough", null, null, ""],
    ["Visité 6 o 7 casas", "homeVisit", null, null, ""],
    ["visité 6 casas, 2 no abrieron", "homeVisit", null, null, "6 casas"],
    ["Plática a 3 niños de 5 años", "talk", null, null, "3 niños"],
    ["Visité la manzana 4 lote 3", "homeVisit", null, null, ""],
    ["Asistió el 50% de las mujeres a la plática", "talk", null, null, ""],
    ["Entregué 1/2 kilo de semilla a 4 familias", "delivery", null, null, "4 familias"],
    ["Plática en la Escuela Benito Juárez a 20 alumnos", "talk", null, null, "20 alumnos"],
    ["Taller en Casa de Cultura", "talk", null, null, ""],
    ["En Tlacuilotepec visitamos 6 casas", "homeVisit", null, "Tlacuilotepec", "6 casas"],
    ["anoche tuvimos reunión con 8 vecinas", "meeting", "2026-05-11", null, "8 vecinas"],
    ["esta mañana visité 5 casas", "homeVisit", "2026-05-12", null, "5 casas"],
    ["hace 3 días visité 5 casas", "homeVisit", "2026-05-09", null, "5 casas"],
    ["VISITE 6 CASAS EN EL LLANO", "homeVisit", null, "El Llano", "6 casas"],
    ["canalicé a 2 mujeres al DIF", "referral", null, null, "2 mujeres"],
    ["no encontré a nadie en 3 casas", null, null, null, "3 casas"],
    ["visité quince casas y orienté a veintidós personas", "homeVisit", null, null, "15 casas, 22 personas"],
    ["Visité 3 casas en San Isidro Labrador", "homeVisit", null, "San Isidro Labrador", "3 casas"],
  ])("%s", (text, ...expected) => expect(said(text)).toEqual(expected));

  test("without knowing the day it is, none is told", () => {
    expect(given(readReport("hoy visité 6 casas", {}))).toBe("hoy visité 6 casas");
  });

  test.each([
    ...cases(
      true,
      `Visité 6 casas hoy | Buenas tardes licenciada, le informo que hoy visité 6 casas | quiero reportar que ayer visité 5 casas | hoy visitamos a doña Rosa | ya visité 6 casas |
      6 visitas en El Llano | Plática de nutrición con 15 mujeres | hoy una plática a 12 jóvenes | Entrega de 20 despensas en San Isidro | Recorrido por toda la comunidad con Luz |
      no encontré a nadie en 3 casas | ayer tuvimos reunión con el comisariado | orienté a 4 mujeres | canalicé a una señora al DIF | fuimos a pegar carteles al molino | hice la limpieza del salón |
      me reuní con el delegado | platiqué con don Luis sobre el agua | repartí volantes en el mercado | di de alta a 3 personas | se visitaron 12 casas en El Llano | se dio plática a 20 personas | hoy estuve en San Isidro dando plática de dengue`,
    ),
    ...cases(
      false,
      `nos vemos mañana en la tarde | me gustaría saber algo más | me puedes dar un lugar | la junta es mañana a las 10 | reunión mañana a las 5 | taller de costura el próximo sábado |
      ya lo hice | ya lo hice gracias | ya te di mi nombre | di mi nombre completo ayer | ya me registré gracias | me inscribí a la sesión | la sesión se cancela hoy | la plática estuvo muy bonita |
      gracias por la plática | tuve un problema con el código | tuve que salir temprano | explique por favor cómo hago | informe de actividades de mayo | no hice visitas esta semana | no visité a nadie hoy |
      cuándo es la reunión | habrá entrega de despensas mañana | quiero una visita | hay junta el viernes | la reunión de mañana se cancela | visitas cuántas llevo ya | sí, ya entregué todo |
      buenas tardes a todas | asistencia 4831 | hice una pregunta ayer | no fui a la reunión | ✔ hecho ya todo | nos pueden apoyar con sillas | cancelar la sesión del sábado | sesiones de esta semana por favor`,
    ),
  ])("%s begins an activity: %s", (text, yes) => expect(looksLikeReport(text)).toBe(yes));
});
