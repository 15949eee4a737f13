// The most UTF-16 units of what people read in buttons and lists. What is longer is asked again, never cut.

export const nameMost = 80;
export const localityMost = 60;
/** A session's place shares a line with its topic; its locality stands in a list. */
export const topicMost = 50;
export const placeMost = 60;
export const sessionLocalityMost = 40;
/** What somebody tells in words of their own. */
export const freeTextMost = 500;
/** A list of names in one message: as long as a message may be. */
export const namesMost = 4_096;
/** So much of a list of names is said back; the rest as a number. */
export const namesShownMost = 400;
/** What a promoter tells of their work: as long as a message may be. */
export const reportMost = 1_000;
/** What was counted of an activity, in one line. */
export const countsMost = 200;
