import { expect, test } from "vitest";
import { isFarewell } from "../../../src/conversation/understand/courtesy.ts";

test.each([
  "ok ahí nos vemos",
  "gracias, ahí nos vemos",
  "sale, nos vemos el jueves",
  "muchas gracias señorita, hasta mañana",
  "ándele pues, nos vemos allá, gracias",
  "👍",
])("«%s» closes a talk", (text) => expect(isFarewell(text)).toBe(true));

test.each(["ok ahí nos vemos en la plaza", "nos vemos a qué hora", "sí", "no", "gracias, necesito ayuda"])(
  "«%s» says more",
  (text) => expect(isFarewell(text)).toBe(false),
);
