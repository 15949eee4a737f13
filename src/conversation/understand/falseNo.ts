import { topicOf } from "./asked.ts";
import { foldedPattern } from "./pattern.ts";
import { asksOfNamed } from "./question.ts";
import { isOffer, isPast } from "./shapes.ts";
import { isTurned } from "./turned.ts";

// A no with words beside it that it cannot mean: «prefiero no decir», «no me vaya a marcar en la noche», «nadie más que
// Tencha». Whoever says so is asked again.

interface Veto {
  /** Of the folded question, and of the question as it was shown. */
  readonly asks: (asked: string, shown: string) => boolean;
  /** Of the folded answer. */
  readonly says: RegExp;
}

/** What a no leaves standing: not much, not always, not yet all of it. */
const restricting = foldedPattern(
  "\\b(?:much[oa]s?|tant[oa]s?|tan|diario|a diario|siempre|todos los dias|muy bien|bien|complet[oa]s?|(?<!\\b(?:es|seria|era) )tod[oa]s?|a tiempo|antes|despues|mas tarde|mas temprano|a otra hora|otro dia|este mes|la ultima|el ultimo|propi[oa]|mas|(?:con|de) (?:el|la|los|las) \\w+|ningun[oa]? \\w+|crud[oa]s?|sol[oa]s?|en todo|en la casa|cuando|seguido|entre semana)$|\\bdesde (?!siempre|hace much)\\w+$|\\bla de (?:este|esta) \\w+$",
);
/** «No fumo mucho» to “Do you smoke?”; where it was asked for («¿Llegó completo?») a no is one. */
function isRestricted(written: string, said: string, asked: string): boolean {
  if (/[,;:]|[.!]\s*\S/u.test(written) || /\b(?:yo|asi|se mol\w+)\b/.test(said)) return false;
  if (
    !/^(?:(?:pues|ya|todavia|yo|la verdad|a mi) )*no (?:\w+ ){1,5}\w+$/.test(said) &&
    !/^(?:ya )?no (?:much[oa]s?|tant[oa]s?|(?:siempre|diario|muy bien|tod[oa]s?)(?: \w+){0,3})$/.test(said)
  )
    return false;
  const [limit = ""] = restricting.exec(said) ?? [];
  if (limit === "") return false;
  const last = limit.split(" ").at(-1) ?? "";
  return !asked.includes(last.slice(0, 5));
}
/** «No, solo al polvo» to “Are you allergic to anything?”. */
const only = foldedPattern(
  "^no (?:solo|nomas|nada mas|solamente|unicamente|un poco|un poquito) (?:(?:al?|el|la|los|las|de|del|para|por|una?|mi|en) )+\\w+(?: \\w+){0,3}$",
);
const asksAny = /\b(?:algun\w*|algo|alguien|tomas?|padec\w+|usas?|tienes)\b/;

