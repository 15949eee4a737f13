import { readWhen, tellsOf } from "./compileStep.ts";
import type { Flow, OpeningWords, Step } from "./flow.ts";
import type { FlowHead } from "./flowSchema.ts";

export function flowOf(
  head: FlowHead,
  { file, lineAt }: { readonly file: string; readonly lineAt: (path: readonly PropertyKey[]) => number },
  steps: readonly Step[],
): Flow {
  const starts = head.starts ?? {};
  const words = (starts.words ?? []).map((word, place) => ({
    ...readOpening(word),
    line: lineAt(["starts", "words", place]),
  }));
  return {
    name: head.flow,
    file,
    for: head.for,
    words,
    commands: starts.command === undefined ? [] : [starts.command].flat(),
    ...(starts.link !== undefined && { link: readLink(starts.link) }),
    ...(starts.menu !== undefined && { menu: starts.menu }),
    ...(starts.team !== undefined && { team: starts.team }),
    ...(starts.by !== undefined && { by: starts.by }),
    input: head.input ?? {},
    quiet: head.quiet ?? [],
    ...(head.cancel !== undefined && { cancel: head.cancel.go }),
    ...(head.resume !== undefined && { resume: head.resume.again }),
    ...(head.moved !== undefined && { moved: head.moved }),
    ...(head.purpose !== undefined && { purpose: head.purpose }),
    ...(head.feeds !== undefined && { feeds: feedsOf(head.feeds) }),
    ...(head.media !== undefined && {
      media: {
        action: head.media.do,
        with: head.media.with ?? {},
        quiet: head.media.quiet ?? [],
        ...readWhen(head.media.when),
        ...(head.media.tells && { tells: head.media.tells }),
        ...(head.media.most !== undefined && { most: head.media.most }),
      },
    }),
    ...(head.expires !== undefined && { expiresAfterMs: milliseconds(head.expires.after) }),
    ...(head.expires?.remind !== undefined && { remindMs: milliseconds(head.expires.remind) }),
    ...(head.tells && { tells: tellsOf(head.tells) }),
    ...(head.budget !== undefined && { budget: head.budget.messages }),
    steps,
    lines: Object.fromEntries(Object.keys(head).map((word) => [word, lineAt([word])])),
    index: Object.fromEntries(steps.map((step, place) => [step.name, place])),
  };
}

const feedsOf = (written: NonNullable<FlowHead["feeds"]>): NonNullable<Flow["feeds"]> =>
  Object.fromEntries(
    Object.entries(written).map(([document, facts]) => [
      document,
      Object.fromEntries(Object.entries(facts).map(([fact, from]) => [fact, [from].flat()])),
    ]),
  );

type OpeningFile = NonNullable<NonNullable<FlowHead["starts"]>["words"]>[number];

/** `asistencia {code}`: the words, and the input that whatever follows them fills. */
export function readOpening(word: OpeningFile): Omit<OpeningWords, "line"> {
  const { say, with: filled } = typeof word === "string" ? { say: word, with: {} } : word;
  const [whole, rest] = /\{(\w+)\}$/.exec(say) ?? [];
  if (whole === undefined || rest === undefined) return { say, with: filled };
  return { say: say.slice(0, -whole.length).trim(), rest, with: filled };
}

export function readLink(link: string): { prefix: string; rest: string } {
  const [prefix = "", rest = ""] = link.split("{");
  return { prefix, rest: rest.slice(0, -1) };
}

function milliseconds(duration: string): number {
  const minutes = Number.parseInt(duration, 10) * (duration.endsWith("h") ? 60 : 1);
  return minutes * 60_000;
}
