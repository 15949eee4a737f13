import { nameKey } from "./nameKey.ts";

/** Who speaks from an address: `self` is whose it is, `household` somebody they answer for. */
export interface HouseholdMember {
  readonly id: number;
  readonly name: string | null;
  readonly relation: "self" | "household";
}

/** Whether this person may be registered, corrected or cancelled from the address this household speaks from. */
export function canSpeakFor(household: readonly HouseholdMember[], personId: number): boolean {
  return household.some((member) => member.id === personId);
}

/**
 * The person of the household somebody means by a name they wrote for "another person". Never the address's own:
 * a son may be called as his father.
 */
export function findNamed<Member extends HouseholdMember>(
  household: readonly Member[],
  name: string,
): Member | undefined {
  const wanted = nameKey(name);
  return household.find(
    (member) => member.relation === "household" && member.name !== null && nameKey(member.name) === wanted,
  );
}
