import { describe, expect, it } from "vitest";
import { readName } from "../../../src/conversation/understand/name.ts";
import { readNames } from "../../../src/conversation/understand/names.ts";
import { namesAmong } from "../../../src/conversation/understand/namesAmong.ts";
import { isVerbForm } from "../../../src/conversation/understand/verbs.ts";

const asked = (question: string) => ({ question: () => question });

describe("whole names among words that nobody listed", () => {
  it.each([
    ["le sigue Gubidxa Orozco hasta la tarde", ["Gubidxa Orozco"]],
    ["se encarga Ana Ruiz entre semana", ["Ana Ruiz"]],
  ])("%s", (piece, names) => {
    expect(namesAmong(piece, "¿Quiénes exponen?")).toEqual(names);
  });

  it.each([
    "Ana Ruiz y el carpintero",
    "los hijos de Juan Pérez",
    "Juan Pérez no va",
    "me atendió Rosa Díaz",
    "dice Rosa Díaz",
    "pregúntele a Juan Pérez",
    "Juan Pérez o Rosa Díaz",
    "San Miguel Canoa",
    "la de la tienda y Rosa Díaz",
    "Rosa Díaz está enferma",
  ])("says nobody for sure: %s", (piece) => {
    expect(namesAmong(piece, "¿Quiénes van?")).toBeNull();
  });

  it("is read where somebody else's name was asked for", () => {
    const read = (said: string) => readName(said, asked("¿Cómo se llama la vocal?"));
    expect(read("la vocal de este año es Amparo Quechol")).toEqual({ value: "Amparo Quechol" });
    expect(read("mi vecina Amparo Quechol la conoce")).not.toHaveProperty("value");
    expect(read("la hija de Amparo Quechol")).not.toHaveProperty("value");
  });
});

describe("a list of names", () => {
  it.each([
    ["Silvia de la O y Heriberto de la O", "Silvia de la O\nHeriberto de la O"],
    ["Sandra Mtz. Gerardo Mtz. y Lalo Rdz.", "Sandra Mtz\nGerardo Mtz\nLalo Rdz"],
    ["roberto ake y leydi may nadamas", "Roberto Ake\nLeydi May"],
  ])("%s", (said, value) => {
    expect(readNames(said, asked("¿Quiénes van?"))).toEqual({ value });
  });

  it("leaves thanks, hindrances and orders unread", () => {
    for (const said of ["muchas gracias Rosa Díaz", "Ana Ruiz, está en el hospital", "Ana Ruiz, quítela"])
      expect(readNames(said, asked("¿Quiénes van?"))).not.toEqual({ value: expect.any(String) });
    expect(isVerbForm("quitela")).toBe(true);
  });
});
