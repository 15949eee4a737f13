import { action } from "./contract.ts";
import { required } from "./inputs.ts";

/** From now on this address is written to in another language. */
export const setLanguage = action({
  allows: ["anyone"],
  inputs: { language: "language" },
  outcomes: ["set"],
  once: [],
  values: { set: { language: { kind: "words" } } },
  run: ({ store, addressId, locales }, inputs) => {
    const locale = required(inputs, "language");
    if (!locales.includes(locale)) throw new Error(`there is no language ${locale}`);
    store.addresses.changeLanguage(addressId, locale);
    return { outcome: "set", values: { language: { text: languageKey(locale) } } };
  },
});

/** Key of a language's own name. */
export function languageKey(locale: string): string {
  return `language.${locale}`;
}
