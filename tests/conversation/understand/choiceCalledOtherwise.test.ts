import { describe, expect, test } from "vitest";
import { asked as askedOn, placeOf, placesOf } from "./choosing.ts";

const asked = (question: string, labels: string) => askedOn(question, labels, "2026-11-18");

describe("what people call otherwise than a list", () => {
  const times = asked(
    "¿Qué horario le acomoda?",
    "Jueves 19 de noviembre, 9:00;Jueves 19 de noviembre, 16:00;Viernes 20 de noviembre, 9:00;Domingo 22 de noviembre, 12:00",
  );
  const dates = asked(
    "¿Cuál fecha prefiere?",
    "Viernes 20 de noviembre;Viernes 27 de noviembre;Viernes 4 de diciembre;Viernes 11 de diciembre",
  );
  const state = asked(
    "¿Cuál es su estado civil?",
    "Soltera(o);Casada(o);Unión libre;Separada(o) o divorciada(o);Viuda(o)",
  );
  const house = asked("Su casa es:", "Propia;Rentada;Prestada;La estoy pagando");
  const trouble = asked("¿Tiene alguna dificultad?", "Para caminar;Para ver;Para oír;Ninguna");
  const coming = asked("¿Va a venir el viernes?", "Sí;No;Todavía no sé");
  const from = asked("¿De qué comunidad es?", "San Miguel;San Isidro;Las Palmas;Otra comunidad");
  const doctor = asked("¿Qué servicio médico tiene?", "IMSS;ISSSTE;Particular;Ninguno");
  const sex = asked("¿Sexo de la persona?", "Mujer;Hombre;Prefiero no decirlo");
  const menu = asked("¿Qué desea hacer?", "Registrarme;Ver mis datos;Hablar con una persona");
  test.each([
    ["pasado mañana", times, 2],
    ["el domingo saliendo de misa", times, 3],
    ["el jueves pero no en la mañana", times, 1],
    ["el jueves", times, null],
    ["la más pronto que se pueda", dates, 0],
    ["el primer viernes de diciembre", dates, 2],
    ["el tercer viernes de diciembre", dates, null],
    ["me divorcié el año pasado", state, 3],
    ["quiero divorciarme", state, null],
    ["mi hermana se divorció", state, null],
    ["vivimos juntos sin casarnos", state, 2],
    ["no pago renta", house, 2],
    ["pago renta", house, 1],
    ["ya la acabé de pagar", house, 0],
    ["le debo al infonavit", house, 3],
    ["ando bien de todo", trouble, 3],
    ["estoy bien pero no veo", trouble, null],
    ["no es ninguna de esas", trouble, 3],
    ["luego les aviso, todavía no sé", coming, 2],
    ["no le sé a eso", coming, null],
    ["antes en Las Palmas ahora ya vivo en San Miguel", from, 0],
    ["soy de Tepetate, no viene ahí", from, 3],
    ["mi hermano no está", from, null],
    ["me quitaron el imss y ahorita no tengo nada", doctor, 3],
    ["es varón", sex, 1],
    ["eso no lo digo", sex, 2],
    ["páseme con la licenciada", menu, 2],
    ["mañana por la mañana", asked("¿Cuándo?", "Hoy en la tarde;Mañana en la mañana;Mañana en la tarde"), 1],
  ])("%s", (text, choosing, place) => expect(placeOf(text, choosing)).toBe(place));

  const home = asked("¿Qué servicios tiene en su casa?", "Luz;Agua entubada;Drenaje;Internet;Gas");
  const papers = asked("¿Qué documentos trae?", "Acta de nacimiento;CURP;INE;Comprobante de domicilio");
  const food = asked("¿Qué comió ayer su hijo?", "Fruta;Verdura;Carne o pollo;Huevo;Leche o queso");
  const why = asked("¿Por qué no ha podido venir?", "Trabajo;Enfermedad;Falta de transporte;Otro motivo");
  const animals = asked("¿Qué animales tiene?", "Gallinas;Puercos;Borregos o chivos;Vacas;Ninguno");
  test.each([
    ["no hay drenaje ni internet, lo demás sí", home, [0, 1, 4]],
    ["se me quedó el acta traigo nomás la curp y la ine", papers, [1, 2]],
    ["un plátano y un vaso de leche", food, [0, 4]],
    ["un atole y un vaso de leche", food, null],
    ["ando malo y aparte no hay camión", why, [1, 2]],
    ["el compadre no me trajo razón y no hay camión", why, null],
    ["el patrón no me suelta y no hay camión", why, [0, 2]],
    ["no es que no quiera, es que no hay camión", why, null],
    ["un marrano y dos vacas", animals, [1, 3]],
    ["los animales son de mi suegro, yo ninguno", animals, [4]],
  ])("%s", (text, choosing, places) => expect(placesOf(text, choosing)).toEqual(places));
});
