import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { checkTables } from "../../src/checkTables.ts";
import { script } from "../../src/cli/script.ts";
import { openScriptWords } from "../../src/cli/scriptWords.ts";
import { writeScript } from "../../src/cli/writeScript.ts";
import { readContent } from "../../src/content/loadContent.ts";
import { readTexts } from "../../src/content/readTexts.ts";
import { openTexts } from "../../src/texts/texts.ts";

const root = new URL("../../", import.meta.url);
const { pages } = checkTables(["es", "en"]);

function scriptOf(folder: URL, ...options: readonly string[]): { code: number; printed: string } {
  const printed: string[] = [];
  const code = script(folder, options, (text) => printed.push(text));
  return { code, printed: printed.join("\n") };
}

describe("the script of a flow", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "convoca-script-"));
    mkdirSync(join(folder, "flows"));
    cpSync(new URL("locales", root), join(folder, "locales"), { recursive: true });
    writeFileSync(
      join(folder, "flows", "visit.yaml"),
      `flow: visit
for: [anyone]
starts: { words: [visita], command: visita }
purpose: sessions
expires: { after: 48h }
quiet: [left]
steps:
  - ask: session
    choose: openSessions
    none: { end: nothingOpen }
  - ask: how
    options: [walking, bus, ride]
    then: { ride: { end: left } }
  - ask: stop
    type: freeText
    when: how is bus
  - confirm: [session, how]
    no: { again: session }
  - do: register
    with: { session: session }
    outcomes:
      registered: { end: done }
      waitlisted: { end: done }
      already: { go: how }
      alreadyWaiting: { end: left }
      alreadyOffered: { end: left }
      closed: { end: left }
`,
    );
    writeFileSync(
      join(folder, "locales", "es", "visit.ftl"),
      `title = Visitar
session = ¿A qué sesión quieres ir?
    .label = { SHORTDAY($starts) }
    .item = { $topic }, { DAY($starts) }
    .retry = No encontré esa sesión.
how = ¿Cómo llegas?
    .option-walking = A pie
    .option-bus = En camión
    .option-ride = En raite
    .retry = Escoge una.
stop = ¿Dónde te subes?
    .retry = Escribe dónde.
confirm = { $session-topic }. ¿Es correcto?
    .item-session = La sesión
    .item-how = Cómo llegas
    .which = ¿Qué cambio?
    .retry = Contesta «Sí».
nothingOpen = No hay.
done =
    { $left ->
        [0] Ya no hay lugar.
        [one] Queda { $left } lugar.
       *[other] Quedan { $left } lugares.
    }
    Nos vemos.
`,
    );
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("stands there as a dialogue, from its beginning to its ends", () => {
    const { code, printed } = scriptOf(pathToFileURL(`${folder}/`), "visit");
    expect(code).toBe(0);
    expect(printed.replaceAll(/ {2}$/gm, "")).toBe(`# Visitar

Conversación «visit», archivo flows/visit.yaml. Los nombres, días y lugares de este guion son de ejemplo.

## Cómo empieza

- La puede empezar: cualquier persona.
- Empieza cuando la persona escribe «visita».
- En Telegram también con /visita.
- Los datos que pide son para esta finalidad del aviso de privacidad: organizar las sesiones y avisar de ellas.
- Un paso que dice «Solo si» se salta cuando no es así, y sigue el que viene después.
- En cualquier paso la persona puede escribir MENÚ, AYUDA, ATRÁS, CORREGIR, CANCELAR, UNA PERSONA, IDIOMA o BAJA.

## Paso por paso

### Paso 1. Convoca pregunta \`session\`

> ¿A qué sesión quieres ir?

Cada renglón de la lista se ve así:

> Huertos con agua de lluvia, sábado 13 de junio

La persona escoge de una lista: las sesiones abiertas.

- Después sigue con el paso 2.
- Si no hay nada en la lista, termina con el final 1.

Si no se entiende la respuesta, dice:

> No encontré esa sesión.

### Paso 2. Convoca pregunta \`how\`

> ¿Cómo llegas?

La persona escoge una opción.

- Si contesta «A pie» o «En camión», sigue con el paso 3.
- Si contesta «En raite», termina con el final 2.

Si no se entiende la respuesta, dice:

> Escoge una.

### Paso 3. Convoca pregunta \`stop\`

*Solo si en el paso 2 contestó «En camión».*

> ¿Dónde te subes?

La persona escribe con sus palabras.

- Después sigue con el paso 4.

Si no se entiende la respuesta, dice:

> Escribe dónde.

### Paso 4. Convoca lee de vuelta lo que entendió \`confirm\`

> Huertos con agua de lluvia. ¿Es correcto?

La persona contesta «Sí», «Corregir» o «No».

- Si contesta «Sí», sigue con el paso 5.
- Si contesta «No», vuelve a preguntar el paso 1.
- Si contesta «Corregir», Convoca pregunta qué parte está mal y la vuelve a preguntar:
    - «La sesión» → va al paso 1
    - «Cómo llegas» → va al paso 2

Si no se entiende la respuesta, dice:

> Contesta «Sí».

### Paso 5. Convoca hace algo \`register\`

Aparta el lugar. Si ya no hay, anota a la persona en la lista de espera.

- Si hay lugar, termina con el final 3.
- Si ya no hay lugar y queda en la lista de espera, termina con el final 3.
- Si ya tenía su lugar, va al paso 2.
- Si ya estaba en la lista de espera, termina con el final 2.
- Si ya tenía un lugar ofrecido, termina con el final 2.
- Si la sesión ya no recibe a nadie, termina con el final 2.

## Si nadie contesta

Si nadie contesta en 48 horas, la conversación se cierra.

## Cómo puede terminar

### Final 1. \`nothingOpen\`

> No hay.

### Final 2. \`left\`

No dice nada más.

### Final 3. \`done\`

> Quedan 5 lugares.
> Nos vemos.

Según el caso también puede decir:

- «Ya no hay lugar.»
- «Queda 1 lugar.»

Si esta conversación se abrió en medio de otra, la otra sigue donde estaba.`);
  });
});

