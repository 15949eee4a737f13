import { resultKey } from "./names.ts";

// What the texts of RapidPro show, in Fluent.

/** A text in Fluent, and the expressions in it that could not be carried over. */
export interface Carried {
  readonly fluent: string;
  readonly lost: readonly string[];
}

/** What expressions begin with (goflow, `flows/runs`): «ayuda@ejemplo.org» is an address. */
const roots =
  "contact|fields|urns|results|flow|input|run|child|parent|ticket|webhook|node|globals|trigger|resume|legacy_extra";
const expression = new RegExp(
  `@@|@\\((?:[^()]|\\([^()]*\\))*\\)|(?<![\\p{L}\\p{N}._%+-])@(?:${roots})(?![\\p{L}\\p{N}_])[\\p{L}\\p{N}_.]*`,
  "gu",
);

/** `@results.color` shows what was answered there, `@contact.name` the person's name; any other expression is lost. */
export function carryText(text: string, slots: ReadonlyMap<string, string>): Carried {
  const lost: string[] = [];
  const shown = text.replace(expression, (found) => {
    if (found === "@@") return "@";
    const inner = found.replace(/^@\(?|\)$/g, "").replace(/\.+$/, "");
    const dots = /\.+$/.exec(found)?.[0] ?? "";
    if (/^contact(?:\.(?:name|first_name))$/.test(inner)) return `\u0001$person-name\u0002${dots}`;
    const [, result = ""] =
      /^(?:results|flow)\.([\p{L}\p{M}\p{N}_]+)(?:\.(?:value|category|category_localized|input))?$/u.exec(
        inner,
      ) ?? [];
    const slot = slots.get(resultKey(result));
    if (slot !== undefined) return `\u0001$${slot}\u0002${dots}`;
    lost.push(found);
    return `…${dots}`;
  });
  const escaped = shown
    .replace(/[{}]/g, (brace) => `{ "${brace}" }`)
    .replaceAll("\u0001", "{ ")
    .replaceAll("\u0002", " }");
  return { fluent: escaped, lost };
}

/** A message of a Fluent file: lines are indented, and one that begins with a sign of Fluent's is said as a string. */
export function fluentMessage(
  id: string,
  text: string,
  attributes: Readonly<Record<string, string>> = {},
): string {
  const entries = Object.entries(attributes).map(([name, value]) => `    .${name} =${block(value, 8)}`);
  return [`${id} =${block(text, 4)}`, ...entries].join("\n");
}

function block(text: string, indent: number): string {
  const lines = text.replace(/\r/g, "").trim().split("\n");
  if (lines.length === 1) return ` ${safe(lines[0] ?? "")}`;
  return `\n${lines.map((line) => (line.trim() === "" ? "" : `${" ".repeat(indent)}${safe(line.trimEnd())}`)).join("\n")}`;
}

const safe = (line: string): string =>
  line.replace(/^\s*([[*.}])/, (_, sign: string) => `{ "${sign}" }`) || '{ "" }';
