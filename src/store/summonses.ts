import { and, desc, eq, gt, isNull } from "drizzle-orm";
import { convocations, summonses } from "./callSchema.ts";
import type { Db } from "./database.ts";
import { bound } from "./given.ts";
import { sessions } from "./schema.ts";

/** What people got of convocations. */
export function prepareSummonses(db: Db) {
  const statements = {
    live: db
      .select({ convocationId: summonses.convocationId })
      .from(summonses)
      .innerJoin(convocations, eq(convocations.id, summonses.convocationId))
      .innerJoin(sessions, eq(sessions.id, convocations.sessionId))
      .where(
        and(
          eq(summonses.addressId, bound("addressId")),
          gt(sessions.startsAt, bound("now")),
          isNull(sessions.cancelledAt),
        ),
      )
      .orderBy(desc(summonses.convocationId))
      .limit(1)
      .prepare(),
  };
  return {
    /** The last convocation that came to an address and whose session is still to come. */
    findLive(addressId: number, now: number): number | undefined {
      return statements.live.get({ addressId, now })?.convocationId;
    },
  };
}
