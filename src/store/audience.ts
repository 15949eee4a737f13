import { type SQL, sql } from "drizzle-orm";
import type { Audience } from "./convocations.ts";

/** Who is called, and what decides whether they can be. Instants are epoch milliseconds. */
export interface Called {
  readonly sessionId: number;
  readonly audience: Audience;
  readonly locality: string | null;
  readonly purpose: string;
  /** The versions of the notice in force: consent to any of them holds. */
  readonly versions: readonly string[];
  /** Who wrote by WhatsApp after this can be written to there. */
  readonly windowFrom: number;
}

/** Whether a person `p` is of an audience. */
export function inAudience({ audience, locality, sessionId }: Called): SQL {
  const enrolled = sql`p.enrolled_at is not null`;
  // Whoever calls is not called, but for those of the team who took a place themselves.
  const called = sql`${enrolled} and not exists (
    select 1 from role_grants g where g.person_id = p.id and g.ended_at is null
  )`;
  if (audience === "everyone") return called;
  if (audience === "locality") return sql`${called} and p.locality = ${locality}`;
  return sql`${enrolled} and exists (
    select 1 from registrations r where r.person_id = p.id and r.session_id = ${sessionId} and r.status = 'registered'
  )`;
}

/**
 * Every way to each person of an audience; `place` 1 is the best. reach: 0 open, 1 window closed, 2 BAJA, 3 not there. By an
 * account that is paused it leaves later: any other open way is better. Of their own chats a linked number comes last, as
 * wherever we begin (`chooseChat` in `community/reachability.ts`).
 */
export function ways(called: Called, range: SQL): SQL {
  const versions = JSON.stringify(called.versions);
  return sql`
    select person_id, address_id, channel, reach, agreed, last_inbound_at,
      row_number() over (partition by person_id order by reach, paused, relation <> 'self', channel = 'linked', last_inbound_at desc, address_id) as place
    from (
      select p.id as person_id, a.id as address_id, a.channel as channel, pa.relation as relation, a.last_inbound_at,
        case
          when a.unreachable_at is not null or exists (
            select 1 from shut_accounts s where s.channel = a.channel and s.account = a.account
          ) then 3
          when exists (select 1 from opt_outs o where o.address_id = a.id and o.ended_at is null) then 2
          when a.channel = 'whatsapp' and coalesce(a.last_inbound_at, 0) <= ${called.windowFrom} then 1
          when a.channel = 'linked' and a.last_inbound_at is null then 1
          else 0
        end as reach,
        exists (
          select 1 from paused_accounts s where s.channel = a.channel and s.account = a.account
        ) as paused,
        exists (
          select 1 from consents c where c.person_id = p.id and c.purpose = ${called.purpose} and c.withdrawn_at is null
            and c.notice_version in (select value from json_each(${versions}))
        ) as agreed
      from people p
      join person_addresses pa on pa.person_id = p.id
      join addresses a on a.id = pa.address_id
      where ${inAudience(called)} and ${range}
    )`;
}
