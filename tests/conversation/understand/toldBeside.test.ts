import { describe, expect, test } from "vitest";
import { readLocality } from "../../../src/conversation/understand/locality.ts";
import { readName } from "../../../src/conversation/understand/name.ts";
import { readNames } from "../../../src/conversation/understand/names.ts";
import { readNumber } from "../../../src/conversation/understand/number.ts";
import type { Reader } from "../../../src/conversation/understand/reading.ts";
import { readTime } from "../../../src/conversation/understand/time.ts";

// What is told beside a name, a place, a number or an hour and is no part of it; null is asked again.

const reads =
  (reader: Reader) =>
  (question: string, said: string, meant: string | null): void => {
    const reading = reader(said, { question: () => question });
    const value = "value" in reading && reading.values?.unread === undefined ? reading.value : null;
    expect(value).toBe(meant);
  };

describe("names", () => {
  const own = "¿Cuál es su nombre completo?";
  const other = "¿Cómo se llama el responsable del lugar?";
  const child = "¿Cómo se llama su hijo?";
  test.each([
    [own, "Teresa Gomes perdón Teresa Gómez Villa", "Teresa Gómez Villa"],
    [own, "florentina perdon florencia dzul may", "Florencia Dzul May"],
    [own, "Teresa Gómez perdón por la tardanza", "Teresa Gómez"],
    [own, "Rosa Díaz, digo Rosalba", null],
    [own, "EUSEBIO TZOMPANTZI MIXTEGA de Catemaco", "Eusebio Tzompantzi Mixtega"],
    [own, "Celestino May Cob originario de Tihosuco", "Celestino May Cob"],
    [own, "Saturnino Gomez, tengo 54 años y soy campesino", "Saturnino Gomez"],
    [own, "tengo 67 años y me llamo Tranquilino Vera", "Tranquilino Vera"],
    [own, "no soy Marta, soy Mirta Balcázar", "Mirta Balcázar"],
    [
      own,
      "Le escribe mi nieto, yo no veo bien, mi nombre es Gregoria Sánchez López",
      "Gregoria Sánchez López",
    ],
    [own, "Rosa Díaz de León", "Rosa Díaz de León"],
    [own, "Eusebio Pérez de la Cruz", "Eusebio Pérez de la Cruz"],
    [own, "la tiene Rosa Díaz", null],
    [own, "Rosa Chi de la casa azul", "Rosa Chi"],
    [own, "lupita Mendez pero en el acta estoy como Guadalupe", null],
    [other, "Don Refugio Salas Trejo es el comisariado", "Refugio Salas Trejo"],
    [other, "la señora Hortensia Balam, ella tiene las llaves", "Hortensia Balam"],
    [other, "Pedro Ek pero no está ahorita", "Pedro Ek"],
    [other, "Pedro Ek pero ya no es el responsable", null],
    [other, "Pedro Ek o su hermano", null],
    [other, "Rosa Díaz pero la llave la tiene Luis Paz", null],
    [child, "se llama itzel pero todavía no tiene acta", "Itzel"],
    [child, "Emiliano, como su abuelo", "Emiliano"],
    [child, "Kevin pero le decimos Kevo", "Kevin"],
    ["¿A quién busco en la casa?", "pregunte por Fortino Ahuatl", "Fortino Ahuatl"],
  ])("%s – %s", reads(readName));
});

describe("lists", () => {
  const came = "¿Quiénes vinieron?";
  const visited = "¿A quiénes visitó?";
  const marked = "✅Reyna Coyotl\n✅Columba Xicale\n❌Eufemia Tecuatl (no vino)";
  test.each([
    [came, "maria elena rosa", null],
    [came, "ana maria lucia", null],
    [came, "rosa maria perez", "Rosa Maria Perez"],
    [came, "juan carlos santiago", "Juan Carlos Santiago"],
    ["¿Quiénes faltaron?", "Rosa Chi y Lupita Tun, las dos avisaron", "Rosa Chi\nLupita Tun"],
    [came, marked, "Reyna Coyotl\nColumba Xicale"],
    ["¿Quiénes faltaron?", marked, "Eufemia Tecuatl"],
    ["¿A quiénes anoto?", marked, null],
    [came, "Rosa Díaz ✅\nLuis Paz ❌\nAna Ruiz", null],
    [came, "❌ Rosa Díaz\n❌ Luis Paz", null],
    [came, "Rosa Chi, Lupita Tun. Beto Ake no vino", "Rosa Chi\nLupita Tun"],
    [came, "Rosa Chi y Lupita Tun, los demás avisaron que no", "Rosa Chi\nLupita Tun"],
    [came, "Rosa Chi y Lupita Tun, los demás avisaron que sí", null],
    [came, "la comisaria Rosa Chi, el suplente Beto Ake y la vocal Nely Ku", "Rosa Chi\nBeto Ake\nNely Ku"],
    [
      "¿Quiénes fueron los ponentes?",
      "el ing. Octavio Prado y la lic. Diana Salgado",
      "Octavio Prado\nDiana Salgado",
    ],
    [
      visited,
      "Visité a Concepción Arriaga y a Luz Arriaga, las dos están bien",
      "Concepción Arriaga\nLuz Arriaga",
    ],
    [visited, "Visité a Concepción Arriaga y a Luz Arriaga, las tres están bien", null],
    [visited, "hoy vi a Petra Cocom y Lino Cab", "Petra Cocom\nLino Cab"],
    [visited, "Petra Cocom y Lino Cab, a Rosa Chi no la encontré", "Petra Cocom\nLino Cab"],
    [visited, "Petra Cocom (está embarazada) y Lino Cab", "Petra Cocom\nLino Cab"],
    [visited, "Petra Cocom, Lino Cab y ya no alcancé", "Petra Cocom\nLino Cab"],
  ])("%s – %s", reads(readNames));
});

