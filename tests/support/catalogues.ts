import { readdirSync, readFileSync } from "node:fs";
import type { Catalogues } from "../../src/texts/texts.ts";

const root = new URL("../../locales/", import.meta.url);

/** The catalogues as they are shipped. */
export function shippedCatalogues(): Catalogues {
  return Object.fromEntries(
    readdirSync(root).map((locale) => [
      locale,
      Object.fromEntries(
        readdirSync(new URL(`${locale}/`, root)).map((name) => [
          name.replace(/\.ftl$/, ""),
          readFileSync(new URL(`${locale}/${name}`, root), "utf8"),
        ]),
      ),
    ]),
  );
}
