import { canSpeakFor } from "../community/household.ts";
import { localityMost, nameMost } from "../community/lengths.ts";
import { action } from "./contract.ts";
import { fitting } from "./enrol.ts";
import { required } from "./inputs.ts";
import { locality, name } from "./shapes.ts";

/** Corrects the name or the locality of somebody of the household, and keeps what it was. */
export const correctPerson = action({
  allows: ["member"],
  inputs: { who: "person", name: "name", locality: "locality" },
  optional: ["name", "locality"],
  outcomes: ["corrected", "same"],
  once: ["who"],
  idle: ["same"],
  values: { corrected: { name, locality, field: { kind: "id", only: ["name", "locality"] } } },
  run: ({ store, addressId, now }, inputs) => {
    const personId = Number(required(inputs, "who").replace(/^p/, ""));
    const household = store.people.listHousehold(addressId);
    if (!canSpeakFor(household, personId))
      throw new Error(`address ${addressId} cannot speak for person ${personId}`);
    const change = { personId, addressId, now };
    const field = inputs.name !== undefined ? "name" : "locality";
    const changed =
      field === "name"
        ? store.people.changeName({ ...change, name: fitting("name", required(inputs, "name"), nameMost) })
        : store.people.changeLocality({
            ...change,
            locality: fitting("locality", required(inputs, "locality"), localityMost),
          });
    if (!changed) return { outcome: "same" };
    const person = store.people.find(personId);
    return {
      outcome: "corrected",
      values: { name: person?.name ?? "", locality: person?.locality ?? "", field },
    };
  },
});
