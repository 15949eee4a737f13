import { brief, briefMost } from "../community/brief.ts";
import { topicMost } from "../community/lengths.ts";
import { reason } from "./askForPerson.ts";
import { moment, type Source } from "./contract.ts";
import { name, phone, seenAs, theirLocality, when } from "./shapes.ts";

const notesMost = 50;

/** What the staff still has to look at, the oldest first. */
export const staffNotes: Source = {
  allows: ["promoter", "coordinator"],
  of: "note",
  values: {
    kind: {
      kind: "id",
      only: ["wantsPerson", "offerOutsideWindow", "notTold", "notToldCancelled", "samePerson"],
    },
    name,
    locality: theirLocality,
    phone,
    topic: { kind: "text", max: topicMost },
    since: when,
    channel: { kind: "text", max: 8 },
    /** Why they want a person, as they wrote it, and as much of it as a list shows. */
    about: reason,
    brief: { kind: "text", max: briefMost, private: true },
  },
  list: ({ store }) =>
    store.staffNotes.listOpen(notesMost).map((note) => {
      const about = (note.kind === "wantsPerson" && store.questions.findReason(note.addressId)) || "";
      return {
        id: String(note.id),
        values: {
          about,
          brief: brief(about),
          kind: note.kind === "notTold" && note.cancelledAt !== null ? "notToldCancelled" : note.kind,
          name: note.name ?? "",
          locality: note.locality ?? "",
          phone: note.phone ?? "",
          topic: note.topic ?? "",
          since: moment(note.createdAt),
          channel: seenAs(note.channel),
        },
      };
    }),
};
