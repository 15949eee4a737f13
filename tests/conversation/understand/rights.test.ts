import { expect, test } from "vitest";
import { asksForOwnRights } from "../../../src/conversation/understand/rights.ts";

test.each([
  "borren mis datos",
  "Quiero que borren mis datos por favor",
  "¿pueden eliminar mis datos?",
  "quiero ver mis datos",
  "bórrenme de su lista",
  "hola, quiten todos mis datos",
  "delete my data",
])("“%s” asks for what the notice promises", (text) => expect(asksForOwnRights(text)).toBe(true));

test.each([
  "corregir mis datos",
  "borren la sesión",
  "datos",
  "ver sesiones",
  "quiero ver la información de la sesión",
  "borren el nombre de Juan Pérez",
  "quitar",
  "",
])("“%s” is something else", (text) => expect(asksForOwnRights(text)).toBe(false));
