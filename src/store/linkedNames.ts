/** Under this type stands the number that was linked last: no key, and it outlives them. */
export const NumberType = "own-number";

/** Under this type stands with which account's keys somebody wrote last; `linked/openAccountKeys.ts` alone reads it. */
export const AccountKeyType = "account-key";

// What the encryption keeps of a person (Baileys 7, Signal/libsignal.js and lid-mapping.js): sessions and identities under
// `user.device` or, for a LID, `user_1.device`; keys for groups under `group::user::device`; devices and the other name
// under the user; tokens under the whole address.
export const keysBeginWithUser = [
  "session",
  "identity-key",
  AccountKeyType,
  "device-list",
  "lid-mapping",
  "tctoken",
];
export const SenderKey = "sender-key";

/** The digits of whose key it is: of a LID or of a number; null for what is no person's. */
export function userOfKey(type: string, id: string): string | null {
  const begins = keysBeginWithUser.includes(type);
  const written = type === SenderKey ? /::(\d+)(?:_|::)/ : begins ? /^(\d+)(?:[.:@_]|$)/ : null;
  return written?.exec(id)?.[1] ?? null;
}
export const isOfPerson = (type: string, id: string): boolean => userOfKey(type, id) !== null;
