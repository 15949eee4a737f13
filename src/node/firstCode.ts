import { newCode } from "../newCode.ts";
import type { Store } from "../store/openStore.ts";

const hour = 3_600_000;
const valid = 24 * hour;

interface FirstCodeParts {
  readonly store: Pick<Store, "database" | "roles">;
  /** SHA-256, hex. */
  readonly hash: (text: string) => string;
  /** Epoch ms. */
  readonly now: number;
}

/**
 * The code that makes its bearer the first coordinator, for one day: 65 random bits as `XXXX-XXXX-XXXXX`. Those made
 * before stop working: only their hashes are kept, so one that nobody saw in time could not be shown again. Null when
 * there is a coordinator.
 */
export function firstCode({ store: { database, roles }, hash, now }: FirstCodeParts): string | null {
  return database.transaction(() => {
    if (roles.hasCoordinator()) return null;
    roles.revokeCodes("coordinator", now);
    const code = newCode();
    roles.addCode({ codeHash: hash(code), role: "coordinator", now, expiresAt: now + valid });
    return `${code.slice(0, 4)}-${code.slice(4, 8)}-${code.slice(8)}`;
  });
}
