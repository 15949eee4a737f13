import { parse } from "yaml";
import { readConformance } from "./conformance.ts";
import { overlay } from "./overlay.ts";

/** The words of JSON Schema that Meta's message schemas use; another one is an error, not a silence. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly discriminator?: {
    readonly propertyName: string;
    readonly mapping: Readonly<Record<string, string>>;
  };
}
const checked = [
  ...["$ref", "type", "enum", "const", "required", "properties", "additionalProperties", "items", "minItems"],
  ...["maxItems", "minLength", "maxLength", "oneOf", "anyOf", "allOf", "discriminator"],
];
const notes = ["description", "example", "default", "format", "title"];

let source: string | null | undefined;
const read = new Map<string, Schema>();

/** A schema of Meta's file by its name; `amended` false gives it as published. Undefined where there is none. */
export function schemaNamed(name: string, amended = true): Schema | undefined {
  const known = read.get(`${name} ${amended}`);
  if (known !== undefined) return known;
  const published = publishedSchema(name);
  const changes = amended ? overlay.filter((one) => one.at[0] === name) : [];
  const schema = changes.reduce((is: unknown, { at, holds }) => withAt(is, at.slice(1), holds), published);
  if (schema !== undefined) read.set(`${name} ${amended}`, schema as Schema);
  return schema as Schema | undefined;
}

// Parsing the whole file (a megabyte) takes seconds; cutting one schema out of it by its indentation does not.
function publishedSchema(name: string): unknown {
  if (source === undefined) source = readConformance("specs/whatsapp-business-messaging-api_v23.0.yaml");
  const from = source === null ? -1 : source.indexOf(`\n    ${name}:\n`, source.indexOf("\n  schemas:\n"));
  if (source === null || from === -1) return undefined;
  const rest = source.slice(from + 1);
  const end = rest.slice(1).search(/\n {0,4}\S/);
  return (parse(end === -1 ? rest : rest.slice(0, end + 1)) as Record<string, unknown>)[name];
}

function withAt(is: unknown, [key, ...path]: readonly string[], holds: unknown): unknown {
  if (key === undefined) return holds;
  const before = (is ?? {}) as Readonly<Record<string, unknown>>;
  return { ...before, [key]: withAt(before[key], path, holds) };
}

/** What Meta's file, with the overlay, has against a value; null when nothing, or when the file is absent. */
export function openApiProblem(name: string, value: unknown): string | null {
  const schema = schemaNamed(name);
  return schema === undefined ? null : problemOf(schema, value, name);
}

function referred(reference: string): Schema {
  const schema = schemaNamed(reference.slice(reference.lastIndexOf("/") + 1));
  if (schema === undefined) throw new Error(`the OpenAPI file has no ${reference}`);
  return schema;
}
const followed = ({ $ref, ...rest }: Schema): Schema =>
  $ref === undefined ? rest : { ...followed(referred($ref)), ...rest };

// Meta writes `additionalProperties: false` into the parts of an allOf, where taken literally nothing could ever
// pass; what is meant is the whole, so the parts are merged first.
function whole(schema: Schema): Schema {
  const known = merged.get(schema);
  if (known !== undefined) return known;
  const { allOf = [], ...own } = followed(schema);
  let all = own;
  for (const part of allOf.map(whole)) {
    const required = [...(all.required ?? []), ...(part.required ?? [])];
    all = Object.assign({}, all, part, { required, properties: { ...all.properties, ...part.properties } });
  }
  merged.set(schema, all);
  return all;
}
const merged = new WeakMap<Schema, Schema>();

const typed: Readonly<Record<string, (value: unknown) => boolean>> = {
  string: (value) => typeof value === "string",
  boolean: (value) => typeof value === "boolean",
  number: (value) => typeof value === "number",
  integer: (value) => Number.isInteger(value),
  array: (value) => Array.isArray(value),
  object: (value) => typeof value === "object" && value !== null && !Array.isArray(value),
  null: (value) => value === null,
};

/** The first thing a schema has against a value. */
export function problemOf(given: Schema, value: unknown, at: string): string | null {
  const schema = whole(given);
  const strange = Object.keys(schema).find((word) => !checked.includes(word) && !notes.includes(word));
  if (strange !== undefined) throw new Error(`${at}: this validator does not know the word ${strange}`);
  const of = typed[schema.type ?? ""];
  if (of !== undefined && !of(value)) return `${at} is not ${schema.type}`;
  if (schema.enum !== undefined && !schema.enum.includes(value))
    return `${at} is none of ${schema.enum.join(", ")}`;
  if (schema.const !== undefined && schema.const !== value) return `${at} is not ${String(schema.const)}`;
  return (
    problemOfSize(schema, value, at) ??
    problemOfParts(schema, value, at) ??
    problemOfChoice(schema, value, at)
  );
}

function problemOfSize(schema: Schema, value: unknown, at: string): string | null {
  const [least, most] = Array.isArray(value)
    ? [schema.minItems, schema.maxItems]
    : [schema.minLength, schema.maxLength];
  if (typeof value !== "string" && !Array.isArray(value)) return null;
  if (least !== undefined && value.length < least) return `${at} has ${value.length}, least ${least}`;
  return most !== undefined && value.length > most ? `${at} has ${value.length}, most ${most}` : null;
}

function problemOfParts(schema: Schema, value: unknown, at: string): string | null {
  if (Array.isArray(value)) {
    const { items } = schema;
    if (items === undefined) return null;
    return value.reduce((found, one, n) => found ?? problemOf(items, one, `${at}[${n}]`), null);
  }
  if (typeof value !== "object" || value === null) return null;
  const lacking = schema.required?.find((name) => !Object.hasOwn(value, name));
  if (lacking !== undefined) return `${at} lacks ${lacking}`;
  for (const [name, part] of Object.entries(value)) {
    const property = schema.properties?.[name];
    if (property === undefined && schema.additionalProperties === false) return `${at} has no ${name}`;
    const problem = property === undefined ? null : problemOf(property, part, `${at}.${name}`);
    if (problem !== null) return problem;
  }
  return null;
}

function problemOfChoice(schema: Schema, value: unknown, at: string): string | null {
  const { discriminator, oneOf, anyOf } = schema;
  const choices = oneOf ?? anyOf;
  if (choices === undefined) return null;
  const named = (value as Readonly<Record<string, unknown>> | null)?.[discriminator?.propertyName ?? ""];
  const meant = typeof named === "string" ? discriminator?.mapping[named] : undefined;
  if (meant !== undefined) return problemOf(referred(meant), value, at);
  const problems = choices.map((choice) => problemOf(choice, value, at));
  const fitting = problems.filter((problem) => problem === null).length;
  if (fitting === 1 || (oneOf === undefined && fitting > 0)) return null;
  return fitting > 1
    ? `${at} fits ${fitting} of its choices`
    : `${at} fits none of its choices: ${problems.join("; ")}`;
}
