// What is said around days in several words, rewritten as one mark each before the words are read one by one. Plain
// letters go in and come out.

import { feastsMarked } from "./feasts.ts";

const clock =
  "(?:\\d{1,2}(?:[:.]\\d\\d)?|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce)(?: (?:y |con )?(?:media|cuarto|pico|cacho|cachito|algo|treinta|quince|\\d\\d)(?: minutos)?)?(?: en punto)?(?: ?(?:hrs?|horas|h))?(?: ?(?:am|pm|a m|p m|(?:de|en|por) la (?:manana|mananita|tarde|tardecita|noche|nochecita|madrugada)|del (?:medio ?)?dia))?";
// An hour beside a day is asked for elsewhere: «el miércoles a las 10» is no 10th.
const hours: readonly RegExp[] = [
  new RegExp(`(?<=\\S)(?: como)? entre (?:las? )?${clock} y (?:las? )?${clock}(?= |$)`, "g"),
  new RegExp(`(?<=\\S) (?:de|desde) las? ${clock} (?:a|hasta|en adelante)(?: las?)? ${clock}(?= |$)`, "g"),
  new RegExp(
    `(?: (?:y |ya )?(?:antes|despues|a partir|pasaditas|pasadas|pasando|luego|tipo|por ahi|por hay|a eso|como|desde|hasta))?(?: (?:de|a|para))?(?: (?:cuarto|diez|veinte|cinco|\\d\\d?) (?:para|pa))? (?:las?|alas|tipo) ${clock}(?: en adelante| para adelante)?(?= |$)`,
    "g",
  ),
  /(?:^| )\d{1,2}(?::\d\d)? ?(?:am|pm|a m|p m|hrs?|horas)(?= |$)/g,
  /(?:^| )\d{1,2}:\d\d(?= |$)/g,
  /(?:^| )(?:una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|\d{1,2})(?: y (?:media|cuarto))? de la (?:manana|tarde|noche)(?= |$)/g,
  /(?: como)? (?:al? |en el )?(?:medio ?dia|noon)(?= |$)/g,
  /(?<=\S ?)\b(?:ya )?(?:en|por) las? (?:mera )?(?:mananita|manana|mananas|tardecita|tarde|tardes|noche|nochecita)(?= |$)/g,
  /(?<!\besta )(?<=\S ?)\b(?:temprano|tempranito|tarde|tardecito|noche|nochecita|mananita)(?= |$)/g,
  /(?<=\S) (?:a|en) (?:primera hora|primera(?= |$)|la hora que sea|cualquier hora|media manana|media tarde)(?= |$)/g,
];

/** «§»: said, and no day («en la mañana» is not tomorrow). */
const marks: readonly (readonly [RegExp, string])[] = [
  [/ ?\/ ?/g, "/"],
  [/(?:^| )(?:en|por|a|de) la manana(?= |$)/g, " § "],
  [/(?:^| )esta (?:tarde|noche)(?= |$)/g, " hoy "],
  [
    /(?:^| )(?:del? (?:este|presente) mes|del (?:presente|actual|corriente)(?! ano)|del mes (?:en curso|presente|actual))(?= |$)/g,
    " month+0 ",
  ],
  [
    /(?:^| )del? (?:(?:proximo|siguiente) mes|mes (?:proximo|siguiente|entrante|que (?:viene|entra|sigue)))(?= |$)/g,
    " month+1 ",
  ],
  // «El cinco del que viene».
  [/(?<=\d|[a-z]) del que (?:viene|entra|sigue)(?= |$)/g, " month+1 "],
  [/(?:^| )del? (?:pasado mes|mes pasado)(?= |$)/g, " month-1 "],
  [/(?:^| )(?:de )?esta semana(?= |$)/g, " week+0 "],
  [
    /(?:^| )(?:de )?la (?:(?:proxima|siguiente) semana|semana (?:proxima|siguiente|entrante|que (?:viene|entra|sigue)))(?= |$)/g,
    " week+1 ",
  ],
  [/(?:^| )(?:de )?la (?:pasada semana|semana pasada)(?= |$)/g, " week-1 "],
  [/(?:^| )(?:de este|del presente) ano(?= |$)/g, " year+0 "],
  [/(?:^| )del? (?:proximo ano|ano (?:proximo|que (?:viene|entra)))(?= |$)/g, " year+1 "],
  [/(?:^| )del? (?:pasado ano|ano pasado)(?= |$)/g, " year-1 "],
  [/(?:^| )del? ano (?=\d{4}(?: |$))/g, " "],
];
const ordinals = ["primer", "segundo", "tercer", "cuarto", "quinto", "sexto", "septimo", "octavo", "ultimo"];
const weekdays = ["lunes", "martes", "miercoles", "jueves", "viernes", "sabado", "domingo"];
const nth =
  /(?:^| )(?:el )?(primer|segundo|tercer|cuarto|quinto|ultimo) (lunes|martes|miercoles|jueves|viernes|sabado|domingo) (?=del? )/g;
