import { and, eq, isNull, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import type { Db } from "./database.ts";
import { bound, given } from "./given.ts";
import { optOuts, personAddresses } from "./schema.ts";

/** BAJA and ALTA. What one person says from one of their addresses holds for all of them. */
export function prepareOptOuts(db: Db) {
  const mine = alias(personAddresses, "mine");
  const others = db
    .select({ addressId: personAddresses.addressId })
    .from(mine)
    .innerJoin(personAddresses, eq(personAddresses.personId, mine.personId))
    .where(
      and(
        eq(mine.addressId, bound("addressId")),
        eq(mine.relation, "self"),
        eq(personAddresses.relation, "self"),
      ),
    )
    .prepare();
  const insert = db
    .insert(optOuts)
    .values({ addressId: sql.placeholder("addressId"), at: sql.placeholder("now") })
    .onConflictDoNothing()
    .returning({ id: optOuts.id })
    .prepare();
  const live = and(eq(optOuts.addressId, bound("addressId")), isNull(optOuts.endedAt));
  const close = db
    .update(optOuts)
    .set({ endedAt: given("now") })
    .where(live)
    .returning({ id: optOuts.id })
    .prepare();
  const one = db.select({ id: optOuts.id }).from(optOuts).where(live).prepare();

  /** The address itself comes first; a stranger's is the only one. */
  const addressesOf = (addressId: number): readonly number[] => [
    ...new Set([addressId, ...others.all({ addressId }).map((row) => row.addressId)]),
  ];

  return {
    /** False when this address had stopped already. */
    add(addressId: number, now: number): boolean {
      const [here = false] = addressesOf(addressId).map(
        (id) => insert.all({ addressId: id, now }).length > 0,
      );
      return here;
    },

    /** False when this address had not stopped. */
    end(addressId: number, now: number): boolean {
      const [here = false] = addressesOf(addressId).map((id) => close.all({ addressId: id, now }).length > 0);
      return here;
    },

    isOptedOut(addressId: number): boolean {
      return one.get({ addressId }) !== undefined;
    },
  };
}
