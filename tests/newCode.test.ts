import { expect, test } from "vitest";
import { chooseFlow, indexOpenings } from "../src/conversation/chooseFlow.ts";
import { content } from "../src/generated/content.ts";
import { newCode } from "../src/newCode.ts";

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
