/** What may be chosen, with what was said and asked: folded, but for what is as it was written. */
export interface Naming {
  readonly written: string;
  readonly said: string;
  /** All that shows what would be chosen. */
  readonly shown: string;
  readonly asked: string;
  /** All that can be chosen, as `shown`. */
  readonly all: readonly string[];
  /** The question looks back. */
  readonly isOfPast: boolean;
}

/** Words by which one of a list is only named, and not chosen. */
export interface Veto {
  readonly says: RegExp;
  readonly when: (of: Naming) => boolean;
}

export const always = (): boolean => true;
