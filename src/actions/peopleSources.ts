import { shortName, shortNameMost } from "../community/name.ts";
import type { HouseholdPerson } from "../store/people.ts";
import type { Source, ValueShape } from "./contract.ts";
import { name } from "./shapes.ts";

const short: ValueShape = { kind: "text", max: shortNameMost };
const names = (of: { readonly name: string | null }) => ({
  name: of.name ?? "",
  short: shortName(of.name ?? ""),
});
const named = (person: HouseholdPerson) => person.name !== null;

/** Who a place can be for: oneself, those of this phone, or somebody else. `short` is for buttons. */
export const household: Source = {
  allows: ["member"],
  of: "person",
  values: { relation: { kind: "id", only: ["self", "known", "other"] }, name, short },
  mayBeEmpty: false,
  people: true,
  fixed: ["self", "other"],
  list: ({ store, addressId }) => [
    ...store.people
      .listHousehold(addressId)
      .filter(named)
      .map((person) =>
        person.relation === "self"
          ? { id: "self", values: { relation: "self", ...names(person) } }
          : { id: `p${person.id}`, values: { relation: "known", ...names(person) } },
      ),
    { id: "other", values: { relation: "other", ...names({ name: null }) } },
  ],
};

/** Whose name and locality can be corrected from this address. */
export const people: Source = {
  allows: ["member"],
  of: "person",
  values: { name, short },
  mayBeEmpty: false,
  people: true,
  list: ({ store, addressId }) =>
    store.people
      .listHousehold(addressId)
      .filter(named)
      .map((person) => ({ id: `p${person.id}`, values: names(person) })),
};
