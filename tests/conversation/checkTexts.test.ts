import { describe, expect, test } from "vitest";
import { findingsIn, found, type World } from "./checkedFlows.ts";

const meal = `
steps:
  - ask: dish
    choose: dishes
    none: { end: nothing }
  - do: order
    with: { dish: dish }
    outcomes: { ordered: { end: done }, soldOut: { end: out } }`;

const spanish = `
title = Comer
dish = ¿Qué quieres?
    .label = { $title }
    .retry = No entendí. Contesta con el número.
nothing = No hay nada.
done = Listo: { $dish-title }, { $price } pesos.
out = Ya no hay { $dish-title }.
`;
const english = `
title = Eat
dish = What would you like?
    .label = { $title }
    .retry = I did not understand. Reply with the number.
nothing = There is nothing.
done = Done: { $dish-title }, { $price } pesos.
out = There is no { $dish-title } left.
`;

const world = (es: string, en: string = english, yaml: string = meal): World => ({
  flows: { meal: yaml },
  texts: { es: { meal: es }, en: { meal: en } },
});
/** Spanish with one thing changed; that it is there to change is part of the test. */
const changed = (what: string, into: string): World => {
  expect(spanish).toContain(what);
  return world(spanish.replace(what, into));
};

test("two complete languages have nothing wrong", () => {
  expect(found("F06", world(spanish))).toEqual([]);
  expect(found("F07", world(spanish))).toEqual([]);
});