/** «El primer sábado de agosto», «el último viernes del mes»: as «nth1-6», «nth9-5». */
const nthMarked = (plain: string): string =>
  plain.replace(
    nth,
    (_, ordinal: string, weekday: string) =>
      ` nth${ordinals.indexOf(ordinal) + 1}-${weekdays.indexOf(weekday) + 1} `,
  );

const written: readonly (readonly [RegExp, string])[] = [
  [/(?<= nth\d-\d|^nth\d-\d) del? (?:este )?mes$/g, " month+0"],
  // «30 11 2002».
  [/(?:^| )(\d{1,2}) (\d{1,2}) ((?:19|20)\d\d)(?= |$)/g, " $1/$2/$3 "],
  // «14051970».
  [/(?:^| )(\d\d)(\d\d)((?:19|20)\d\d)(?= |$)/g, " $1/$2/$3 "],
  [/(?<= (?:dias?|semanas?)) mas(?= |$)/g, ""],
  // «A los diez días del mes de octubre», as papers have it.
  [/(?:^| )a los (\S+(?: y \S+)?) dias del mes de(?= |$)/g, " $1 de "],
  [/(?:^| )(\d{1,2}) del (?:mes )?(0?[1-9]|1[0-2])(?= |$)/g, " $1/$2 "],
  [/(?:^| )(\d{1,2}) de?l? mes (0?[1-9]|1[0-2])(?= |$)/g, " $1/$2 "],
  [
    /(?:^| )(?:el )?(?:mero )?ultimo(?: dia)?(?: de?l)?(?: (?:este )?mes| de este mes)?(?= de [a-z]+(?: |$)| ?$)/g,
    " lastday ",
  ],
];
const pastMarks: readonly (readonly [RegExp, string])[] = [
  [/(?:^| )esta manana(?= |$)/g, " hoy "],
  [/(?:^| )hace (?:un )?rat(?:it)?o(?= |$)/g, " hoy "],
  // «Hoy hace ocho», as «hace ocho días».
  [/(?:^| )hoy hace (?:ocho|8)(?: dias)?(?= |$)/g, " today-7 "],
  [/(?:^| )hoy hace (?:quince|15)(?: dias)?(?= |$)/g, " today-14 "],
  [/(?:^| )(?:antes de antier|trasantier|antier pasado)(?= |$)/g, " today-3 "],
  [/(?:^| )(?:antes de ayer|anteayer|antiayer)(?= |$)/g, " antier "],
  [/(?:^| )(?:antenoche|antes de anoche|antier (?:en|por) la noche)(?= |$)/g, " antier "],
  [/(?:^| )anoche(?= |$)/g, " ayer "],
];
const comingMarks: readonly (readonly [RegExp, string])[] = [
  [/(?:^| )(?:de )?la otra semana(?= |$)/g, " week+1 "],
  [/(?:^| )de (?:hoy|aqui) (?:en|a) (?:un|1) mes(?= |$)/g, " months+1 "],
  [/(?:^| )de (?:hoy|aqui) (?:en|a) (?:dos|2) meses(?= |$)/g, " months+2 "],
  [/(?:^| )de aqui (?:a|en) (?=ocho|8|quince|15)/g, " de hoy en "],
  [/(?:^| )esta manana(?= |$)/g, " § "],
];

const ofPast = [...written, ...pastMarks, ...marks];
const ofComing = [...written, ...comingMarks, ...marks];

/** «Un día después de Navidad», «la víspera de la Candelaria»: so many days from a date, as «shift+1». */
export const shiftMarked = (plain: string): string =>
  plain
    .replace(
      /(?:^| )(un|dos|tres|\d) dias? (antes|despues) (?:del?(?: la| las| los)? )?(?=feast|\d{1,2} de [a-z])/g,
      (_, count: string, side: string) =>
        ` shift${side === "antes" ? "-" : "+"}${{ un: 1, dos: 2, tres: 3 }[count] ?? count} `,
    )
    .replace(
      /(?:^| )(?:el dia siguiente|al otro dia|al dia siguiente) (?:del?(?: la| las| los)? )?(?=feast)/g,
      " shift+1 ",
    )
    .replace(/(?:^| )(?:la |en )?vispera (?:del?(?: la| las| los)? )?(?=feast)/g, " shift-1 ");

/** «El jueves de la próxima», «el lunes de la que entra»: of the week, which is not said. */
export const withWeekSaid = (plain: string): string =>
  plain.replace(
    /(?<=(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)) de la (?:otra|proxima|siguiente|entrante|que (?:viene|entra|sigue))(?= ,|$)/g,
    " de la proxima semana",
  );

/** Plain letters without the hours that stand beside a day. */
export const withoutHours = (plain: string): string =>
  hours
    .reduce((text, hour) => text.replace(hour, " "), plain)
    .replace(/ {2,}/g, " ")
    .trim();

/** The words of plain letters that a day may be said with, phrases of several words as one mark («week+1», «§»). */
export function dayWords(plain: string, past: boolean): string[] {
  const marked = (past ? ofPast : ofComing).reduce(
    (text, [phrase, mark]) => text.replace(phrase, mark).replace(/ {2,}/g, " "),
    nthMarked(feastsMarked(plain)),
  );
  return marked.split(" ").filter((word) => word !== "" && word !== "-");
}
