import type { Registration } from "../store/registrations.ts";
import type { Session } from "../store/sessions.ts";
import type { Turn } from "./contract.ts";
import { type Inputs, requiredId } from "./inputs.ts";

/** A registration of somebody this address speaks for, and what texts need beside it. */
export interface OwnRegistration {
  readonly registration: Registration;
  readonly session: Session;
  readonly person: { readonly name: string | null; readonly own: boolean };
}

/** The registration an input names; undefined when it is not of this address's household. */
export function findOwnRegistration(turn: Turn, inputs: Inputs): OwnRegistration | undefined {
  const { store, addressId } = turn;
  const registration = store.registrations.find(requiredId(inputs, "registration"));
  if (!registration) return undefined;
  const member = store.people.listHousehold(addressId).find((one) => one.id === registration.personId);
  const session = store.sessions.find(registration.sessionId);
  if (!member || !session) return undefined;
  return { registration, session, person: { name: member.name, own: member.relation === "self" } };
}
