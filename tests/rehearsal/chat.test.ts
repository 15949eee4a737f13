import { execFile } from "node:child_process";
import { describe, expect, test } from "vitest";
import { checkTables } from "../../src/checkTables.ts";
import { chatFlow } from "../../src/cli/chatFlow.ts";
import { testFlows } from "../../src/cli/testFlows.ts";
import { checkContent } from "../../src/content/loadContent.ts";
import type { Writer } from "../../src/conversation/flowTestSchema.ts";
import { chat } from "../../src/rehearsal/chat.ts";
import { chatCommands, readChatLine } from "../../src/rehearsal/chatLine.ts";
import { houseOf } from "../../src/rehearsal/houseOf.ts";
import { openTexts } from "../../src/texts/texts.ts";

const root = new URL("../../", import.meta.url);
const { content } = checkContent(root, checkTables);
const texts = openTexts(content.catalogues, { zone: "America/Mexico_City", fallback: "es" });

interface Asked {
  readonly flow?: string;
  readonly as?: Writer;
  readonly locale?: string;
}

/** Everything that is printed while these lines are written. */
async function talks(lines: readonly string[], { flow, as, locale = "es" }: Asked = {}): Promise<string> {
  const printed: string[] = [];
  await chat(
    {
      ...{ house: houseOf(content, locale), locale, as: as ?? null, channel: "whatsapp", echo: true },
      flow: content.flows.find(({ name }) => name === flow) ?? null,
      now: "2026-06-01 09:00",
    },
    (async function* () {
      yield* lines;
    })(),
    (text) => printed.push(text),
  );
  return printed.join("\n");
}

describe("a talk in the terminal", () => {
  test("begins a flow, and is answered by number, by words or by a button", async () => {
    const told = await talks(["2", "para mí", "/boton Sí"], { flow: "registration" });
    expect(told).toContain("yo> hola\n  [1] ¿A qué sesión quieres ir?");
    expect(told).toContain("{Para mí | Otra persona}");
    expect(told).toContain("Quedaste registrada o registrado: Huertos con agua de lluvia");
    expect(told.endsWith("Fin del ensayo.")).toBe(true);
  });

  test("on a linked number everything is words, and its numbers answer", async () => {
    const told = await talks(["/canal linked", "hola", "1", "/boton Sí", "Ana Ruiz"]);
    expect(told).toContain("Ahora eres yo, en linked.");
    expect(told).toContain("1. Sí\n  2. No\nyo> 1\n  [2] ¿Cómo te llamas?");
    expect(told).toContain("No hay botones que tocar.");
  });

  test("moves the clock, and says where one stands and what is known", async () => {
    const told = await talks(["inscribirme", "1", "/donde", "/espera 3d", "/donde", "/espera mucho"]);
    expect(told).toContain("registration › who\n  session = 1");
    expect(told).toContain("session.starts = lun 1 jun 09:30");
    expect(told).toContain(
      "Son las 09:00 del jueves 4 de junio de 2026.\nNo hay ninguna conversación abierta.",
    );
    expect(told).toContain("No entendí cuánto");
  });

  test("shows what is given so far of several answers", async () => {
    const lines = ["/espera 3h", "acuerdos", "Limpiar el salón", "Comprar hilo", "/donde"];
    const told = await talks(lines, { as: "promoter" });
    expect(told).toMatch(
      /agreements › text[\s\S]*\n {2}text = Limpiar el salón\n\s*Comprar hilo\n {2}text.count = 2/,
    );
  });

  test("quotes an older question, and presses an older button", async () => {
    const told = await talks([
      "inscribirme",
      "1",
      "menú",
      "/cita 2 para mí",
      "/boton 1: lun 1 jun 09:30",
      "/cita 77 sí",
    ]);
    expect(told).toContain("/cita 2 para mí\n  [4] Revisa que esté bien");
    expect(told).toContain("No hay ningún mensaje 77 para citar");
    const odd = await talks(["/boton Sí", "menú", "/boton Zas"]);
    expect(odd).toContain("No hay botones que tocar.");
    expect(odd).toMatch(/No hay ese botón\. Están: Apartar un lugar \| /);
  });

  test("says what is missing in a word of its own", async () => {
    const told = await talks(["/soy", "/soy pedro jefe", "/boton 9: Sí", "/cita"]);
    expect(told).toContain("Di quién. Por ejemplo: /soy luz");
    expect(told).toContain("Puede ser nadie, miembro, promotor o coordinador.");
    expect(told).toContain("No hay ningún mensaje 9.");
    expect(told).toContain("Di qué mensaje y qué contestas.");
  });

  test("goes on as somebody else, who hears what concerns them", async () => {
    const told = await talks([
      "una persona",
      "/soy carmen",
      "pendientes",
      "/soy pedro promotor",
      "equipo",
      "/soy ana jefa",
    ]);
    expect(told).toContain("carmen< [1] Elena Reyes, San Isidro, WhatsApp");
    expect(told).toContain("Ahora eres carmen, en whatsapp.");
    expect(told).toMatch(/pedro> equipo\n {2}\[1\] ¿Qué quieres hacer\?/);
    expect(told).toContain("No entendí qué permiso tiene.");
  });

  test("sends photos and places, changes the channel, and tells its own words", async () => {
    const told = await talks(
      [
        "/foto Visité 6 casas en El Llano",
        "sí",
        "/punto 19.5, -98.2",
        "/canal fax",
        "/canal telegram",
        "hola",
        "/teclas",
      ],
      { as: "promoter" },
    );
    expect(told).toContain("6 casas · 1 foto");
    expect(told).toContain("Los canales son telegram, whatsapp y linked (un número vinculado).");
    expect(told).toContain("Ahora eres yo, en telegram.");
    expect(told).toContain("¿Aceptas? {Sí | No}");
    expect(told).toContain("/espera 2h: pasa el tiempo");
  });

  test("says so where nobody can begin the flow with words", async () => {
    expect(await talks([], { flow: "offer" })).toContain("Este flujo no se empieza con palabras.");
  });

  test("is talked in English where that is asked", async () => {
    const told = await talks(["/where", "/quit", "hello"], { locale: "en" });
    expect(told).toContain("No conversation is open.");
    expect(told).not.toContain("me> hello");
  });
});

