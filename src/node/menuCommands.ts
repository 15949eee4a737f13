import type { Commands } from "../channels/openTelegram.ts";
import type { Flow } from "../conversation/flow.ts";
import type { Texts } from "../texts/texts.ts";

/**
 * What Telegram shows when people type "/": the first command of each flow that anybody may begin and that has a
 * title, in the menu's order. The institution's language is for whoever's app speaks none of ours.
 */
export function menuCommands(flows: readonly Flow[], texts: Texts): readonly Commands[] {
  const open = flows
    .filter((flow) => flow.for.includes("anyone"))
    .toSorted((one, other) => (one.menu ?? Number.MAX_VALUE) - (other.menu ?? Number.MAX_VALUE));
  const commandsIn = (locale: string) =>
    open.flatMap(({ name, commands: [command] }) =>
      command !== undefined && texts.has(locale, `${name}.title`)
        ? [{ command, description: texts.text(locale, `${name}.title`) }]
        : [],
    );
  const [first = ""] = texts.locales;
  return [
    { language: null, commands: commandsIn(first) },
    ...texts.locales.map((language) => ({ language, commands: commandsIn(language) })),
  ];
}
