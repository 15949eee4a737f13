import type { Source } from "./contract.ts";
import { languageKey } from "./setLanguage.ts";

/** What the menu offers this person, by the flows' own order. */
export const menu: Source = {
  allows: ["anyone"],
  of: "flow",
  values: { title: { kind: "words" } },
  list: ({ offered }) =>
    [...offered()]
      .sort((one, other) => one.order - other.order)
      .map(({ flow }) => ({ id: flow, values: { title: { text: `${flow}.title` } } })),
};

/** What the staff's own menu offers this person, by the flows' own order. */
export const teamMenu: Source = {
  allows: ["promoter", "coordinator"],
  of: "flow",
  values: { title: { kind: "words" } },
  list: ({ teamOffered }) =>
    [...teamOffered()]
      .sort((one, other) => one.order - other.order)
      .map(({ flow }) => ({ id: flow, values: { title: { text: `${flow}.title` } } })),
};

/** The languages somebody can be written to in; a single one is no choice. */
export const languages: Source = {
  allows: ["anyone"],
  of: "language",
  values: { name: { kind: "words" } },
  list: ({ locales }) =>
    locales.length < 2
      ? []
      : locales.map((locale) => ({ id: locale, values: { name: { text: languageKey(locale) } } })),
};
