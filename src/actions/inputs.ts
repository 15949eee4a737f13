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

/** What an action says of its inputs. */
interface Taking {
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly optional?: readonly string[];
  readonly unless?: Readonly<Record<string, { readonly name: string; readonly is: string }>>;
}

/** The first input that an action cannot do without and was not given. */
export function missingInput(
  { inputs, optional = [], unless = {} }: Taking,
  given: Inputs,
): string | undefined {
  const isSpared = (input: string) => {
    const beside = unless[input];
    return optional.includes(input) || (beside !== undefined && given[beside.name] === beside.is);
  };
  return Object.keys(inputs).find((input) => given[input] === undefined && !isSpared(input));
}
