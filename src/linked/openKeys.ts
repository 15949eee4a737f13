import type {
  AuthenticationCreds,
  AuthenticationState,
  SignalDataSet,
  SignalDataTypeMap,
} from "@whiskeysockets/baileys";
import type { Store } from "../store/openStore.ts";
import type { Baileys } from "./loadBaileys.ts";

/**
 * The number's credentials and keys, as Baileys wants them (AuthenticationState), over the institution's database. What
 * Baileys sets is read again at once, and becomes durable only when somebody writes it: in the transaction that takes what
 * came in with it. Until then it is parted into layers: a message's step of the ratchet must never be durable without
 * the message.
 */
export interface LinkedKeys {
  readonly state: AuthenticationState;
  /** A key as it stands, durable or not, as JSON; undefined where there is none. */
  readonly find: (type: string, id: string) => string | undefined;
  /** Sets a key of ours beside Baileys' own, as JSON. */
  readonly change: (type: string, id: string, value: string) => void;
  /** The credentials changed, as Baileys tells by `creds.update`. */
  readonly changedCreds: () => void;
  /** Whether something was set since the last `seal`. */
  readonly isDirty: () => boolean;
  /** Closes the layer that is being written, when there is something in it; the number of the last one closed. */
  readonly seal: () => number;
  /** The number of the last layer closed; 0 before the first. */
  readonly sealed: () => number;
  /** Writes every layer up to that number that is not durable yet. Inside a transaction; may be repeated. */
  readonly write: (upTo: number) => void;
  /** The transaction that `write` was called in is durable. */
  readonly written: (upTo: number) => void;
  /** Whether there is nothing left to write up to that number. */
  readonly isWritten: (upTo: number) => boolean;
  /** Nothing that is not durable yet counts, nor what is set from now on: as if the process had died. */
  readonly discard: () => void;
}

interface Layer {
  readonly at: number;
  /** By type and id; null takes the key away. */
  readonly keys: Map<string, { readonly type: string; readonly id: string; readonly value: string | null }>;
  creds: string | null;
}

type Keep = Pick<Store["linked"], "findCreds" | "changeCreds" | "findKey" | "changeKey">;
/** What is needed of the library: how it writes bytes as JSON, and what only it can make. */
export type KeyParts = Pick<Baileys, "BufferJSON" | "initAuthCreds" | "proto">;

/** Opens the keys as they stand in the database; with new credentials when it has none. `now`: epoch ms. */
export function openKeys(
  { BufferJSON, initAuthCreds, proto }: KeyParts,
  kept: Keep,
  now: () => number,
): LinkedKeys {
  const text = (value: unknown): string => JSON.stringify(value, BufferJSON.replacer);
  const parse = (value: string) => JSON.parse(value, BufferJSON.reviver);

  const found = kept.findCreds();
  const creds: AuthenticationCreds = found === undefined ? initAuthCreds() : parse(found);
  let layers: Layer[] = [];
  let open = newLayer(1);
  let areCredsChanged = false;
  let isDiscarded = false;

  function find(type: string, id: string): string | null | undefined {
    const name = nameOf(type, id);
    const last = open.keys.get(name) ?? layers.findLast(({ keys }) => keys.has(name))?.keys.get(name);
    return last === undefined ? kept.findKey(type, id) : last.value;
  }
  function get<T extends keyof SignalDataTypeMap>(
    type: T,
    ids: string[],
  ): Record<string, SignalDataTypeMap[T]> {
    const there: Record<string, SignalDataTypeMap[T]> = {};
    for (const id of ids) {
      const value = find(type, id);
      if (typeof value !== "string") continue;
      const read = parse(value);
      // Of all types only this one must be an object of the library's own again.
      there[id] = type === "app-state-sync-key" ? proto.Message.AppStateSyncKeyData.fromObject(read) : read;
    }
    return there;
  }
  /** What is set is written down at once: who set it may go on changing it. */
  function set(changes: SignalDataSet): void {
    if (isDiscarded) return;
    const news = Object.entries(changes).flatMap(([type, values]) =>
      Object.entries(values ?? {}).map(([id, value]: [string, unknown]) => ({
        ...{ type, id, value: value === null || value === undefined ? null : text(value) },
      })),
    );
    for (const one of news) open.keys.set(nameOf(one.type, one.id), one);
  }

  const isDirty = () => areCredsChanged || open.keys.size > 0;
  const sealed = () => open.at - 1;
  return {
    state: { creds, keys: { get, set } },
    find: (type, id) => find(type, id) ?? undefined,
    change: (type, id, value) => {
      if (!isDiscarded) open.keys.set(nameOf(type, id), { type, id, value });
    },
    changedCreds: () => {
      areCredsChanged = true;
    },
    isDirty,
    sealed,
    seal: () => {
      if (isDiscarded || !isDirty()) return sealed();
      if (areCredsChanged) open.creds = text(creds);
      areCredsChanged = false;
      layers.push(open);
      open = newLayer(open.at + 1);
      return sealed();
    },
    write: (upTo) => {
      for (const { at, keys, creds: changed } of layers) {
        if (at > upTo) return;
        if (changed !== null) kept.changeCreds(changed);
        for (const { type, id, value } of keys.values()) kept.changeKey(type, id, value, now());
      }
    },
    written: (upTo) => {
      layers = layers.filter(({ at }) => at > upTo);
    },
    isWritten: (upTo) => !layers.some(({ at }) => at <= upTo),
    discard: () => {
      isDiscarded = true;
      layers = [];
      open = newLayer(open.at);
      areCredsChanged = false;
    },
  };
}

const newLayer = (at: number): Layer => ({ at, keys: new Map(), creds: null });
const nameOf = (type: string, id: string) => `${type} ${id}`;

/** Whether these credentials are those of a linked device: the phone has vouched for them (pair-success). */
export const isLinked = ({ me, account }: Partial<AuthenticationCreds>): boolean =>
  me !== undefined && account !== undefined;
