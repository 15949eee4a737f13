import { expect, test } from "vitest";
import { mistakesOf, openTown } from "../support/openTown.ts";

test("of what a stranger writes with the words that begin something nothing is kept before they agree", async () => {
  const town = await openTown();
  town.session({ topic: "Costura" });
  town.session({ topic: "Huertos", starts: "2026-06-15 10:00" });
  for (const [name, text] of [
    ["Eva Luna", "inscribirme a costura con mi hija Rosa Díaz que tiene asma"],
    ["Ana Ruiz", "inscribirme a lo de mi hija Rosa Díaz que tiene asma"],
    ["Luis Pérez", "inscribirme a costura"],
  ] as const) {
    await town.onTelegram(name).says(text);
    for (const words of ["asma", "Rosa", "con mi hija"]) expect(town.whereIs(words)).toEqual([]);
  }
  expect(mistakesOf(town)).toEqual([]);
  await town.close();
});
