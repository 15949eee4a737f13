/** About how many syllables the figures of a word have when they are read: two for each two. «10:00» is read «diez». */
export function figureSyllables(word: string): number {
  const digits = word.replaceAll(":00", "").match(/\d{1,2}/g)?.length ?? 0;
  return digits * 2;
}
