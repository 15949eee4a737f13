import { describe, expect, test } from "vitest";
import { englishSyllables } from "../../src/content/reading/englishSyllables.ts";
import { readingOf } from "../../src/content/reading/reading.ts";
import { spanishSyllables } from "../../src/content/reading/spanishSyllables.ts";
import { sentencesIn, wordsIn } from "../../src/conversation/check/sentences.ts";

/** Each word as it is parted by who teaches to read. */
const parted = (words: string) => words.split(/\s+/).map((word) => ({ word, count: word.split("-").length }));
const whole = (word: string) => word.replaceAll("-", "");

describe("Spanish syllables", () => {
  test.each(
    parted(
      `ca-sa li-bro ár-bol se-sión sol Mé-xi-co lu-gar pla-za ins-crip-ción
       a-gua cui-da-do ciu-dad bien fue-go rei-na au-la deu-da oi-go es-toy hoy muy ley vein-te
       cons-truí je-suí-ta a-é-re-o
       pa-ís ma-íz rí-o bú-ho dí-a ra-íz ba-úl o-ír grú-a le-er te-a-tro po-e-ta a-ho-ra al-co-hol to-a-lla
       prohi-bir ahi-ja-do
       que qui-so gui-ta-rra gue-rra pin-güi-no ver-güen-za quien a-quí si-guien-te ce-ni-güe
       ya ma-yo yo-ga a-yu-da y Yu-ca-tán pro-yec-to
       buey U-ru-guay a-ve-ri-guáis lim-piéis
       co-o-pe-rar chi-i-ta
       ins-ti-tu-to co-mu-ni-ta-rio con-vo-ca-to-ria a-sis-ten-cia re-gis-trar co-or-di-na-ción
       hie-lo hue-so huer-to ni-ño ci-güe-ña`,
    ).map(({ word, count }) => [whole(word), count] as const),
  )("%s has %i", (word, count) => {
    expect(spanishSyllables(word)).toBe(count);
    expect(spanishSyllables(word.toUpperCase())).toBe(count);
  });

  test("are counted in what is not only letters", () => {
    expect(spanishSyllables("«Sí».")).toBe(1);
    expect(spanishSyllables("14")).toBe(2);
    // «diez a doce», «dos mil veintiséis».
    expect(spanishSyllables("10:00-12:00")).toBe(4);
    expect(spanishSyllables("2026")).toBe(4);
    expect(spanishSyllables("3er")).toBe(3);
  });
});

test("English syllables are right nearly always, and even out", () => {
  const words = parted(
    `you your place name names made wan-ted asked nee-ded ta-ble lit-tle people-x ses-sion ses-sions
     num-ber wai-ting be-gin write wrote an-swer wri-ting lo-ca-li-ty vil-lage per-son some-bo-dy
     can-cel can-celled re-gi-ster no-tice pri-va-cy a-gain ques-tion op-tion op-tions mes-sage mes-sa-ges
     cre-a-ted go-ing qui-et a-re-a i-de-a the they to-day o-pen gar-dens house hou-ses held team
     on-ly free tell told yes no late la-ter use used u-ses team-work pla-ces chan-ges safe-ly home homes`,
  ).map(({ word, count }) =>
    word === "people-x" ? { word: "people", count: 2 } : { word: whole(word), count },
  );
  const wrong = words.filter(({ word, count }) => englishSyllables(word) !== count);
  expect(wrong.length / words.length).toBeLessThan(0.08);
  const sum = (of: (one: { word: string; count: number }) => number) =>
    words.reduce((total, one) => total + of(one), 0);
  expect(Math.abs(sum(({ word }) => englishSyllables(word)) / sum(({ count }) => count) - 1)).toBeLessThan(
    0.02,
  );
});

test("a sentence ends with its mark or its line, and has the words that are read", () => {
  expect(sentencesIn("Hola. ¿Vas? Contesta «Sí.» Gracias")).toEqual([
    "Hola.",
    "¿Vas?",
    "Contesta «Sí.»",
    "Gracias",
  ]);
  expect(sentencesIn("Día: sábado 14\nLugar: Salón\n\n•\n")).toEqual(["Día: sábado 14", "Lugar: Salón"]);
  expect(sentencesIn("De 10.30 a 12")).toEqual(["De 10.30 a 12"]);
  expect(wordsIn("• Rosa, 10:00-12:00 – aquí: https://convoca.example/aviso")).toEqual([
    "Rosa,",
    "10:00-12:00",
    "aquí:",
  ]);
});

describe("the scales", () => {
  const easeOf = (locale: string, text: string) => {
    const reading = readingOf(locale);
    const sentences = sentencesIn(text);
    const words = sentences.flatMap(wordsIn);
    const syllables = words.reduce((total, word) => total + (reading?.syllables(word) ?? 0), 0);
    return reading?.ease({ sentences: sentences.length, words: words.length, syllables }) ?? 0;
  };

  test("tell a message to a neighbour from a letter of an office", () => {
    const office =
      "Por medio de la presente se notifica a los interesados que, de conformidad con la normatividad vigente, deberán requisitar la documentación correspondiente con anterioridad a la fecha establecida.";
    expect(
      easeOf("es", "Hola. Te esperamos el martes a las diez. Si no puedes venir, dinos."),
    ).toBeGreaterThan(80);
    expect(easeOf("es", office)).toBeLessThan(30);
    expect(easeOf("en", "We expect you on Tuesday at ten. If you cannot come, tell us.")).toBeGreaterThan(80);
    expect(
      easeOf(
        "en",
        "Participants are required to complete the applicable documentation prior to registration.",
      ),
    ).toBeLessThan(20);
  });

  test("are computed as they were published", () => {
    // 62.3 × 9 syllables / 5 words, and 5 words in one sentence.
    expect(easeOf("es", "La casa de mi abuela.")).toBeCloseTo(206.835 - (62.3 * 8) / 5 - 5, 5);
    expect(easeOf("en", "The cat sat down.")).toBeCloseTo(206.835 - 84.6 - 1.015 * 4, 5);
  });

  test("there is none for a language nobody measured", () => {
    expect(readingOf("nah")).toBeNull();
    expect(readingOf("es-MX")).toBe(readingOf("es"));
  });

  test("know the words of offices whatever their ending, capitals or marks, and no others", () => {
    const hard = (text: string) =>
      readingOf("es")
        ?.hardWords(text)
        .map(({ hard }) => hard);
    expect(hard("Asimismo, NOTIFICAMOS que dicha solicitud…")).toEqual([
      "asimismo",
      "notificamos",
      "dicha",
      "solicitud",
    ]);
    expect(hard("con el fin de ayudar, con  base\nen eso")).toEqual(["con el fin de", "con  base\nen"]);
    expect(hard("Ya te dije. Mi dicho favorito")).toEqual(["dicho"]);
    expect(hard("Hay un susodicho portafolios")).toEqual([]);
    expect(readingOf("es")?.hardWords("Llena el formulario")).toEqual([
      { hard: "formulario", easier: "hoja, preguntas" },
    ]);
    expect(readingOf("en")?.hardWords("Prior to submitting")).toEqual([
      { hard: "prior to", easier: "before" },
      { hard: "submitting", easier: "send" },
    ]);
  });
});
