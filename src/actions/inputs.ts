/** What a flow hands to an action or a source under `with:`, as text. */
export type Inputs = Readonly<Record<string, string>>;

/** An input that has to be there: the flow's checker and the runner see to it. */
export function required(inputs: Inputs, name: string): string {
  const value = inputs[name];
  if (value === undefined) throw new Error(`an action needs its input ${name}`);
  return value;
}

/** An input that names a row. */
export function requiredId(inputs: Inputs, name: string): number {
  const id = Number(required(inputs, name));
  if (!Number.isSafeInteger(id)) throw new Error(`the input ${name} names no row`);
  return id;
}
