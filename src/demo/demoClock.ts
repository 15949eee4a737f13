import { sql } from "drizzle-orm";
import { Temporal } from "temporal-polyfill";
import type { Database } from "../store/database.ts";

/** A clock that runs as the real one does, some days ahead of it. */
export interface DemoClock {
  /** Epoch ms. */
  readonly now: () => number;
  /** Moves it to nine in the morning of the next day. False when it is as far ahead as it goes. */
  readonly nextDay: () => boolean;
}

const morning = 9;
const furthest = 400 * 86_400_000;
const table = sql.identifier("demo_clock");

/** The demo's clock, as far ahead as its database says; `real` is the machine's. */
export function openDemoClock({ db }: Pick<Database, "db">, zone: string, real: () => number): DemoClock {
  let ahead = readAhead(db);
  const now = () => real() + ahead;
  return {
    now,
    nextDay: () => {
      const today = Temporal.Instant.fromEpochMilliseconds(now()).toZonedDateTimeISO(zone).toPlainDate();
      const next = today
        .add({ days: 1 })
        .toZonedDateTime({ timeZone: zone, plainTime: { hour: morning } }).epochMilliseconds;
      if (next - real() > furthest) return false;
      ahead = next - real();
      db.run(sql`create table if not exists ${table} (ahead integer not null) strict`);
      db.run(sql`delete from ${table}`);
      db.run(sql`insert into ${table} (ahead) values (${ahead})`);
      return true;
    },
  };
}

function readAhead(db: Database["db"]): number {
  const known = db.get(sql`select 1 from sqlite_master where type = 'table' and name = 'demo_clock'`);
  if (known === undefined) return 0;
  return db.get<{ ahead: number } | undefined>(sql`select ahead from ${table}`)?.ahead ?? 0;
}
