import { expect, test } from "vitest";
import { meansEverybody } from "../../../src/conversation/understand/everybody.ts";

test.each([
  ["los tres", 3, true],
  ["Las 3", 3, true],
  ["las tres, gracias", 3, true],
  ["todos", 3, true],
  ["todas", 2, true],
  ["todos nosotros", 3, true],
  ["todas las personas", 3, true],
  ["ya llegamos los tres", 3, true],
  ["toda la familia", 4, true],
  ["los dos", 2, true],
  ["ambas", 2, true],
  ["all of us", 3, true],
  ["los tres", 4, false],
  ["los dos", 3, false],
  ["la tres", 3, false],
  ["3", 3, false],
  ["tres", 3, false],
  ["los", 3, false],
  ["todos menos Petra", 3, false],
  ["¿todos?", 3, false],
  ["Aurelio", 3, false],
  ["", 3, false],
])("%j of %i is everybody: %s", (text, count, all) => expect(meansEverybody(text, count)).toBe(all));