test.each(["es", "en"])("no flow's command is a word of the chat's own, in %s", (locale) => {
  const own = chatCommands((key) => texts.text(locale, `chat.${key}`));
  const flows = content.flows.flatMap(({ commands }) => commands);
  expect(own.filter((word) => flows.includes(word))).toEqual([]);
  expect(new Set(own).size).toBe(own.length);
});

test("what is no word of the chat's own is said as it stands", () => {
  const words = (key: string) => texts.text("es", `chat.${key}`);
  expect(readChatLine("/inscribirme", words)).toEqual({ type: "say", text: "/inscribirme" });
  expect(readChatLine("espera 2h", words)).toEqual({ type: "say", text: "espera 2h" });
  expect(readChatLine("/ESPERA 90m", words)).toEqual({ type: "wait", ms: 5_400_000 });
});

test("a whole talk can be piped in, whatever comes before the house is open", async () => {
  const node = execFile(
    process.execPath,
    ["src/cli/flows.ts", "chat", "registration", "--as", "stranger", "--now", "2026-06-01 09:00"],
    { cwd: root },
  );
  node.stdin?.end("sí\nRosa Díaz\nEl Llano\n2\n1\nsí\n");
  let out = "";
  node.stdout?.on("data", (piece) => {
    out += piece;
  });
  const code = await new Promise((done) => node.on("close", done));
  expect(code).toBe(0);
  expect(out).toContain("Para: Rosa Díaz, de El Llano");
  expect(out.trim().endsWith("Fin del ensayo.")).toBe(true);
  // A process of its own has to be loaded first.
}, 60_000);

test("what is asked wrongly is answered with how it is asked", async () => {
  const said = async (ask: typeof chatFlow, ...options: string[]) => {
    const printed: string[] = [];
    const code = await ask(root, options, (text) => printed.push(text));
    return { code, told: printed.join("\n") };
  };
  for (const [ask, options, says] of [
    [chatFlow, ["dance"], "There is no flow “dance”"],
    [chatFlow, ["--as", "king"], "There is nobody who is “king”"],
    [chatFlow, ["--locale", "fr"], "There are no texts in “fr”"],
    [chatFlow, ["--channel", "fax"], "There is no channel “fax”"],
    [chatFlow, ["--loud"], "Unknown option '--loud'"],
    [testFlows, ["--verbose"], "test does not know “--verbose”"],
  ] as const) {
    const { code, told } = await said(ask, ...options);
    expect(told).toContain(says);
    expect(code).toBe(2);
  }
  const { code, told } = await said(testFlows, "cancellation");
  expect(code).toBe(0);
  expect(told).toContain("  ✓ I give up my place, and the next in line is offered it");
  expect(told).toMatch(/^cancellation: \d+ tests, 3\/3 steps, \d+\/7 ways/);
  const json: unknown = JSON.parse((await said(testFlows, "cancellation", "--json")).told);
  expect(json).toMatchObject([{ flow: "cancellation", untriedSteps: [], tests: [{ passed: true }, {}, {}] }]);
  // Each run that is asked rightly checks all flows first.
}, 90_000);
