// Days of the year that people call by their feast, month and day. Those that move (Mother's Sunday elsewhere, the
// Father's day, Easter) or that each village keeps on its own are none.

const feasts: readonly (readonly [RegExp, string])[] = (
  [
    ["navidad|dia de navidad|mera navidad", "12-25"],
    ["noche ?buena|dia de (?:la )?noche ?buena|vispera de navidad", "12-24"],
    ["noche ?vieja|vispera de ano nuevo", "12-31"],
    ["ano nuevo|dia de ano nuevo|dia primero del ano|primer dia del ano", "1-1"],
    ["dia de (?:los )?(?:santos )?reyes(?: magos)?|santos reyes", "1-6"],
    ["(?:dia|fiesta) de la candelaria|candelaria", "2-2"],
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
    ["dia del (?:maestro|profe)|dia de (?:la maestra|los maestros)", "5-15"],
    ["(?:dia|fiesta) de san juan", "6-24"],
    ["(?:dia|fiesta) de santiago", "7-25"],
    ["dia del abuelo|dia de los abuelos", "8-28"],
    ["dia de la independencia|dia de la independensia", "9-16"],
    ["(?:dia|noche) del grito", "9-15"],
    ["dia de (?:todos )?los santos|todos santos", "11-1"],
    ["dia de (?:los )?(?:fieles )?(?:muertos|difuntos)", "11-2"],
    ["dia de la revolucion", "11-20"],
    ["(?:dia|fiesta) de (?:la virgen(?: de guadalupe)?|la guadalupana|la lupita|guadalupe)", "12-12"],
    ["dia de (?:los )?(?:santos )?inocentes", "12-28"],
  ] as const
).map(
  ([names, day]) =>
    [new RegExp(`(?:^| )(?:el |del )?(?:mero )?(?:${names})(?= |$)`, "g"), ` feast${day} `] as const,
);

/** Feasts as marks of their own («feast12-25»), in plain letters. */
export const feastsMarked = (plain: string): string =>
  /\b(?:dia|noche|ano|navidad|candelaria|reyes|san|santa|santos|nochebuena|natalicio|batalla|vispera|fiesta)/.test(
    plain,
  )
    ? feasts.reduce((text, [name, mark]) => text.replace(name, mark), plain)
    : plain;
