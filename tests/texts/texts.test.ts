import { describe, expect, test } from "vitest";
import type { Values } from "../../src/conversation/values.ts";
import { openTexts } from "../../src/texts/texts.ts";

const es = `
plain = Hola
place = Lugar: { $session-place }
    .label = { SHORTDAY($starts) } { HOUR($starts) }
    .option-name = Nombre
left = { $left ->
    [0] Lista de espera
    [one] Queda { $left } lugar
   *[other] Quedan { $left } lugares
}
day = { DAY($starts) }
raw = { $starts }
own = { $own ->
    [yes] tuyo
   *[no] de { $name }
}
asked = ¿{ $title }?
phone = { KNOWN($phone) ->
    [yes] Tel. { $phone }
   *[no] Sin teléfono
}
both = { plain }, { place }
whether = { KNOWN($phone) ->
    [yes] Sí
   *[no] No: { $phone }
}
`;
const en = "plain = Hello\nday = { DAY($starts) }\n    .short = { SHORTDAY($starts) }, { HOUR($starts) }\n";
const texts = openTexts(
  { es: { talk: es }, en: { talk: en } },
  { zone: "America/Mexico_City", fallback: "es" },
);

/** Keys of these texts alone: code could not name them. */
const said = (locale: string, key: string, ...values: (Values | undefined)[]) =>
  texts.text(locale, key, ...values);

const starts = { at: Date.UTC(2025, 5, 14, 16) };

describe("what people read", () => {
  test("is found by file, message and attribute", () => {
    expect(said("es", "talk.plain")).toBe("Hola");
    expect(said("es", "talk.place.option-name")).toBe("Nombre");
    expect(texts.has("es", "talk.place.label")).toBe(true);
    expect(texts.has("es", "talk.place.description")).toBe(false);
  });

  test("is in the language of whoever reads, or in the institution's when we do not speak it", () => {
    expect(said("en", "talk.plain")).toBe("Hello");
    expect(said("en-US", "talk.plain")).toBe("Hello");
    expect(said("nah", "talk.plain")).toBe("Hola");
    // What a language lacks is said in the institution's, by its rules.
    expect(said("en", "talk.left", { left: 1 })).toBe(said("es", "talk.left", { left: 1 }));
    expect(texts.locales).toEqual(["es", "en"]);
  });

  test("says of a value that nobody set that it is not known, and shows it nowhere", () => {
    expect(said("es", "talk.phone")).toBe("Sin teléfono");
    expect(said("es", "talk.phone", { phone: "" })).toBe("Sin teléfono");
    expect(said("es", "talk.phone", { phone: "5512345678" })).toBe("Tel. 5512345678");
    expect(() => said("es", "talk.whether")).toThrow("$phone is not known");
  });

  test("shows days and hours as in Mexico, in the institution's zone", () => {
    expect(said("es", "talk.day", { starts })).toBe("sábado 14 de junio");
    expect(said("es", "talk.place.label", { starts })).toBe("sáb 14 jun 10:00");
  });

  test("shows days and hours in English without commas", () => {
    expect(said("en", "talk.day", { starts })).toBe("Saturday 14 June");
    expect(said("en", "talk.day.short", { starts })).toBe("Sat 14 Jun, 10:00");
  });

  test("has midnight at 00:00, and each weekday and month without dots", () => {
    const midnight = { at: Date.UTC(2025, 0, 1, 6) };
    expect(said("es", "talk.place.label", { starts: midnight })).toBe("mié 1 ene 00:00");
    for (let month = 0; month < 12; month += 1) {
      const shown = said("es", "talk.place.label", {
        starts: { at: Date.UTC(2025, month, 3 + month, 18) },
      });
      expect(shown).toMatch(/^(lun|mar|mié|jue|vie|sáb|dom) \d{1,2} [a-z]{3,4} 12:00$/);
    }
  });

  test("counts in words", () => {
    expect([0, 1, 3, 1200].map((left) => said("es", "talk.left", { left }))).toEqual([
      "Lista de espera",
      "Queda 1 lugar",
      "Quedan 3 lugares",
      "Quedan 1,200 lugares",
    ]);
  });

  test("tells yes from no, and what is known from what is not", () => {
    expect(said("es", "talk.own", { own: true, name: "Rosa" })).toBe("tuyo");
    expect(said("es", "talk.own", { own: "no", name: "Rosa" })).toBe("de Rosa");
    expect(said("es", "talk.phone", { phone: "" })).toBe("Sin teléfono");
    expect(said("es", "talk.phone", { phone: "55 1234" })).toBe("Tel. 55 1234");
  });

  test("shows words of the catalogue within others, and values by their path in a flow", () => {
    expect(said("es", "talk.asked", { title: { text: "talk.plain" } })).toBe("¿Hola?");
    expect(said("es", "talk.both", { "session.place": "Salón" })).toBe("Hola, Lugar: Salón");
  });

  test("carries what somebody wrote as it is, without invisible marks", () => {
    const written = "*Ana* {$x} <b> \u202e";
    expect(said("es", "talk.place", { "session.place": written })).toBe(`Lugar: ${written}`);
  });
});

describe("a mistake of ours is told with its key and language", () => {
  test("a missing text", () => {
    expect(() => said("es", "talk.missing")).toThrow("no text talk.missing in es");
    expect(() => said("en", "talk.missing")).toThrow("no text talk.missing in en");
  });

  test("a missing value", () => {
    expect(() => said("es", "talk.place", { place: "Salón" })).toThrow(/talk\.place in es.*\$session-place/);
  });

  test("a moment shown without saying how", () => {
    expect(() => said("es", "talk.raw", { starts })).toThrow(/talk\.raw in es.*DAY/);
  });

  test("something that is no moment shown as one", () => {
    expect(() => said("es", "talk.day", { starts: 5 })).toThrow(/talk\.day in es: DAY takes a moment/);
  });

  test("the same message twice, and an institution's language that is not there", () => {
    const settings = { zone: "America/Mexico_City", fallback: "es" };
    expect(() => openTexts({ es: { talk: "a = 1\na = 2\n" } }, settings)).toThrow(/es\/talk\.ftl/);
    expect(() => openTexts({ en: { talk: en } }, settings)).toThrow("there are no texts in es");
  });
});
