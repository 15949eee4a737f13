import { ofBare } from "./bareAnswer.ts";
import { timeIn } from "./clockTime.ts";
import { conclusionOf } from "./conclusion.ts";
import { coreIn } from "./core.ts";
import { gistIn, toldIn } from "./gist.ts";
import { refusal } from "./hour.ts";
import { hourTold } from "./hourTold.ts";
import { asksOfThePast } from "./past.ts";
import { countsSomething, plainlyIs } from "./plainlyOther.ts";
import { type Reader, unclear } from "./reading.ts";
import { repeatsOf } from "./repeats.ts";
import { asSettled } from "./settled.ts";
import { afterBegun, besideHour } from "./spans.ts";
import { withoutToldTimes } from "./tellsOfTime.ts";
import { endAsked, isOfOtherEnd, withoutTurnsOfTime } from "./turnsOfTime.ts";
import { isUnsettled } from "./unsettled.ts";
import { usualIn } from "./usualHours.ts";
import { weighsOfTime } from "./weighs.ts";

/**
 * One hour of the day, as "HH:MM": «5 de la tarde», «cuarto para las cinco», «a las 16:30 hrs». A bare hour is in the
 * morning from 8 to 11, in the afternoon from 1 to 6; at 7 people get up or come home from work, and it is unclear.
 */
export const readTime: Reader = ofBare((text, { question }) => {
  const refused = refusal(text);
  if (refused) return refused;
  const past = question !== undefined && asksOfThePast(question());
  const asked = question?.() ?? "";
  const lasted = afterBegun(text, asked, endAsked(asked));
  if (lasted !== null) return { value: lasted };
  if (cutOff.test(text) || (!past && alreadyDone.test(text))) return unclear("unsure");
  if (plainlyIs(text) === "day" || (countsSomething(text) && !ofClock.test(text))) return unclear("notFound");
  if (isUnsettled(text, asked, past)) return unclear("unsure");
  const usual = usualIn(text, asked);
  const settled = besideHour(withoutTurnsOfTime(asSettled(text), asked, past), usual);
  const begun = asOneHalf(settled).replace(ends, "").replace(whenElse, "");
  const said = withoutToldTimes(begun, "hour", {
    past,
    question: asked,
  });
  if (isOfOtherEnd(begun, asked)) return unclear("unsure");
  const weighing = { weighs: weighsOfTime, past, reasons: true, repeats: repeatsOf(asked) } as const;
  const told = toldIn(said, weighing);
  const gist = gistIn(told, weighing);
  const time =
    (gist && timeIn(gist.words, usual)) ??
    timeIn(conclusionOf(said, weighing) ?? [], usual) ??
    timeIn((question?.() ? coreIn(told, weighing) : null)?.words ?? [], usual) ??
    hourTold(said, asked);
  return time === null ? unclear("sentence") : { value: time };
});

const ofClock =
  /(?<!\p{L})(?:las?|[ap]\.? ?m|hrs?|horas?|tardes?|ma[ñn]anas?|noches?|medio ?d[ií]a|\d{1,2}:\d\d)(?!\p{L})/iu;

/** «6 de la»: the rest is still to come. */
const cutOff = /(?<!\p{L})(?:de|por|en|a|y)(?:\s+las?)?\s*$/iu;
/** «Llegué a las 5» tells what was. */
const alreadyDone =
  /^\s*(?:(?:pues|ya|yo|ayer|hoy)\s+)*(?:llegu[eé]|sal[ií]|fui|pas[eé]|estuve|vine|entr[eé])(?!\p{L})/iu;

/** «A las 3, y acabó a las 5»: what begins was asked for. */
const ends = /[\s,]+y (?:acab|termin)\p{L}*(?: como)? (?:a las?|alas) .*$/isu;

/** «Cuando salen de la secundaria, a las 2 y diez» says the hour twice. */
const whenElse =
  /^\s*(?:cuando|a la hora (?:de|que)|al (?:salir|terminar|acabar)|saliendo|a la (?:salida|entrada))\s[^,;\d]{3,60}[,;]\s*(?=(?:como |m[aá]s o menos )?a las? )/iu;

/** «A las 6 de la tarde, no de la mañana» without the half that it is not. */
export const asOneHalf = (text: string): string =>
  text.replace(
    /(?<=(?:de|en|por) la (?:ma[nñ]ana|tarde|noche|madrugada))[\s,]+(?:y )?no (?:de|en|por) la (?:ma[nñ]ana|tarde|noche|madrugada)(?!\p{L})/giu,
    "",
  );
