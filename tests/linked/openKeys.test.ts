import {
  BufferJSON,
  initAuthCreds,
  proto,
  type SignalDataSet,
  type SignalDataTypeMap,
} from "@whiskeysockets/baileys";
import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type LinkedKeys, openKeys } from "../../src/linked/openKeys.ts";
import { prepareLinked } from "../../src/store/linked.ts";
import type { Store } from "../../src/store/openStore.ts";
import { openSqlite, type SqliteFile } from "../../src/store/sqlite.ts";

const library = { BufferJSON, initAuthCreds, proto };
let database: SqliteFile;
let linked: Store["linked"];
beforeAll(() => {
  database = openSqlite(":memory:");
  linked = prepareLinked(database.db);
});
afterAll(() => database.close());
beforeEach(() => database.transaction(() => linked.unlink()));
const open = (from = library) => openKeys(from, linked, () => 0);

/** Everything set so far becomes durable, as if a message had been taken with it. */
function flush(keys: LinkedKeys): void {
  const layer = keys.seal();
  database.transaction(() => keys.write(layer));
  keys.written(layer);
}

const bytes = (...all: number[]) => Buffer.from(all);
/** One of each type of the contract, as Baileys 7.0.0-rc14 sets them (SignalDataTypeMap in its Auth.d.ts). */
const samples: { readonly [T in keyof SignalDataTypeMap]: SignalDataTypeMap[T] } = {
  "pre-key": { public: bytes(1, 2), private: bytes(3) },
  session: bytes(4, 5, 6),
  "sender-key": bytes(7),
  "sender-key-memory": { "5215550002222@s.whatsapp.net": true },
  "app-state-sync-key": proto.Message.AppStateSyncKeyData.fromObject({
    ...{ keyData: bytes(8, 9), timestamp: 1_770_000_000_123 },
    fingerprint: { rawId: 7, currentIndex: 1, deviceIndexes: [0, 3] },
  }),
  "app-state-sync-version": {
    ...{ version: 3, hash: bytes(0, 255) },
    indexValueMap: { "a+/=": { valueMac: bytes(10) } },
  },
  "lid-mapping": "900000002222",
  "device-list": ["0", "12"],
  tctoken: { token: bytes(11, 12), timestamp: "1770000000", senderTimestamp: 1_770_000_000 },
  "identity-key": new Uint8Array([13, 14]),
};
const types = Object.keys(samples) as (keyof SignalDataTypeMap)[];

describe("every type of the contract", () => {
  test.each(types)("%s is read as it was set: before it is durable, and after a restart", async (type) => {
    const keys = open();
    keys.state.keys.set({ [type]: { "a b": samples[type] } });
    const check = async (at: LinkedKeys) => {
      const read = await at.state.keys.get(type, ["a b", "other"]);
      expect(Object.keys(read)).toEqual(["a b"]);
      expect(asJson(read["a b"])).toEqual(asJson(samples[type]));
    };
    await check(keys);
    flush(keys);
    await check(keys);
    await check(open());
  });

  test("an app-state-sync-key is an object of the library's own again, its bytes bytes", async () => {
    const keys = open();
    keys.state.keys.set({ "app-state-sync-key": { one: samples["app-state-sync-key"] } });
    flush(keys);
    const { one } = await open().state.keys.get("app-state-sync-key", ["one"]);
    expect(one).toBeInstanceOf(proto.Message.AppStateSyncKeyData);
    expect(Buffer.from(one?.keyData ?? [])).toEqual(bytes(8, 9));
    expect(proto.Message.AppStateSyncKeyData.encode(one ?? {}).finish()).toEqual(
      proto.Message.AppStateSyncKeyData.encode(samples["app-state-sync-key"]).finish(),
    );
  });

  test("a session as libsignal writes it: an object, which it goes on changing", async () => {
    const keys = open();
    const session = { version: "v1", _sessions: { BZ: { chains: { one: { messageKeys: { 0: "a2V5" } } } } } };
    keys.state.keys.set({ session: { "1.0": session as unknown as Uint8Array } });
    session.version = "v2";
    const read = await keys.state.keys.get("session", ["1.0"]);
    expect(read["1.0"]).toMatchObject({ version: "v1" });
    Object.assign(read["1.0"] ?? {}, { version: "v3" });
    expect((await keys.state.keys.get("session", ["1.0"]))["1.0"]).toMatchObject({ version: "v1" });
  });
});

