import { describe, expect, test } from "vitest";
import { declinesAll } from "../../../src/conversation/understand/declining.ts";

describe("none of what there is to choose", () => {
  test.each([
    ...[
      "no",
      "No, gracias.",
      "ninguna",
      "ninguna de esas",
      "ninguno me queda",
      "no me interesa",
      "todavía no",
    ],
    ...["solo quería ver", "Nomás quería ver", "nada más estaba viendo", "ah no, nomás preguntaba", "nada"],
    ...["solo era para saber qué fechas hay", "nada más quería ver cuáles sesiones hay", "no por el momento"],
    ...["ahorita no puedo", "luego te digo", "otro día", "lo voy a pensar", "no puedo ir a ninguna"],
    ...["none of them", "just looking", "I was just looking", "not now", "maybe later"],
  ])("%s", (text) => {
    expect(declinesAll(text)).toBe(true);
  });

  test.each([
    ...["sí", "2", "la segunda", "la última", "otra", "costura", "la de costura", "nada más costura"],
    ...["solo quiero la de costura", "no la de costura", "no la primera, la segunda", "solo la primera"],
    ...[
      "quiero ver la de huertos",
      "no sé",
      "no entiendo",
      "mañana",
      "después de la de costura",
      "¿y los sábados?",
    ],
    ...["los martes no puedo, costura", "", "👍"],
  ])("not %s", (text) => {
    expect(declinesAll(text)).toBe(false);
  });
});
