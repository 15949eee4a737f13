import type { Finding } from "../finding.ts";
import type { Flow, Step } from "../flow.ts";
import { own } from "./own.ts";
import { atFlow, type Check, type Program } from "./program.ts";
import type { LanguageTexts } from "./tables.ts";
import { canBeReminded, isBegun, isLeftHalfDone, waitsIn } from "./waiting.ts";

/**
 * F10: a flow that waits for somebody without saying how long, what it says then, or when it reminds them. What a flow calls
 * is a part of it, and waits as long as it says.
 */
export const waits: Check = (program) => program.looked.flatMap((flow) => inFlow(program, flow));

function inFlow(program: Program, flow: Flow): readonly Finding[] {
  if (!isBegun(flow, program.flows)) return flow.remindMs === undefined ? [] : [onlyCalled(program, flow)];
  const waiting = flow.steps.filter((step) => waitsIn(step, program.flows));
  if (waiting.length === 0) return neverWaits(flow);
  const { expiresAfterMs, remindMs } = flow;
  return [
    ...(expiresAfterMs === undefined ? [forever(flow, waiting)] : []),
    ...(expiresAfterMs !== undefined && remindMs !== undefined && remindMs >= expiresAfterMs
      ? [tooLate(flow, remindMs, expiresAfterMs)]
      : []),
    ...(isLeftHalfDone(flow, program.flows) ? lacking(program, flow, "expired") : []),
    ...(remindMs === undefined ? [] : lacking(program, flow, "reminder")),
    ...(remindMs !== undefined && !canBeReminded(flow, program) ? [remindsNobody(flow)] : []),
  ];
}

/** The flow that was begun says when it reminds: what it calls is a part of it. */
function onlyCalled({ flows }: Program, flow: Flow): Finding {
  const callers = [...flows.values()].filter(({ steps }) =>
    steps.some((step) => step.kind === "call" && step.flow === flow.name),
  );
  const names = callers.map(({ name }) => name).join(", ");
  const says = `nobody is reminded of ${flow.name}: it is only ever called, and what calls it says when (${names})`;
  return atFlow("F10", flow, says, "take `remind:` and the text `reminder` away, or write them there");
}

function remindsNobody(flow: Flow): Finding {
  const says = `nobody is reminded of ${flow.name}: nobody can have answered something of it while it still waits`;
  return atFlow("F10", flow, says, "take `remind:` and the text `reminder` away");
}

function forever(flow: Flow, waiting: readonly Step[]): Finding {
  const says = `${flow.name} waits for an answer at ${namesOf(waiting)} and never stops waiting`;
  return atFlow("F10", flow, says, "say how long at the top: `expires: { after: 48h }`");
}

function neverWaits(flow: Flow): readonly Finding[] {
  if (flow.remindMs === undefined) return [];
  const says = `${flow.name} asks nothing, so there is nothing to remind anybody of`;
  return [atFlow("F10", flow, says, "take `remind:` away")];
}

function tooLate(flow: Flow, remind: number, after: number): Finding {
  const says = `${flow.name} would remind after ${written(remind)}, when it has lapsed already after ${written(after)}`;
  return atFlow("F10", flow, says, "remind well before it lapses");
}

/** What each of the two texts is for, in the words of a finding. */
const purposes = {
  expired: "what was half done lapses in silence: nothing says so when its person writes again",
  reminder: "somebody is reminded, and nothing says of what",
} as const;

/**
 * In the languages where it is missing while others have it, F06 tells as well. One that is not finished says it in the
 * institution's.
 */
function lacking({ tables }: Program, flow: Flow, text: keyof typeof purposes): readonly Finding[] {
  const key = `${flow.name}.${text}`;
  return tables.languages
    .filter(({ partial, texts }) => !partial && !own(texts, key))
    .map((language) =>
      atFlow(
        "F10",
        flow,
        `in ${language.locale}, ${purposes[text]}`,
        `add \`${text} = …\` to ${fileOf(language, flow)}`,
      ),
    );
}

const fileOf = ({ locale }: LanguageTexts, { name }: Flow) => `locales/${locale}/${name}.ftl`;

const namesOf = (steps: readonly Step[]) =>
  steps.length < 4
    ? steps.map(({ name }) => name).join(", ")
    : `${steps[0]?.name} and ${steps.length - 1} more`;

function written(ms: number): string {
  const minutes = ms / 60_000;
  return minutes % 60 === 0 ? `${minutes / 60}h` : `${minutes}m`;
}
