import { checkTables } from "../../src/checkTables.ts";
import { loadContent } from "../../src/content/loadContent.ts";
import type { AttendanceListFacts, Attendee } from "../../src/documents/attendanceList.ts";
import type { Words } from "../../src/documents/contract.ts";
import { openTexts } from "../../src/texts/texts.ts";

const { catalogues } = loadContent(new URL("../../", import.meta.url), checkTables);
const texts = openTexts(catalogues, { zone: "America/Mexico_City", fallback: "es" });

/** The catalogue's words, in Spanish. */
export const words: Words = (key, values) => texts.text("es", key, values);

/** 14 June 2026, 10:00 in Mexico City. */
export const tenOClock = 1_781_452_800_000;
const minute = 60_000;

const names =
  `María López Hernández|José Ángel Núñez Güemes|Ma. Elena Can Ek|Rosa Díaz Luna|Juan Pérez|Lupita|
Xóchitl Yoltzin Cuauhtémoc de la Santísima Trinidad Ximénez-Fernández de Córdoba y Rodríguez|Ñusta Ibáñez|Íñigo Ávila`
    .split("|")
    .map((name) => name.trim());

export const attendees = (count: number): Attendee[] =>
  Array.from({ length: count }, (_, place) => ({
    name: names[place % names.length] ?? "",
    method: place % 3 === 2 ? "promoter" : "self",
    at: tenOClock + place * minute,
  }));

/** A complete list, and what is different about it. */
export const aList = (more: Partial<AttendanceListFacts> = {}): AttendanceListFacts => ({
  institution: "Casa de Todas",
  folio: "LA-0012",
  version: 1,
  madeAt: tenOClock + 130 * minute,
  language: "es-MX",
  reason: "Cuidado de personas mayores",
  place: "Salón ejidal",
  locality: "San Isidro",
  startsAt: tenOClock,
  endsAt: tenOClock + 120 * minute,
  promoter: "Luz Robles Peña",
  attendees: attendees(12),
  closedAt: tenOClock + 125 * minute,
  addenda: [],
  ...more,
});