describe("F06: texts", () => {
  test("missing in one language, at the step that says it", () => {
    expect(found("F06", changed("nothing = No hay nada.\n", ""))).toEqual([
      "dish:2 the text meal.nothing is missing in es",
    ]);
    expect(found("F06", changed("    .retry = No entendí. Contesta con el número.\n", ""))).toEqual([
      "dish:2 the text meal.dish.retry is missing in es",
    ]);
    expect(found("F06", changed("title = Comer\n", ""))).toEqual([
      "–:1 the text meal.title is missing in es",
    ]);
  });

  test("that a flow can do without are in every language or in none", () => {
    expect(found("F06", changed("    .label", "    .description = Rico\n    .label"))).toEqual([
      "dish:2 the text meal.dish.description is missing in en",
    ]);
  });

  test("missing for each option, each item of a read-back and the question which one", () => {
    const yaml = `
steps:
  - ask: size
    options: [small, large]
  - ask: guest
    options: [me, friend]
  - confirm: [size, guest]
    no: { end: left }
  - end: done`;
    const missing = found("F06", { flows: { meal: yaml }, texts: { es: { meal: "title = Comer" } } });
    expect(
      missing.map((line) => line.replace(/^(\S+) the text meal\.(\S+) is missing in es$/, "$1 $2")),
    ).toEqual([
      "size:2 size",
      "size:2 size.option-large",
      "size:2 size.option-small",
      "size:2 size.retry",
      "guest:4 guest",
      "guest:4 guest.option-friend",
      "guest:4 guest.option-me",
      "guest:4 guest.retry",
      "confirm:6 confirm",
      "confirm:6 confirm.item-guest",
      "confirm:6 confirm.item-size",
      "confirm:6 confirm.retry",
      "confirm:6 confirm.which",
      "confirm:6 left",
      "endDone:8 done",
    ]);
  });

  test("showing a value nothing sets there, at the text's own line", () => {
    expect(found("F06", changed("{ $price } pesos", "{ $prize } pesos"))).toEqual([
      "order:7 the text meal.done in es has { $prize }, which nothing sets there",
      "order:7 the text meal.done in es lacks { $price }, which another language has",
    ]);
    expect(found("F06", changed("{ $title }", "{ $dish-titel }"))).toContain(
      "dish:4 the text meal.dish.label in es has { $dish-titel }, which nothing sets there",
    );
  });

  test("showing a value that only another outcome sets, or that is asked only now", () => {
    expect(
      found(
        "F06",
        world(
          spanish.replace("Ya no hay", "{ $price }: ya no hay"),
          english.replace("There is no {", "{ $price }: no {"),
        ),
      ),
    ).toEqual([
      "order:8 the text meal.out in en has { $price }, which nothing sets there",
      "order:8 the text meal.out in es has { $price }, which nothing sets there",
    ]);
    expect(found("F06", changed("¿Qué quieres?", "¿Qué quieres en vez de { $dish-title }?"))).toEqual([
      "dish:3 the text meal.dish in es has { $dish-title }, which nothing sets there",
    ]);
  });

  test("showing what is not for people, or a moment without a day or an hour", () => {
    expect(found("F06", changed("Listo:", "Listo: { $dish }"))).toEqual(
      [
        "order:7 the text meal.done in es shows { $dish }, which is not for people to read",
        "order:7 the text meal.done in en lacks { $dish }, which another language has",
      ].sort(),
    );
    expect(found("F06", changed("Listo:", "Listo: { $dish-since }"))[1]).toContain(
      "shows the moment { $dish-since } bare",
    );
    expect(found("F06", changed("{ $price } pesos", "{ DAY($price) } pesos"))).toEqual([
      "order:7 the text meal.done in es shows { $price } as a day or an hour, which it is not",
    ]);
  });

  test("choosing words by what is not for people is well", () => {
    const both = "{ KNOWN($dish) ->\n    [yes] Listo\n   *[no] Bien\n    }:";
    const texts = {
      es: { meal: spanish.replace("Listo:", both) },
      en: { meal: english.replace("Done:", both) },
    };
    expect(found("F06", { flows: { meal }, texts })).toEqual([]);
  });

  test("never used, by no step or by a flow that does not exist", () => {
    expect(found("F06", changed("nothing =", "old = Antes decíamos esto.\nnothing ="))).toEqual([
      "–:6 the text meal.old in es is never used",
    ]);
    expect(
      found("F06", {
        flows: { meal },
        texts: { es: { meal: spanish, dinner: "hello = Hola" }, en: { meal: english } },
      }),
    ).toEqual(["–:1 the text dinner.hello in es is never used"]);
    expect(
      found("F06", world(spanish, english, `${meal.replace("\nsteps", "quiet: [nothing]\nsteps")}`)),
    ).toEqual([
      "–:6 the text meal.nothing in en is never used",
      "–:6 the text meal.nothing in es is never used",
    ]);
  });

  test("that Fluent would pass over without a word", () => {
    expect(found("F06", changed("{ $dish-title }, { $price }", "{ $dish-title, { $price }"))).toEqual([
      "order:5 the text meal.done is missing in es",
      "–:7 the text done cannot be read",
    ]);
    expect(found("F06", changed("nothing = No hay nada.", "nothing = No hay nada.\nDe verdad."))).toEqual([
      "–:7 this line belongs to no text",
    ]);
    expect(
      found("F06", changed("nothing = No hay nada.", "nothing = No hay nada.\nnothing = Nada.")),
    ).toEqual(["–:7 the text nothing stands twice"]);
    expect(found("F06", changed("No hay nada.", "No hay { NADA() } ni { -name }."))).toEqual([
      "–:6 the text nothing uses -name, which is not there",
      "–:6 the text nothing uses NADA, which is not there",
    ]);
  });

  describe("of words chosen by a value", () => {
    const pesos = (variants: string) => `{ $price ->\n        ${variants}\n    }`;
    const both = "[one] un peso\n       *[other] { $price } pesos";
    const choosing = (es: string, en: string) => ({
      flows: { meal },
      texts: {
        es: { meal: spanish.replace("{ $price } pesos", es) },
        en: { meal: english.replace("{ $price } pesos", en) },
      },
    });

    test("a plural form that one language needs and lacks", () => {
      expect(found("F06", choosing(pesos(both), pesos(both)))).toEqual([]);
      const lacks = (locale: string, form: string) =>
        `order:7 the text meal.done in ${locale} has no words for { $price } in the plural form «${form}», which ${locale} has`;
      expect(found("F06", choosing("{ $price } pesos", pesos(both)))).toEqual([lacks("es", "one")]);
      expect(found("F06", choosing(pesos("[0] nada\n       *[other] { $price }"), pesos(both)))).toEqual([
        "order:7 the text meal.done in en does not tell apart { $price } as «0», which another language does",
        lacks("es", "one"),
      ]);
      // One, as a number, is all that Spanish calls `one`.
      expect(found("F06", choosing(pesos("[1] un peso\n       *[other] { $price }"), pesos(both)))).toEqual([
        "order:7 the text meal.done in en does not tell apart { $price } as «1», which another language does",
      ]);
      const polish = {
        ...choosing(pesos(both), pesos(both)).texts,
        pl: { meal: spanish.replace("{ $price } pesos", pesos(both)) },
      };
      expect(found("F06", { flows: { meal }, texts: polish })).toEqual([
        lacks("pl", "few"),
        lacks("pl", "many"),
      ]);
    });

    test("a plural form that a language does not have", () => {
      expect(found("F06", choosing(pesos(`[few] unos\n       ${both}`), pesos(both)))).toEqual([
        "order:7 the text meal.done in es has words for { $price } as «few», which no number is in es",
      ]);
    });

    test("a case that one language tells apart and another does not, or that never is", () => {
      const sized = `
steps:
  - ask: size
    options: [small, large]
  - end: done`;
      const texts = (done: string) =>
        `title = T\nsize = ¿Cuál?\n    .retry = ¿Cuál?\n    .option-small = Chico\n    .option-large = Grande\ndone = ${done}\n`;
      const chosen = "{ $size ->\n        [large] Grande\n       *[small] Chico\n    }";
      const of = (es: string, en: string) =>
        found("F06", { flows: { meal: sized }, texts: { es: { meal: texts(es) }, en: { meal: texts(en) } } });
      expect(of(chosen, chosen)).toEqual([]);
      expect(of(chosen, chosen.replace("[small]", "[other]"))).toEqual([]);
      expect(of(chosen, chosen.replace("[large]", "[small]").replace("*[small]", "*[large]"))).toEqual([]);
      expect(of(chosen, chosen.replace("[large]", "[lage]"))).toEqual([
        "endDone:6 the text meal.done in en does not tell apart { $size } as «large», which another language does",
        "endDone:6 the text meal.done in en has words for { $size } as «lage», which it never is",
        "endDone:6 the text meal.done in es does not tell apart { $size } as «lage», which another language does",
      ]);
    });

    test("without a word for everything else cannot be read", () => {
      expect(found("F06", choosing(pesos("[one] un peso"), pesos(both)))).toContain(
        "–:7 the text done cannot be read",
      );
    });
  });

  test("that a language lacks which is not finished are information, one line a file", () => {
    const texts = { es: { meal: spanish }, yua: { meal: "title = Janal", common: "### partial\n" } };
    const findings = findingsIn({ flows: { meal }, texts }).filter(({ code }) => code === "F06");
    expect(findings).toEqual([
      expect.objectContaining({
        level: "information",
        file: "locales/yua/meal.ftl",
        says: "6 of 7 texts are missing in yua, and are said in the institution’s language: dish, dish.retry, dish.label, nothing, done, out",
      }),
    ]);
    const wrong = { ...texts, yua: { ...texts.yua, meal: "title = Janal\ndone = { $prize }" } };
    expect(
      findingsIn({ flows: { meal }, texts: wrong })
        .filter(({ level }) => level === "error")
        .map(({ says }) => says),
    ).toEqual(["the text meal.done in yua has { $prize }, which nothing sets there"]);
  });
});

