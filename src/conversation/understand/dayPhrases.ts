// What is said around days in several words, rewritten as one mark each before the words are read one by one. Plain
// letters go in and come out.

/** «§»: said, and no day («en la mañana» is not tomorrow). */
const marks: readonly (readonly [RegExp, string])[] = [
  [/ ?\/ ?/g, "/"],
  // An hour beside a day is asked for elsewhere: «el miércoles a las 10» is no 10th.
  [
    / (?:(?:como )?a las?|alas|tipo) (?:\d{1,2}(?:[:.]\d\d)?|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce)(?: y (?:media|cuarto))?(?: ?(?:hrs?|horas|h))?(?: ?(?:am|pm|a m|p m|de la (?:manana|tarde|noche)|del dia))?(?= |$)/g,
    " ",
  ],
  [/ \d{1,2}(?::\d\d)? ?(?:am|pm|a m|p m|hrs?)(?= |$)/g, " "],
  [/ \d{1,2}:\d\d(?= |$)/g, " "],
  [/(?<=\S ?)\b(?:en|por) la (?:mananita|manana|tardecita|tarde|noche)(?= |$)/g, " "],
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
  [/(?:^| )del? (?:pasado mes|mes pasado)(?= |$)/g, " month-1 "],
  [/(?:^| )de esta semana(?= |$)/g, " week+0 "],
  [
    /(?:^| )de la (?:(?:proxima|siguiente) semana|semana (?:proxima|siguiente|entrante|que (?:viene|entra|sigue)))(?= |$)/g,
    " week+1 ",
  ],
  [/(?:^| )de la (?:pasada semana|semana pasada)(?= |$)/g, " week-1 "],
  [/(?:^| )(?:de este|del presente) ano(?= |$)/g, " year+0 "],
  [/(?:^| )del? (?:proximo ano|ano (?:proximo|que (?:viene|entra)))(?= |$)/g, " year+1 "],
  [/(?:^| )del? (?:pasado ano|ano pasado)(?= |$)/g, " year-1 "],
  [/(?:^| )del? ano (?=\d{4}(?: |$))/g, " "],
];
const pastMarks: readonly (readonly [RegExp, string])[] = [
  [/(?:^| )esta manana(?= |$)/g, " hoy "],
  [/(?:^| )hace (?:un )?rat(?:it)?o(?= |$)/g, " hoy "],
  [/(?:^| )(?:antes de antier|trasantier|antier pasado)(?= |$)/g, " today-3 "],
  [/(?:^| )(?:antes de ayer|anteayer)(?= |$)/g, " antier "],
  [/(?:^| )anoche(?= |$)/g, " ayer "],
];
const comingMarks: readonly (readonly [RegExp, string])[] = [
  [/(?:^| )de aqui (?:a|en) (?=ocho|8|quince|15)/g, " de hoy en "],
  [/(?:^| )esta manana(?= |$)/g, " § "],
];

/** The words of plain letters that a day may be said with, phrases of several words as one mark («week+1», «§»). */
export function dayWords(plain: string, past: boolean): string[] {
  const marked = [...(past ? pastMarks : comingMarks), ...marks].reduce(
    (text, [phrase, mark]) => text.replace(phrase, mark).replace(/ {2,}/g, " "),
    plain,
  );
  return marked.split(" ").filter((word) => word !== "" && word !== "-");
}
