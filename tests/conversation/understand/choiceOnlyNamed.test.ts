import { describe, expect, test } from "vitest";
import { asked, placeOf, placesOf } from "./choosing.ts";

describe("one that is named and not chosen", () => {
  const place = asked("¿Dónde quieres la reunión?", "En la escuela;En mi casa;En el salón;Otro lugar");
  const forWhom = asked("¿Para quién es la consulta?", "Para mí;Para mi hijo;Para mi mamá");
  const toWhom = asked("¿A quién se la llevamos?", "A mí;A mi vecina;A la clínica");
  const fetches = asked("¿Quién va a recoger a tu hijo?", "Yo;Mi esposo;La abuela;Otra persona");
  const help = asked("¿Qué tipo de apoyo recibes?", "Beca;Pensión;Despensa;Ninguno");
  const shift = asked("¿En qué turno puedes venir?", "Mañana;Tarde;Noche");
  const why = asked("¿Por qué no viniste?", "Trabajo;Enfermedad;Falta de transporte;Se me olvidó");
  const grade = asked("¿Cómo calificas el servicio?", "Bueno;Regular;Malo");
  const vaccine = asked("¿Recibiste la vacuna?", "Sí;No;No sé");
  const way = asked("¿Cómo llegaste hoy?", "Caminando;En camión;En coche;En bicicleta");
  const house = asked("¿De quién es la casa donde vives?", "Propia;Rentada;Prestada;De mis papás");
  test.each([
    ["frente a la escuela", place, null],
    ["cerca de mi casa", place, null],
    ["por mi casa", place, null],
    ["en casa de doña Mary", place, null],
    ["en tu casa", place, null],
    ["en casa", place, 1],
    ["el salón está cerrado", place, null],
    ["en la escuela porque está cerca de mi casa", place, 0],
    ["para mi papá", forWhom, null],
    ["es para mi señora", forWhom, null],
    ["para mí nomás", forWhom, 0],
    ["para mi hijo y para mí", forWhom, null],
    ["para la mamá de mi esposo", forWhom, null],
    ["para mi niño", forWhom, 1],
    ["a mi cuñada", toWhom, null],
    ["a mi vecino", toWhom, null],
    ["a mí", toWhom, 0],
    ["yo y la abuela", fetches, null],
    ["mi suegra", fetches, null],
    ["mi cuñada", fetches, 3],
    ["mi hija tiene beca", help, null],
    ["mi mamá la pensión", help, null],
    ["necesito despensa", help, null],
    ["quiero la 2", help, 1],
    ["me dan despensa", help, 2],
    ["más tarde", shift, null],
    ["ayer en la noche", shift, null],
    ["por la mañana llevo a los niños", shift, null],
    ["por la tarde puedo", shift, 1],
    ["no tengo trabajo", why, null],
    ["me cuesta trabajo ir", why, null],
    ["tuve trabajo", why, 0],
    ["hubo transporte pero no quise", why, null],
    ["no hubo transporte", why, 2],
    ["lo malo es que tardan", grade, null],
    ["por lo regular bien", grade, null],
    ["la segunda no", vaccine, null],
    ["sí", vaccine, 0],
    ["quería en bici pero llovía", way, null],
    ["en camioneta", way, null],
    ["en bici", way, 3],
    ["la heredé de mis papás", house, null],
    ["es de mis papás", house, 3],
    ["antes iba los lunes", asked("¿Cuándo te queda mejor?", "Lunes;Martes;Sábado"), null],
    ["mi hermano vive en San Miguel", asked("¿De qué comunidad es?", "San Miguel;San Isidro"), null],
  ])("%s", (text, choosing, at) => expect(placeOf(text, choosing)).toBe(at));
});

describe("of several, what is absent, another's or left out is none", () => {
  const home = asked("¿Qué servicios tienes en casa?", "Agua;Luz;Drenaje;Internet;Ninguno");
  const papers = asked("¿Qué documentos traes?", "Acta;CURP;INE;Comprobante de domicilio");
  const days = asked("¿Qué días puedes?", "Lunes;Martes;Miércoles;Jueves;Viernes");
  const ills = asked("¿Qué enfermedades tienes?", "Diabetes;Presión alta;Asma;Artritis");
  const whom = asked("¿A quién le avisamos?", "Mi esposo;Mi mamá;Mi hermana;Nadie");
  const meals = asked("¿Qué comidas haces al día?", "Desayuno;Comida;Cena");
  const kin = asked("¿Quiénes viven con usted?", "Esposo(a) o pareja;Hijos;Papás;Suegros;Nietos");
  test.each([
    ["sin agua", home, null],
    ["agua y luz, sin drenaje", home, [0, 1]],
    ["agua ✅ luz ✅ drenaje ❌ internet ❌", home, [0, 1]],
    ["agua (sí) luz (no)", home, [0]],
    ["todos", home, [0, 1, 2, 3]],
    ["todos menos internet", home, [0, 1, 2]],
    ["no tengo ninguno", home, [4]],
    ["acta y curp, ine en trámite", papers, [0, 1]],
    ["acta, y el curp mañana", papers, [0]],
    ["la curp y pendiente el acta", papers, [1]],
    ["voy a sacar el ine", papers, null],
    ["traigo todo", papers, [0, 1, 2, 3]],
    ["trabajo lunes y martes, los demás puedo", days, [2, 3, 4]],
    ["viernes es el único que no puedo", days, [0, 1, 2, 3]],
    ["lunes y jueves, a veces viernes", days, null],
    ["del miércoles en adelante", days, [2, 3, 4]],
    ["a partir del jueves", days, [3, 4]],
    ["después del martes", days, [2, 3, 4]],
    // Until then, or not before.
    ["hasta el miércoles", days, null],
    ["del martes al jueves", days, [1, 2, 3]],
    ["mi mamá diabetes, yo presión", ills, [1]],
    ["diabetes mi mamá y asma yo", ills, [2]],
    ["posible diabetes", ills, null],
    ["diabetes como mi mamá", ills, [0]],
    ["a todos", whom, [0, 1, 2]],
    ["nadie", whom, [3]],
    ["mi mamá y nadie más", whom, [1]],
    ["la hermana de mi mamá", whom, null],
    ["mi mamá y mi hermana", whom, [1, 2]],
    ["desayuno y ceno", meals, [0, 2]],
    ["dos comidas", meals, null],
    ["me salto la cena, lo demás sí", meals, [0, 1]],
    ["mi mamá y un nietecito", kin, [2, 4]],
    ["la mamá de mi marido", kin, [3]],
    ["nombre no, apellidos sí", asked("¿Qué datos quiere corregir?", "Nombre;Apellidos;CURP"), [1]],
  ])("%s", (text, choosing, places) => expect(placesOf(text, choosing)).toEqual(places));
});
