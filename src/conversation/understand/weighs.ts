import { numeralAt } from "./numerals.ts";

const calendar =
  /^(?:lunes|martes|miercoles|jueves|viernes|sabados?|domingos?|lun|mie|mier|mierc|jue|vie|sab|dom|enero|ene|febrero|feb|marzo|mzo|abril|abr|mayo|may|junio|jun|julio|jul|agosto|ago|septiembre|setiembre|sept|sep|octubre|oct|noviembre|nov|diciembre|dic|manana|mananas|mananita|hoy|ayer|antier|anteayer|anoche|antenoche|ahorita|tarde|tardes|tardecita|noche|noches|nochecita|madrugada|mediodia|medianoche|primero|ultimo|navidad|nochebuena|candelaria|reyes|feast\S*|semanas?|mes|meses|am|pm|hrs|horas|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|today|tomorrow|yesterday|tonight|noon|midnight|morning|afternoon|evening|rato|ratito|curso|presente|corriente|actual)$/;

/** Whether a word says something of a day or an hour, or how many. «Una» alone may be a person; «la una» is an hour. */
export function weighsOfTime(word: string, at?: number, words?: readonly string[]): boolean {
  if (/\d/.test(word) || calendar.test(word)) return true;
  if (word === "medio") return words?.[(at ?? 0) + 1] === "dia";
  if (word === "una") return words?.[(at ?? 0) - 1] === "la";
  return !/^(?:un|uno|a|one)$/.test(word) && numeralAt([word], 0) !== null;
}
