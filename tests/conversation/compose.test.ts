import fc from "fast-check";
import { describe, expect, expectTypeOf, test } from "vitest";
import type { Limits as ChannelLimits, Outgoing as Leaving } from "../../src/channels/contract.ts";
import {
  type Outgoing as Composed,
  compose,
  type Limits,
  type Part,
} from "../../src/conversation/compose.ts";

const telegram: Limits = {
  text: 4096,
  buttons: { most: 100, body: 4096, label: 64 },
  list: null,
  token: 64,
};
const whatsapp: Limits = {
  text: 4096,
  buttons: { most: 3, body: 1024, label: 20 },
  list: { most: 10, body: 4096, open: 20, label: 24, description: 72 },
  token: 200,
};
const plain: Limits = { text: 4096, buttons: null, list: null, token: 64 };

const bodies = (messages: readonly Composed[]) => messages.map(({ text }) => text);
const choices = (...labels: string[]) => labels.map((label, index) => ({ token: `7:${index}`, label }));
const yesNo: Part = { question: "¿Aceptas?", choices: choices("Sí", "No"), open: "Ver opciones" };
const sessions: Part = {
  question: "¿A qué sesión quieres ir?",
  choices: [
    { token: "8:0", label: "sáb 14 jun 10:00", description: "Costura. Quedan 3 lugares" },
    { token: "8:1", label: "dom 15 jun 10:00", description: "Huertos. Queda 1 lugar" },
    { token: "8:2", label: "lun 16 jun 10:00", description: "Cuidado. Lista de espera" },
    { token: "8:more", label: "Más opciones" },
  ],
  items: ["Costura, Salón ejidal", "Huertos, Parcela", "Cuidado, Casa de salud"],
  open: "Ver opciones",
};

describe("the contract with channels", () => {
  test("limits are the channels', and what leaves is what they take", () => {
    expectTypeOf<ChannelLimits>().toExtend<Limits>();
    expectTypeOf<Composed>().toExtend<Leaving>();
  });
});

describe("a yes or no", () => {
  test("is two buttons where there are buttons, under what was said before it", () => {
    for (const limits of [telegram, whatsapp]) {
      expect(compose([{ text: "Hola." }, { text: "Guardamos tu nombre." }, yesNo], limits)).toEqual([
        {
          type: "buttons",
          text: "Hola.\n\nGuardamos tu nombre.\n\n¿Aceptas?",
          choices: [
            { token: "7:0", label: "Sí" },
            { token: "7:1", label: "No" },
          ],
        },
      ]);
    }
  });

  test("is two numbered lines where there are none", () => {
    expect(compose([{ text: "Hola." }, yesNo], plain)).toEqual([
      { type: "text", text: "Hola.\n\n¿Aceptas?\n\n1. Sí\n2. No" },
    ]);
  });
});

describe("the sessions to choose from", () => {
  const body =
    "¿A qué sesión quieres ir?\n\n1. Costura, Salón ejidal\n2. Huertos, Parcela\n3. Cuidado, Casa de salud";

  test("are buttons on Telegram, with the whole lines numbered above", () => {
    const [message] = compose([sessions], telegram);
    expect(message).toMatchObject({ type: "buttons", text: body });
    expect(message?.type === "buttons" && message.choices.map(({ label }) => label)).toEqual([
      "sáb 14 jun 10:00",
      "dom 15 jun 10:00",
      "lun 16 jun 10:00",
      "Más opciones",
    ]);
  });

  test("are a list on WhatsApp when they are more than three", () => {
    expect(compose([sessions], whatsapp)).toEqual([
      { type: "list", text: body, open: "Ver opciones", choices: sessions.choices },
    ]);
  });

  test("are numbered lines elsewhere, the way to more of them included", () => {
    expect(compose([sessions], plain)).toEqual([{ type: "text", text: `${body}\n4. Más opciones` }]);
  });

  test("are said without their lines when those stand right above, but where the lines are all there is", () => {
    const brief: Part = { ...sessions, brief: true };
    const question = "¿A qué sesión quieres ir?";
    expect(compose([brief], telegram)[0]).toMatchObject({ type: "buttons", text: question });
    expect(compose([brief], whatsapp)[0]).toMatchObject({ type: "list", text: question });
    expect(compose([brief], plain)).toEqual(compose([sessions], plain));
  });

  test("carry their number when two are on the same day and hour", () => {
    const same: Part = { ...sessions, choices: choices("sáb 14 jun 10:00", "sáb 14 jun 10:00") };
    expect(compose([same], whatsapp)[0]).toMatchObject({
      type: "buttons",
      choices: [{ label: "1. sáb 14 jun 10:00" }, { label: "2. sáb 14 jun 10:00" }],
    });
  });

  test("show their description in a line of their own text when nothing else tells it", () => {
    const described: Part = {
      question: "¿Cuál?",
      choices: [{ token: "1:0", label: "Nombre", description: "el tuyo" }],
      open: "Ver",
    };
    expect(compose([described], plain)).toEqual([{ type: "text", text: "¿Cuál?\n\n1. Nombre – el tuyo" }]);
  });
});

