import { describe, expect, test } from "vitest";
import { asked, placeOf, placesOf } from "./choosing.ts";

describe("what is told of somebody else chooses nothing", () => {
  const office = asked("¿Qué cargo tiene en el comité?", "Presidenta;Secretaria;Tesorera;Vocal");
  const shift = asked("¿En qué turno va su hijo Beto?", "Matutino;Vespertino");
  const state = asked("¿Cuál es su estado civil?", "Soltera;Casada;Viuda");
  const home = asked("¿En qué municipio tiene su domicilio?", "Apan;Tepeapulco;Tlanalapa");
  const health = asked("¿Qué enfermedad padece usted?", "Diabetes;Hipertensión;Ninguna");
  const course = asked("¿Qué taller le interesa?", "Bordado;Costura;Gallinas ponedoras");
  const kin = asked("¿Quién asistió?", "Madre;Padre;Abuela;Otro");
  test.each([
    ["la tesorera es mi comadre Rosa", office, null],
    ["mi tía es la vocal", office, null],
    ["soy la vocal", office, 3],
    ["mi sobrina va en la tarde", shift, null],
    ["yo voy en la tarde", shift, null],
    ["mi niño va en la tarde", shift, 1],
    ["mi suegra es viuda", state, null],
    ["soy viuda", state, 2],
    ["mi papá vive en Apan", home, null],
    ["nací en Apan", home, null],
    ["trabajo en Apan pero vivo en Tlanalapa", home, 2],
    ["diabetes, pero mi esposo", health, null],
    ["mis primas van a bordado", course, null],
    ["bordado, dice mi hermana", course, null],
    ["la mamá de la mamá", kin, null],
    ["el papá del niño", kin, 1],
  ])("%s", (text, choosing, place) => expect(placeOf(text, choosing)).toBe(place));

  test("two who choose each their own are no list of one", () => {
    const themes = asked("¿Qué temas le interesan?", "Salud;Violencia;Ahorro");
    expect(placesOf("salud, y mi hermana ahorro", themes)).toBeNull();
    expect(placesOf("salud y ahorro", themes)).toEqual([0, 2]);
  });
});

describe("a word of a label that means another thing by itself", () => {
  const where = asked("¿Dónde será la entrega?", "Casa de salud;Escuela primaria;Cancha techada");
  test.each([
    ["en la casa", where, null],
    ["en casa de doña Chole", where, null],
    ["en la casa de salud", where, 0],
    ["en la secundaria", where, null],
    ["en la escuela", where, 1],
    ["en el centro", asked("¿Dónde?", "Centro de salud;Escuela"), null],
    ["en el centro de salud", asked("¿Dónde?", "Centro de salud;Escuela"), 0],
    ["en la mañana", asked("¿Qué día puede?", "Hoy;Mañana;Otro día"), null],
    ["mañana", asked("¿Qué día puede?", "Hoy;Mañana;Otro día"), 1],
    ["ya es tarde", asked("¿Qué turno prefiere?", "Mañana;Tarde"), null],
    ["en la tarde", asked("¿Qué turno prefiere?", "Mañana;Tarde"), 1],
    // How many, or which one of the list.
    ["1", asked("¿Cuántos hijos tiene?", "2 hijos;1 hijo;3 hijos o más"), null],
    ["tengo 2", asked("¿Cuántos hijos tiene?", "Ninguno;1 hijo;2 hijos"), 2],
  ])("%s", (text, choosing, place) => expect(placeOf(text, choosing)).toBe(place));
});

describe("now one and now the other, and what is dismissed", () => {
  const fuel = asked("¿Con qué cocina?", "Leña;Gas;Carbón");
  const course = asked("¿Qué taller le interesa?", "Bordado;Panadería;Gallinas ponedoras");
  const trouble = asked("¿Qué problema hay?", "Agua;Luz;Basura");
  test.each([
    ["cuando me alcanza gas, cuando no leña", fuel, null],
    ["gas, y cuando se acaba leña", fuel, null],
    ["con leña siempre", fuel, 0],
    ["bordado ya sé, así que el pan", course, 1],
    ["de bordado ya hay muchas", course, null],
    ["se me murieron las gallinas", course, null],
    ["agua sí hay, lo que falta es luz", trouble, 1],
  ])("%s", (text, choosing, place) => expect(placeOf(text, choosing)).toBe(place));
});

describe("a scale is judged in one's own words", () => {
  const scale = asked("¿Cómo califica la plática?", "Muy buena;Buena;Regular;Mala");
  const agreed = asked("¿Cómo va el acuerdo?", "Cumplido;En proceso;Pendiente;Cancelado");
  test.each([
    ["ni buena ni mala", scale, 2],
    ["ahí nomás", scale, 2],
    ["excelente", scale, 0],
    ["pésima, ni agua dieron", scale, 3],
    ["buena la maestra, mala la hora", scale, null],
    ["buenísima pero muy larga", scale, null],
    ["ya quedó", agreed, 0],
    ["ahí la llevamos", agreed, 1],
    ["ni hemos empezado", agreed, 2],
    ["siempre no se hizo", agreed, 3],
    ["ya quedó, pero falta pintar", agreed, null],
    ["ya quedó", asked("¿Qué taller?", "Costura;Pan"), null],
  ])("%s", (text, choosing, place) => expect(placeOf(text, choosing)).toBe(place));
});

describe("of several, what nothing shown is leaves all open", () => {
  const papers = asked("¿Qué documentos trae?", "INE;Acta de nacimiento;CURP;Comprobante de domicilio");
  const animals = asked("¿Qué animales cría?", "Gallinas;Vacas;Borregos");
  const times = asked("¿En qué horarios?", "Lunes en la mañana;Lunes en la tarde;Martes en la mañana");
  const food = asked("¿Qué venía en la despensa?", "Frijol;Arroz;Aceite;Leche");
  const who = asked("¿Quiénes vinieron?", "Rosa;Luz;Carmen;Elena");
  test.each([
    ["acta, ine y el de la luz", papers, [0, 1, 3]],
    ["acta y el del carro", papers, null],
    ["gallinas y unos guajolotes", animals, null],
    ["gallinas y una que otra vaca", animals, [0, 1]],
    ["gallinas y borregos", animals, [0, 2]],
    ["el acta la tiene mi suegra, traigo la curp", papers, [2]],
    ["me falta nada más el acta, lo demás ya lo traje", papers, [0, 2, 3]],
    ["puras mañanas", times, [0, 2]],
    ["en las mañanas", times, [0, 2]],
    ["frijol arroz y aceite este mes no hubo leche", food, [0, 1, 2]],
    ["venía todo completo, los cuatro", food, [0, 1, 2, 3]],
    ["frijol y leche, ay no, mejor nada más frijol", food, [0]],
    ["Rosa, Luz y Carmen se fue temprano", who, null],
  ])("%s", (text, choosing, places) => expect(placesOf(text, choosing)).toEqual(places));
});
