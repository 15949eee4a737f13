import { expect, test } from "vitest";
import { readWhose } from "../../../src/conversation/understand/whose.ts";

test.each([
  ["yo", "self"],
  ["Yo merito", "self"],
  ["yo mera", "self"],
  ["para mí misma", "self"],
  ["soy yo", "self"],
  ["es para mi", "self"],
  ["a mí", "self"],
  ["para mi esposo", "other"],
  ["es para mi mamá, por favor", "other"],
  ["mi comadre", "other"],
  ["una vecina", "other"],
  ["mi esposo y mi hija", null],
  ["para Juan", null],
  ["yo y mi mamá", null],
  ["¿para mí?", null],
  ["no", null],
  ["para", null],
  ["", null],
])("“%s” is for %s", (text, whose) => expect(readWhose(text)).toBe(whose));
