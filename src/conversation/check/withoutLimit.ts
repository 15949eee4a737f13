import type { Finding } from "../finding.ts";
import { type AskStep, type Flow, sentAnswers } from "../flow.ts";
import { own } from "./own.ts";
import { atLine, atStep, type Check, type Program } from "./program.ts";

/**
 * F19: photos, voice notes, places and files are waited for with a limit, with words for whoever sent something else,
 * and with a way on for whoever cannot send it.
 */
export const withoutLimit: Check = (program) =>
  program.looked.flatMap((flow) => [
    ...takenWithoutLimit(flow),
    ...flow.steps.flatMap((step) => (step.kind === "ask" ? askedWithoutWayOn(program, flow, step) : [])),
  ]);

/** Of photos and the like in one conversation: nobody looks through more. */
const MostTaken = 100;

function takenWithoutLimit(flow: Flow): readonly Finding[] {
  if (!flow.media) return [];
  const { most } = flow.media;
  if (most !== undefined && most <= MostTaken) return [];
  if (most !== undefined)
    return [
      atLine(
        "F19",
        flow,
        "media",
        `up to ${most} photos, voice notes and places are taken, which is no limit`,
        `let \`most\` be ${MostTaken} or less`,
      ),
    ];
  const says = "photos, voice notes and places are taken without a limit while this flow is open";
  return [atLine("F19", flow, "media", says, "add `most: 30` under media, and the text `media-full`")];
}

function askedWithoutWayOn(program: Program, flow: Flow, step: AskStep): readonly Finding[] {
  const sent = step.answer.type === "words" ? own(sentAnswers, step.answer.reads) : undefined;
  if (sent === undefined) return [];
  const found = (says: string, mend: string) => atStep("F19", flow, step, says, mend);
  const key = `${flow.name}.${step.name}`;
  const mute = program.tables.languages.filter(
    ({ texts, partial }) => !partial && own(texts, key) && !own(texts, `${key}.retry`),
  );
  return [
    ...(step.tries === undefined
      ? [
          found(
            `${step.name} waits for ${sent}, however often something else comes`,
            "add `tries: 3`: so many answers of no use lead on",
          ),
        ]
      : []),
    ...(step.without === undefined
      ? [
          found(
            `who cannot send ${sent} at ${step.name} has no way on`,
            "add `without:` with where «omitir» leads, as in `without: { end: notNow }`",
          ),
        ]
      : []),
    ...(step.without !== undefined &&
    step.without !== "next" &&
    "go" in step.without &&
    step.without.again &&
    step.without.go === step.name
      ? [
          found(
            `who cannot send ${sent} at ${step.name} is asked for it again`,
            "let `without:` lead on, as in `without: { end: notNow }`",
          ),
        ]
      : []),
    ...mute.map(({ locale }) =>
      found(
        `${step.name} waits for ${sent} and does not say in ${locale} what to do when something else comes`,
        "add its `.retry`",
      ),
    ),
  ];
}
