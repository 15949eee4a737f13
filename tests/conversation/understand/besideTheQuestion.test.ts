import { describe, expect, test } from "vitest";
import { readChoice } from "../../../src/conversation/understand/choice.ts";
import { readDay, readPastDay } from "../../../src/conversation/understand/day.ts";
import { readGlobalWord } from "../../../src/conversation/understand/globalWords.ts";
import { readLocality } from "../../../src/conversation/understand/locality.ts";
import { readMoment, readPastMoment } from "../../../src/conversation/understand/moment.ts";
import { readName } from "../../../src/conversation/understand/name.ts";
import { readNumber } from "../../../src/conversation/understand/number.ts";
import { readChoices } from "../../../src/conversation/understand/several.ts";
import { readTime } from "../../../src/conversation/understand/time.ts";
import { readYesNo } from "../../../src/conversation/understand/yesNo.ts";

// What is said of something that nobody asked for is no answer, however much it sounds like one.

const yesNo = (text: string, asked: string) => readYesNo(text, { question: () => asked });

describe("a yes or a no to something else", () => {
  const coming = "¿Vas a venir a la sesión del martes?";
  test.each([
    "sí recibí su mensaje",
    "sí lo leí",
    "sí, dígame",
    "no tengo saldo",
    "no puedo hablar ahorita",
    "no estoy en mi casa",
    "no me deja abrir el link",
    "mi mamá no puede",
    "el que no puede es mi papá",
    "todavía lo estoy pensando",
    "lo que ustedes digan",
    "sí claro y yo soy la reina de españa",
  ])("%s", (text) => {
    expect(yesNo(text, coming)).not.toHaveProperty("value");
  });

  test.each([
    ["hoy no hay luz", "¿Cancelamos tu lugar?"],
    ["no tengo internet", "¿Tienes hijos en la primaria?"],
    ["se descompuso mi cel", "¿Sigues viviendo en San Isidro?"],
    ["ya les dije", "¿Se realizó la sesión?"],
    ["ok, me dieron solo la mitad", "¿Recibiste la despensa de este mes?"],
  ])("%s to %s", (text, asked) => {
    expect(yesNo(text, asked)).not.toHaveProperty("value");
  });

  test("and where it is asked for, it answers", () => {
    expect(yesNo("sí recibí su mensaje", "¿Recibiste nuestro mensaje?")).toEqual({ value: "yes" });
    expect(yesNo("no tengo internet", "¿Tienes internet en casa?")).toEqual({ value: "no" });
    expect(yesNo("no estoy en mi casa", "¿Podemos pasar a tu casa?")).toEqual({ value: "no" });
    expect(yesNo("mi mamá no puede", "¿Va a venir tu mamá?")).toEqual({ value: "no" });
    expect(yesNo("ya lo leí", "¿Te llegó el mensaje?")).toEqual({ value: "yes" });
    expect(yesNo("ya me llamaron", "¿Necesitas que te llamemos?")).toEqual({ value: "no" });
    expect(yesNo("sí, tengo dos", "¿Tienes hijos en la primaria?")).toEqual({ value: "yes" });
  });

  test("who is called «usted» is answered for like who is called «tú»", () => {
    expect(yesNo("ya me llegó", "¿Recibió el material que le mandamos?")).toEqual({ value: "yes" });
    expect(yesNo("a los dos chiquitos, no tengo con quién dejarlos", "¿Va a llevar a sus hijos?")).toEqual({
      value: "yes",
    });
  });
});

describe("a yes that cannot be one", () => {
  test.each([
    [
      "¿Confirmas la cancelación de tu cita del martes?",
      "sí voy a ir / sí asisto / confirmo que voy / sí la ocupo",
    ],
    ["¿Quieres cancelar tu cita?", "sí confirmo mi asistencia / sí la quiero / sí la mantengo"],
    ["¿Quieres cambiar algo?", "está bien / todo bien / ok / correcto"],
    [
      "Nombre: Rosa Díaz. ¿Es correcto?",
      "sí hay un error / sí, menos la localidad / sí el nombre / es mi hermana",
    ],
    ["¿Recibiste tu despensa?", "sí, mañana voy por ella / sí me la deben / sí mañana"],
    ["¿Asististe a la sesión pasada?", "sí falté / sí iba a ir / sí mandé a mi hija / sí fue mi esposo"],
    ["¿Faltaste a la sesión pasada?", "sí fui / sí asistí"],
    ["¿Se llevó a cabo la sesión?", "sí la cancelaron / sí se suspendió"],
    [
      "¿Vas a venir a la sesión?",
      "sí, mi hijo va / confirmo mi inasistencia / sí quisiera / sí es en la tarde",
    ],
    ["¿Necesitas transporte?", "sí tengo carro / sí me lleva mi hijo"],
    ["¿Nos autorizas a usar tus datos?", "sí, solo el nombre / acepto, menos el teléfono / sí lo voy a leer"],
    ["¿Tienes INE vigente?", "sí la perdí / sí, en trámite / sí tenía"],
    ["¿Quedó resuelto tu problema?", "sí a medias / dicen que sí / sí tú"],
  ])("%s %s", (asked, texts) => {
    for (const text of texts.split(" / ")) expect(yesNo(text, asked), text).not.toEqual({ value: "yes" });
  });

  test("and one that can stays one", () => {
    expect(yesNo("sí, cancélala", "¿Quieres cancelar tu cita?")).toEqual({ value: "yes" });
    expect(yesNo("no puedo faltar", "¿Vas a venir a la sesión?")).toEqual({ value: "yes" });
    expect(yesNo("no hay ningún error", "Nombre: Rosa Díaz. ¿Es correcto?")).toEqual({ value: "yes" });
    expect(yesNo("sí", "¿Quieres cambiar algo?")).toEqual({ value: "yes" });
    expect(yesNo("órale pues", "¿Nos ayudas con las sillas?")).toEqual({ value: "yes" });
  });
});

