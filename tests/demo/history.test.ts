import { afterEach, beforeEach, expect, test } from "vitest";
import type { Outgoing } from "../../src/channels/contract.ts";
import { openHistory } from "../../src/demo/history.ts";
import { addressOf, phoneOf } from "../../src/demo/phones.ts";
import { outbox, sharedBodies } from "../../src/store/messageSchema.ts";
import { addresses } from "../../src/store/schema.ts";
import { openSqlite, type SqliteFile } from "../../src/store/sqlite.ts";

const now = Date.parse("2026-11-20T18:00:00Z");
const luis = addressOf(phoneOf("telegram", 1)).id;
let file: SqliteFile;
let rows = 0;

beforeEach(() => {
  file = openSqlite(":memory:");
});
afterEach(() => file.close());

function aPhone(channel: "telegram" | "whatsapp", platformId: string): number {
  const values = { channel, account: "1000000001", platformId, firstSeenAt: now };
  return file.db.insert(addresses).values(values).returning().get().id;
}

function leaves(addressId: number, message: Outgoing, row: Partial<typeof outbox.$inferInsert> = {}) {
  rows += 1;
  const made = {
    key: `${rows}`,
    channel: "telegram",
    account: "1000000001",
    kind: "reply",
    status: "sent",
  } as const;
  const times = { createdAt: now, dueAt: now, sentAt: now + rows, messageId: String(rows) };
  file.db
    .insert(outbox)
    .values({ ...made, ...times, addressId, body: JSON.stringify(message), ...row })
    .run();
}

test("a phone gets back what reached it, in order, and nothing else", () => {
  const mine = aPhone("telegram", luis);
  const other = aPhone("telegram", addressOf(phoneOf("telegram", 2)).id);
  const sameIdElsewhere = aPhone("whatsapp", luis);
  const text = (words: string): Outgoing => ({ type: "text", text: words });
  leaves(mine, text("uno"), { status: "read" });
  leaves(other, text("de otra persona"));
  leaves(sameIdElsewhere, text("en otro canal"));
  leaves(mine, text("aún no sale"), { status: "due", sentAt: null, messageId: null });
  leaves(mine, text("no se pudo"), { status: "failed", sentAt: null });
  leaves(mine, { type: "acknowledge", pressId: "1" }, { kind: "acknowledge", messageId: null });
  leaves(mine, text("dos"));

  const history = openHistory(file);
  expect(history("telegram", luis).map(({ message }) => message)).toEqual([text("uno"), text("dos")]);
  expect(history("telegram", "9000000999999")).toEqual([]);
});

test("a convocation, which stands once for everybody, comes back too", () => {
  const mine = aPhone("telegram", luis);
  const summons: Outgoing = { type: "text", text: "Les invitamos." };
  const body = JSON.stringify(summons);
  const { id } = file.db.insert(sharedBodies).values({ key: "convocation:1", body }).returning().get();
  leaves(mine, summons, { kind: "bulk", body: "", sharedId: id });
  expect(openHistory(file)("telegram", luis).map(({ message }) => message)).toEqual([summons]);
});

test("a long conversation comes back from its end", () => {
  const mine = aPhone("telegram", luis);
  for (let count = 1; count <= 100; count += 1) leaves(mine, { type: "text", text: `${count}` });
  const texts = openHistory(file)("telegram", luis).map(({ message }) => "text" in message && message.text);
  expect(texts.at(-1)).toBe("100");
  expect(texts.length).toBeLessThan(100);
  expect(texts).toEqual([...texts].sort((a, b) => Number(a) - Number(b)));
});