describe("what does not fit", () => {
  test("three long labels are a list, and ones too long for that are numbered lines", () => {
    const long = { question: "¿Cuál?", open: "Ver opciones" };
    const labels = (length: number) => choices(...["a", "b", "c"].map((letter) => letter.repeat(length)));
    expect(compose([{ ...long, choices: labels(20) }], whatsapp)[0]?.type).toBe("buttons");
    expect(compose([{ ...long, choices: labels(21) }], whatsapp)[0]?.type).toBe("list");
    expect(compose([{ ...long, choices: labels(25) }], whatsapp)[0]?.type).toBe("text");
  });

  test("eleven choices, or a list nobody can open, are numbered lines", () => {
    const many = choices(...Array.from({ length: 11 }, (_, index) => `opción ${index}`));
    expect(compose([{ question: "¿Cuál?", choices: many, open: "Ver" }], whatsapp)[0]?.type).toBe("text");
    const four = { question: "¿Cuál?", choices: choices("a", "b", "c", "d") };
    expect(compose([{ ...four, open: "x".repeat(21) }], whatsapp)[0]?.type).toBe("text");
  });

  test("a long text stands alone rather than take the buttons away", () => {
    const long = "x".repeat(1010);
    const messages = compose([{ text: "Hola." }, { text: long }, { text: "Sigue." }, yesNo], whatsapp);
    expect(messages.map(({ type }) => type)).toEqual(["text", "buttons"]);
    expect(bodies(messages)).toEqual([`Hola.\n\n${long}`, "Sigue.\n\n¿Aceptas?"]);
  });

  test("a question longer than buttons allow becomes a list or lines, whole", () => {
    const long: Part = { ...yesNo, question: "¿?".repeat(600) };
    expect(compose([long], whatsapp)[0]).toMatchObject({ type: "list", text: "¿?".repeat(600) });
    expect(compose([long], { ...whatsapp, list: null })[0]).toMatchObject({ type: "text" });
  });

  test("long lists are parted between lines, never within one", () => {
    const lines = Array.from({ length: 60 }, (_, index) => `${index}`.padStart(99, "x"));
    const messages = compose([{ text: "Sesiones:", lines }], plain);
    expect(messages).toHaveLength(2);
    expect(bodies(messages).join("\n")).toBe(["Sesiones:", ...lines].join("\n"));
  });

  test("a piece longer than a message is our mistake, told with its length", () => {
    expect(() => compose([{ text: "x".repeat(4097) }], plain)).toThrow(/4097 characters where 4096 fit/);
    expect(() => compose([{ ...yesNo, question: "x".repeat(4096) }], plain)).toThrow(/where 4096 fit/);
    const token = { token: "ñ".repeat(33), label: "Sí" };
    expect(() => compose([{ ...yesNo, choices: [token] }], telegram)).toThrow(/66 bytes, and 64 fit/);
  });

  test("nothing said is no message", () => {
    expect(compose([], telegram)).toEqual([]);
    expect(compose([{ text: "" }, { text: " \n" }], telegram)).toEqual([]);
    expect(compose([{ question: "¿Cómo te llamas?", choices: [], open: "Ver" }], whatsapp)).toEqual([
      { type: "text", text: "¿Cómo te llamas?" },
    ]);
  });
});

const anyText = fc.string({ minLength: 1, maxLength: 600 }).filter((text) => text.trim() !== "");
const anyPart: fc.Arbitrary<Part> = fc.oneof(
  fc.record({ text: anyText, lines: fc.array(anyText, { maxLength: 3 }) }),
  fc
    .record({
      question: anyText,
      labels: fc.uniqueArray(fc.string({ minLength: 1, maxLength: 30 }), { maxLength: 10 }),
      open: fc.constant("Ver"),
    })
    .map(({ question, labels, open }) => ({ question, choices: choices(...labels), open })),
);

test("whatever is said, it is said whole, in order, and within the channel's limits", () => {
  fc.assert(
    fc.property(
      fc.array(anyPart, { maxLength: 12 }),
      fc.constantFrom(telegram, whatsapp, plain),
      (said, limits) => {
        const messages = compose(said, limits);
        for (const message of messages) {
          if (message.type === "text") expect(message.text.length).toBeLessThanOrEqual(limits.text);
          else expect(message.text.length).toBeLessThanOrEqual(limits[message.type]?.body ?? 0);
        }
        let rest = bodies(messages).join("\n\n");
        for (const spoken of said) {
          for (const piece of "text" in spoken ? [spoken.text, ...(spoken.lines ?? [])] : [spoken.question]) {
            const at = rest.indexOf(piece);
            expect(at).toBeGreaterThanOrEqual(0);
            rest = rest.slice(at + piece.length);
          }
        }
      },
    ),
  );
});
