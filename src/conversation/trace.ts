/** What a rehearsal notes of a walk: each step that was really come to, and how it went on from there. */
export interface Trace {
  readonly came: (flow: string, step: string) => void;
  /** `way`: an outcome, a fixed answer, `chosen`, `listed` or `none`. */
  readonly went: (flow: string, step: string, way: string) => void;
  readonly ended: (flow: string, end: string) => void;
}