describe("what is chosen", () => {
  const sessions = ["Salud, lunes 9:00", "Huertos, miércoles 5:00 pm", "Derechos, viernes 10:00"].map(
    (text) => [text],
  );
  const question = () => "¿A cuál sesión quieres ir?";
  const days = ["Lunes", "Martes", "Miércoles", "Jueves"].map((text) => [text]);

  test("of what was done before, or others do, nothing is", () => {
    for (const text of [
      "ya fui el lunes",
      "ya tomé huertos",
      "la de salud ya la tomé",
      "entre la de salud y la de huertos",
    ])
      expect(readChoice(text, { choices: sessions, question }), text).not.toHaveProperty("value");
    expect(
      readChoices("mi marido descansa martes y jueves", {
        choices: days,
        question: () => "¿Qué días puedes venir?",
      }),
    ).not.toHaveProperty("value");
    expect(
      readChoices("descanso martes y jueves", { choices: days, question: () => "¿Qué días puedes venir?" }),
    ).toEqual({
      value: [1, 3],
    });
  });

  test("hours are told by their half", () => {
    expect(readChoice("la de la tarde", { choices: sessions, question })).toEqual({ value: 1 });
    const hours = ["9:00 am", "11:30 am", "4:00 pm", "6:30 pm"].map((text) => [text]);
    expect(readChoice("la más tarde que tenga", { choices: hours })).toEqual({ value: 3 });
  });

  test("a number that is a place, and an amount or an hour of another, is asked again", () => {
    const amounts = ["Ninguno", "1 o 2", "3 o 4", "5 o más"].map((text) => [text]);
    expect(readChoice("4", { choices: amounts })).toEqual({ unclear: "several" });
    expect(readChoice("tengo 4", { choices: amounts })).toEqual({ value: 2 });
    expect(readChoice("2", { choices: amounts })).toEqual({ value: 1 });
    const hours = ["9:00 am", "11:30 am", "4:00 pm", "6:30 pm"].map((text) => [text]);
    expect(readChoice("4", { choices: hours })).toEqual({ unclear: "several" });
    expect(readChoice("a las 4", { choices: hours })).toEqual({ value: 2 });
    expect(readChoice("la 4", { choices: hours })).toEqual({ value: 3 });
  });

  test("what is only named is not chosen", () => {
    for (const text of ["después del lunes", "el viernes creo", "en la noche"])
      expect(readChoice(text, { choices: sessions, question }), text).not.toHaveProperty("value");
    const kin = ["Yo", "Mi mamá", "Mi papá", "Otra persona"].map((text) => [text]);
    const who = () => "¿Quién va a recoger el documento?";
    for (const text of ["mi mamá falleció", "me acompaña mi mamá", "es para mi mamá", "la mamá de mi esposo"])
      expect(readChoice(text, { choices: kin, question: who }), text).not.toHaveProperty("value");
    expect(readChoice("es para mi mamá", { choices: kin, question: () => "¿Para quién es?" })).toEqual({
      value: 1,
    });
    const halves = ["Mañana", "Tarde", "Noche"].map((text) => [text]);
    for (const text of ["trabajo de noche", "por la noche trabajo", "mañana voy"])
      expect(
        readChoice(text, { choices: halves, question: () => "¿En qué horario puedes?" }),
        text,
      ).not.toHaveProperty("value");
  });

  test("a yes chooses what says yes", () => {
    const choices = ["Sí, confirmo", "No podré ir", "Todavía no sé"].map((text) => [text]);
    const asked = () => "Mañana es la plática. ¿Confirmas tu lugar?";
    expect(readChoice("ahí estaré, primero Dios", { choices, question: asked })).toEqual({ value: 0 });
    expect(readChoice("nel, se me complicó", { choices, question: asked })).toEqual({ value: 1 });
    // What always counts is never taken for it.
    expect(readChoice("no, ya no me manden mensajes", { choices, question: asked })).not.toHaveProperty(
      "value",
    );
  });
});

