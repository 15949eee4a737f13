import type { KnownOfWriters } from "../../src/linked/openGate.ts";

/** Which of a person's names stand in a message. */
export type Telling = "number" | "lid" | "both";

/**
 * WhatsApp's numbers, LIDs and keys, and what a linked device keeps of them, as Baileys does and `linked/whoseKeys.ts` sees
 * to: three people, of whom each has one of three numbers at most. `run` keeps them apart from those of another.
 */
export function openNumbers(run: number) {
  const lidOf = (who: number) => `9${String(run).padStart(8, "0")}${who}@lid`;
  const jidOf = (number: number) => `52155${String(run).padStart(7, "0")}${number}@s.whatsapp.net`;
  const owners = new Map([0, 1, 2].map((both) => [both, both]));
  const versions = [0, 0, 0];
  /** Baileys' table: what it wrote stays until the same name is written again. */
  const lidFor = new Map<string, string>();
  const numberFor = new Map<string, string>();
  const keys = new Map<string, string>();
  let ids = 0;

  const pair = (number: string, lid: string): void => {
    lidFor.set(number, lid);
    numberFor.set(lid, number);
  };
  const otherName = (jid: string): string | null => {
    const [mine, theirs] = jid.endsWith("@lid") ? [numberFor, lidFor] : [lidFor, numberFor];
    const other = mine.get(jid);
    return other !== undefined && theirs.get(other) === jid ? other : null;
  };
  const differs = (name: string, key: string) => keys.has(name) && keys.get(name) !== key;

  /** Opens a message: under whose name, and whether nothing says that they are who wrote from that number before. */
  function open(lid: string, number: string | null, telling: Telling, key: string, isTold: boolean): boolean {
    if (telling === "lid" || number === null) {
      keys.set(lid, key);
      return false;
    }
    if (telling === "both") {
      pair(number, lid);
      keys.set(lid, key);
      return differs(number, key);
    }
    const before = lidFor.get(number);
    const isTheirs = before !== undefined && keys.get(before) === key;
    if (isTheirs) pair(number, before);
    else if (before !== undefined) {
      lidFor.delete(number);
      if (numberFor.get(before) === number) numberFor.delete(before);
    }
    if (!lidFor.has(number) && isTold) pair(number, lid);
    const now = lidFor.get(number);
    const isUnknown = now === undefined && before !== undefined && !keys.has(number);
    const isOther = isUnknown || differs(number, key);
    keys.set(now ?? number, key);
    return isOther;
  }

  return {
    /** The number is theirs from now on, and the one they had nobody's. */
    takes(who: number, number: number): void {
      for (const [had, owner] of owners) if (owner === who) owners.delete(had);
      owners.set(number, who);
    },
    reinstalls(who: number): void {
      versions[who] = (versions[who] ?? 0) + 1;
    },
    /** What a linked device is told of a message; `isTold`: asked whose a number is, WhatsApp says so. Null: who has no number has none to tell. */
    writes(who: number, telling: Telling, isTold: boolean) {
      const found = [...owners].find(([, owner]) => owner === who)?.[0];
      const number = found === undefined ? null : jidOf(found);
      const lid = lidOf(who);
      if (number === null && telling !== "lid") return null;
      ids += 1;
      const id = `3EB0${run}X${ids}`;
      const isOther = open(lid, number, telling, `${who} ${versions[who]}`, isTold);
      const [remoteJid, remoteJidAlt] =
        telling === "number"
          ? [number ?? "", undefined]
          : [lid, telling === "both" ? (number ?? "") : undefined];
      const known: KnownOfWriters = { otherName, otherPhones: new Set(isOther ? [id] : []) };
      const digits = (telling === "lid" ? otherName(lid) : number)?.split("@")[0];
      const named = telling === "number" ? (otherName(remoteJid) ?? remoteJid) : lid;
      const sender: { platformId: string; phone: string | null } = {
        platformId: named,
        phone: digits ?? null,
      };
      return { key: { remoteJid, remoteJidAlt, fromMe: false, id }, known, sender };
    },
  };
}
