import { expect, test } from "vitest";
import { readLocality } from "../../../src/conversation/understand/locality.ts";
import { readName } from "../../../src/conversation/understand/name.ts";
import { readNames } from "../../../src/conversation/understand/names.ts";

const who = "¿Quiénes vinieron?";
test.each([
  ["Rosa Ek y Luis Paz, Ana Ruiz no porque está enferma", ["Rosa Ek", "Luis Paz"]],
  ["Ana y Luis no porque no fueron", null],
  ["lunes Rosa Ek, martes Luz Tun, jueves otra vez Rosa", ["Rosa Ek", "Luz Tun"]],
  ["Domingo Pérez y Rosa Ek", ["Domingo Pérez", "Rosa Ek"]],
  ["Rosa Ek Tun (2 kilos) Luis Paz Gil (1 kilo)", ["Rosa Ek Tun", "Luis Paz Gil"]],
  ["el Chapulín y Batman jajaja no ya en serio: Leo y Santi", ["Leo", "Santi"]],
  ["de la manzana 1: rosa ek, de la 2: luis paz", ["Rosa Ek", "Luis Paz"]],
  ["Uriel Ceja, Rosa Ek, Uriel ya lo puse", ["Uriel Ceja", "Rosa Ek"]],
  ["Hortencia con c, Hortencia Gil y Rosa Ek", ["Hortencia Gil", "Rosa Ek"]],
])("the list %j", (says, names) => {
  const read = readNames(says, { question: () => who });
  const isRead = "value" in read && read.values?.unread === undefined;
  expect(isRead ? read.value.split("\n") : null).toEqual(names);
});

test.each([
  ["Socorro Luna Gil, así se llama aunque sea hombre", "Socorro Luna Gil"],
  ["juan gabriel ruiz, no el cantante jaja", "Juan Gabriel Ruiz"],
  ["Es Pedro Luna, que en paz descanse", "Pedro Luna"],
  ["Rosa Luna no, Rosa Lugo Paz", "Rosa Lugo Paz"],
  ["Ramón, perdón, me equivoqué, Raymundo Luna", "Raymundo Luna"],
  ["todos me dicen Chuy pero soy Jesús Ek Tun", "Jesús Ek Tun"],
  ["apúntame como Vale Rentería", "Vale Rentería"],
  ["vale, Ana Rentería", "Ana Rentería"],
  ["juan luna, sin segundo apellido", "Juan Luna"],
  ["me dicen Chuy pero no sé", null],
  ["así me llamo", null],
])("the name %j", (says, name) => {
  const read = readName(says, { question: () => "¿Cuál es el nombre?" });
  expect("value" in read ? read.value : null).toBe(name);
});

test.each([
  ["ella es de Apan pero ahorita vive en Tlanalapa", "Tlanalapa"],
  ["yo vivía en Tijuana pero ahora estoy en Tecate", "Tecate"],
  ["vivo en Tlaxco pero ahorita estoy en Puebla", null],
  ["apan coma hidalgo", "Apan, Hidalgo"],
])("the place %j", (says, place) => {
  const read = readLocality(says, { question: () => "¿En qué localidad vive?" });
  expect("value" in read ? read.value : null).toBe(place);
});
