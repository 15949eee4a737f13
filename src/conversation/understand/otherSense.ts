import { wordsOf } from "./fold.ts";
import { foldedPattern } from "./pattern.ts";
import { always, type Veto } from "./veto.ts";

// A word of the list that means something else where it stands: «en general bien», «lo bueno es que es gratis», «cuesta
// trabajo», «más tarde»; or that tells of what was, or is only wished for: «antes iba los lunes», «necesito despensa» to what
// one receives.

const led = "^(?:(?:pues|pos|yo|nosotr[oa]s|es que|la verdad|bueno|mire|si) )*";
/** Of what is there, not of what one would like. */
const asksOfWhatIs = ({ asked }: { readonly asked: string }): boolean =>
  /\b(?:recib\w+|civil|dedicas?|estudiaste|estudio|grado|escolaridad|cuentas? con)\b/.test(asked) &&
  !asksOfWishes.test(asked);
const asksOfWishes =
  /\b(?:quier\w+|quisier\w+|necesit\w+|gust\w+|interes\w+|prefier\w+|solicit\w+|dese\w+|ocup\w+)\b/;
const isOfYesNo = (all: readonly string[]): boolean =>
  all.some((label) => /^si\b/.test(label)) && all.some((label) => /^no\b/.test(label));
const holdsWordOf = (said: string, shown: string): boolean =>
  wordsOf(shown).some((word) => word.length > 3 && ` ${said} `.includes(` ${word}`));

