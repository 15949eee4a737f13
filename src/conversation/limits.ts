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
/** Flows that somebody is in at most when another is begun: what lies deepest is left rather than the turn refused. */
export const MostOpen = 5;
/** Calls within calls: beside the flows that may be open already there is room for no more. */
export const MostCalls = MaxDepth - MostOpen;
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
