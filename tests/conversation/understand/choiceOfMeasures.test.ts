import { describe, expect, test } from "vitest";
import { asked, placeOf } from "./choosing.ts";

describe("an amount is of the range that holds it, whatever it is written in", () => {
  const wage = asked(
    "¿Cuánto ganas al mes?",
    "Menos de 3,000;De 3,000 a 6,000;De 6,000 a 10,000;Más de 10,000",
  );
  const way = asked("¿Cuánto tardas en llegar?", "Menos de 30 minutos;De 30 a 60 minutos;Más de una hora");
  const here = asked("¿Cuánto llevas aquí?", "Menos de un año;Entre 1 y 5 años;Más de 5 años");
  const land = asked("¿De cuántas hectáreas es tu terreno?", "Menos de 1/2;De 1/2 a 1;Más de 1");
  const baby = asked("¿Qué edad tiene tu bebé?", "Menos de 6 meses;6 meses a 1 año;1 a 3 años");
  const calls = asked("¿A qué hora te llamamos?", "De 9 a 12;De 12 a 3;De 3 a 6");
  const age = asked("¿Qué edad tiene?", "Menos de 18 años;18 a 29;30 a 59;60 o más");
  const often = asked(
    "¿Cada cuánto haces ejercicio?",
    "Nunca;1 o 2 veces por semana;3 o más veces por semana;Diario",
  );
  test.each([
    ["$4,500", wage, 1],
    ["cuatro mil", wage, 1],
    ["como unos 7 mil al mes", wage, 2],
    ["3000", wage, 1],
    ["más de 12 mil", wage, 3],
    // Of two of them, or of none sure.
    ["6000", wage, null],
    ["más de 4 mil", wage, null],
    ["2", wage, 1],
    ["media hora", way, 1],
    ["una hora", way, 1],
    ["tres cuartos de hora", way, 1],
    ["hora y media", way, 2],
    ["una hora con 10", way, 2],
    ["45", way, 1],
    ["2", way, null],
    ["un año", here, 1],
    ["3", here, null],
    ["menos de un año", here, 0],
    ["media", land, 1],
    ["1", land, null],
    ["10 meses", baby, 1],
    ["año y medio", baby, 2],
    ["2", baby, null],
    ["a la 1", calls, 1],
    ["1", calls, null],
    ["2", calls, 1],
    ["a las 8", calls, null],
    ["59 pero ya mero cumplo 60", age, 2],
    ["2", age, 1],
    ["2 veces al día", often, null],
    ["4", often, null],
    ["una vez al año", asked("¿Cuántas veces al mes vienes?", "Una vez;Dos veces;Más de dos"), null],
    ["dos veces", asked("¿Cuántas veces al mes vienes?", "Una vez;Dos veces;Más de dos"), 1],
    ["2 docenas", asked("¿Cuántas personas asistieron?", "Menos de 10;De 10 a 20;De 21 a 30"), 2],
  ])("%s", (text, choosing, place) => expect(placeOf(text, choosing)).toBe(place));
});
