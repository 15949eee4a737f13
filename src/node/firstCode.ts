import { newCode } from "../newCode.ts";
import type { Store } from "../store/openStore.ts";

const hour = 3_600_000;
const valid = 24 * hour;

interface CodeParts {
  readonly store: Pick<Store, "database" | "roles">;
  /** SHA-256, hex. */
  readonly hash: (text: string) => string;
  /** Epoch ms. */
  readonly now: number;
}

/** The code of the first coordinator (see `coordinatorCode`); null when there is a coordinator. */
export function firstCode(parts: CodeParts): string | null {
  const { database, roles } = parts.store;
  return database.transaction(() => (roles.hasCoordinator() ? null : makeCode(parts)));
}

/**
 * A code that makes its bearer a coordinator, for one day, whoever coordinates already: 65 random bits as
 * `XXXX-XXXX-XXXXX`. Those made here before stop working: only their hashes are kept, so one that nobody saw in time could
 * not be shown again. What coordinators invite with goes on.
 */
export function coordinatorCode(parts: CodeParts): string {
  return parts.store.database.transaction(() => makeCode(parts));
}

function makeCode({ store: { roles }, hash, now }: CodeParts): string {
  roles.revokePrinted("coordinator", now);
  const code = newCode();
  roles.addCode({ codeHash: hash(code), role: "coordinator", now, expiresAt: now + valid });
  return `${code.slice(0, 4)}-${code.slice(4, 8)}-${code.slice(8)}`;
}
