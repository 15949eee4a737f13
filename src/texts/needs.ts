import type { FluentBundle, Message } from "@fluent/bundle";

export type Pattern = NonNullable<Message["value"]>;
type Expression = Exclude<Exclude<Pattern, string>[number], string>;
type Argument = Extract<Expression, { type: "func" }>["args"][number];

/** `whether`: it is asked of the value whether it is known at all. */
export type Need = "value" | "whether";

/** The variables a pattern can show or choose by, those of the messages it mentions included. */
export function needsOf(pattern: Pattern, bundle: FluentBundle): ReadonlyMap<string, Need> {
  const names = new Map<string, Need>();
  const asked = new Set<string>();
  const seen = new Set<Pattern>();
  const waiting: Pattern[] = [pattern];

  const look = (expression: Expression | Argument): void => {
    switch (expression.type) {
      case "var":
        names.set(expression.name, "value");
        break;
      case "select":
        look(expression.selector);
        for (const variant of expression.variants) waiting.push(variant.value);
        break;
      case "func":
        for (const argument of expression.args) {
          look(argument);
          if (expression.name === "KNOWN" && argument.type === "var") asked.add(argument.name);
        }
        break;
      case "mesg": {
        const mentioned = bundle.getMessage(expression.name);
        const found = expression.attr ? mentioned?.attributes[expression.attr] : mentioned?.value;
        if (found) waiting.push(found);
        break;
      }
    }
  };

  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next === "string" || seen.has(next)) continue;
    seen.add(next);
    for (const element of next) if (typeof element !== "string") look(element);
  }
  for (const name of asked) names.set(name, "whether");
  return names;
}
