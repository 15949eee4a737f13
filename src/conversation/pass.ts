/**
 * One way of somebody through a flow, as its cost is reckoned: down the flow from question to question, and back once:
 * a correction, «atrás», or where the flow itself leads up again. What follows a second way back is outside the reckoning.
 * The checker walks every such way (F08); the tests count what people are sent by the same.
 */
export interface Pass {
  /** Where the last question stands that was asked since they went back; null right after. */
  readonly last: Asked | null;
  /** The question they went back from: when it comes again they are where they were. */
  readonly from: string | null;
  /** How often they went back. */
  readonly backs: number;
}

/** A question, and where it stands: its place in its flow, after that of the step that called the flow. */
export interface Asked {
  readonly question: string;
  readonly place: readonly number[];
  /** Which part of a read-back is wrong. */
  readonly isWhich: boolean;
}

export const newPass: Pass = { last: null, from: null, backs: 0 };

/** Whether what is said now still counts. */
export const counts = ({ backs }: Pass): boolean => backs <= 1;

/** They go back of their own: «atrás», or a part of a read-back that is wrong. */
export const goneBack = ({ last, backs }: Pass): Pass => ({
  last: null,
  from: last?.question ?? null,
  backs: backs + 1,
});

/** A question is asked: `isWhich` begins a way back, and so does one that does not stand below the last. */
export function askedOn(pass: Pass, asked: Asked): Pass {
  const { question, place, isWhich } = asked;
  if (isWhich) return goneBack(pass);
  if (question === pass.from) return { ...pass, last: asked, from: null };
  const isBack = pass.last !== null && !isBelow(place, pass.last.place);
  return { ...(isBack ? goneBack(pass) : pass), last: asked };
}

function isBelow(one: readonly number[], other: readonly number[]): boolean {
  const at = one.findIndex((place, depth) => place !== other[depth]);
  return at !== -1 && (one[at] ?? 0) > (other[at] ?? -1);
}
