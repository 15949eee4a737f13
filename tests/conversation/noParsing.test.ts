import { FluentBundle } from "@fluent/bundle";
import { afterEach, expect, test, vi } from "vitest";
import { Composer, Lexer, Parser } from "yaml";
import { flowSchema, stepSchemas } from "../../src/conversation/flowSchema.ts";
import { openStage } from "../support/openStage.ts";

// Flows, their schema and the catalogues are read once, at the start: after that a parser that is touched throws.

afterEach(() => vi.restoreAllMocks());

/** WhatsApp's fake reads the published specification, which is YAML, while it is written to. */
function poison(yamlToo: boolean): void {
  const refuse = (what: string) => () => {
    throw new Error(`${what} on a message's way`);
  };
  if (yamlToo) {
    vi.spyOn(Parser.prototype, "parse").mockImplementation(refuse("YAML was parsed"));
    vi.spyOn(Lexer.prototype, "lex").mockImplementation(refuse("YAML was read"));
    vi.spyOn(Composer.prototype, "compose").mockImplementation(refuse("YAML was composed"));
  }
  vi.spyOn(FluentBundle.prototype, "addResource").mockImplementation(refuse("a catalogue was read"));
  for (const schema of [flowSchema, ...Object.values(stepSchemas)]) {
    vi.spyOn(schema, "parse").mockImplementation(refuse("the schema was asked"));
    vi.spyOn(schema, "safeParse").mockImplementation(refuse("the schema was asked"));
  }
}

test.each(["telegram", "whatsapp"] as const)(
  "nothing is parsed on a message's way on %s",
  async (platform) => {
    const stage = await openStage(platform);
    await stage.addSession({
      topic: "Costura",
      place: "Casa de la cultura",
      locality: "San Isidro",
      when: "2026-06-14 10:00-12:00",
      capacity: 5,
      lead: null,
    });
    poison(platform === "telegram");
    try {
      const ana = stage.actor("ana");
      for (const said of [
        "Hola",
        "sí",
        "Ana Ruiz Díaz",
        "San Isidro",
        "1",
        "1",
        "corregir",
        "atrás",
        "sí",
        "english",
        "sesiones",
      ]) {
        await ana.says(said);
        await stage.settle();
      }
      expect(ana.heard.length).toBeGreaterThan(9);
      expect(stage.failures).toEqual([]);
    } finally {
      await stage.close();
    }
  },
);
