/** Whether a folded label says what is not: «No es familiar», «Sin estudios». Its words are not said of what is. */
export const isDenial = (shown: string): boolean => /^(?:no|sin) \S/.test(shown);
