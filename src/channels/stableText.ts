/** One array or object that is being written: the keys of an object in order, and how far it got. */
interface Opened {
  readonly of: readonly unknown[] | Readonly<Record<string, unknown>>;
  readonly keys: readonly string[] | null;
  at: number;
}

// Real events are a hundredth of it. Two monsters that differ only after this count as one.
const Enough = 100_000;

/**
 * One text for one JSON value, whatever the order of its keys: what a payload without an id of its own is keyed by.
 * Keeps a stack of its own, because JSON.stringify recurses and a payload may be nested a million deep.
 */
export function stableText(value: unknown): string {
  const open: Opened[] = [];
  let text = begin(value, open);
  for (let last = open.at(-1); last !== undefined && text.length < Enough; last = open.at(-1)) {
    const { of, keys, at } = last;
    last.at += 1;
    if (isList(of)) {
      if (at < of.length) text += (at > 0 ? "," : "") + begin(of[at], open);
      else {
        text += "]";
        open.pop();
      }
      continue;
    }
    const key = keys?.[at];
    if (key !== undefined) text += `${at > 0 ? "," : ""}${JSON.stringify(key)}:${begin(of[key], open)}`;
    else {
      text += "}";
      open.pop();
    }
  }
  return text;
}

/** A JSON object: neither null nor an array. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

function begin(value: unknown, open: Opened[]): string {
  if (isList(value)) {
    open.push({ of: value, keys: null, at: 0 });
    return "[";
  }
  if (!isRecord(value)) return JSON.stringify(value) ?? "null";
  open.push({ of: value, keys: Object.keys(value).sort(), at: 0 });
  return "{";
}
