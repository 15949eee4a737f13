import { readConformance } from "./conformance.ts";

interface Field {
  readonly name: string;
  readonly types: readonly string[];
  readonly required: boolean;
}
interface Entry {
  readonly fields?: readonly Field[];
  readonly subtypes?: readonly string[];
}
interface Spec {
  readonly methods: Readonly<Record<string, Entry>>;
  readonly types: Readonly<Record<string, Entry>>;
}

let spec: Spec | null | undefined;

/** The published Bot API; null where it does not lie beside the checkout. */
export function telegramSpec(): Spec | null {
  if (spec === undefined) {
    const text = readConformance("specs/telegram-bot-api.json");
    spec = text === null ? null : (JSON.parse(text) as Spec);
  }
  return spec;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const plain: Readonly<Record<string, (value: unknown) => boolean>> = {
  Integer: (value) => Number.isSafeInteger(value),
  Float: (value) => typeof value === "number",
  String: (value) => typeof value === "string",
  Boolean: (value) => typeof value === "boolean",
  True: (value) => value === true,
};

function problemOfType(types: Spec["types"], type: string, value: unknown, at: string): string | null {
  const item = /^Array of (.+)$/.exec(type)?.[1];
  if (item !== undefined) {
    if (!Array.isArray(value)) return `${at} is not an array`;
    for (const [index, one] of value.entries()) {
      const problem = problemOfType(types, item, one, `${at}[${index}]`);
      if (problem !== null) return problem;
    }
    return null;
  }
  const fits = plain[type];
  if (fits !== undefined) return fits(value) ? null : `${at} is not ${type}`;
  const entry = types[type];
  if (entry === undefined) return `${at}: the specification has no type ${type}`;
  if (entry.subtypes !== undefined) return problemOfOne(types, entry.subtypes, value, at);
  return problemOfFields(types, entry.fields ?? [], value, at);
}

function problemOfOne(
  types: Spec["types"],
  names: readonly string[],
  value: unknown,
  at: string,
): string | null {
  const problems = names.map((name) => problemOfType(types, name, value, at));
  return problems.includes(null) ? null : problems.join("; or ");
}

function problemOfFields(types: Spec["types"], fields: readonly Field[], value: unknown, at: string) {
  if (!isRecord(value)) return `${at} is not an object`;
  const known = new Set(fields.map((field) => field.name));
  const stranger = Object.keys(value).find((name) => !known.has(name));
  if (stranger !== undefined) return `${at} has no parameter ${stranger}`;
  for (const field of fields) {
    const given = value[field.name];
    if (given === undefined && field.required) return `${at} lacks ${field.name}`;
    const problem =
      given === undefined ? null : problemOfOne(types, field.types, given, `${at}.${field.name}`);
    if (problem !== null) return problem;
  }
  return null;
}

/** What the published Bot API has against these parameters of a method; null when nothing, or when it is absent. */
export function methodProblem(method: string, parameters: unknown): string | null {
  const known = telegramSpec();
  if (known === null) return null;
  const entry = known.methods[method];
  return entry ? problemOfFields(known.types, entry.fields ?? [], parameters, method) : `no method ${method}`;
}

/** What the published Bot API has against a value as one of its types (`Update`, `Message`). */
export function typeProblem(type: string, value: unknown): string | null {
  const known = telegramSpec();
  return known === null ? null : problemOfType(known.types, type, value, type);
}
