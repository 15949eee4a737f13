import { topicMost } from "../community/lengths.ts";
import { moment, type Source } from "./contract.ts";
import { locality, name, when } from "./shapes.ts";

const notesMost = 50;

/** What the staff still has to look at, the oldest first. */
export const staffNotes: Source = {
  allows: ["promoter", "coordinator"],
  values: {
    kind: { kind: "id", only: ["wantsPerson", "offerOutsideWindow", "notTold", "notToldCancelled"] },
    name,
    locality,
    phone: { kind: "text", max: 20 },
    topic: { kind: "text", max: topicMost },
    since: when,
    channel: { kind: "text", max: 8 },
  },
  list: ({ store }) =>
    store.staffNotes.listOpen(notesMost).map((note) => ({
      id: String(note.id),
      values: {
        kind: note.kind === "notTold" && note.cancelledAt !== null ? "notToldCancelled" : note.kind,
        name: note.name ?? "",
        locality: note.locality ?? "",
        phone: note.phone ?? "",
        topic: note.topic ?? "",
        since: moment(note.createdAt),
        channel: note.channel,
      },
    })),
};