describe("F07: texts over a channel's limit", () => {
  const over = (world: World) =>
    found("F07", world).map((line) => line.replace(/ the text (\S+)(.*?) in (\S+) can take/, " $1$2 ($3)"));

  test("a message, in one language", () => {
    expect(over(changed("No hay nada.", "n".repeat(4097)))).toEqual([
      "dish:6 meal.nothing (es) 4097 characters, and a message on buttonsOnly holds 4096",
      "dish:6 meal.nothing (es) 4097 characters, and a message on lists holds 4096",
    ]);
    expect(over(changed("No hay nada.", "n".repeat(4096)))).toEqual([]);
  });

  test("a label, with the longest values its source declares", () => {
    const source = {
      dishes: { values: { title: { kind: "text", max: 25 }, since: { kind: "moment" } } },
    } as const;
    expect(over({ ...world(spanish), tables: { sources: source } })).toEqual([
      "dish:4 meal.dish.label (en) 25 characters, and a list's row on lists holds 24",
      "dish:4 meal.dish.label (es) 25 characters, and a list's row on lists holds 24",
    ]);
  });

  test("a label in one language alone, by the weekday and month that are longest there", () => {
    const day = "{ SHORTDAY($since) } a las { HOUR($since) } h";
    const texts = {
      es: { meal: spanish.replace("{ $title }", day) },
      en: { meal: english.replace("{ $title }", "{ SHORTDAY($since) }{ HOUR($since) }") },
    };
    expect(over({ flows: { meal }, texts })).toEqual([]);
    const longer = { ...texts, es: { meal: texts.es.meal.replace(day, `${day}s`) } };
    expect(over({ flows: { meal }, texts: longer })).toEqual([
      "dish:4 meal.dish.label (es) 25 characters, and a list's row on lists holds 24",
    ]);
  });

  test("the longest variant counts, with all the words it may show", () => {
    const long = "{ $title ->\n        [soup] Sopa\n       *[other] Un plato de { $title }\n    }";
    expect(over(changed("{ $title }", long))).toEqual([
      "dish:4 meal.dish.label (es) 32 characters, and a list's row on lists holds 24",
    ]);
  });

  test("a description, a menu's title, and a title that no menu lists", () => {
    const both = (es: string) => ({
      es: { meal: spanish.replace("    .label", `    .description = ${es}\n    .label`) },
      en: { meal: english.replace("    .label", "    .description = Good\n    .label") },
    });
    expect(over({ flows: { meal }, texts: both("d".repeat(73)) })).toEqual([
      "dish:4 meal.dish.description (es) 73 characters, and the second line of a list's row on lists holds 72",
    ]);
    const long = world(spanish.replace("title = Comer", `title = ${"t".repeat(25)}`));
    expect(over(long)).toEqual([]);
    const listed = { ...long, flows: { meal: `starts: { menu: 1 }${meal}` } };
    expect(over(listed)).toEqual(["–:2 meal.title (es) 25 characters, and a list's row on lists holds 24"]);
  });

  const sizes = `
steps:
  - ask: size
    options: [small, large]
    then: { small: { end: done }, large: { end: done } }`;
  const sizeTexts = (question: string, option: string) => ({
    es: {
      meal: `title = Comer\nsize = ${question}\n    .retry = ¿Cómo?\n    .option-small = ${option}\n    .option-large = Grande\ndone = Listo.`,
    },
  });

  test("a button, and the message above buttons", () => {
    const fits = sizeTexts("q".repeat(1024), "o".repeat(20));
    expect(over({ flows: { meal: sizes }, texts: fits })).toEqual([]);
    const longer = sizeTexts("q".repeat(1025), "o".repeat(21));
    expect(over({ flows: { meal: sizes }, texts: longer })).toEqual([
      "size:2 meal.size (es) 1025 characters, and a message with buttons on lists holds 1024",
      "size:4 meal.size.option-small (es) 21 characters, and a button on lists holds 20",
    ]);
  });

  test("more options than buttons are a list, whose rows are wider", () => {
    const yaml = sizes.replace("[small, large]", "[small, large, whole, half]").replace(/ {4}then: .*/, "");
    const many = sizeTexts("q".repeat(1025), "o".repeat(24));
    const more = many.es.meal.replace(
      "    .option-large",
      "    .option-whole = E\n    .option-half = M\n    .option-large",
    );
    const world = { flows: { meal: `${yaml}\n  - end: done` }, texts: { es: { meal: more } } };
    expect(over(world)).toEqual([]);
    const wider = { ...world, texts: { es: { meal: more.replace("o".repeat(24), "o".repeat(25)) } } };
    expect(over(wider)).toEqual([
      "size:4 meal.size.option-small (es) 25 characters, and a list's row on lists holds 24",
    ]);
  });

  test("more options than a page shows come in pages, and each has to fit as the first does", () => {
    const names = Array.from({ length: 13 }, (_, at) => `o${String.fromCharCode(97 + at)}`);
    const paged = (label: (name: string) => string, question = "¿Cuál?") => ({
      flows: {
        meal: `steps:\n  - ask: size\n    options: [${names}]\n  - do: order\n    with: { dish: size }\n    outcomes: { ordered: { end: done }, soldOut: { end: done } }`,
      },
      texts: {
        es: {
          meal: [
            `title = Comer\nsize = ${question}\n    .retry = ¿Cómo?`,
            ...names.map((name) => `    .option-${name} = ${label(name)}`),
            "done = Listo.",
          ].join("\n"),
          common: "more = Más opciones",
        },
      },
    });
    expect(over(paged((name) => name.repeat(12)))).toEqual([]);
    // The last one stands on the second page: a row of a list there, as on the first.
    const last = paged((name) => (name === "om" ? "m".repeat(25) : name));
    expect(over(last)).toEqual([
      "size:16 meal.size.option-om (es) 25 characters, and a list's row on lists holds 24",
    ]);
    expect(over(paged((name) => name, "q".repeat(4096)))).toEqual([]);
    expect(over(paged((name) => name, "q".repeat(4097)))).toHaveLength(2);
  });

  test("a question whose choices look alike, so that they are lines after all", () => {
    const texts = (question: number, label: string) =>
      world(spanish.replace("¿Qué quieres?", "q".repeat(question)).replace("{ $title }", label));
    // Ten lines of «1. » and 22 letters, and what is above them: 262.
    expect(over(texts(3834, `{ $title }xx`))).toEqual([]);
    expect(over(texts(3835, `{ $title }xx`))).toEqual([
      "dish:3 meal.dish with 10 lines, as where two things have one name, (es) 4097 characters, and a message on lists holds 4096",
    ]);
    expect(over(texts(3835, `{ $title }`))).toEqual([]);
  });

  test("a question together with the ten lines it numbers", () => {
    const lines = (question: number, line: number) =>
      changed("¿Qué quieres?", `${"q".repeat(question)}\n    .item = ${"i".repeat(line)}`);
    const items = (world: World) => over(world).filter((said) => said.includes("lines"));
    // 10 lines of 300, their numbers and line ends: 3042.
    expect(items(lines(1054, 300))).toEqual([]);
    expect(items(lines(1055, 300))).toEqual([
      "dish:3 meal.dish with 10 lines (es) 4097 characters, and a message with a list on lists holds 4096",
      "dish:3 meal.dish with 10 lines (es) 4097 characters, and a message with buttons on buttonsOnly holds 4096",
    ]);
  });

  test("a value whose length nobody limits", () => {
    const source = { dishes: { values: { title: { kind: "text" }, since: { kind: "moment" } } } } as const;
    expect(over({ ...world(spanish), tables: { sources: source } })[0]).toBe(
      "dish:4 meal.dish.label (en) any length, and a button on buttonsOnly holds 60",
    );
  });

  test("what the code says itself", () => {
    const spoken = {
      "common.yes": { form: "button", values: {} },
      "common.open": { form: "open", values: {} },
    } as const;
    const common = (yes: string) => `yes = ${yes}\nopen = Abrir`;
    const texts = (yes: string) => ({
      es: { meal: spanish, common: common(yes) },
      en: { meal: english, common: common("Yes") },
    });
    expect(over({ flows: { meal }, texts: texts("Sí"), tables: { spoken } })).toEqual([]);
    expect(over({ flows: { meal }, texts: texts("Sí, claro que sí, como no"), tables: { spoken } })).toEqual([
      "–:1 common.yes (es) 25 characters, and a button on lists holds 20",
    ]);
  });
});
