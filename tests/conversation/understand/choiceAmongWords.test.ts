import { describe, expect, test } from "vitest";
import { readChoice } from "../../../src/conversation/understand/choice.ts";
import { readChoices } from "../../../src/conversation/understand/several.ts";

const choosing = (labels: string) => ({ choices: labels.split(";").map((label) => [label]) });

const hours = choosing("8:00 a 10:00;10:00 a 12:00;12:00 a 14:00;16:00 a 18:00");
const tongues = choosing("Maya;Zapoteco;Mixteco;Náhuatl;Otomí;Ninguna");
const courses = choosing("Zumba;Bordado;Cocina;Ajedrez");
const days = choosing("Lunes 9:00;Miércoles 9:00;Viernes 9:00");
const halls = choosing("Casa ejidal;Cancha;Biblioteca");
const people = choosing("Lucía Tzec;Fermín Canul;Aurora Dzul;Pascual May");
const crops = choosing("Maíz;Frijol;Calabaza;Chile");

describe("a choice is named among words nobody knows", () => {
  test.each([
    ["sapoteco si se puede", tongues, 1],
    ["nahuatl como mi agüela", tongues, 3],
    ["zumba mana pa bajar la lonja", courses, 0],
    ["el ajedres que le cuadra a mi chilpayate", courses, 3],
    ["uy el bordado desde morrita me fascina", courses, 1],
    ["en la cancha que techaron hace poquito", halls, 1],
    ["la biblioteca si no es molestia", halls, 2],
    ["mi nuera me lleva el viernes", days, 2],
    ["el viernes sin falta", days, 2],
    ["acabé la prepa abierta", choosing("Sin estudios;Primaria;Secundaria;Preparatoria"), 3],
    ["al wasapp porque casi no oigo", choosing("WhatsApp;Llamada;Correo"), 0],
    ["ya no veo ni con lentes, entonces la visual", choosing("Salud mental;Salud visual;Salud auditiva"), 1],
  ])("%s", (text, list, value) => {
    expect(readChoice(text, list)).toEqual({ value });
  });

  test.each([
    ["zumba y yoga", courses],
    ["yoga y zumba", courses],
    ["zumba, yoga", courses],
    ["acta de matrimonio", choosing("Acta de nacimiento;CURP;INE")],
    ["Río Grande", choosing("Río Seco;La Ciénega;Santa Cruz Yagavila")],
    ["zumba pero mi viejo se enoja", courses],
    ["el bordado desde morrita me choca", courses],
    ["antes iba a zumba", courses],
    ["dicen que el bordado se llena rápido", courses],
  ])("%s may be another thing, or none", (text, list) => {
    expect(readChoice(text, list)).toHaveProperty("unclear");
  });
});

describe("what is told of a thing does not choose it", () => {
  test.each([
    ["el lunes me opero", days],
    ["el lunes se me complica", days],
    ["lunes descansamos", days],
    ["la cancha queda re retirado", halls],
    ["en la cancha nos tratan gacho", halls],
    ["la biblioteca la cerraron", halls],
    ["zapoteco ya nadie habla", tongues],
    ["el zapoteco se está perdiendo", tongues],
  ])("%s", (text, list) => {
    expect(readChoice(text, list)).toHaveProperty("unclear");
  });
});

describe("a wish that hangs on something is none yet", () => {
  test.each([
    "en la casa ejidal si nos la prestan, si no en la cancha",
    "la cancha si techan",
    "en la cancha si no llueve",
    "la cancha siempre y cuando pongan lona",
  ])("%s", (text) => {
    expect(readChoice(text, halls)).toHaveProperty("unclear");
  });
});

describe("from which to which hour", () => {
  test.each([
    ["de 10 a 12", 1],
    ["de diez a doce plebes", 1],
    ["de onse a dose", null],
    ["8-10 porfis", 0],
    ["de 4 a 6 de la tarde cuando ya bajó el calor", 3],
    ["de 9 a 12", null],
    ["de 8 a 10 no puedo", null],
    ["de 8 a 10 o de 10 a 12", null],
    ["trabajo de 8 a 10", null],
  ])("%s", (text, value) => {
    expect(readChoice(text, hours)).toEqual(value === null ? { unclear: expect.any(String) } : { value });
  });
});

describe("where it stands in the list", () => {
  test.each([
    ["el tercero plebe", hours, 2],
    ["la segunda mi chula que ahí me agarra de paso", halls, 1],
    ["la última de la lista jefita", halls, 2],
    ["la de hasta arriba", halls, 0],
    ["la de hasta abajo", halls, 2],
    ["me late la tres raza", halls, 2],
  ])("%s", (text, list, value) => {
    expect(readChoice(text, list)).toEqual({ value });
  });
  test.each(["la segunda vez que pregunto", "el primero que llegue se lo lleva", "la 2 dicen"])(
    "%s",
    (text) => {
      expect(readChoice(text, halls)).toHaveProperty("unclear");
    },
  );
});

describe("several named among words", () => {
  test.each([
    ["todos y cada vez más caros", crops, [0, 1, 2, 3]],
    ["toditos anduvimos ahí", people, [0, 1, 2, 3]],
    ["firmaron todos menos don Pascual que no encontró sus lentes", people, [0, 1, 2]],
    ["mais frijol y tantita calabaza pa los tamales", crops, [0, 1, 2]],
    ["ambas, zumba y cocina", courses, [0, 2]],
    ["las dos últimas porque entro tarde a la maquila", courses, [2, 3]],
    ["vino nomás doña Aurora con su chamaquita", people, [2]],
    ["zumba y bordado, la cocina no se me da", courses, [0, 1]],
    ["zumba y cocina, a las otras no les entro", courses, [0, 2]],
    ["quita cocina, las demás sí", courses, [0, 1, 3]],
    ["puedo lunes, el martes me toca limpieza en la escuela", choosing("Lunes;Martes;Miércoles"), [0]],
  ])("%s", (text, list, value) => {
    expect(readChoices(text, list)).toEqual({ value });
  });

  test.each([
    ["todos los que alcancen", courses],
    ["casi todas", courses],
    ["no vinieron todos", people],
    ["todos menos uno", people],
    ["maíz y cempasúchil", crops],
    ["maíz, el chile se me secó con la helada", crops],
    ["lunes y miércoles trabajo", choosing("Lunes;Martes;Miércoles")],
    ["entre lunes y miércoles", choosing("Lunes;Martes;Miércoles")],
    ["vinieron Lucía, Fermín y el hijo de doña Aurora", people],
    ["Lucía en representación de Aurora", people],
  ])("%s is asked again", (text, list) => {
    expect(readChoices(text, list)).toHaveProperty("unclear");
  });
});