describe("days, numbers, names and places", () => {
  const wish = { today: "2026-06-03", nowTime: "09:15", question: () => "¿Qué día te queda bien?" };
  test.each([
    "el 15 me pagan",
    "el viernes sale mi esposo",
    "el jueves me toca trabajar",
    "pregúnteme el lunes",
    "el 3",
  ])("%s gives no day to come", (text) => {
    expect(readDay(text, wish)).not.toHaveProperty("value");
  });
  test("and who comes when is a day where it is asked for", () => {
    const asked = { ...wish, question: () => "¿Qué día llega tu esposo?" };
    expect(readDay("el viernes llega mi esposo", asked)).toEqual({ value: "2026-06-05" });
    expect(readPastDay("el 3", { ...wish, question: () => "¿Qué día fue la visita?" })).toHaveProperty(
      "value",
    );
  });
  test("times and things are no persons", () => {
    const people = { question: () => "¿Cuántas personas vinieron?" };
    expect(readNumber("doña Ana vino 2 veces", people)).not.toHaveProperty("value");
    expect(readNumber("llevamos 5 sillas", people)).not.toHaveProperty("value");
    expect(readNumber("vinieron 12", people)).toEqual({ value: "12" });
  });
  test("others than were counted for are none of them", () => {
    const houses = { question: () => "¿Cuántas casas visitó hoy?" };
    for (const text of ["8 cerradas", "10 se negaron", "la casa 8", "voy a visitar 8", "ayer 8"])
      expect(readNumber(text, houses), text).not.toHaveProperty("value");
    expect(
      readNumber("20 confirmaron", { question: () => "¿Cuántas personas asistieron?" }),
    ).not.toHaveProperty("value");
    expect(readNumber("confirmados 18", { question: () => "¿Cuántos van a asistir?" })).toEqual({
      value: "18",
    });
    // Both halves of a whole are their sum.
    expect(readNumber("un niño y una niña", { question: () => "¿Cuántos hijos tienes?" })).toEqual({
      value: "2",
    });
  });
  test("last night at nine is in the evening, and an hour put right is no day", () => {
    const asked = {
      today: "2026-06-03",
      nowTime: "09:15",
      question: () => "¿Qué día y a qué hora fue la visita?",
    };
    expect(readPastMoment("anoche a las 9", asked)).toEqual({ value: "2026-06-02T21:00" });
    expect(readPastMoment("anoche a las 2", asked)).not.toHaveProperty("value");
    expect(
      readMoment("viernes a las 10, mejor 11", { ...asked, question: () => "¿Qué día y a qué hora?" }),
    ).not.toHaveProperty("value");
  });
  test("who is greeted is not who answers, and a whole name needs no title", () => {
    expect(readName("hola Andrea buen día", {})).not.toHaveProperty("value");
    expect(readName("doña Mercedes Chi", {})).toEqual({ value: "Mercedes Chi" });
    expect(readName("Ing. Ricardo Tun", {})).toEqual({ value: "Ricardo Tun" });
  });
  test("where somebody lives no more is no place", () => {
    expect(readLocality("ya no vivo en Iguala", {})).not.toHaveProperty("value");
  });
});

test.each([
  ["quien les dio mi numero? dejen de escribirme", "stop"],
  ["la pregunta anterior por favor le di muy rapido", "back"],
  ["como se contesta esto con numero o con letra", "help"],
  ["como le hago para que mis matas de chile no se sequen, me ayuda", null],
  ["oye me equivoque de fecha puse el 15 y era el 16", "correct"],
])("a plain wish is known by what it says: %s", (text, word) => {
  expect(readGlobalWord(text)).toBe(word);
});

test.each([
  ["la llamamos a las 2", "¿A qué hora llegó la ambulancia?"],
  ["quedó de llegar a las 2", "¿A qué hora llegó la ambulancia?"],
  ["se fue a las 3", "¿A qué hora llegó la brigada?"],
])("%s to %s is the hour of another deed", (text, asked) => {
  expect(readTime(text, { question: () => asked })).not.toHaveProperty("value");
  expect(readTime("llegó a las 3", { question: () => asked })).toEqual({ value: "15:00" });
});

test("what was due, or is of another's birth, is no day that was", () => {
  const past = (question: string) => ({ today: "2026-06-03", nowTime: "09:15", question: () => question });
  expect(readPastDay("me tocaba el martes", past("¿Qué día fuiste a la comunidad?"))).not.toHaveProperty(
    "value",
  );
  expect(readPastDay("yo nací el 10 de mayo de 1990", past("¿Cuándo nació tu niña?"))).not.toHaveProperty(
    "value",
  );
});
