// What there can be at most; more is a mistake that stops loudly rather than a conversation that goes wrong quietly.

/** A turn that takes more steps than this is a flow going in circles. */
export const MaxStepsPerTurn = 100;
/** Flows within flows: deeper than this nobody finds the way back. */
export const MaxDepth = 8;
/** Answers to one question that is asked for another one each time: longer lists are another conversation. */
export const MaxRepeats = 30;
/** One of several answers, UTF-16 units: all of them stand in one message when they are read back. */
export const LongestRepeated = 200;
/** Choices shown at once; the last place is for «more» when there are others. */
export const ChoicesPerPage = 10;
