import type { Document } from "yaml";
import type { FindingCode } from "../../conversation/finding.ts";
import { filesOf } from "./flowFile.ts";
import type { Mutant, Mutator } from "./mutant.ts";

// Mistakes in what is done with photos and the like that come beside the answers.

interface Change {
  readonly code: FindingCode;
  readonly what: string;
  readonly key?: string;
  readonly change: (document: Document) => void;
}

const atFlows =
  (changesAt: (media: Readonly<Record<string, unknown>> | null) => readonly Change[]): Mutator =>
  (shipped) =>
    filesOf(shipped).flatMap((flow) => {
      const { file } = flow;
      const media = isRecord(flow.head.media) ? flow.head.media : null;
      return changesAt(media).map(
        ({ code, what, key, change }): Mutant => ({
          ...{ code, what: `${file}: ${what}`, flow: flow.flow },
          ...(key !== undefined && { key }),
          files: { [file]: flow.changed(change) },
        }),
      );
    });

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const put = (path: readonly string[], value: unknown) => (document: Document) =>
  document.setIn(["media", ...path], document.createNode(value));

/** F05: given what nothing sets, under a name that is not taken, or taken for what nothing sets. */
const wrongValue = atFlows((media) =>
  media === null
    ? []
    : [
        ...Object.keys(isRecord(media.with) ? media.with : {}).flatMap((input): Change[] => [
          {
            ...{ code: "F05", what: `media with nothing for ${input}`, key: "nothingOfTheKind" },
            change: put(["with", input], "nothingOfTheKind"),
          },
          {
            ...{ code: "F05", what: `media with ${input} for ${input}s`, key: `${input}s` },
            change: put(["with"], { [`${input}s`]: input }),
          },
        ]),
        {
          ...{ code: "F05", what: "media on what nothing sets", key: "nothingOfTheKind" },
          change: put(["when"], "nothingOfTheKind is known"),
        },
      ],
);

/** F09, F17: whoever sends a photo calls the team, wherever and whenever it is. */
const tellingOthers = atFlows(() =>
  (["F09", "F17"] as const).map((code) => ({
    ...{ code, what: `media that call the team, at night or too late (${code})`, key: "photos" },
    change: put([], { do: "askForPerson", most: 3 }),
  })),
);

export const mediaMutators: readonly Mutator[] = [wrongValue, tellingOthers];
