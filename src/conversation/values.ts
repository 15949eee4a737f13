// What a conversation knows: plain data, so that it can be stored, shown and compared.

/** A moment, shown in the tenant's zone. */
export interface Moment {
  readonly at: number;
}

/** Words of the catalogue, found by key when the message is written (a flow's title inside another text). */
export interface Words {
  readonly text: string;
}

export type Value = string | number | boolean | Moment | Words;

/** By name. In a flow `session.topic` is the value `topic` of what was chosen at the step `session`. */
export type Values = { readonly [name: string]: Value };

/** Something to choose from, as a source gives it: an id that survives, and the values its texts show. */
export interface Option {
  readonly id: string;
  readonly values: Values;
}
