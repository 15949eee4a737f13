import { decideReachability } from "../community/reachability.ts";
import {
  asksMost,
  asksOfAll,
  codeAfter,
  codeLasts,
  daySince,
  decideCode,
  givenMost,
  sentMost,
  sixDigits,
  triesSince,
} from "../community/recognition.ts";
import type { Recognition } from "../store/recognitions.ts";
import { action, type Turn } from "./contract.ts";
import { consentedSelf } from "./enrol.ts";
import { required, requiredId } from "./inputs.ts";
import { locality, name, yesOrNo } from "./shapes.ts";
import { tellEverywhere } from "./tellPerson.ts";

/**
 * Sends a code to a number if somebody is known there, and says the same in every case: whoever asks learns nothing of a
 * number. The code counts nowhere but where it was asked for.
 */
export const sendRecognition = action({
  allows: ["anyone"],
  inputs: { phone: "text" },
  outcomes: ["asked", "tooMany", "notNow"],
  // A code that lives still is not sent again; that it was asked for again is only counted.
  once: ["phone"],
  idle: ["tooMany", "notNow"],
  tells: { whom: "people", urgent: "asked" },
  values: {},
  run: (turn, inputs) => {
    const { store, addressId, now } = turn;
    if (store.roles.countTries(addressId, "recognitionAsk", daySince(now)) >= asksMost)
      return { outcome: "tooMany" };
    const linked = leavesByLinked(turn);
    // No code leaves before it expires, whatever the number: that is said before anybody looks at one.
    if (!linked && turn.mostBegun("linked") !== null && !turn.serves("whatsapp"))
      return { outcome: "notNow" };
    // Each counts, whether that number is known or not: else how many are let through would tell.
    store.roles.addTry(addressId, "recognitionAsk", now);
    const known = whoIsKnownAt(turn, required(inputs, "phone"), linked);
    if (known) sendCode(turn, known);
    return { outcome: "asked" };
  },
});

/** Whether a code leaves by the linked number before it expires, whoever it is for. */
function leavesByLinked({ store, now, mostBegun, leavesBy }: Turn): boolean {
  const { shut, pausedUntil } = store.accounts.standing("linked");
  // A number that is to begin nothing begins no codes.
  if (mostBegun("linked") === 0 || shut || (pausedUntil ?? 0) > now) return false;
  if (store.roles.countTriesOfAll("recognitionAsk", daySince(now)) >= asksOfAll) return false;
  return leavesBy("linked", now + codeLasts);
}

interface Known {
  readonly addressId: number;
  readonly personId: number;
}

/** Whoever enrolled from that number and can be written to there now. */
function whoIsKnownAt({ store, addressId, now }: Turn, phone: string, byLinked: boolean): Known | undefined {
  for (const { id, channel } of store.addresses.listByPhone(phone)) {
    if (channel === "linked" && !byLinked) continue;
    const self = store.people.findSelf(id);
    const to = store.addresses.findRecipient(id);
    if (id === addressId || !self || self.enrolledAt === null || !to) continue;
    if (decideReachability(to, now) === "reachable") return { addressId: id, personId: self.id };
  }
  return undefined;
}

function sendCode(turn: Turn, { addressId: sentTo, personId }: Known): void {
  const { store, addressId: askedBy, now } = turn;
  if (store.recognitions.findAsked(askedBy, personId, now)) return;
  if (store.recognitions.countSent(sentTo, "others", daySince(now)) >= sentMost) return;
  const { id, code } = addCode(turn, { personId, askedBy, sentTo });
  // Nobody is named: several people may read it. A BAJA holds it back, as anybody may have asked for it.
  turn.notify({
    ...{ key: keyOf(id, now), addressId: sentTo, text: "recognition.toKnown", values: { code } },
    secretUntil: now + codeLasts,
  });
}

/** Rows that nobody used are forgotten after a day, and their numbers come again. */
const keyOf = (id: number, now: number): string => `recognition:${id}:${now}`;

/** A fresh code that lives from now on, and its row. */
function addCode(turn: Turn, whose: Omit<Recognition, "id">): { readonly id: number; readonly code: string } {
  const { store, now, newCode, hashOf } = turn;
  store.recognitions.forgetUnused(daySince(now));
  let code = sixDigits(newCode().code.replaceAll("-", ""));
  for (;;) {
    const id = store.recognitions.add({
      ...whose,
      ...{ codeHash: hashOf(code), now, expiresAt: now + codeLasts },
    });
    if (id !== null) return { id, code };
    code = codeAfter(code);
  }
}

