import { foldLetters } from "./fold.ts";
import { isWrittenName } from "./givenNames.ts";

// A name that is nobody's who was asked for, and words that only look like one.

/** «Su papá se llama Luis» where the child was asked for. */
export const isNameOfOther = (said: string, asked: string): boolean =>
  /\b(?:nin[oa]|hij[oa]|bebe|menor)\b/.test(asked) &&
  /^(?:(?:su|la|el) (?:papa|mama|abuel[oa]|ti[oa]|padre|madre)|yo) (?:me lamo|se lama|es|soy) /.test(said) &&
  !/\b(?:papa|mama|padre|madre|tutor|responsable)\b/.test(asked);
/** «Hola Andrea buen día» greets somebody. */
const greeting =
  /^\s*(?:hola \p{L}+ (?:buen|buenas|buenos) \p{L}+|(?:muchas )?gracias \p{L}+|(?:oiga|oye|mande|ok|con (?:el|la) doctora?) \p{L}+)[.!]*\s*$/iu;

export const greets = (text: string): boolean => greeting.test(text);

/** «Guárdalo», «manténgala»: what is to be done, which is written as no name is but «Ángela». */
export const isBidding = (text: string): boolean => {
  const [only = "", more] = text.trim().split(/\s+/);
  return (
    more === undefined &&
    /^\p{L}+[áéíóú]\p{L}{2,6}(?:[mts]e)?l[oa]s?[.!]*$/iu.test(only) &&
    !isWrittenName(foldLetters(only))
  );
};
