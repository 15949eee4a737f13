import { localityMost, nameMost } from "../community/lengths.ts";
import { action, type Turn } from "./contract.ts";
import { required } from "./inputs.ts";
import { locality, name } from "./shapes.ts";

/** Keeps who somebody is, once they consented. */
export const enrol = action({
  allows: ["anyone"],
  inputs: { name: "name", locality: "locality" },
  outcomes: ["enrolled"],
  teaches: { enrolled: ["person.name", "person.locality", "person.enrolled"] },
  once: [],
  values: { enrolled: { name, locality } },
  run: (turn, inputs) => {
    const { people } = turn.store;
    const self = consentedSelf(turn);
    const values = {
      name: fitting("name", required(inputs, "name"), nameMost),
      locality: fitting("locality", required(inputs, "locality"), localityMost),
    };
    const change = { personId: self.id, addressId: turn.addressId, now: turn.now };
    people.changeName({ ...change, name: values.name });
    people.changeLocality({ ...change, locality: values.locality });
    people.markEnrolled(self.id, turn.now);
    return { outcome: "enrolled", values };
  },
});

/** Whose address it is. Read afresh: an action before this one in the same turn may have added them. */
export function consentedSelf({ store, addressId }: Turn) {
  const self = store.people.findSelf(addressId);
  if (!self) throw new Error(`nobody at address ${addressId} has consented`);
  return self;
}

/** A text no longer than its messages allow; the question it answers has seen to that. */
export function fitting(what: string, text: string, most: number): string {
  if (text.length === 0 || text.length > most)
    throw new Error(`a ${what} of ${text.length} characters was let through`);
  return text;
}
