import type { Atom } from "../community/convocation.ts";
import { documents } from "./documents.ts";

/** A fact that cannot be missing, and where the norm asks for it. */
export interface RequiredFact {
  readonly name: string;
  readonly source: string;
}

/** «Los materiales desarrollados para convocar a la población objetivo» (S0:220-228). */
const convocation: Readonly<Record<Atom, string>> = {
  message: "S0:222",
  audience: "S0:224",
  convener: "S0:226",
  date: "S0:228",
  place: "S0:228",
  hours: "S0:228",
};

/** What an activity brings to «el reporte de actividades realizado» (S0:344-352). */
const activity = { date: "S0:346", locality: "S0:348", activities: "S0:350", promoter: "S0:352" };

const listed = (facts: Readonly<Record<string, string>>): readonly RequiredFact[] =>
  Object.entries(facts).map(([name, source]) => ({ name, source }));

/** What each document, and each record that becomes one, requires: the flows that feed it are checked against this. */
export const requiredFacts: Readonly<Record<string, readonly RequiredFact[]>> = {
  ...Object.fromEntries(
    Object.values(documents).map(({ kind, required }) => [
      kind,
      required.map(({ name, source }) => ({ name, source })),
    ]),
  ),
  convocation: listed(convocation),
  activity: listed(activity),
};
