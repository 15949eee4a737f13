import { localityMost, nameMost } from "../community/lengths.ts";
import { action } from "./contract.ts";
import { consentedSelf, fitting } from "./enrol.ts";
import { required } from "./inputs.ts";
import { findPerson } from "./register.ts";
import { name } from "./shapes.ts";

/**
 * Corrects the name or the locality of whom a place is for before it is asked for. Who is not known yet is kept by nothing
 * but the conversation; their locality is that of whoever writes.
 */
export const correctRegistrant = action({
  allows: ["member"],
  inputs: { who: "person", otherName: "name", name: "name", locality: "locality" },
  optional: ["otherName", "name", "locality"],
  outcomes: ["corrected"],
  once: [],
  values: { corrected: { otherName: { ...name, maybe: true } } },
  run: (turn, inputs) => {
    const { store, addressId, now } = turn;
    const { id } = findPerson(turn, inputs);
    const change = { personId: id ?? consentedSelf(turn).id, addressId, now };
    const given = inputs.name === undefined ? null : fitting("name", inputs.name, nameMost);
    if (inputs.locality !== undefined)
      store.people.changeLocality({
        ...change,
        locality: fitting("locality", inputs.locality, localityMost),
      });
    if (given === null) return { outcome: "corrected" };
    if (id !== null) store.people.changeName({ ...change, name: given });
    return required(inputs, "who") === "other"
      ? { outcome: "corrected", values: { otherName: given } }
      : { outcome: "corrected" };
  },
});
