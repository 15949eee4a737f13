import { readFileSync } from "node:fs";
import { openTexts } from "../../src/texts/texts.ts";

const read = (locale: string) =>
  readFileSync(new URL(`../../locales/${locale}/demo.ftl`, import.meta.url), "utf8");

/** The demo's own words, as shipped. */
export const demoTexts = (zone = "America/Mexico_City") =>
  openTexts({ es: { demo: read("es") }, en: { demo: read("en") } }, { zone, fallback: "es" });
