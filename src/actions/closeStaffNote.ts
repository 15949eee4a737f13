import { action, requiredId } from "./contract.ts";

/** Marks something the staff had to look at as done. */
export const closeStaffNote = action({
  allows: ["promoter", "coordinator"],
  inputs: { note: "id" },
  outcomes: ["closed", "gone", "notAllowed"],
  values: {},
  run: ({ store, selfId, now }, inputs) => {
    if (selfId === null) return { outcome: "notAllowed" };
    const closed = store.staffNotes.markDone(requiredId(inputs, "note"), selfId, now);
    return { outcome: closed ? "closed" : "gone" };
  },
});
