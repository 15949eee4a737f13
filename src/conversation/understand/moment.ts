import { readDay } from "./day.ts";
import { type Reader, unclear } from "./reading.ts";
import { readTime } from "./time.ts";

const MostWords = 20;

/** A day and its hour from now on, as YYYY-MM-DDTHH:MM: «mañana a las 5 de la tarde». Either alone is unclear. */
export const readMoment: Reader = (text, context) => {
  const words = text.split(/\s+/).filter((word) => word !== "");
  if (words.length > MostWords) return unclear("tooLong");
  const found = new Set<string>();
  for (let from = 0; from < words.length; from += 1) {
    for (let to = words.length; to > from; to -= 1) {
      const hour = readTime(words.slice(from, to).join(" "), context);
      if (!("value" in hour)) continue;
      const day = readDay([...words.slice(0, from), ...words.slice(to)].join(" "), context);
      if ("value" in day) found.add(`${day.value}T${hour.value}`);
      break;
    }
  }
  const [only] = found;
  if (only === undefined) return unclear("notFound");
  if (found.size > 1) return unclear("several");
  return only <= `${context.today}T${context.nowTime}` ? unclear("notFound") : { value: only };
};
