import type { Layout, Made, Words } from "./contract.ts";

/** What stands around the content of every document: `name` has the texts `documents.<name>` and `<name>-norm`. */
export function frameOf(
  { institution, folio, version, madeAt, language }: Made,
  words: Words,
  name: string,
): Omit<Layout, "blocks"> {
  return {
    title: words(`documents.${name}`),
    institution,
    folio: words("documents.folio", { folio, version }),
    foot: words("documents.foot", { norm: words(`documents.${name}-norm`), made: { at: madeAt } }),
    page: words("documents.page", { page: "{page}", pages: "{pages}" }),
    language,
    madeAt,
  };
}
