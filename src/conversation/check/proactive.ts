import type { Finding } from "../finding.ts";
import type { DoStep, Flow } from "../flow.ts";
import { own } from "./own.ts";
import { atFlow, atLine, atStep, type Check, type Program } from "./program.ts";
import type { ActionShape } from "./tables.ts";

// What is said of our own accord: F09 where it may find the platform's 24 hours over, F17 where it may find people asleep.

/** WhatsApp takes free messages for so long after somebody's last one, less what it takes to arrive, ms. */
const window = (24 * 60 - 5) * 60_000;

/** F09: something we say first that may fall outside the 24 hours, and nothing says what becomes of it then. */
export const outsideWindow: Check = (program) =>
  program.looked.flatMap((flow) => [
    ...(flow.remindMs !== undefined && flow.remindMs >= window ? [remindsTooLate(flow, flow.remindMs)] : []),
    ...(flow.by === "system" && flow.tells?.outside === undefined ? [begunOutside(flow)] : []),
    ...(flow.by !== "system" && flow.tells ? [begunByPeople(flow)] : []),
    ...sentBeside(program, flow, "F09", "on WhatsApp their 24 hours may be over"),
    ...telling(program, flow).flatMap(({ step, action }) => {
      if (!action.tells) return step.tells ? [tellsNobody(flow, step)] : [];
      return step.tells?.outside === undefined ? [toldOutside(flow, step, action.tells)] : [];
    }),
  ]);

/** F17: something we say first that may come at night. */
export const atNight: Check = (program) =>
  program.looked.flatMap((flow) => [
    ...(flow.by === "system" ? begunAtNight(flow) : []),
    ...sentBeside(program, flow, "F17", "it may be night"),
    ...telling(program, flow).flatMap(({ step, action }) =>
      action.tells ? toldAtNight(flow, step, action.tells) : [],
    ),
  ]);

interface Doing {
  readonly step: DoStep;
  readonly action: ActionShape;
}

/** Steps that do something which writes to others, or that say how it would. */
function telling({ tables }: Program, flow: Flow): readonly Doing[] {
  return flow.steps.flatMap((step) => {
    const action = step.kind === "do" ? own(tables.actions, step.action) : undefined;
    return step.kind === "do" && action && (action.tells || step.tells) ? [{ step, action }] : [];
  });
}

/** What takes photos and the like has no place to say how it reaches others. */
function sentBeside({ tables }: Program, flow: Flow, code: "F09" | "F17", may: string): readonly Finding[] {
  const { media } = flow;
  const tells = media && own(tables.actions, media.action)?.tells;
  if (!media || !tells) return [];
  const says = `${media.action}, which takes photos and the like, writes to ${others[tells.whom]}, and ${may}`;
  const mend = `do ${media.action} at a step of its own, which says how under \`tells:\``;
  return [atLine(code, flow, "media", says, mend)];
}

// — F09 —

const outsideMend =
  "say under `tells:` what becomes of it then: `outside: staff`, `outside: wait` or `outside: channel`";

function remindsTooLate(flow: Flow, remind: number): Finding {
  const says = `${flow.name} reminds after ${remind / 3_600_000}h: on WhatsApp nobody can be written to any more by then`;
  return atFlow("F09", flow, says, "remind within 23h");
}

function begunOutside(flow: Flow): Finding {
  const says = `we begin ${flow.name} ourselves, and on WhatsApp its 24 hours may be over for whoever it is for`;
  return atFlow("F09", flow, says, outsideMend);
}

function begunByPeople(flow: Flow): Finding {
  const says = `${flow.name} says how it reaches people when we begin it, and we never do`;
  return atFlow("F09", flow, says, "take `tells:` away from the top, or write `starts: { by: system }`");
}

function toldOutside(flow: Flow, step: DoStep, { whom }: Tells): Finding {
  const says = `${step.name} writes to ${others[whom]}, and on WhatsApp their 24 hours may be over`;
  return atStep("F09", flow, step, says, outsideMend);
}

function tellsNobody(flow: Flow, step: DoStep): Finding {
  const says = `${step.name} says how it reaches others, and ${step.action} writes to nobody else`;
  return atStep("F09", flow, step, says, "take `tells:` away");
}

// — F17 —

type Tells = NonNullable<ActionShape["tells"]>;

const others: Readonly<Record<Tells["whom"], string>> = { people: "other people", staff: "the team" };
const dayMend = "write `hours: day` under `tells:`, so that it waits for the morning";

function begunAtNight(flow: Flow): readonly Finding[] {
  const hours = flow.tells?.hours;
  const finding = (says: string, mend: string) => [atFlow("F17", flow, says, mend)];
  if (hours === undefined) return finding(`we begin ${flow.name} ourselves, and it may be night`, dayMend);
  if (hours === "any")
    return finding(
      `we begin ${flow.name} at any hour, and nobody asked for it`,
      "write `hours: day`, or `hours: near` where its input `starts` says when what it is about begins",
    );
  if (hours === "near" && flow.input.starts !== "moment")
    return finding(
      `${flow.name} may come at night where what it is about is near, and nothing says when that is`,
      "give it the input `starts: moment`, or write `hours: day`",
    );
  return [];
}

function toldAtNight(flow: Flow, step: DoStep, { whom, urgent }: Tells): readonly Finding[] {
  const hours = step.tells?.hours;
  const finding = (says: string) => [atStep("F17", flow, step, says, dayMend)];
  if (hours === undefined) return finding(`${step.name} writes to ${others[whom]}, and it may be night`);
  if (hours === "any" && urgent !== "asked")
    return finding(`${step.name} writes to ${others[whom]} at any hour, and nobody asked for it`);
  if (hours === "near" && urgent !== "soon")
    return finding(
      `${step.name} may write to ${others[whom]} at night where what it tells of is near, and ${step.action} tells of nothing that begins`,
    );
  return [];
}
