/** The flows or texts are wrong: Convoca does not start. The message lists every finding. */
export class ContentError extends Error {}