export const otherSenses: readonly Veto[] = [
  { says: /\b(?:en|por lo) general\b/, when: ({ shown }) => /\bgeneral\b/.test(shown) },
  { says: /\bpor lo regular\b/, when: ({ shown }) => /\bregular\b/.test(shown) },
  {
    says: /^l[oa]s? (?:mas )?(?:buen|mal|mejor|peor|unic)[oa]?s? (?:(?:es|fue|seria|esta) )?(?:que|en que|cuando)\b/,
    when: always,
  },
  {
    says: foldedPattern("^(?:ya )?(?:me|nos) (?:mandaron|enviaron|canalizaron|pasaron|refirieron) de(?:l)? "),
    when: always,
  },
  {
    says: /\b(?:con|cuesta|costo|cuestan|sin) (?:mucho |algo de )?trabajos?\b|\b(?:busco|busque|buscando|encuentro|encontre) trabajo\b|\bno (?:tengo|hay|tenemos|encuentro|tenia) (?:\w+ )?trabajo\b/,
    when: ({ shown, asked }) =>
      /^(?:el |por |mi )?trabajo/.test(shown) && !/\b(?:tema|apoyo|taller|busc\w+)\b/.test(asked),
  },
  {
    // What there was is not what was missing.
    says: /^(?:si )?(?:hubo|habia|hay|tengo|tenia|tuve) (?!que )\w+/,
    when: ({ shown }) => /^(?:falta de|no hubo|no hay|no habia|no tengo|no tuve|sin) /.test(shown),
  },
  {
    says: /^(?:pues )?si (?:\w+ )+/,
    when: ({ said, shown }) => /^no (?!se\b)\w/.test(shown) && !/\b(?:no|ni|nunca)\b/.test(said),
  },
  {
    says: foldedPattern(
      "^(?:(?:un|poco|poquito|tantito|algo|quiero|seria|mejor|ya|como|una|uno) )*mas (?:chic[oa]|grande|pequeñ[oa]|median[oa]|tarde|noche|temprano|barat[oa])$",
    ),
    when: ({ shown }) => !/\bmas\b/.test(shown),
  },
  {
    says: foldedPattern(
      "^(?:(?:es|para|de|la) )*mi \\w+ (?:la |el )?(?:mas )?(?:chic|grande|median|menor|mayor)\\w*$",
    ),
    when: ({ shown }) => /^(?:chica|grande|mediana|extra)/.test(shown),
  },
  {
    says: foldedPattern(
      `${led}(?:quiero |quisiera |para )?(?:ver|saber) (?:que|cual\\w*|cuando|a que|en que|donde|cuant\\w+|como|si) `,
    ),
    when: ({ shown }) => !/\b(?:ver|saber|consult\w+|inform\w+|pregunt\w+)\b/.test(shown),
  },
  {
    says: foldedPattern(
      "^(?:por|en|de) las? (?:mañanas?|tardes?|noches?) (?:yo )?(?:l?levo|recojo|cuido|trabajo|estudio|salgo|entro|duermo|hago|atiendo|vendo|lavo|cocino|limpio|abro|preparo|doy|tengo (?!tiempo|libre|chance|espacio)|ando|estoy (?!libre|disponible|desocupad|bien)|voy a|vamos a|dejo|hay)\\b",
    ),
    when: ({ shown }) => /\b(?:manana|tarde|noche|matutin\w|vespertin\w|nocturn\w)/.test(shown),
  },
  {
    says: foldedPattern(
      `${led}(?:ayer|antier|anoche|antenoche|la semana pasada|el (?:mes|año|otro dia) pasado)\\b`,
    ),
    when: ({ isOfPast, shown }) => !isOfPast && !/\b(?:ayer|antier|anoche|pasad[oa])\b/.test(shown),
  },
  {
    says: foldedPattern(
      `${led}(?:ya )?(?:me (?:llego|llegaron|mandaron|dieron)|vi|oi|escuche|lei|recibi) (?:el|la|los|las|un|una|ese|esa|su)\\b`,
    ),
    when: ({ asked, isOfPast }) => !isOfPast && /\b(?:prefier\w+|quier\w+|gust\w+)\b/.test(asked),
  },
  {
    says: foldedPattern(
      `${led}(?:quiero|queremos|quisiera\\w*|necesit\\w+|ocupo|me gustaria|me hace falta|ojala|estoy esperando|ando (?:buscando|tramitando)|estoy tramitando|solicit(?:e|amos)|pedi|pedimos|tramite|meti (?:la )?solicitud|voy a (?!la \\d))(?! (?:(?:la|el|opcion|numero) )*\\d)`,
    ),
    when: asksOfWhatIs,
  },
  {
    says: foldedPattern(
      `${led}antes (?:(?:si|yo|me|nos|la|lo|le) )*\\w*(?:aba|abamos|aban|ia|iamos|ian|iba|ibamos|era|eramos)\\b`,
    ),
    when: ({ said, isOfPast }) => !isOfPast && !/\b(?:ahora|ahorita|hoy|actualmente)\b/.test(said),
  },
  {
    // «Quería en bici pero llovía.»
    says: foldedPattern(`${led}(?:queria|queriamos|iba|ibamos|pensaba|pense|planeaba|me iba)\\b.* pero `),
    when: ({ said, shown }) => {
      const after = said.slice(said.lastIndexOf(" pero "));
      return (
        !holdsWordOf(after, shown) &&
        !/\d|\b(?:pon|anot|apunt|mejor|prefier|quier|la del?|el del?)/.test(after)
      );
    },
  },
  {
    says: /\bmis? propi[oa]s? \w|\bpropi[oa] (?:mama|papa|herman|famil)/,
    when: ({ shown }) => /^(?:es )?propi[oa]/.test(shown),
  },
  {
    says: foldedPattern("\\b(?:hered|compr|rent)(?:e|amos|aron) (?:de|a) mis? "),
    when: ({ shown }) => /^(?:es )?de mis? /.test(shown),
  },
  { says: /^(?:yo )?(?:(?:se|les) )?l[oa] presto\b/, when: ({ shown }) => /\bprestad/.test(shown) },
  {
    says: foldedPattern(
      "^(?:(?:el|la|los|las|en) )?\\w+ (?:(?:me|se|nos) )?(?:gastan?|tardan?|fallan?|pesan?|consumen?|cobran|quitan?|acaban?)\\b(?! poc| menos)",
    ),
    when: ({ shown, said }) => !holdsWordOf(wordsOf(said).slice(1).join(" "), shown),
  },
  { says: /^(?:y )?(?:para|pa) que (?:l[oae]s? )?\w{2,}[aei]r(?:l[oa]s?)?$/, when: always },
  {
    // «La segunda» of a vaccine.
    says: /^(?:(?:la|el) )?(?:primer|segund|tercer|cuart|ultim)[oa](?: (?:si|no|ya|dosis|todavia))*$|\bfaltan? (?:un|una|dos|la|otra)\b/,
    when: ({ all, asked }) => isOfYesNo(all) && !/\b(?:primera|segunda|ultima|falta\w*)\b/.test(asked),
  },
  {
    // «Dos veces por semana» is not twice a month.
    says: /\b(?:vez|veces) (?:al?|por|a la|cada) (?:dia|semana|mes|ano)\b/,
    when: ({ said, shown, asked }) => {
      const [period = null] = [periodIn(shown), periodIn(asked)].filter((one) => one !== null);
      return period !== null && periodIn(said) !== period;
    },
  },
  { says: /\bcamioneta\b/, when: ({ shown }) => /\bcamion\b/.test(shown) && !/\bcamioneta\b/.test(shown) },
];

const periodIn = (said: string): string | null =>
  /\b(?:al|por|a la|cada|el) (dia|semana|mes|ano)\b/.exec(said)?.[1] ??
  (/\bdiario\b/.test(said) ? "dia" : null);
