/** A camelCase name of a title: «Favorite Color» is favoriteColor. `taken` are those that are used; one more gets a number. */
export function nameFor(title: string, taken: Set<string>, fallback: string): string {
  const words = title
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .split(/[^a-zA-Z0-9]+/)
    .filter((word) => word !== "");
  const joined = words
    .map((word, index) =>
      index === 0 ? word.toLowerCase() : word[0]?.toUpperCase() + word.slice(1).toLowerCase(),
    )
    .join("");
  const bare = /^[a-z]/.test(joined) ? joined : fallback;
  let name = bare;
  for (let count = 2; taken.has(name); count += 1) name = `${bare}${count}`;
  taken.add(name);
  return name;
}

/** Lower-case ISO 639-1 of what RapidPro calls a language; three letters where there is no shorter, null where it is none. */
export function languageOf(code: string, base: string): string | null {
  const short: Readonly<Record<string, string>> = {
    eng: "en",
    spa: "es",
    fra: "fr",
    por: "pt",
    swa: "sw",
    hin: "hi",
    base,
  };
  if (Object.hasOwn(short, code)) return short[code] ?? base;
  // It names a folder.
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8})?$/i.test(code) ? code.toLowerCase() : null;
}

/** What a result is shown by: «Género» is @results.genero, with its accent or without. */
export const resultKey = (title: string): string =>
  title
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "_");
