import type { WrittenTexts } from "../content/readTexts.ts";
import type { Chosen } from "../content/wordings.ts";
import { endsOf } from "../conversation/check/jumps.ts";
import type { Flow, Jump } from "../conversation/flow.ts";
import type { Values } from "../conversation/values.ts";
import { regionOf } from "../texts/region.ts";

/** What a script is written with: its own words, and what Convoca says, in one language. */
export interface ScriptWords {
  /** Of `script.ftl`. */
  readonly word: (key: string, values?: Values) => string;
  /** The same where there may be none: a name nobody put into words yet. */
  readonly maybe: (key: string) => string | undefined;
  /** What a flow says under that key with typical values, the usual wording first; none where it says nothing. */
  readonly said: (key: string, chosen?: Chosen) => readonly string[];
  readonly quote: (words: string) => string;
  /** «a, b o c» */
  readonly either: (words: readonly string[]) => string;
  readonly titleOf: (flow: string) => string;
  /** The keys of what a flow says of a photo and the like that it took beside an answer. */
  readonly mediaKeys: (flow: string) => readonly string[];
}

/** `languages`: the one the script is in, and then the one that fills its gaps. */
export function openScriptWords(
  locale: string,
  languages: readonly WrittenTexts[],
  text: (key: string, values?: Values) => string,
  has: (key: string) => boolean,
): ScriptWords {
  const said: ScriptWords["said"] = (key, chosen) =>
    languages
      .map(({ texts }) => texts[key])
      .find((one) => one !== undefined)
      ?.variations(chosen) ?? [];
  const maybe: ScriptWords["maybe"] = (key) => (has(`script.${key}`) ? text(`script.${key}`) : undefined);
  return {
    word: (key, values) => text(`script.${key}`, values),
    maybe,
    said,
    quote: (words) => text("script.quote", { words }),
    either: (all) => new Intl.ListFormat(regionOf(locale), { type: "disjunction" }).format(all),
    mediaKeys: (flow) =>
      Object.keys(languages.at(-1)?.texts ?? {}).filter((key) => key.startsWith(`${flow}.media-`)),
    titleOf: (flow) => said(`${flow}.title`)[0] ?? maybe(`flow-${flow}`) ?? flow,
  };
}

/** Where a jump leads, in words: «sigue con el paso 4». `from` is the place of the step it leads from. */
export function leads({ word }: ScriptWords, flow: Flow, from: number, to: Jump): string {
  if (to === "next") return word("to-next", { step: from + 2 });
  if ("end" in to) return word("to-end", { end: endsOf(flow).indexOf(to.end) + 1 });
  const step = (flow.index[to.go] ?? 0) + 1;
  return word(to.again ? "to-again" : "to-step", { step });
}

export const list = (lines: readonly string[]) => lines.map((line) => `- ${line}`).join("\n");

/** Lines of other variants shown of those there are. */
const othersShown = 8;

/** What Convoca says under a key: whole as it usually is, and of its other variants the lines that differ. */
export function quoted({ said, word, quote }: ScriptWords, key: string): readonly string[] {
  const [usual, ...others] = said(key);
  if (usual === undefined) return [];
  const known = new Set(usual.split("\n"));
  const lines = [...new Set(others.flatMap((one) => one.split("\n")))].filter(
    (line) => line.trim() !== "" && !known.has(line),
  );
  const more = lines.length - othersShown;
  const shown = lines.slice(0, othersShown).map((line) => quote(line.trim()));
  return [
    blockquote(usual),
    ...(lines.length === 0
      ? []
      : [word("variants"), list([...shown, ...(more > 0 ? [word("others", { more })] : [])])]),
  ];
}

/** A line's end is one in Markdown too. */
const blockquote = (text: string) =>
  text
    .split("\n")
    .map((line) => (line.trim() === "" ? ">" : `> ${line}  `))
    .join("\n");
