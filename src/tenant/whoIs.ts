import type { Turn } from "../actions/contract.ts";
import { mayBegin } from "../conversation/chooseFlow.ts";
import type { Role, Tells } from "../conversation/flow.ts";
import type { Value } from "../conversation/values.ts";
import type { Facts } from "../conversation/walk.ts";
import type { Address } from "../store/addresses.ts";
import type { Person } from "../store/people.ts";
import { clockwork } from "./clockwork.ts";
import { type Kernel, localeOf, type Scope } from "./kernel.ts";

/** Who speaks from an address, and what is known of them. */
export interface Who {
  readonly self: Person | undefined;
  readonly roles: readonly Role[];
  readonly facts: Facts;
}

export function whoIs({ kernel }: Scope, address: Address): Who {
  const { store } = kernel;
  const { version } = kernel.notice(localeOf(kernel, address));
  const self = store.people.findKnown(address.id, version);
  if (!self) return { self, roles: ["anyone"], facts: {} };
  const facts: Record<string, Value> = {};
  let agreed = true;
  for (const purpose of kernel.purposes) {
    if (self.purposes.includes(purpose)) facts[`consent.${purpose}`] = "yes";
    else agreed = false;
  }
  if (self.name !== null) facts["person.name"] = self.name;
  if (self.locality !== null) facts["person.locality"] = self.locality;
  // Who has not agreed to the notice in force is asked again, as the notice promises.
  const enrolled = agreed && self.enrolledAt !== null;
  if (enrolled) facts["person.enrolled"] = "yes";
  if (self.shares) facts["address.shared"] = "yes";
  const granted = store.roles.listRoles(self.id);
  if (granted.length > 0) facts["person.staff"] = "yes";
  const roles: Role[] = enrolled ? ["anyone", "member"] : ["anyone"];
  return { self, roles: [...roles, ...granted], facts };
}

/** The exchange as an action or a source sees it. */
export function turnOf(
  scope: Scope,
  address: Address,
  { self, roles }: Who,
  more: Pick<Turn, "closeOffer" | "leaveUntouched"> & { readonly manner: () => Tells },
): Turn {
  const { closeOffer, leaveUntouched, manner } = more;
  const { kernel, now, sentAt } = scope;
  const offeredIn = (menu: Kernel["menu"]) =>
    menu.filter(({ flow }) => {
      const known = kernel.flows[flow];
      return known !== undefined && mayBegin(known, roles);
    });
  return {
    ...clockwork(scope, manner),
    sentAt,
    closeOffer,
    leaveUntouched,
    now,
    addressId: address.id,
    selfId: self?.id ?? null,
    roles,
    locales: kernel.texts.locales,
    notice: kernel.notice(localeOf(kernel, address)),
    message: scope.heard,
    newCode: () => {
      const code = kernel.parts.newCode();
      return { code: readable(code), hash: kernel.parts.hash(code) };
    },
    hashOf: kernel.parts.hash,
    offered: () => offeredIn(kernel.menu),
    teamOffered: () => offeredIn(kernel.team),
  };
}

/** `XXXX-XXXX-XXXXX`: thirteen letters and digits that can be read out. */
const readable = (code: string) => `${code.slice(0, 4)}-${code.slice(4, 8)}-${code.slice(8)}`;
