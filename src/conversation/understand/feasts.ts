import { addDays, weekdayOf } from "./civil.ts";

// Days of the year that people call by their feast: those of a month and a day, those that are counted from Easter, and
// those of a weekday of their month. What each village keeps on its own is none.

const feasts: readonly (readonly [RegExp, string])[] = (
  [
    ["navidad|dia de navidad|mera navidad", "12-25"],
    ["noche ?buena|dia de (?:la )?noche ?buena|vispera de navidad", "12-24"],
    ["noche ?vieja|vispera de ano nuevo", "12-31"],
    ["ano nuevo|dia de ano nuevo|dia primero del ano|primer dia del ano", "1-1"],
    ["dia de (?:los )?(?:santos )?reyes(?: magos)?|santos reyes", "1-6"],
    ["(?:dia|fiesta) de (?:la candelaria|los tamales)|candelaria", "2-2"],
    ["dia de la (?:enfermera|enfermeria)|dia del enfermero", "1-6"],
    ["dia de la constitucion", "2-5"],
    [
      "dia del amor(?: y la amistad)?|dia de la amistad|dia de san valentin|san valentin|dia de los enamorados",
      "2-14",
    ],
    ["dia de la bandera", "2-24"],
    ["dia de la mujer", "3-8"],
    ["natalicio de (?:benito )?juarez", "3-21"],
    ["dia del (?:nino|ninio)|dia de los ninos|dia de la ninez", "4-30"],
    ["dia del trabajo|dia del trabajador", "5-1"],
    ["dia de la santa cruz|santa cruz", "5-3"],
    ["batalla de puebla", "5-5"],
    ["dia de (?:la madre|las madres|la mama|las mamas|la mamacita)", "5-10"],
    ["(?:dia|fiesta) de san jose", "3-19"],
    ["(?:dia|fiesta) de san marcos", "4-25"],
    ["(?:dia|fiesta) de san isidro(?: labrador)?", "5-15"],
    ["dia del estudiante|dia de los estudiantes", "5-23"],
    ["(?:dia|fiesta) de san antonio(?: de padua)?", "6-13"],
    ["(?:dia|fiesta) de san pedro(?: y san pablo)?", "6-29"],
    ["(?:dia|fiesta) de la virgen del carmen", "7-16"],
    ["(?:dia|fiesta) de (?:santa ana|senora santa ana)", "7-26"],
    ["(?:dia|fiesta) de (?:la asuncion|la virgen de la asuncion)", "8-15"],
    // Beside its date, the Virgin of August.
    ["(?<=(?:15|quince) de agosto (?:, )?)(?:es )?(?:dia|fiesta) de la virgen", "8-15"],
    ["(?:dia|fiesta) de san miguel(?: arcangel)?", "9-29"],
    ["(?:dia|fiesta) de san francisco(?: de asis)?", "10-4"],
    ["dia de la raza", "10-12"],
    ["dia (?:del medico|de los medicos)", "10-23"],
    ["(?:dia|fiesta) de san judas(?: tadeo)?", "10-28"],
    ["(?:dia|fiesta) de santa cecilia|dia del musico", "11-22"],
    ["(?:dia|fiesta) de santa lucia", "12-13"],
    ["dia del (?:maestro|profe)|dia de (?:la maestra|los maestros)", "5-15"],
    ["(?:dia|fiesta) de san juan", "6-24"],
    ["(?:dia|fiesta) de (?:santiago|santo santiago|santiago apostol)", "7-25"],
    ["dia del abuelo|dia de los abuelos", "8-28"],
    ["dia de la independencia|dia de la independensia", "9-16"],
    ["(?:(?:dia|noche) )?del grito", "9-15"],
    ["dia de (?:todos )?los santos|todos santos", "11-1"],
    ["dia de (?:los )?(?:fieles )?(?:muertos|difuntos)", "11-2"],
    ["dia de la revolucion", "11-20"],
    ["(?:dia|fiesta) de (?:la virgen(?: de guadalupe)?|la guadalupana|la lupita|guadalupe)", "12-12"],
    ["dia de (?:los )?(?:santos )?inocentes", "12-28"],
    // Days from Easter Sunday.
    ["martes de carnaval", "easter-47"],
    ["lunes de carnaval", "easter-48"],
    ["domingo de carnaval", "easter-49"],
    ["(?:miercoles|dia) de (?:la )?ceniza", "easter-46"],
    ["viernes de dolores", "easter-9"],
    ["domingo de (?:los )?ramos|dia de (?:los )?ramos", "easter-7"],
    ["lunes (?:santo|de (?:la )?semana santa)", "easter-6"],
    ["martes (?:santo|de (?:la )?semana santa)", "easter-5"],
    ["miercoles (?:santo|de (?:la )?semana santa)", "easter-4"],
    ["jueves (?:santo|de (?:la )?semana santa)", "easter-3"],
    ["viernes (?:santo|de (?:la )?semana santa)", "easter-2"],
    ["sabado (?:de gloria|santo|de (?:la )?semana santa)", "easter-1"],
    ["domingo de (?:resureccion|resurreccion|la resurreccion|pascuas?|gloria)", "easter+0"],
    ["lunes de pascuas?", "easter+1"],
    ["jueves de (?:la )?ascension", "easter+39"],
    ["(?:domingo|dia) de pentecostes", "easter+49"],
    ["domingo de (?:la )?(?:santisima )?trinidad", "easter+56"],
    ["jueves de corpus(?: christi| cristi)?|dia de corpus(?: christi| cristi)?|corpus christi", "easter+60"],
    // The third Sunday of June.
    ["dia del (?:padre|papa|papacito)|dia de los (?:padres|papas)", "nth3-7-6"],
  ] as const
).map(
  ([names, day]) =>
    [new RegExp(`(?:^| )(?:el |del )?(?:mero )?(?:${names})(?= |$)`, "g"), ` feast${day} `] as const,
);