const vetoes: readonly Veto[] = [
  {
    // «El martes no puedo» to “Do you mind if we come on Tuesday?”, «no puedo caminar» to “Is it hard for you?”.
    asks: (asked, shown) => isTurned(shown) || /\b(?:dificil|impedimento|molest|inconveniente)/.test(asked),
    says: foldedPattern(
      "\\b(?:prefiero que no|mejor no \\w+|no quiero que|no (?:puedo|podre|estoy|voy a poder)\\b|no tengo (?:con|dinero|quien|tiempo)|enferm[oa])\\b(?!.*\\bdudas?\\b)",
    ),
  },
  {
    asks: (asked, shown) =>
      topicOf(shown) === "leaving" || /\b(?:descart|bor|elimin|baja|dejar el)/.test(asked),
    says: foldedPattern(
      "^(?:pues |es que )*(?:ya no (?:sirve|participa|viene|esta|va|me interesa|quiero|asiste|vive)|no l[oa]s? (?:necesito|quiero|uso|ocupo))\\b(?!.* que\\b)(?! (?:cancel|bor|elimin|quit))",
    ),
  },
  {
    asks: (asked) => /\b(?:mando|mandamos|envio|recuerdo|recordamos|repit|expli)/.test(asked),
    says: foldedPattern(
      "^no (?:(?:l[oa]s?|me|les?) )*(?:conozco|recuerdo|acuerdo|se|entendi|escuche|oi)(?: (?:bien|nada|donde es|cuando es|como legar))*$",
    ),
  },
  {
    asks: (asked) => /\b(?:cambiar|cambiamos|otra fecha|reagend|para manana)\b/.test(asked),
    says: foldedPattern(
      "^(?:(?:ese|este|el) (?:dia|\\w+) no (?:puedo|podre)|no (?:puedo|podre) (?:ese|este|el) (?:dia|\\w+)|no me (?:queda|acomoda|conviene)|ahorita no puedo|hoy (?:ya )?no(?: puedo)?)$",
    ),
  },
  {
    asks: (asked) => /\b(?:que (?:le|les|te)? ?cuid|cuidemos|cuidado)/.test(asked),
    says: foldedPattern("^no tengo (?:con )?quien "),
  },
  { asks: (_, shown) => !isOffer(shown) && topicOf(shown) !== "offer", says: /^paso$/ },
  { asks: () => true, says: /^(?:yo )?(?:si )?quisiera$/ },
  {
    // «No fui» to “Did it help?”.
    asks: (asked) => /\b(?:sirvi|gust|pareci|interes|ayud|entend|aprend|quedo clar)/.test(asked),
    says: foldedPattern(
      "^(?:yo |es que |la verdad |fijese que )*no (?:fui|pude ir|asisti|estuve|vine|alcance)(?: .*)?$",
    ),
  },
  {
    // «No hubo cambios» to “Is it as it was?”.
    asks: (asked) => /\b(?:sigue|siguen|igual|iguales|mism[oa]s?|mantienen?)\b/.test(asked),
    says: foldedPattern(
      "^(?:no )?(?:no (?:hubo|hay) cambios?|no (?:ha |han |se )?(?:cambi\\w+)|es (?:el|la|lo) mism[oa]|no (?:me|nos) han dado de baja)$",
    ),
  },
  // By hearsay; begun, and not done.
  { asks: () => true, says: /^(?:pues )?(?:dicen|cuentan) que \w+/ },
  {
    asks: (asked, shown) => isPast(shown) && /^(?:y )?ya /.test(asked),
    says: foldedPattern("^ya (?:l[oa]s? )?(?:hice|fui|pedi|meti|solicite|lame|mande) .* pero no "),
  },
  { asks: () => true, says: /^ni modo que no$|^ya no voy a faltar$/ },
  { asks: (asked) => asksAny.test(asked), says: only },
  {
    asks: (_, shown) => topicOf(shown) === "coming",
    says: foldedPattern(
      "^(?:(?:ese|el|este) (?:dia|\\w+) )?no (?:trabajo|trabajamos|tengo (?:nada|compromisos?|clases?|planes|que hacer))\\b|^como cree[sn]? que no\\b",
    ),
  },
  {
    asks: (asked) => /\b(?:pospon|pospong|posterg|ceramos|boramos|quitamos|reagend)/.test(asked),
    says: foldedPattern(
      "^(?:ya )?no (?:quiero|es mi|puedo|podre|voy|ire|participa)\\b(?!.* (?:que|pospon\\w*|quit\\w*|bor\\w*|cer\\w*)\\b)",
    ),
  },
  {
    asks: (asked) => /\b(?:lev|acompa|vien|va) ?\w*/.test(asked),
    says: foldedPattern("^(?:no (?:voy|vamos)(?: a ir)? sin|sin (?:el|ela|mi \\w+) no) ?|^no va sol[oa]$"),
  },
  {
    asks: (asked) => /\b(?:enferm|malit|grave)/.test(asked),
    says: foldedPattern("^(?:si |no )?(?:esta|anda|sigue|se puso) (?:muy |bien |re )?(?:mal|grave|peor)$"),
  },
  { asks: (asked) => /\bleg\w+ (?:tarde|temprano|a tiempo)/.test(asked), says: /^no legue$/ },
  {
    asks: (asked) => /\b(?:perdi|extravi)/.test(asked),
    says: foldedPattern("^no (?:aparece|(?:la|lo) (?:encuentro|halo|he encontrado|veo))$"),
  },
  { asks: (_, shown) => isPast(shown), says: /^(?:si )?apenas (?:ayer|hoy|antier|hace|el|la|esta|este)\b/ },
  {
    asks: (asked) => !/\b(?:habl|dec|cont|dig|platic|opin|contest|respond)/.test(asked),
    says: foldedPattern(
      "^(?:pues |la verdad |mejor |yo |de es[oa] |ay )*(?:prefiero|preferiria|mejor|quisiera|quiero) no (?:decir\\w*|contestar\\w*|responder\\w*|hablar|opinar|meterme|comentar)\\b|^(?:pues |la verdad |mejor |yo |de es[oa] |ay )*no (?:(?:le |les |te )?(?:quiero|quisiera|puedo|debo) (?:decir\\w*|contestar\\w*|responder\\w*|hablar de|opinar|meterme|comentar\\w*)|me (?:quiero|gusta) meter\\w*|quiero (?:problemas|broncas|pleitos|lios))\\b",
    ),
  },
  {
    // A wish about how, which leaves whether.
    asks: (_, shown) => isOffer(shown) || topicOf(shown) === "offer" || topicOf(shown) === "consent",
    says: foldedPattern(
      "^(?:nomas |pero |solo |por favor |nada mas )*(?:que )?no (?:me|nos|le|les) (?:vaya[ns]? a \\w+[aei]r|\\w+[ae]n?|\\w+[ae]s) (?:(?:muy |tan |por|en|de) )*(?:la )?(?:noche|mañana|tarde|madrugada|temprano|domingo|sabado|entre semana|a esa hora|cuando|antes|despues)\\b",
    ),
  },
  {
    asks: (asked, shown) => isPast(shown) && !/\bfalt/.test(asked),
    says: foldedPattern(
      "^(?:ya |todavia |aun |pero )*(?:le|les) falta (?:el|la|los|las|un|una|otra?|algun\\w*) \\w+$",
    ),
  },
  {
    asks: () => true,
    says: foldedPattern(
      "\\b(?:nadie|ningun[oa]?|nada) mas que \\w|\\b(?:nadie|ningun[oa]?) (?:excepto|salvo|menos|solo|sino) \\w",
    ),
  },
  {
    // Whoever answers of themselves, where another was asked for.
    asks: (_, shown) => asksOfNamed(shown),
    says: foldedPattern(
      "^(?:(?:pues|si|no|claro|yo|ya|ahi|aqui|la verdad|ahorita|si dios quiere|primero dios) )*(?:voy|ire|estare|puedo|podre|quiero|asistire|asisto|vengo|alcanzo)\\b(?!.*\\b(?:ela|el|l[oa] (?:levo|traigo|acompaño))\\b)",
    ),
  },
  { asks: (_, shown) => topicOf(shown) === "age", says: /\bnaci(?:o|mos)?\b|\bsoy del? \d/ },
];

/** Whether a no is none for what stands beside it: as it was written and folded, the question folded and as it was shown. */
export const isFalseNo = (written: string, said: string, asked: string, shown: string): boolean =>
  isRestricted(written, said, asked) ||
  vetoes.some(({ asks, says }) => says.test(said) && asks(asked, shown));
