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
  /** With whose account's keys each LID wrote last. */
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
  /** Opens a message; whether WhatsApp says nothing any more of a number of which it said before whose it is. */
  function open(lid: string, number: string | null, telling: Telling, key: string, isTold: boolean): boolean {
    if (telling !== "number" || number === null) {
      keys.set(lid, key);
      if (telling === "both" && number !== null) pair(number, lid);
      return false;
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
    if (now !== undefined) keys.set(now, key);
    return now === undefined && before !== undefined;
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
    /**
     * What a linked device is told of a message; `isTold`: asked whose a number is, WhatsApp says so; `isBrought`: the
     * account's own phone brought it, opened. Null: who has no number has none to tell.
     */
    writes(who: number, telling: Telling, isTold: boolean, isBrought = false) {
      const found = [...owners].find(([, owner]) => owner === who)?.[0];
      const number = found === undefined ? null : jidOf(found);
      const lid = lidOf(who);
      if (number === null && telling !== "lid") return null;
      ids += 1;
      const id = `3EB0${run}X${ids}`;
      const own = `${who} ${versions[who]}`;
      const accountKey = isBrought ? null : own;
      const isOtherPhone = !isBrought && open(lid, number, telling, own, isTold);
      const [remoteJid, remoteJidAlt] =
        telling === "number"
          ? [number ?? "", undefined]
          : [lid, telling === "both" ? (number ?? "") : undefined];
      const known: KnownOfWriters = {
        otherName,
        keys: new Map(isBrought ? [] : [[id, { accountKey, isOtherPhone }]]),
      };
      const digits = (telling === "lid" ? otherName(lid) : number)?.split("@")[0];
      const named = telling !== "number" ? lid : ((isBrought ? null : otherName(remoteJid)) ?? remoteJid);
      const sender = { platformId: named, phone: digits ?? null, accountKey };
      return { key: { remoteJid, remoteJidAlt, fromMe: false, id }, known, sender };
    },
  };
}
