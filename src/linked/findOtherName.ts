/** A value of Baileys' table of numbers and LIDs (`lid-mapping`), as JSON; undefined where there is none. */
type FindPair = (id: string) => string | undefined;

/**
 * The other name of somebody in Baileys' table (lid-mapping.js): of a LID the number's, of a number's the LID; null where
 * none is known. What it wrote for somebody's number before stays there when the number is another's, or they have
 * another: a pair counts where both say so.
 */
export function findOtherName(jid: string, find: FindPair): string | null {
  const [user = "", server] = jid.split("@");
  const isLid = server === "lid";
  const [mine, theirs] = isLid ? [reverse, same] : [same, reverse];
  const other = textIn(find(mine(user)));
  if (other === null || textIn(find(theirs(other))) !== user) return null;
  return `${other}@${isLid ? "s.whatsapp.net" : "lid"}`;
}

/** Under which a LID's number is kept; a number's LID is kept under the number itself. */
const reverse = (lid: string): string => `${lid}_reverse`;
const same = (number: string): string => number;

function textIn(found: string | undefined): string | null {
  const value: unknown = found === undefined ? null : JSON.parse(found);
  return typeof value === "string" ? value : null;
}
