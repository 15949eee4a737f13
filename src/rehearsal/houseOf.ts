import type { Content } from "../content/loadContent.ts";
import { openTexts } from "../texts/texts.ts";
import type { RehearsalParts } from "./openRehearsal.ts";

/** Where rehearsals live: days and hours of tests are local to it. */
export const rehearsedZone = "America/Mexico_City";

/** The house that a rehearsal opens: these flows and texts, for the institution of the demonstration. */
export function houseOf({ flows, catalogues }: Content, locale = "es"): RehearsalParts {
  const texts = openTexts(catalogues, { zone: rehearsedZone, fallback: "es" });
  return {
    ...{ flows, texts },
    settings: {
      ...{ zone: rehearsedZone, locale },
      institution: texts.text(locale, "demo.institution"),
      quietHours: { from: "21:00", to: "08:00" },
      noticeLink: "https://convoca.example/aviso",
    },
  };
}
