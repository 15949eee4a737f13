// npm run -s bench:step: what the engine's step costs, and what writing its words adds. Nothing is stored, sent or read
// from a database: an action comes out as the flow says first, a source offers three things.

import { whatsappLimits } from "../../src/channels/whatsapp.ts";
import { checkTables } from "../../src/checkTables.ts";
import { readTexts } from "../../src/content/readTexts.ts";
import { openProgram } from "../../src/conversation/check/program.ts";
import { isList } from "../../src/conversation/many.ts";
import type { Event, Frame, State, Utterance } from "../../src/conversation/state.ts";
import { step } from "../../src/conversation/step.ts";
import type { World } from "../../src/conversation/walk.ts";
import { content } from "../../src/generated/content.ts";
import { speak } from "../../src/tenant/speak.ts";
import { openTexts } from "../../src/texts/texts.ts";
import { sampleValues } from "../support/sampleValues.ts";

const { flows, catalogues } = content;
const byName = Object.fromEntries(flows.map((flow) => [flow.name, flow]));
const languages = readTexts(catalogues);
const language = spanish();
const tables = { ...checkTables(Object.keys(catalogues)), languages };
const program = openProgram(flows, tables);
const facts = sampleValues(tables.facts, "typical", language);
const world: World = {
  flows: byName,
  facts,
  read: (_, at) =>
    isList(at)
      ? { type: "several", answers: ["algo", "otra cosa"], isAll: true }
      : { type: "value", value: "algo" },
};
const texts = openTexts(catalogues, { zone: "America/Mexico_City", fallback: "es" });
const voice = { texts, flows: byName, locale: "es", limits: whatsappLimits, common: facts };

function spanish() {
  const found = languages.find(({ locale }) => locale === "es");
  if (!found) throw new Error("there is no Spanish");
  return found;
}

interface Story {
  readonly flow: string;
  readonly steps: readonly {
    readonly state: State;
    readonly event: Event;
    readonly said: readonly Utterance[];
  }[];
}

/** From its opening to an end or to where it comes round: each question answered, the first choice taken. */
function storyOf(flow: string): Story {
  const steps: { state: State; event: Event; said: readonly Utterance[] }[] = [];
  let state: State = { frames: [], asked: 0 };
  let event: Event | null = { type: "begin", flow, input: inputOf(flow) };
  while (event !== null && steps.length < 40) {
    const stepped = step(world, state, event);
    steps.push({ state, event, said: stepped.said });
    state = stepped.state;
    event = nextOf(state.frames.at(-1), stepped.need);
  }
  return { flow, steps };
}

const inputOf = (flow: string) => {
  const shapes = Object.fromEntries(
    Object.keys(byName[flow]?.input ?? {}).map((name) => [
      name,
      tables.inputs[name] ?? { kind: "id" as const },
    ]),
  );
  const values = sampleValues(shapes, "typical", language);
  return flow === "switch" ? { ...values, flow: "menu", title: { text: "menu.title" } } : values;
};

function nextOf(frame: Frame | undefined, need: ReturnType<typeof step>["need"]): Event | null {
  if (need.type === "source") {
    const shapes = program.tables.sources[need.source]?.values ?? {};
    const ids =
      need.source === "menu" || need.source === "teamMenu" ? ["sessions", "notice", "help"] : ["1", "2", "3"];
    return {
      type: "options",
      options: ids.map((id, place) => ({ id, values: sampleValues(shapes, "typical", language, place) })),
    };
  }
  if (need.type === "action") {
    const at = frame && byName[frame.flow]?.steps.find(({ name }) => name === frame.at);
    const outcome = at?.kind === "do" ? (Object.keys(at.outcomes)[0] ?? "") : "";
    const shapes = program.tables.actions[need.action]?.values[outcome] ?? {};
    return { type: "outcome", outcome, values: sampleValues(shapes, "typical", language) };
  }
  if (!frame?.question) return null;
  return frame.question.choices.length > 0 ? { type: "chose", index: 0 } : { type: "said", text: "algo" };
}

const print = (line: string) => process.stdout.write(`${line}\n`);
const median = (all: readonly number[]): number =>
  [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;

/** The best of rounds: what else the machine does only ever adds. */
function nanoseconds(rounds: number, work: () => void): number {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const from = process.hrtime.bigint();
    for (let time = 0; time < 200; time += 1) work();
    times.push(Number(process.hrtime.bigint() - from) / 200);
  }
  return Math.min(...times);
}

const stories = flows.flatMap(({ name }) => {
  try {
    return [storyOf(name)];
  } catch (error) {
    process.stderr.write(`${name} is left out: ${error instanceof Error ? error.message : String(error)}`);
    return [];
  }
});
const rows = stories.map(({ flow, steps }) => {
  const walk = () => {
    for (const { state, event } of steps) step(world, state, event);
  };
  const turns = steps.filter(({ said }) => said.length > 0);
  const talk = () => {
    for (const { said } of turns) speak(voice, said);
  };
  walk();
  talk();
  return {
    flow,
    steps: steps.length,
    step: nanoseconds(20, walk) / steps.length,
    words: turns.length === 0 ? 0 : nanoseconds(20, talk) / turns.length,
  };
});
const result = {
  flows: rows.length,
  steps: rows.reduce((sum, row) => sum + row.steps, 0),
  stepNs: Math.round(median(rows.map((row) => row.step))),
  slowestStepNs: Math.round(Math.max(...rows.map((row) => row.step))),
  wordsNs: Math.round(median(rows.map((row) => row.words))),
};
if (process.argv.includes("--json")) print(JSON.stringify(result));
else {
  for (const row of rows)
    print(
      `${row.flow.padEnd(16)} ${String(row.steps).padStart(3)} steps  ${row.step.toFixed(0).padStart(6)} ns a step  ${row.words.toFixed(0).padStart(7)} ns a turn's words`,
    );
  print(
    `median over ${result.flows} flows: ${result.stepNs} ns a step, ${result.wordsNs} ns a turn's words; slowest flow ${result.slowestStepNs} ns a step`,
  );
}
