import { carryText, fluentMessage } from "./messages.ts";
import { languageOf } from "./names.ts";
import type { SourceFlow } from "./rapidPro.ts";

/** A text of the source, and what it is called here. */
export interface Said {
  readonly id: string;
  readonly attribute?: string;
  readonly text: string;
  /** Where its translations are found. */
  readonly uuid: string;
  readonly part: "text" | "name";
}

/** A Fluent source for each language there is; what one lacks is the check's to find. */
export function textsOf(
  source: SourceFlow,
  said: readonly Said[],
  slots: ReadonlyMap<string, string>,
  base: string,
  lose: (node: string, what: string) => void,
): Readonly<Record<string, string>> {
  const languages = [
    source.language,
    ...Object.keys(source.localization).filter((one) => one !== source.language),
  ];
  return Object.fromEntries(
    languages.flatMap((language) => {
      const locale = languageOf(language, base) ?? (language === source.language ? base : null);
      if (locale === null) {
        lose("", `its texts in “${language.slice(0, 20)}”, which is no language's code`);
        return [];
      }
      const own = source.localization[language] ?? {};
      const textIn = ({ uuid, part, text }: Said): string | null => {
        if (language === source.language) return text;
        const found = own[uuid]?.[part];
        return Array.isArray(found) && typeof found[0] === "string" ? found[0] : null;
      };
      const messages = new Map<string, { text: string | null; attributes: Record<string, string> }>();
      for (const one of said) {
        const text = textIn(one);
        if (text === null) continue;
        const { fluent, lost } = carryText(text, slots);
        if (language === source.language)
          for (const expression of lost)
            lose(
              "",
              `${expression} in “${text.slice(0, 40).replace(/\s+/g, " ")}…”: only answers and the person's name can be shown`,
            );
        const entry = messages.get(one.id) ?? { text: null, attributes: {} };
        if (one.attribute === undefined) entry.text = fluent;
        else entry.attributes[one.attribute] = fluent;
        messages.set(one.id, entry);
      }
      const title = fluentMessage("title", source.name.slice(0, 24));
      const rest = [...messages].map(([id, { text, attributes }]) =>
        fluentMessage(id, text ?? '{ "" }', attributes),
      );
      return [[locale, `${[title, ...rest].join("\n\n")}\n`]];
    }),
  );
}
