import { ContentError } from "../content/contentError.ts";
import { readContent } from "../content/loadContent.ts";
import { readTexts } from "../content/readTexts.ts";
import { suggestion } from "../conversation/check/nearest.ts";
import { openTexts } from "../texts/texts.ts";
import { openScriptWords, type ScriptWords } from "./scriptWords.ts";
import { writeScript } from "./writeScript.ts";

/** The language of a script nobody asked in another, and of what another lacks. */
const firstLocale = "es";

/**
 * `script [flow] [--locale es]`: prints one flow, or all of them, as a dialogue to be reviewed by somebody who has never
 * seen its file, in Markdown. Gives the exit code: 1 when a flow cannot be read, 2 when it was not asked rightly.
 */
export function script(root: URL, options: readonly string[], print: (text: string) => void): number {
  const asked = readOptions(options);
  if ("wrong" in asked) {
    print(asked.wrong);
    return 2;
  }
  try {
    const { flows, catalogues } = readContent(root);
    const languages = readTexts(catalogues);
    const own = languages.find(({ locale }) => locale === asked.locale);
    const chosen = asked.flow === undefined ? flows : flows.filter(({ name }) => name === asked.flow);
    if (!own) return refuse(print, asked.locale, Object.keys(catalogues));
    if (asked.flow !== undefined && chosen.length === 0)
      return refuse(
        print,
        asked.flow,
        flows.map(({ name }) => name),
      );
    const texts = openTexts(catalogues, { zone: "UTC", fallback: firstLocale });
    const words: ScriptWords = openScriptWords(
      asked.locale,
      [own, ...languages.filter(({ locale }) => locale === firstLocale)],
      (key, values) => texts.text(asked.locale, key, values),
      (key) => texts.has(asked.locale, key),
    );
    print(chosen.map((flow) => writeScript(flow, flows, words)).join("\n\n---\n\n"));
    return 0;
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    print(error.message);
    return 1;
  }
}

const usage = "npm run flows -- script [flow] [--locale es]";

type Asked = { readonly flow: string | undefined; readonly locale: string };

function readOptions(options: readonly string[]): Asked | { readonly wrong: string } {
  let flow: string | undefined;
  let locale = firstLocale;
  for (let place = 0; place < options.length; place += 1) {
    const option = options[place] ?? "";
    if (option === "--locale") {
      locale = options[place + 1] ?? "";
      place += 1;
    } else if (option.startsWith("-") || flow !== undefined) {
      return { wrong: `script does not know “${option}”: ${usage}` };
    } else flow = option;
  }
  return { flow, locale };
}

function refuse(print: (text: string) => void, asked: string, known: readonly string[]): number {
  const hint = suggestion(asked, known);
  print(`There is no “${asked}”${hint === undefined ? "" : `: ${hint}`} (${usage})`);
  return 2;
}