describe("of every shipped flow", () => {
  const { flows, catalogues } = readContent(root);
  const languages = readTexts(catalogues);
  const texts = openTexts(catalogues, { zone: "UTC", fallback: "es" });

  test.each(languages)(
    "in $locale, everything it does has words: no name of code is left for people to read",
    (language) => {
      const { locale } = language;
      const nameless: string[] = [];
      const words = openScriptWords(
        locale,
        [language],
        (key, values) => {
          if (/condition-code|\.returns$/.test(key)) nameless.push(`${key} ${JSON.stringify(values)}`);
          return texts.text(locale, key, values);
        },
        (key) => texts.has(locale, key),
      );
      for (const flow of flows) {
        const written = writeScript(flow, flows, words);
        const names = written.split("\n").filter((line) => line.includes("`") && !line.startsWith("#"));
        nameless.push(...names.map((line) => `${flow.name}: ${line}`));
        // What is typical of it is known: no name of a value stands where a value belongs.
        expect(written, flow.name).not.toMatch(/\{ ?\$|undefined/);
        expect(written.length, flow.name).toBeGreaterThan(300);
      }
      expect(nameless).toEqual([]);
    },
  );

  test("each value a text shows has a typical one", () => {
    const typical = (locale: string) =>
      new Set(
        Object.keys(languages.find((one) => one.locale === locale)?.texts ?? {}).map((key) =>
          key.replace(/^typical\./, ""),
        ),
      );
    for (const { locale, texts: written } of languages) {
      const known = typical(locale);
      const lacking = Object.entries(written).flatMap(([key, { placeholders }]) =>
        pages.includes(key.split(".", 1)[0] ?? "")
          ? []
          : placeholders
              .filter(
                ({ name, as }) =>
                  as === "shown" && !known.has(name) && !known.has(name.slice(name.lastIndexOf("-") + 1)),
              )
              .map(({ name }) => `${key}: $${name}`),
      );
      expect(lacking, locale).toEqual([]);
    }
  });
});

test("what is asked wrongly is answered with what there is", () => {
  expect(scriptOf(root, "registracion")).toEqual({
    code: 2,
    printed:
      "There is no “registracion”: did you mean registration? (npm run flows -- script [flow] [--locale es])",
  });
  expect(scriptOf(root, "roll", "--locale", "fr").code).toBe(2);
  expect(scriptOf(root, "--jsn").printed).toContain("script does not know “--jsn”");
  expect(scriptOf(root, "roll", "--locale", "en").printed).toContain("# Take the roll");
  const all = scriptOf(root);
  expect(all.code).toBe(0);
  expect(all.printed.match(/^# /gm)?.length).toBeGreaterThan(35);
});