/** Feasts as marks of their own («feast12-25», «feasteaster-7»), in plain letters. */
export const feastsMarked = (plain: string): string =>
  /\b(?:dia|noche|ano|navidad|candelaria|reyes|san|santa|santos?|nochebuena|natalicio|batalla|vispera|fiesta|grito|carnaval|ceniza|dolores|ramos|gloria|pascuas?|resur\w+|ascension|pentecostes|trinidad|corpus)/.test(
    plain,
  )
    ? feasts.reduce((text, [name, mark]) => text.replace(name, mark), plain)
    : plain;

/** The day of a year that a feast is on, of what stands in its mark. */
export function feastIn(feast: string, year: number): string | null {
  const [, days] = /^easter([+-]\d+)$/.exec(feast) ?? [];
  if (days !== undefined) return addDays(easterOf(year), Number(days));
  const [, nth, weekday, month = ""] = /^nth(\d)-(\d)-(\d+)$/.exec(feast) ?? [];
  if (nth === undefined) return null;
  const first = `${year}-${month.padStart(2, "0")}-01`;
  return addDays(first, ((Number(weekday) - weekdayOf(first) + 7) % 7) + (Number(nth) - 1) * 7);
}

/** Easter Sunday by the Gregorian calendar, as Meeus reckons it. */
function easterOf(year: number): string {
  const century = Math.floor(year / 100);
  const golden = year % 19;
  const corrected = century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25);
  const epact = (19 * golden + corrected + 15) % 30;
  const moon =
    epact - Math.floor(epact / 28) * (1 - Math.floor(29 / (epact + 1)) * Math.floor((21 - golden) / 11));
  const sunday = (year + Math.floor(year / 4) + moon + 2 - century + Math.floor(century / 4)) % 7;
  const from = moon - sunday;
  const month = 3 + Math.floor((from + 40) / 44);
  const day = from + 28 - 31 * Math.floor(month / 4);
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
