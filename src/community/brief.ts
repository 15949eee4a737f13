/** As much of somebody's words as a list shows, to be told from others: the whole of them stands where they are read. */
export const briefMost = 80;

/** The first words of a text, with «…» where more follow. */
export function brief(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  if (line.length <= briefMost) return line;
  const cut = line.slice(0, briefMost - 1);
  const end = cut.lastIndexOf(" ");
  // Never half of a letter that takes two units.
  return `${(end > 0 ? cut.slice(0, end) : cut).replace(/[\ud800-\udbff]$/, "")}…`;
}
