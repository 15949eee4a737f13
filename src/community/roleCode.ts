const day = 24 * 3_600_000;

/** Wrong codes an address may write in a day before no code of theirs is read any more. */
export const triesMost = 5;

/** From when wrong codes count, epoch ms. */
export function triesSince(now: number): number {
  return now - day;
}

/** `tooMany` wins over a good code: guessing must not pay. */
export function decideRoleCode(code: {
  readonly known: boolean;
  readonly tries: number;
}): "good" | "wrong" | "tooMany" {
  if (code.tries >= triesMost) return "tooMany";
  return code.known ? "good" : "wrong";
}

/** Invitations of one coordinator's that may be open at the same time. */
export const invitationsMost = 10;

/** Until when a code made now lets somebody in, epoch ms. */
export function codeUntil(now: number): number {
  return now + day;
}

/** Whether a role can be taken from somebody: one coordinator always stays. */
export function decideWithdrawal(grant: {
  readonly role: "promoter" | "coordinator";
  readonly coordinators: number;
}): "withdraw" | "last" {
  return grant.role === "coordinator" && grant.coordinators <= 1 ? "last" : "withdraw";
}
