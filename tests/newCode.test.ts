import { expect, test } from "vitest";
import { chooseFlow, indexOpenings } from "../src/conversation/chooseFlow.ts";
import { content } from "../src/generated/content.ts";
import { newCode } from "../src/newCode.ts";
import { openTexts } from "../src/texts/texts.ts";

test("a code is known within our own invitation, which is forwarded or copied whole", () => {
  const openings = indexOpenings(content.flows);
  for (const [locale, catalogue] of Object.entries(content.catalogues)) {
    const texts = openTexts(content.catalogues, { zone: "America/Mexico_City", fallback: "es" });
    const values = {
      institution: "Casa de Todas",
      role: "promotora",
      code: "QQA7-TE4Z-2Q8XZ",
      links: "wa.me/52",
    };
    const invitation = texts.text(locale, "invite.forward", values);
    expect(chooseFlow(openings, invitation), Object.keys(catalogue).join()).toMatchObject({
      code: "QQA7TE4Z2Q8XZ",
    });
    expect(chooseFlow(openings, `Te reenvío esto: ${invitation}`)).toMatchObject({ code: "QQA7TE4Z2Q8XZ" });
  }
  for (const told of [
    "Hoy entregamos el equipo con número de serie QQA7-TE4Z-2Q8XZ en la casa de salud",
    "El código: QQA7-TE4Z-2Q8XZ-11 no es de los suyos, es el de la tarjeta de la señora",
  ])
    expect(chooseFlow(openings, told).type).not.toBe("code");
});

test("every code of the staff's is known for one when it is written, with its dashes or without", () => {
  const openings = indexOpenings(content.flows);
  const codes = Array.from({ length: 3_000 }, newCode);
  for (const code of codes) {
    const dashed = `${code.slice(0, 4)}-${code.slice(4, 8)}-${code.slice(8)}`;
    for (const written of [code, dashed, dashed.toLowerCase()]) {
      expect(chooseFlow(openings, written), written).toMatchObject({ type: "code", code });
    }
  }
  expect(new Set(codes).size).toBe(codes.length);
});