describe("places", () => {
  const lives = "¿En qué localidad vive?";
  const held = "¿En qué comunidad fue la actividad?";
  const colonia = "¿En qué colonia vive?";
  test.each([
    [held, "Pueblo Nuevo digo Rancho Nuevo", "Rancho Nuevo"],
    [held, "en Chemax, no perdón, en Xocén", "Xocén"],
    [held, "fuimos a tres cruces con la brigada de salud", "Tres Cruces"],
    [held, "estuvimos en San Felipe toda la mañana", "San Felipe"],
    [held, "San Felipe, estuvo bonito", "San Felipe"],
    [held, "San Felipe pero se suspendió", null],
    [held, "en San Felipe pero llegaron de Peto también", null],
    [held, "fuimos con las señoras", null],
    ["¿En qué localidad será la próxima sesión?", "Va a ser en Xocén", "Xocén"],
    [colonia, "la del Valle", "Del Valle"],
    [colonia, "la del mercado", null],
    [lives, "la del Carmen", null],
    [lives, "Vivo en Las Flores pero la clínica que me toca es otra", "Las Flores"],
    [lives, "vivo en Xocén pero estoy en Mérida", null],
    [lives, "San Felipe pero soy de Peto", null],
    [lives, "antes vivia en la loma pero ya me cambie a buenavista", "Buenavista"],
    [lives, "antes vivía en Peto", null],
    [lives, "nací en Veracruz pero llevo 20 años viviendo en Ecatepec", "Ecatepec"],
    [lives, "me vine a vivir con mi hija a Xocén desde que enviudé", "Xocén"],
    [lives, "me cambié a otro lado", null],
    [lives, "vivo con mi suegra en San Felipe", "San Felipe"],
    [lives, "vivo en San Felipe o San Juan", null],
  ])("%s – %s", reads(readLocality));
});

describe("numbers", () => {
  const people = "¿Cuántas personas asistieron?";
  const minutes = "¿Cuántos minutos camina su hija a la escuela?";
  const girl = "¿Cuántos años tiene la niña?";
  test.each([
    [people, "12 mujeres y 8 hombres", "20"],
    [people, "treinta y dos mujeres y ocho hombres", "40"],
    [people, "mujeres 12 y hombres 8", "20"],
    [people, "4 adultos y 2 niños", "6"],
    [people, "10 niñas y 8 niños", "18"],
    [people, "10 mujeres y 5 niños", null],
    [people, "catorce niños y dos maestras", null],
    [people, "42 familias y 180 personas", null],
    ["¿Cuántas personas viven en su casa?", "2 niñas y un niño", null],
    ["¿Cuántas personas adultas asistieron?", "4 adultos y 2 niños", null],
    ["¿Cuántas mujeres asistieron?", "12 mujeres y 8 hombres", "12"],
    ["¿Cuántas familias asistieron?", "12 mujeres y 8 hombres", null],
    ["¿Cuántos hijos tiene?", "2 niñas y un niño", "3"],
    ["¿Cuántos hijos tiene?", "un niño y una niña", "2"],
    ["¿Cuántos hijos tiene?", "dos hembras y un varón", "3"],
    ["¿Cuántas visitas hizo hoy?", "5 casas", "5"],
    ["¿Cuántas visitas hizo hoy?", "8 casas y 2 negocios", null],
    [minutes, "media hora", "30"],
    [minutes, "hora y media a pie", "90"],
    [minutes, "2 horas y 10 minutos", "130"],
    [minutes, "1 hora 20 minutos", "80"],
    [minutes, "una hora y veinte", "80"],
    [minutes, "de media hora a 40 minutos", null],
    ["¿Cuántos meses tiene el bebé?", "año y medio", "18"],
    [girl, "el niño tiene 8", null],
    [girl, "su hermano tiene 9", null],
    [girl, "mi hija tiene 8 años", "8"],
    [girl, "la niña 8", "8"],
    ["¿Cuántos años tiene su hijo?", "la niña tiene 8", null],
    ["¿Cuántos años tiene su mamá?", "mi papá tiene 60", null],
    ["¿Cuántos kilos pesa el bebé?", "la bebé pesa 8", "8"],
  ])("%s – %s", reads(readNumber));
});

describe("hours", () => {
  const began = "¿A qué hora empezó la actividad?";
  const morning = "¿A qué hora abre el comedor por la mañana?";
  test.each([
    [began, "faltaban 10 para las 5 de la tarde", "16:50"],
    [began, "faltaban diez para las once", "10:50"],
    [began, "a las 4 de la tarde y no llegó nadie", "16:00"],
    [began, "a las 4 de la tarde y empezamos tarde", null],
    [morning, "siete y cuarto", "07:15"],
    [morning, "a la 1", null],
    ["¿A qué hora abre el comedor?", "siete y cuarto", null],
    ["¿A qué hora se acuesta el niño?", "a las 9 de la noche y ni quiere 😅", "21:00"],
    ["¿A qué hora puede venir?", "a las 4 de la tarde y no puedo", null],
    ["¿A qué hora te llamamos?", "a las 6 de la mañana seño porque luego me voy al campo", "06:00"],
    ["¿A qué hora te llamamos?", "a las 4 de la tarde y luego a las 5", null],
  ])("%s – %s", reads(readTime));
});
