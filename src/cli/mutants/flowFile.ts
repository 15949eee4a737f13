import { type Document, isMap, isScalar, parseDocument, YAMLMap } from "yaml";
import type { Shipped } from "./mutant.ts";

/** A step as it stands in a file. */
export interface StepBlock {
  readonly place: number;
  /** The word it begins with: `ask`, `do`. */
  readonly kind: string;
  /** What it is called, by the language's own rule. */
  readonly name: string;
  /** It has a name of its own by `step:`. */
  readonly isNamed: boolean;
  readonly plain: Readonly<Record<string, unknown>>;
}

/** A flow's file, to be changed in one place at a time. */
export interface FlowFile {
  readonly file: string;
  readonly flow: string;
  readonly head: Readonly<Record<string, unknown>>;
  readonly steps: readonly StepBlock[];
  /** The YAML after a change to a fresh copy of it. */
  readonly changed: (change: (document: Document) => void) => string;
}

const kinds = ["say", "ask", "consent", "confirm", "do", "call", "open", "go", "again", "end"];

/** The flows' files, by name: read once, however many mutators ask for them. */
export function flowFilesOf({ files }: Shipped): ReadonlyMap<string, FlowFile> {
  const known = opened.get(files);
  if (known) return known;
  const read = new Map(Object.entries(files).map(([file, yaml]) => [file, openFlowFile(file, yaml)]));
  opened.set(files, read);
  return read;
}
export const filesOf = (shipped: Shipped): readonly FlowFile[] => [...flowFilesOf(shipped).values()];
const opened = new WeakMap<Shipped["files"], ReadonlyMap<string, FlowFile>>();

function openFlowFile(file: string, yaml: string): FlowFile {
  const whole = parseDocument(yaml);
  // Its own tests name ends and steps: they would be found before what they are about.
  whole.delete("tests");
  const head: Readonly<Record<string, unknown>> = whole.toJS();
  const steps = Array.isArray(head.steps) ? head.steps : [];
  return {
    file,
    flow: file.replace(/^flows\/|\.ya?ml$/g, ""),
    head,
    steps: steps.map(blockOf),
    changed: (change) => {
      const document = whole.clone();
      change(document);
      return document.toString({ lineWidth: 0 });
    },
  };
}

function blockOf(plain: Record<string, unknown>, place: number): StepBlock {
  const kind = kinds.find((word) => Object.hasOwn(plain, word)) ?? "";
  const own = plain.step;
  return {
    place,
    kind,
    name: typeof own === "string" ? own : nameOf(kind, plain[kind]),
    isNamed: own !== undefined,
    plain,
  };
}

function nameOf(kind: string, value: unknown): string {
  if (kind === "consent" || kind === "confirm" || kind === "open" || typeof value !== "string") return kind;
  return kind === "end" ? `end${value.charAt(0).toUpperCase()}${value.slice(1)}` : value;
}

/** The flow that a step opens by its name. */
export function openedBy({ kind, plain: { open } }: StepBlock): string | null {
  return kind === "open" && typeof open === "object" && open !== null && "flow" in open
    ? String(open.flow)
    : null;
}

/** Gives a key of a map another name; its value stays. */
export function renameKey(
  document: Document,
  path: readonly (string | number)[],
  key: string,
  to: string,
): void {
  const map = path.length === 0 ? document.contents : document.getIn(path, true);
  if (!isMap(map)) throw new Error(`no map at ${path.join(".")}`);
  const pair = map.items.find((item) => isScalar(item.key) && item.key.value === key);
  if (!pair || !isScalar(pair.key)) throw new Error(`no ${key} at ${path.join(".")}`);
  pair.key.value = to;
}

/** Puts steps before the one at a place. */
export function insertSteps(document: Document, place: number, added: readonly object[]): void {
  const steps = document.get("steps", true);
  if (typeof steps !== "object" || steps === null || !("items" in steps) || !Array.isArray(steps.items))
    throw new Error("a flow without steps");
  steps.items.splice(place, 0, ...added.map((step) => document.createNode(step)));
}

/** Where an entry of a map stands, as a path of plain keys, with its value. */
export function* entriesOf(
  plain: unknown,
  at: readonly (string | number)[] = [],
): Generator<{ at: readonly (string | number)[]; value: unknown }> {
  if (typeof plain !== "object" || plain === null) return;
  for (const [key, value] of Object.entries(plain)) {
    const path = [...at, Array.isArray(plain) ? Number(key) : key];
    yield { at: path, value };
    yield* entriesOf(value, path);
  }
}

/** A map of the document at a path, made where there is none. */
export function mapAt(document: Document, path: readonly (string | number)[]): YAMLMap {
  const found = document.getIn(path, true);
  if (isMap(found)) return found;
  const made = new YAMLMap();
  document.setIn(path, made);
  return made;
}
