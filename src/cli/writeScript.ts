import { endsOf } from "../conversation/check/jumps.ts";
import type { Flow, Step, When } from "../conversation/flow.ts";
import { stepLines } from "./scriptSteps.ts";
import { leads, list, quoted, type ScriptWords } from "./scriptWords.ts";

/** A flow as somebody reviews it who has never seen its file: Markdown. `flows`: all there are, by name. */
export function writeScript(flow: Flow, flows: readonly Flow[], words: ScriptWords): string {
  const { word } = words;
  return [
    `# ${word("heading", { title: words.titleOf(flow.name) })}`,
    `${word("file", { name: words.quote(flow.name), file: flow.file })} ${word("sample")}`,
    `## ${word("begins")}`,
    list(beginning(flow, flows, words)),
    `## ${word("steps")}`,
    ...flow.steps.flatMap((step, place) => stepSection(flow, step, place, words)),
    ...mediaSection(flow, words),
    `## ${word("silence")}`,
    ...silence(flow, words),
    `## ${word("endings")}`,
    ...endSections(flow, words),
    word("back"),
  ].join("\n\n");
}

/** Opening words shown of those there are. */
const wordsShown = 5;

function beginning(flow: Flow, flows: readonly Flow[], words: ScriptWords): readonly string[] {
  const { word } = words;
  const who = flow.for.map((role) => word(`role-${role}`)).join(", ");
  const openings = flow.words.map(({ say, rest }) => words.quote(rest === undefined ? say : `${say} …`));
  const callers = flows.filter((other) =>
    other.steps.some((at) => at.kind === "call" && at.flow === flow.name),
  );
  const title = words.quote(words.titleOf(flow.name));
  const jumpTo = (step: string, again?: true) =>
    leads(words, flow, -1, again ? { go: step, again } : { go: step });
  return [
    word("for", { who }),
    ...(openings.length > 0
      ? [
          word("words", {
            some: openings.slice(0, wordsShown).join(", "),
            more: Math.max(0, openings.length - wordsShown),
          }),
        ]
      : []),
    ...(flow.commands.length > 0
      ? [word("command", { commands: flow.commands.map((command) => `/${command}`).join(", ") })]
      : []),
    ...(flow.menu === undefined ? [] : [word("menu", { title })]),
    ...(flow.team === undefined ? [] : [word("team", { title })]),
    ...(flow.link === undefined ? [] : [word("link")]),
    ...(flow.by === undefined ? [] : [word("by", { when: word(`by-${flow.by}`) })]),
    ...(callers.length === 0
      ? []
      : [word("called", { flows: callers.map(({ name }) => words.quote(words.titleOf(name))).join(", ") })]),
    ...(flow.purpose === undefined
      ? []
      : [word("purpose", { purpose: words.maybe(`purpose-${flow.purpose}`) ?? flow.purpose })]),
    ...(flow.cancel === undefined ? [] : [word("cancel", { leads: jumpTo(flow.cancel) })]),
    ...(flow.resume === undefined ? [] : [word("resume", { leads: jumpTo(flow.resume, true) })]),
    word("skips"),
    word("always"),
  ];
}

/** What becomes of a photo that comes beside an answer, where the flow takes it. */
function mediaSection(flow: Flow, words: ScriptWords): readonly string[] {
  if (flow.media === undefined) return [];
  const { word, maybe } = words;
  const does = maybe(`do-${flow.media.action}`) ?? `\`${flow.media.action}\``;
  return [
    `## ${word("photos")}`,
    word("photosAre", { does }),
    ...words.mediaKeys(flow.name).flatMap((key) => quoted(words, key)),
  ];
}

function silence(flow: Flow, words: ScriptWords): readonly string[] {
  const { word } = words;
  if (flow.expiresAfterMs === undefined) return [];
  const minutes = flow.expiresAfterMs / 60_000;
  const whole = Number.isInteger(minutes / 60);
  const reminder = quoted(words, `${flow.name}.reminder`);
  const expired = quoted(words, `${flow.name}.expired`);
  return [
    whole ? word("expires", { hours: minutes / 60 }) : word("expiresMinutes", { minutes }),
    ...(reminder.length === 0 ? [] : [word("reminded"), ...reminder]),
    ...(expired.length === 0 ? [] : [word("expired"), ...expired]),
  ];
}

const titles: Readonly<Record<Step["kind"], string>> = {
  say: "says",
  ask: "asks",
  consent: "consents",
  confirm: "readsBack",
  do: "does",
  call: "calls",
  open: "opens",
  go: "goes",
  end: "ends",
};

function stepSection(flow: Flow, step: Step, place: number, words: ScriptWords): readonly string[] {
  const { word } = words;
  const heading = word("step", { number: place + 1, what: word(titles[step.kind]) });
  return [
    `### ${heading} \`${step.name}\``,
    ...(step.when ? [`*${word("only", { condition: condition(flow, step.when, words) })}*`] : []),
    ...stepLines(flow, step, place, words),
  ];
}

/** What has to be so for a step to be taken, in words: somebody's answer, or what is known of them. */
function condition(flow: Flow, when: When, words: ScriptWords): string {
  const { word, maybe } = words;
  const id = when.path.replaceAll(".", "-");
  const place = flow.steps.findIndex((at) => at.kind === "ask" && at.slot === when.path);
  const asked = flow.steps[place];
  const step = place + 1;
  if (when.is !== "value") {
    const known = maybe(`${when.is}-${id}`);
    if (known !== undefined) return known;
    return asked
      ? word(`condition-${when.is}`, { step })
      : word(when.is === "known" ? "condition-codeKnown" : "condition-codeUnknown", { path: when.path });
  }
  const own = maybe(`${when.not ? "isNot" : "is"}-${id}-${when.value}`);
  if (own !== undefined) return own;
  const answer = asked?.kind === "ask" ? labelOf(flow, asked, when.value, words) : undefined;
  if (answer !== undefined)
    return word(when.not ? "condition-isNot" : "condition-is", { step, answer: words.quote(answer) });
  return word(when.not ? "condition-codeNot" : "condition-code", { path: when.path, value: when.value });
}

/** What a person sees of a choice: an option's button, or the row of one thing that is always there. */
function labelOf(
  flow: Flow,
  step: Step & { kind: "ask" },
  value: string,
  { said }: ScriptWords,
): string | undefined {
  const key = `${flow.name}.${step.name}`;
  switch (step.answer.type) {
    case "options":
      return said(`${key}.option-${value}`)[0];
    case "choose":
      return said(`${key}.label`, { $relation: value })[0];
    case "words":
      return value === "yes" || value === "no" ? said(`common.${value}`)[0] : undefined;
  }
}

function endSections(flow: Flow, words: ScriptWords): readonly string[] {
  return endsOf(flow).flatMap((end, place) => {
    const heading = `### ${words.word("ending", { number: place + 1, name: `\`${end}\`` })}`;
    if (flow.quiet.includes(end)) return [heading, words.word("silent")];
    return [heading, ...quoted(words, `${flow.name}.${end}`)];
  });
}
