import { expect, test } from "vitest";
import { asksWhenOrWhere } from "../../../src/conversation/understand/whenWhere.ts";

test.each([
  "que dia es?",
  "¿A qué hora es?",
  "donde es",
  "¿Cuándo es la sesión?",
  "quiero saber donde va a ser la platica de mañana",
  "buenas tardes, me puede decir en dónde va a ser",
  "no me acuerdo a qué hora empieza",
  "y a que hora?",
  "¿cuándo me toca?",
])("“%s” asks when or where", (text) => expect(asksWhenOrWhere(text)).toBe(true));

test.each([
  "¿cuándo me pagan?",
  "¿dónde está el baño?",
  "¿cuándo hay otra?",
  "¿quién la da?",
  "cuando pueda voy",
  "donde siempre",
  "qué sesiones hay",
  "quiero saber si hay transporte",
  "¿cuándo va a ser la próxima?",
  "",
])("“%s” asks something else", (text) => expect(asksWhenOrWhere(text)).toBe(false));
