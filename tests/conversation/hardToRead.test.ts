import { describe, expect, test } from "vitest";
import { found, type World } from "./checkedFlows.ts";

const meal = `
steps:
  - ask: dish
    choose: dishes
    none: { end: nothing }
  - say: thanks
  - do: order
    with: { dish: dish }
    outcomes: { ordered: { end: done }, soldOut: { end: out } }`;

const spanish = `
title = Comer
dish = ¿Qué quieres?
    .label = { $title }
    .retry = No entendí. Contesta con el número.
thanks = Gracias.
nothing = No hay nada.
done = Listo: { $dish-title }, { $price } pesos.
out = Ya no hay { $dish-title }.
`;
const readers = (yaml: string) => ({ flows: { meal: yaml } });
const inSpanish = (from: string, to: string, world: Partial<World> = {}): string[] => {
  expect(spanish).toContain(from);
  return found("F15", { ...readers(meal), texts: { es: { meal: spanish.replace(from, to) } }, ...world });
};

test("nothing is wrong with what is easy", () => {
  expect(inSpanish("title", "title")).toEqual([]);
});

describe("F15", () => {
  const long = "uno dos tres cuatro cinco seis siete ocho nueve diez"
    .repeat(2)
    .replace("diezuno", "diez uno");

  test("a sentence of more than 20 words, at the text's line", () => {
    expect(inSpanish("Gracias.", `${long}.`)).toEqual([]);
    expect(inSpanish("Gracias.", `${long} más.`)).toEqual([
      `thanks:6 the text meal.thanks in es has a sentence of 21 words, and 20 is the most: «${long} más.»`,
    ]);
    // A line, or a question's end, ends it too.
    expect(inSpanish("Gracias.", `\n    ${long}\n    más`)).toEqual([]);
  });

  test("in any way the text can be said, with what usually stands there", () => {
    const choosing = `{ $dish-title ->\n        [a] ${long}\n       *[other] Gracias\n    } Rosa.`;
    expect(inSpanish("Gracias.", choosing)[0]).toContain("has a sentence of 21 words");
    const typical = { meal: spanish.replace("Gracias.", `${long} { $dish-title }.`) };
    expect(found("F15", { ...readers(meal), texts: { es: { ...typical, typical: "title = " } } })).toEqual([
      expect.stringContaining("a sentence of 21 words"),
    ]);
    expect(
      found("F15", { ...readers(meal), texts: { es: { ...typical, typical: "title = Tacos de papa" } } }),
    ).toEqual([expect.stringContaining("a sentence of 23 words")]);
  });

  test("a word of offices, with the easier one", () => {
    expect(inSpanish("Gracias.", "Recibimos su solicitud.")).toEqual([
      "thanks:6 the text meal.thanks in es says «solicitud», a word of offices and forms",
    ]);
    expect(inSpanish("Comer", "Solicitar")).toEqual([
      "–:2 the text meal.title in es says «solicitar», a word of offices and forms",
    ]);
  });

  test("two questions in one message", () => {
    expect(inSpanish("¿Qué quieres?", "¿Tienes hambre? ¿Qué quieres?")).toEqual([
      "dish:3 the text meal.dish in es asks 2 questions in one message",
    ]);
    const nobodyWaits =
      "asks something where no answer is awaited, so that two questions can come in one message";
    expect(inSpanish("Gracias.", "¿Te gusta?")).toEqual([
      `thanks:6 the text meal.thanks in es ${nobodyWaits}`,
    ]);
    expect(inSpanish("{ $title }", "¿{ $title }?")).toEqual([
      `dish:4 the text meal.dish.label in es ${nobodyWaits}`,
    ]);
    const english = spanish.replace("Gracias.", "Do you like it?").replace("No entendí. Contesta", "Reply");
    expect(found("F15", { ...readers(meal), texts: { en: { meal: english } } })).toEqual([
      `thanks:6 the text meal.thanks in en ${nobodyWaits}`,
    ]);
  });

  test("a question that asks nothing: no marks, none that open it in Spanish, no order to give something", () => {
    const asked = (text: string) => inSpanish("¿Qué quieres?", text);
    const silent = (text: string) => [
      `dish:3 the text meal.dish in es awaits an answer and asks for none: «${text}»`,
    ];
    for (const text of [
      "Tu platillo.",
      "Qué quieres?",
      "Qué quieres",
      "Aquí está lo que hay:",
      "Quien escribe come.",
    ])
      expect(asked(text), text).toEqual(silent(text));
    const orders = [
      "Dime qué quieres.",
      "Hay sopa. Por favor, escribe qué quieres.",
      "Elige un platillo:",
      "Hola, mándanoslo.",
    ];
    for (const text of orders) expect(asked(text), text).toEqual([]);
    // In each way it can be said.
    expect(
      asked("{ $person-known ->\n        [yes] Tu platillo\n       *[other] ¿Qué quieres?\n    }"),
    ).toEqual(silent("Tu platillo"));
    // Where it is asked again as well.
    expect(inSpanish("No entendí. Contesta con el número.", "No entendí.")).toEqual([
      "dish:5 the text meal.dish.retry in es awaits an answer and asks for none: «No entendí.»",
    ]);
    const english = (dish: string) =>
      spanish.replace("¿Qué quieres?", dish).replace("No entendí. Contesta con el número.", "Please reply.");
    const inEnglish = (dish: string): string[] =>
      found("F15", { ...readers(meal), texts: { en: { meal: english(dish) } } });
    expect(inEnglish("What would you like?")).toEqual([]);
    expect(inEnglish("Choose a dish.")).toEqual([]);
    expect(inEnglish("Your dish.")).toHaveLength(1);
    // A language whose readers nobody measured may ask in its own way.
    expect(found("F15", { ...readers(meal), texts: { nah: { meal: english("Tlen tijneki") } } })).toEqual([]);
  });

  test("a whole script over the reading level, at its hardest text", () => {
    const hard =
      "Comuniquémonos responsabilizándonos institucionalmente, considerablemente simplificadamente.";
    const [finding, ...others] = inSpanish("Gracias.", hard).filter((line) => line.includes("INFLESZ"));
    expect(finding).toMatch(
      /^thanks:6 what meal says in es reads at \d+\.\d on the scale INFLESZ, and easy begins at 55; hardest is meal.thanks, at -\d+\.\d$/,
    );
    expect(others).toEqual([]);
  });

  test("not in what only the team reads", () => {
    const team = `for: [promoter]\n${meal}`;
    expect(inSpanish("Gracias.", "¿Su solicitud?", readers(team))).toEqual([]);
    const members = `for: [promoter, member]\n${meal}`;
    expect(inSpanish("Gracias.", "¿Su solicitud?", readers(members))).toHaveLength(2);
  });

  test("in what the code says itself to the community", () => {
    const spoken = (to?: "staff"): string[] =>
      found("F15", {
        ...readers(meal),
        texts: { es: { meal: spanish, common: "hello = Su solicitud." } },
        tables: { spoken: { "common.hello": { form: "text", values: {}, ...(to && { to }) } } },
      });
    expect(spoken()).toEqual([
      "–:1 the text common.hello in es says «solicitud», a word of offices and forms",
    ]);
    expect(spoken("staff")).toEqual([]);
  });
});