test("credentials are the same again after a restart, and bytes are bytes", () => {
  const keys = open();
  const { creds } = keys.state;
  keys.changedCreds();
  flush(keys);
  Object.assign(creds, { nextPreKeyId: 813 });
  expect(open().state.creds.nextPreKeyId).toBe(1);
  keys.changedCreds();
  flush(keys);
  const read = open().state.creds;
  expect(asJson(read)).toEqual(asJson(creds));
  expect(read.nextPreKeyId).toBe(813);
  expect(Buffer.isBuffer(read.noiseKey.private)).toBe(true);
});

test("credentials nobody has told of are not written", () => {
  const keys = open();
  Object.assign(keys.state.creds, { nextPreKeyId: 5 });
  keys.state.keys.set({ "lid-mapping": { a: "b" } });
  flush(keys);
  expect(linked.findCreds()).toBeUndefined();
});

/** What somebody does with the keys; a number is one of few ids, so that they meet. */
type Act =
  | { readonly act: "set"; readonly changes: SignalDataSet }
  | { readonly act: "seal" | "flush" | "fail" | "late" | "crash" };

const value = fc.oneof(
  fc.constant(null),
  fc.uint8Array({ minLength: 1, maxLength: 3 }).map((all) => Buffer.from(all)),
);
const ids = fc.dictionary(fc.constantFrom("1", "2", "1.0"), value, { maxKeys: 3 });
const set = fc
  .record({ session: ids, "identity-key": ids, "sender-key": ids }, { requiredKeys: [] })
  .map((changes): Act => ({ act: "set", changes: changes as SignalDataSet }));
const acts = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: set },
    {
      weight: 3,
      arbitrary: fc
        .constantFrom("seal" as const, "flush" as const, "fail" as const, "late" as const, "crash" as const)
        .map((act): Act => ({ act })),
    },
  ),
  { maxLength: 40 },
);

type Model = ReadonlyMap<string, string>;
function changed(model: Model, changes: SignalDataSet): Model {
  const next = new Map(model);
  for (const [type, values] of Object.entries(changes))
    for (const [id, one] of Object.entries(values ?? {}))
      if (one === null) next.delete(`${type} ${id}`);
      else next.set(`${type} ${id}`, asJson(one));
  return next;
}

test("whatever is set, flushed, refused and lost: what was flushed is there, whole, and what is read is what was set", () => {
  const creds = initAuthCreds();
  const opened = () => open({ ...library, initAuthCreds: () => creds });
  fc.assert(
    fc.property(acts, (all) => {
      database.transaction(() => linked.unlink());
      let keys = opened();
      let now: Model = new Map();
      let durable: Model = now;
      /** What each closed layer held: a later commit must not bring more than its own. */
      let layers: { readonly at: number; readonly model: Model }[] = [];
      const check = () => {
        expect(readAll(keys)).toEqual(sorted(now));
        expect(readAll(opened())).toEqual(sorted(durable));
      };
      const commit = (layer: number) => {
        database.transaction(() => keys.write(layer));
        keys.written(layer);
        durable = layers.findLast(({ at }) => at <= layer)?.model ?? durable;
        layers = layers.filter(({ at }) => at > layer);
      };
      const seal = () => {
        const layer = keys.seal();
        if (layers.at(-1)?.at !== layer) layers.push({ at: layer, model: now });
        return layer;
      };
      for (const one of all) {
        if (one.act === "set") {
          keys.state.keys.set(one.changes);
          now = changed(now, one.changes);
        } else if (one.act === "seal") seal();
        else if (one.act === "flush") commit(seal());
        // The oldest layer alone: what was set after it must not come with it.
        else if (one.act === "late") commit(layers[0]?.at ?? keys.sealed());
        else if (one.act === "fail") {
          const layer = seal();
          const refused = () =>
            database.transaction(() => {
              keys.write(layer);
              throw new Error("the disk is full");
            });
          expect(refused).toThrow("the disk is full");
        } else {
          keys.discard();
          keys.state.keys.set({ session: { "1": bytes(99) } });
          keys = opened();
          now = durable;
          layers = [];
        }
        check();
      }
    }),
    { numRuns: 150 },
  );
});

const asJson = (thing: unknown) => JSON.stringify(thing, BufferJSON.replacer);
const sorted = (model: Model) => [...model].sort(([a], [b]) => a.localeCompare(b));
function readAll(keys: LinkedKeys): [string, string][] {
  const found = (["session", "identity-key", "sender-key"] as const).flatMap((type) => {
    const read = keys.state.keys.get(type, ["1", "2", "1.0", "never"]) as Record<string, unknown>;
    return Object.entries(read).map(([id, one]): [string, string] => [`${type} ${id}`, asJson(one)]);
  });
  return sorted(new Map(found));
}
