import { z } from "zod";
import { actions } from "../actions/actions.ts";
import { sources } from "../actions/sources.ts";
import { flowSchema, stepSchemas } from "../conversation/flowSchema.ts";

/** What editors say of a word when the cursor rests on it; `docs/flows.md` tells it at length. */
const heads: Readonly<Record<string, string>> = {
  flow: "The flow's name, and the name of its file.",
  for: "Who may begin it.",
  starts: "What begins it: words, a command, a link, a place in the menu.",
  input: "What it is begun with, and of which kind.",
  quiet: "Ends that say nothing.",
  cancel: "Where «cancelar» leads in it.",
  resume: "The question that is asked anew when somebody comes back to it.",
  media: "What is done with a photo, a voice note or a place that comes beside the answers.",
  purpose: "What the personal data asked here is for, as the privacy notice says.",
  expires: "When nobody answers for so long it is closed: 48h, 30m.",
  budget: "The most messages it may cost.",
  steps: "Taken from the first to the last, where no line says otherwise.",
};
const kinds: Readonly<Record<string, string>> = {
  say: "Says a text; with `list:` a line for each thing there is.",
  ask: "Asks, and keeps the answer under that name. One of `type`, `choose`, `options` says how it is answered.",
  consent: "Asks consent to a purpose of the privacy notice, unless it was given.",
  confirm: "Reads back what was answered; each thing can be corrected.",
  do: "Does something; `outcomes:` says where each way it can turn out leads.",
  call: "Goes through another flow and comes back.",
  open: "Goes on with another flow, and does not come back: with the one that was chosen under that name, or with `{ flow: … }`, to which `with:` hands answers on.",
  go: "Goes to that step.",
  again: "Asks that question again, forgetting its answer and what depended on it.",
  end: "Ends the flow, and says the text of that name.",
};

type Json = { [key: string]: unknown };

/**
 * The flow language as a JSON Schema (draft 2020-12), for editors: made of the very schema that reads flows, with the
 * actions, sources and flows there are. What it cannot say (an outcome that lacks) is the checker's.
 */
export function flowJsonSchema(flows: readonly string[]): string {
  const names = {
    do: Object.keys(actions).sort(),
    choose: Object.keys(sources).sort(),
    list: Object.keys(sources).sort(),
    call: [...flows].sort(),
  };
  const steps = Object.entries(stepSchemas).map(([kind, schema]) => {
    const step: Json = z.toJSONSchema(schema, { io: "input" });
    delete step.$schema;
    const properties = step.properties as Record<string, Json>;
    for (const [word, known] of Object.entries(names))
      if (properties[word]) properties[word] = { type: "string", enum: known };
    if (properties[kind]) properties[kind] = { ...properties[kind], description: kinds[kind] };
    return step;
  });
  const whole: Json = z.toJSONSchema(flowSchema, { io: "input" });
  const properties = whole.properties as Record<string, Json>;
  for (const [word, description] of Object.entries(heads))
    if (properties[word]) properties[word] = { ...properties[word], description };
  properties.steps = { ...properties.steps, items: { anyOf: steps } };
  const schema = { title: "A flow of Convoca", ...whole };
  return `${JSON.stringify(schema, null, 2)}\n`;
}
