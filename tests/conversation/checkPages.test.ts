import { expect, test } from "vitest";
import { found } from "./checkedFlows.ts";

// Options of which more are there than are shown at once come in pages of nine, and each page is answered by itself.

const names = Array.from({ length: 12 }, (_, at) => `o${String.fromCharCode(97 + at)}`);
const words = [
  "sopa",
  "arroz",
  "mole",
  "tamal",
  "pozole",
  "taco",
  "queso",
  "nopal",
  "elote",
  "salsa",
  "chile",
  "agua",
];

const alike = (labels: Readonly<Record<string, string>>): string[] =>
  found("F04", {
    flows: {
      meal: `steps:\n  - ask: size\n    options: [${names}]\n  - do: order\n    with: { dish: size }\n    outcomes: { ordered: { end: done }, soldOut: { end: done } }`,
    },
    texts: {
      es: {
        meal: [
          "size = ¿Cuál?\n    .retry = ¿Cómo?",
          ...names.map((name, at) => `    .option-${name} = ${labels[name] ?? words[at]}`),
        ].join("\n"),
        common: "more = Más opciones",
      },
    },
  });
const cannot = (label: string) =>
  `size:2 the option “${label}” of size in es cannot be said: it may be another one as well`;

test("a figure means its place on the page it is shown on", () => {
  expect(alike({})).toEqual([]);
  // The tenth option is the first of the second page.
  expect(alike({ oj: "1" })).toEqual([]);
  expect(alike({ oj: "2" })).toEqual([cannot("2")]);
  expect(alike({ ol: "12" })).toEqual([]);
});

test("two of one name are told wherever they stand, and one called as what turns the page", () => {
  expect(alike({ oa: "Sopa", ol: "¡Sopa!" })).toEqual([cannot("Sopa"), cannot("¡Sopa!")]);
  expect(alike({ ob: "Más opciones" })).toEqual([cannot("Más opciones")]);
});
