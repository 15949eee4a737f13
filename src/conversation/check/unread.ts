import type { Finding } from "../finding.ts";
import { type AskStep, type Flow, namesFlow, type Step } from "../flow.ts";
import type { Shown } from "./flowGround.ts";
import { openingsOf, opensChosen } from "./opened.ts";
import { atLine, atStep, type Check, type Program } from "./program.ts";
import { choicesOf } from "./shapes.ts";
import { shownIn } from "./shown.ts";

/**
 * What is kept and read by nothing. F05: what a flow is begun with under a name that it never looks at. F03, for information:
 * an answer that leads nowhere else, that no action takes and no text shows. It is lost as the flow ends.
 */
export const unread: Check = (program) => {
  const shown = shownIn(program.tables);
  return program.looked.flatMap((flow) => {
    const read = readIn(flow, shown);
    return [...inputsUnread(program, flow, read), ...answersUnread(flow, read)];
  });
};

/** The names that something in a flow looks at: of `session.topic` it is `session`. */
function readIn(flow: Flow, shown: Shown): ReadonlySet<string> {
  const { media, feeds = {} } = flow;
  const paths = [
    ...shown(flow).paths,
    ...flow.steps.flatMap(readBy),
    ...Object.values(media?.with ?? {}),
    ...(media?.when ? [media.when.path] : []),
    ...Object.values(feeds).flatMap((facts) => Object.values(facts).flat()),
  ];
  return new Set(paths.map((path) => path.split(".", 1)[0] ?? path));
}

function readBy(step: Step): readonly string[] {
  const looked = step.when ? [step.when.path] : [];
  switch (step.kind) {
    case "do":
    case "call":
      return [...looked, ...Object.values(step.with)];
    case "say":
      return [...looked, ...Object.values(step.with ?? {})];
    case "ask":
      return [...looked, ...(step.answer.type === "choose" ? Object.values(step.answer.with) : [])];
    case "open":
      return [...looked, ...(namesFlow(step) ? Object.values(step.with) : [step.slot])];
    default:
      return looked;
  }
}

/** A flow that opens one that was chosen hands on what it was given. */
function inputsUnread(program: Program, flow: Flow, read: ReadonlySet<string>): readonly Finding[] {
  if (opensChosen(flow)) return [];
  const asked = new Set(flow.steps.flatMap((step) => (step.kind === "ask" ? [step.slot] : [])));
  return Object.keys(flow.input)
    .filter((name) => !read.has(name) && !asked.has(name) && !isLookedAtBeforehand(flow, name))
    .map((name) => {
      const givers = giversOf(program, flow, name);
      const from = givers.length === 0 ? "" : ` (${givers.join(", ")} gives it)`;
      const says = `${flow.name} is begun with ${name}, and nothing in it reads ${name}${from}`;
      return atLine(
        "F05",
        flow,
        "input",
        says,
        "take it away, there and under `with:`, or let a step read it",
      );
    });
}

/** When what it tells of begins is looked at before a flow of ours is begun: it may have to wait for the morning. */
const isLookedAtBeforehand = ({ by, tells }: Flow, name: string): boolean =>
  by === "system" && tells?.hours === "near" && name === "starts";

const giversOf = ({ flows }: Program, flow: Flow, name: string): readonly string[] =>
  [...flows.values()]
    .filter(
      (giver) =>
        giver.steps.some(
          (step) => step.kind === "call" && step.flow === flow.name && Object.hasOwn(step.with, name),
        ) || openingsOf([giver], flow.name).some((step) => Object.hasOwn(step.with, name)),
    )
    .map((caller) => caller.name);

function answersUnread(flow: Flow, read: ReadonlySet<string>): readonly Finding[] {
  const asks = flow.steps.filter((step): step is AskStep => step.kind === "ask");
  // Choices that lead nowhere are told as such; two questions of one name are one answer.
  const used = new Set(asks.filter((step) => step.then || choicesOf(step)).map(({ slot }) => slot));
  return asks
    .filter(({ slot }) => !read.has(slot) && !used.has(slot))
    .map((step) => ({
      ...atStep(
        "F03",
        flow,
        step,
        `nothing uses what is answered at ${step.name}: it is lost as ${flow.name} ends`,
        `give it to an action, as \`with: { …: ${step.slot} }\`, show it in a text, or do not ask it`,
      ),
      level: "information" as const,
    }));
}
