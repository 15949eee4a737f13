import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { z } from "zod";
import { readContent } from "../content/loadContent.ts";
import { indexOpenings, type Openings } from "../conversation/chooseFlow.ts";
import { type Judged, judgeAnswer, type Score, type Share, scoresOf } from "./score.ts";
import { type Line, lineSchema, type Understood, understandLine } from "./understandLine.ts";

const usage = "npm run flows -- understand [--report [--failures] [--json] [file.jsonl]]";
/** What is reported on: nobody tunes on it. */
const held = "tests/corpus/report.jsonl";

/**
 * `understand`: reads answers from standard input, one JSON object a line, and prints what is understood of each.
 * `--report [file]`: how much of a labelled file is understood, and how much wrongly accepted. Exit code 2 when it was
 * not asked rightly, 1 when a line cannot be read.
 */
export function understand(root: URL, options: readonly string[], print: (text: string) => void): number {
  const flags = options.filter((option) => option.startsWith("--"));
  const files = options.filter((option) => !option.startsWith("--"));
  const unknown = flags.find((flag) => !["--report", "--failures", "--json"].includes(flag));
  const isReport = flags.includes("--report");
  if (unknown !== undefined || files.length > (isReport ? 1 : 0)) {
    print(`understand does not know “${unknown ?? files.join(" ")}”: ${usage}`);
    return 2;
  }
  const openings = indexOpenings(readContent(root).flows);
  if (!isReport) return answerLines(openings, readFileSync(0, "utf8"), print);
  const [file = held] = files;
  let labelled: string;
  try {
    labelled = readFileSync(new URL(file, root), "utf8");
  } catch {
    print(`${file} cannot be read: ${usage}`);
    return 2;
  }
  return report(openings, labelled, flags, print);
}

function answerLines(openings: Openings, text: string, print: (text: string) => void): number {
  let mistakes = 0;
  for (const [place, written] of text.split("\n").entries()) {
    if (written.trim() === "") continue;
    const { line, why } = readLine(written, lineSchema);
    const read = line ? understood(openings, line) : { says: why };
    if ("says" in read) {
      mistakes += 1;
      console.error(`line ${place + 1}: ${read.says}`);
    }
    const answer = "says" in read ? { unclear: true } : read;
    print(JSON.stringify({ id: line?.id ?? idIn(written), ...answer }));
  }
  return mistakes === 0 ? 0 : 1;
}

function understood(openings: Openings, line: Line): Understood | { readonly says: string } {
  try {
    return understandLine(openings, line, Date.now());
  } catch (error) {
    return { says: error instanceof Error ? error.message : String(error) };
  }
}

function readLine<S extends z.ZodType>(written: string, schema: S): { line?: z.infer<S>; why: string } {
  let plain: unknown;
  try {
    plain = JSON.parse(written);
  } catch {
    return { why: "this is no JSON object" };
  }
  const read = schema.safeParse(plain);
  return read.success ? { line: read.data, why: "" } : { why: z.prettifyError(read.error) };
}

/** A line that cannot be read is answered under its id, as far as it has one. */
function idIn(written: string): unknown {
  try {
    const plain: unknown = JSON.parse(written);
    return typeof plain === "object" && plain !== null && "id" in plain ? plain.id : null;
  } catch {
    return null;
  }
}

// — the report —

const understoodSchema = z.union([
  z.strictObject({ value: z.boolean() }),
  z.strictObject({ option: z.number() }),
  z.strictObject({ options: z.array(z.number()) }),
  z.strictObject({ name: z.string() }),
  z.strictObject({ names: z.array(z.string()) }),
  z.strictObject({ locality: z.string() }),
  z.strictObject({ date: z.string() }),
  z.strictObject({ time: z.string() }),
  z.strictObject({ datetime: z.string() }),
  z.strictObject({ number: z.number() }),
  z.strictObject({ e164: z.string() }),
  z.strictObject({ command: z.string().nullable() }),
  z.strictObject({ text: z.string() }),
  z.strictObject({ unclear: z.literal(true) }),
]);
const labelled = lineSchema.extend({ expect: understoodSchema, also: z.array(understoodSchema).optional() });

interface Read extends Judged {
  readonly line: z.infer<typeof labelled>;
  readonly read: Understood;
}

function report(
  openings: Openings,
  text: string,
  flags: readonly string[],
  print: (text: string) => void,
): number {
  const judged: Read[] = [];
  for (const [place, written] of text.split("\n").entries()) {
    if (written.trim() === "") continue;
    const { line, why } = readLine(written, labelled);
    if (!line) {
      print(`line ${place + 1}: ${why}`);
      return 1;
    }
    const read = understandLine(openings, line, 0);
    const meant = [line.expect, ...(line.also ?? [])];
    const isAnswer =
      !("unclear" in line.expect) && !("command" in line.expect && line.expect.command === null);
    judged.push({ line, read, kind: line.kind, verdict: judgeAnswer(read, meant), isAnswer });
  }
  if (flags.includes("--failures"))
    for (const { line, read, verdict } of judged)
      if (verdict !== "right") print(failure(line, read, verdict));
  const scores = scoresOf(judged);
  const hash = createHash("sha256").update(text).digest("hex");
  if (flags.includes("--json")) print(JSON.stringify({ sha256: hash, scores }, null, 2));
  else print(table(scores, judged.length, hash));
  return 0;
}

function failure(
  { id, kind, says, prompt, options, now, expect }: Read["line"],
  read: Understood,
  verdict: string,
) {
  const around = [prompt, options && JSON.stringify(options), kind.startsWith("date") ? now : undefined];
  return `${verdict} ${id} ${JSON.stringify(says)} → ${JSON.stringify(read)}, meant ${JSON.stringify(expect)} ${around.filter(Boolean).join(" | ")}`;
}

function table(scores: readonly Score[], count: number, hash: string): string {
  const rows = scores.map(({ kind, understood: good, wrong }) =>
    [kind.padEnd(12), percents(good).padEnd(32), percents(wrong)].join(" "),
  );
  return [
    `${count} answers, sha256 ${hash.slice(0, 16)}`,
    `${"kind".padEnd(12)} ${"understood (95 %)".padEnd(32)} wrongly accepted (95 %)`,
    ...rows,
  ].join("\n");
}

const percent = (share: number) => (share * 100).toFixed(1);
const percents = ({ share, low, high, count, of }: Share) =>
  `${percent(share)} % (${percent(low)}–${percent(high)}) ${count}/${of}`;
