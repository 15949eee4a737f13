import type { Database } from "better-sqlite3";

/** Fills every table as the first migration makes it, so that later ones can be seen to lose nothing. */
export function fillFirst(sqlite: Database): void {
  const rows: Readonly<Record<string, readonly Readonly<Record<string, string | number | null>>[]>> = {
    addresses: [
      { id: 1, channel: "telegram", platform_id: "chat1", phone: null, last_inbound_at: 2 },
      { id: 2, channel: "telegram", platform_id: "chat2", phone: null, last_inbound_at: 2 },
      {
        id: 3,
        channel: "whatsapp",
        platform_id: "5215512345678",
        phone: "5215512345678",
        last_inbound_at: 2,
      },
      // The same numbers in their other form: a stranger's, and those of people whose id we know.
      { id: 4, channel: "whatsapp", platform_id: "525512345678", phone: "525512345678", last_inbound_at: 9 },
      { id: 5, channel: "whatsapp", platform_id: "AR.5", phone: "+5491123456789", last_inbound_at: 5 },
      { id: 6, channel: "whatsapp", platform_id: "AR.6", phone: "541123456789", last_inbound_at: 6 },
      { id: 7, channel: "whatsapp", platform_id: "MX.7", phone: null, last_inbound_at: null },
    ].map((address) => ({ ...address, account: "7", first_seen_at: 1 })),
    people: [1, 2, 3].map((id) => ({
      id,
      name: `Persona ${id}`,
      locality: "San Isidro",
      created_at: 1,
      enrolled_at: 2,
    })),
    person_addresses: [1, 2, 3].map((id) => ({
      address_id: id,
      person_id: id,
      relation: "self",
      added_at: 1,
    })),
    consents: [1, 2, 3].map((id) => ({
      person_id: id,
      purpose: "sessions",
      notice_version: "1",
      notice_hash: "00",
      given_at: 1,
      address_id: id,
    })),
    corrections: [
      { person_id: 1, field: "name", before: "Ana", after: "Persona 1", corrected_at: 3, address_id: 1 },
    ],
    opt_outs: [{ address_id: 2, at: 1 }],
    role_grants: [{ person_id: 1, role: "coordinator", granted_at: 1 }],
    role_codes: [
      { code_hash: "aa", role: "coordinator", created_at: 1, expires_at: 2, used_at: 2, used_by: 1 },
    ],
    role_code_tries: [{ address_id: 1, at: 1 }],
    sessions: [
      {
        id: 1,
        topic: "Costura",
        place: "Salón",
        locality: "San Isidro",
        starts_at: 5,
        ends_at: 6,
        capacity: 1,
        seats_taken: 1,
        created_at: 1,
      },
    ],
    registrations: [
      { person_id: 1, session_id: 1, status: "registered", address_id: 1, created_at: 1 },
      { person_id: 2, session_id: 1, status: "waitlisted", address_id: 2, created_at: 2 },
      {
        person_id: 3,
        session_id: 1,
        status: "cancelled",
        address_id: 3,
        created_at: 3,
        ended_at: 4,
        ended_because: "person",
      },
    ],
    conversations: [{ address_id: 1, state: "{}", asked: 4, expires_at: 9, updated_at: 1 }],
    beginnings: [{ key: "offer:2:9", address_id: 2, flow: "offer", input: "{}", due_at: 1, expires_at: 9 }],
    inbound: [
      {
        channel: "telegram",
        account: "7",
        key: "1",
        kind: "message",
        outcome: "turn",
        address_id: 1,
        received_at: 1,
      },
    ],
    outbox: [
      {
        key: "1:0",
        channel: "telegram",
        account: "7",
        address_id: 1,
        kind: "reply",
        body: "{}",
        created_at: 1,
        due_at: 1,
        status: "due",
      },
    ],
    groups: [{ channel: "telegram", chat: "-100", told_at: 1 }],
    staff_notes: [{ kind: "offerOutsideWindow", address_id: 2, session_id: 1, created_at: 1 }],
  };
  for (const [table, filled] of Object.entries(rows)) {
    for (const row of filled) {
      const names = Object.keys(row);
      const places = names.map(() => "?").join(", ");
      sqlite
        .prepare(`insert into "${table}" (${names.join(", ")}) values (${places})`)
        .run(...Object.values(row));
    }
  }
}