/** Gives whoever is known here a code, to write it where they are not known yet. The one before counts no more. */
export const giveRecognition = action({
  allows: ["anyone"],
  inputs: {},
  outcomes: ["given", "tooMany"],
  sends: { given: 1 },
  idle: ["tooMany"],
  says: ["myCode.code"],
  values: {},
  run: (turn) => {
    const { store, addressId, now } = turn;
    if (store.recognitions.countSent(addressId, "self", daySince(now)) >= givenMost)
      return { outcome: "tooMany" };
    store.recognitions.revokeOwn(addressId, now);
    const personId = consentedSelf(turn).id;
    const { id, code } = addCode(turn, { personId, askedBy: null, sentTo: addressId });
    turn.notify({
      ...{ key: keyOf(id, now), addressId, text: "myCode.code", values: { code } },
      answers: true,
      secretUntil: now + codeLasts,
    });
    return { outcome: "given" };
  },
});

/** Who a code says that whoever writes it is; `code` is its SHA-256 (hex). Consumes nothing. */
export const checkRecognition = action({
  allows: ["anyone"],
  inputs: { code: "code" },
  outcomes: ["good", "own", "wrong", "tooMany"],
  idle: ["good", "own", "tooMany"],
  values: { good: { recognition: { kind: "id", of: "recognition" }, name, locality } },
  run: ({ store, addressId, now }, inputs) => {
    const found = store.recognitions.findByCode(required(inputs, "code"), addressId, now);
    const person = found && store.people.find(found.personId);
    const since = triesSince(now);
    const outcome = decideCode({
      found: found && {
        isBound: found.askedBy !== null,
        isOwn: store.people.findSelf(addressId)?.id === found.personId,
      },
      tries: store.roles.countTries(addressId, "recognition", since),
      triesOfAll: store.roles.countTriesOfAll("recognition", since),
    });
    if (outcome === "wrong") store.roles.addTry(addressId, "recognition", now);
    if (outcome !== "good" || !found || !person) return { outcome };
    return {
      outcome,
      values: {
        recognition: String(found.id),
        name: person.name ?? "",
        locality: person.locality ?? "",
      },
    };
  },
});

/**
 * Uses a checked code up: the address it was written at is its person's own from now on. Whoever is known there under
 * another row, with things of their own, stays who they are; the team is asked.
 */
export const recognise = action({
  allows: ["anyone"],
  inputs: { recognition: "recognition" },
  outcomes: ["joined", "lapsed", "twoPeople"],
  teaches: { joined: ["person.name", "person.locality"] },
  tells: { whom: "people" },
  once: ["recognition"],
  values: { joined: { name, staff: yesOrNo } },
  run: (turn, inputs) => {
    const { store, addressId, now } = turn;
    const found = store.recognitions.findLive(requiredId(inputs, "recognition"), addressId, now);
    const person = found && store.people.find(found.personId);
    if (!found || !person) return { outcome: "lapsed" };
    const here = store.people.findSelf(addressId);
    if (here && here.id !== person.id && store.people.hasMore(here.id)) {
      store.staffNotes.addOnce({ kind: "samePerson", addressId, sessionId: null, now });
      return { outcome: "twoPeople" };
    }
    if (!store.recognitions.markUsed(found.id, addressId, now)) return { outcome: "lapsed" };
    if (!here) store.people.addAddress(addressId, person.id, now);
    else if (here.id !== person.id) store.people.merge(here.id, person.id, now);
    keepSilence(turn, person.id);
    // Nobody is joined unseen.
    tellEverywhere(turn, person.id, {
      ...{ key: `recognised:${found.id}`, text: "recognition.joinedElsewhere" },
      // Whichever way a WhatsApp number is connected, to people it is WhatsApp.
      values: { channel: store.addresses.find(addressId)?.channel === "telegram" ? "telegram" : "whatsapp" },
    });
    const isStaff = store.roles.listRoles(person.id).length > 0;
    // Whoever is of the team greeted to begin their work: they are not asked for a session, as strangers are.
    if (isStaff) turn.leaveUntouched();
    return { outcome: "joined", values: { name: person.name ?? "", staff: isStaff ? "yes" : "no" } };
  },
});

/** What somebody said from one of their addresses holds for all of them: a BAJA too. */
function keepSilence({ store, addressId, now }: Turn, personId: number): void {
  if (store.roles.listAddresses(personId).some(({ optedOut }) => optedOut)) store.optOuts.add(addressId, now);
}
