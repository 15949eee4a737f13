// What there can be at most; more is a mistake that stops loudly rather than a conversation that goes wrong quietly.

/** A turn that takes more steps than this is a flow going in circles. */
export const MaxStepsPerTurn = 100;
/** Answers to one question that is asked for another one each time: longer lists are another conversation. */
export const MaxRepeats = 30;
/** One of several answers, UTF-16 units: all of them stand in one message when they are read back. */
export const LongestRepeated = 200;
/** Choices shown at once; the last place is for «more» when there are others. */
export const ChoicesPerPage = 10;
/** Conversations somebody is in at most; when one more is begun, the one that lies deepest is left, and it alone. */
export const MostOpen = 5;
/** Calls within calls: deeper nobody reads a flow. */
export const MostCalls = 3;
/**
 * Flows within flows: each conversation with what it calls and the question whether to leave it, and one that only tells
 * something beside. More is a mistake.
 */
export const MaxDepth = (MostOpen + 1) * (2 + MostCalls);
/** Of a flow's file, in UTF-16 units: nobody reads through a longer one. */
export const LongestFlowFile = 64_000;
/** Of a flow: a longer one is two. */
export const MostSteps = 200;
/** Fixed options of a question: three pages of them. */
export const MostOptions = 30;
/**
 * Points on the ways through a flow, each a step with what is known there: so many the check follows in seconds. Two hundred
 * questions one after the other make 40,000.
 */
export const MostPoints = 40_000;
/** Words that open one flow. */
export const MostOpeningWords = 300;
/** Of what is stored of somebody's open conversation, in UTF-16 units. Lists of names are the longest that people give. */
export const LargestConversation = 128_000;
