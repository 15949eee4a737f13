import { expect, test } from "vitest";
import { readPhone } from "../../../src/conversation/understand/phone.ts";

const given = (text: string) => {
  const read = readPhone(text, {});
  return "value" in read ? read.value : null;
};

test.each([
  ["9611234567 no", null],
  ["tenía el 9611234567", null],
  ["mi número era 9611234567", null],
  ["me marcaron del 9611234567", null],
  ["borren el 9611234567", null],
  ["es 9611234567 pero lo voy a cambiar", null],
  ["mi nss es 12345678901", null],
  ["9611234567 perdón 68", null],
  ["9611234567, perdón, termina en 68", "+529611234568"],
  ["borren el 9611234567 y pongan 9617654321", "+529617654321"],
  ["no el 9611234567 sino el 9617654321", "+529617654321"],
  ["9611234567 no, 9617654321", "+529617654321"],
  ["9611234567 o 9617654321", null],
  ["961 123 4567 89", null],
  ["33 1234 56789", null],
  ["961 123 4567 casa 12", "+529611234567"],
  ["9611234567 de 4 a 6", "+529611234567"],
])("%s", (text, phone) => expect(given(text)).toBe(phone));
