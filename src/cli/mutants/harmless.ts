/** Mutants that are sound flows, if other ones than we want, each with the reason. A test tries that they still are. */
export const harmless: Readonly<Record<string, string>> = {};
