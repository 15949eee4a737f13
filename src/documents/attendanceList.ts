import type { Block, DocumentKind, Made, Words } from "./contract.ts";
import { frameOf } from "./frame.ts";
import { isWritable, writtenName } from "./writable.ts";

/** Somebody who was there. Instants are epoch ms. */
export interface Attendee {
  readonly name: string;
  /** self: checked in by message. promoter: noted by the promoter. */
  readonly method: "self" | "promoter";
  readonly at: number;
}

/** «La lista de asistencia elaborada en la sesión de trabajo» (NUASS004.01, S0:253-259), as it stood when it was closed. */
export interface AttendanceListFacts extends Made {
  /** «Motivo de la reunión» (S0:255): what the session is about. */
  readonly reason: string;
  /** «Lugar y fecha de la reunión» (S0:257). */
  readonly place: string;
  readonly locality: string;
  readonly startsAt: number | null;
  readonly endsAt: number | null;
  /** «Los nombres de los asistentes y del promotor» (S0:259). */
  readonly promoter: string;
  /** In the order they arrived. */
  readonly attendees: readonly Attendee[];
  readonly closedAt: number;
  /** Who was added after the list could no longer be opened, and by whom. */
  readonly addenda: readonly {
    readonly at: number;
    readonly by: string;
    readonly attendees: readonly Attendee[];
  }[];
}

const said = (text: string): boolean => text.trim() !== "";

export const attendanceList: DocumentKind<AttendanceListFacts> = {
  kind: "attendanceList",
  series: "LA",
  required: [
    { name: "reason", source: "S0:255", isMet: ({ reason }) => said(reason) },
    { name: "place", source: "S0:257", isMet: ({ place }) => said(place) },
    { name: "date", source: "S0:257", isMet: ({ startsAt }) => startsAt !== null },
    { name: "attendees", source: "S0:259", isMet: (facts) => total(facts) > 0 },
    { name: "promoter", source: "S0:259", isMet: ({ promoter }) => said(promoter) },
  ],
  layout: (facts, words) => ({
    ...frameOf(facts, words, "attendanceList"),
    blocks: [
      { type: "facts", items: heading(facts, words) },
      ...(facts.attendees.length > 0 ? [tableOf(facts.attendees, 0, words)] : []),
      {
        type: "paragraph",
        text: words("documents.attendanceList-closed", {
          count: facts.attendees.length,
          closed: { at: facts.closedAt },
        }),
        small: true,
      },
      ...facts.addenda.flatMap((addendum, place) => addendumOf(facts, addendum, place, words)),
    ],
  }),
  fileName: ({ folio, version, startsAt, madeAt }, words) =>
    words("documents.attendanceList-file", {
      folio,
      version,
      day: { at: startsAt ?? madeAt },
    }),
};

function heading(facts: AttendanceListFacts, words: Words) {
  const { reason, place, locality, startsAt, endsAt, promoter } = facts;
  const line = (name: string, value: string) => ({ label: words(`documents.fact-${name}`), value });
  return [
    line("reason", reason),
    line("place", [place, locality].filter(said).join(", ")),
    line(
      "date",
      startsAt === null
        ? ""
        : words("documents.when", { starts: { at: startsAt }, ends: { at: endsAt ?? startsAt } }),
    ),
    line("promoter", nameIn(promoter, words)),
    line("attendees", words("documents.people", { count: total(facts) })),
  ];
}

const total = ({ attendees, addenda }: AttendanceListFacts): number =>
  attendees.length + addenda.reduce((sum, one) => sum + one.attendees.length, 0);

const nameIn = (name: string, words: Words): string => writtenName(name, words("documents.otherScript"));

/** The names on it that a document cannot write. */
export const unwrittenNames = ({ promoter, attendees }: AttendanceListFacts): readonly string[] =>
  [promoter, ...attendees.map(({ name }) => name)].filter((name) => !isWritable(name));

function tableOf(attendees: readonly Attendee[], before: number, words: Words): Block {
  return {
    type: "table",
    columns: [
      { label: words("documents.column-number"), width: 0.08, align: "right" },
      { label: words("documents.column-name"), width: 0.54 },
      { label: words("documents.column-hour"), width: 0.12 },
      { label: words("documents.column-method"), width: 0.26 },
    ],
    rows: attendees.map(({ name, method, at }, place) => [
      String(before + place + 1),
      nameIn(name, words),
      words("documents.hour", { at: { at } }),
      words(`documents.method-${method}`),
    ]),
  };
}

function addendumOf(
  facts: AttendanceListFacts,
  { at, by, attendees }: AttendanceListFacts["addenda"][number],
  place: number,
  words: Words,
): readonly Block[] {
  const before = facts.addenda.slice(0, place).reduce((sum, one) => sum + one.attendees.length, 0);
  return [
    { type: "heading", text: words("documents.addendum", { number: place + 1 }) },
    {
      type: "paragraph",
      text: words("documents.addendum-by", { at: { at }, by: nameIn(by, words) }),
      small: true,
    },
    tableOf(attendees, facts.attendees.length + before, words),
  ];
}
