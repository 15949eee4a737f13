import { closesAt, decideOpening, freeCode, stageOf } from "../community/rollCall.ts";
import type { RollCall } from "../store/rollCalls.ts";
import type { Session } from "../store/sessions.ts";
import { action, type Clockwork, moment, type Shapes, type Turn } from "./contract.ts";
import { requiredId } from "./inputs.ts";
import { places, sessionShapes, sessionValues, when, yesOrNo } from "./shapes.ts";

/** What texts about a roll may show. */
export const rollShapes: Shapes = {
  ...sessionShapes,
  code: { kind: "text", max: 4 },
  count: places,
  until: when,
  /** Whether people still check in by themselves: after that the code is of no use. */
  byPhone: yesOrNo,
};

/** Opens the roll of a session, or says again how people check in to an open one. Its picture follows. */
export const openRoll = action({
  allows: ["promoter", "coordinator"],
  inputs: { session: "session" },
  outcomes: [
    "opened",
    "already",
    "closed",
    "past",
    "tooEarly",
    "tooLate",
    "cancelled",
    "noSession",
    "notAllowed",
  ],
  sends: { opened: 1, already: 1 },
  idle: ["closed", "past", "tooEarly", "tooLate", "cancelled", "noSession", "notAllowed"],
  values: {
    opened: rollShapes,
    already: rollShapes,
    closed: sessionShapes,
    past: sessionShapes,
    tooEarly: sessionShapes,
    tooLate: sessionShapes,
    cancelled: sessionShapes,
  },
  run: (turn, inputs) => {
    const { store, now, selfId } = turn;
    const session = store.sessions.find(requiredId(inputs, "session"));
    if (!session || selfId === null) return { outcome: "noSession" };
    const decision = decideOpening(session, now);
    const existing = store.rollCalls.findBySession(session.id);
    const stage = existing && stageOf(existing, session, now);
    if (stage === "closed" || stage === "past") return { outcome: stage, values: sessionValues(session) };
    if (existing && stage === "open") {
      wantPoster(turn, existing, session);
      return { outcome: "already", values: rollValues(turn, existing, session) };
    }
    if (decision !== "open") return { outcome: decision, values: sessionValues(session) };
    const id = store.rollCalls.add({
      sessionId: session.id,
      code: newRollCode(turn),
      closesAt: closesAt(session),
      by: selfId,
      now,
    });
    const roll = store.rollCalls.find(id);
    if (!roll) throw new Error(`the roll ${id} was opened and is not there`);
    wantPoster(turn, roll, session);
    return { outcome: "opened", values: rollValues(turn, roll, session) };
  },
});

/** A code that no open roll has. */
export const newRollCode = ({ store, random }: Clockwork): string =>
  freeCode(random(), (taken) => store.rollCalls.findOpenByCode(taken) !== undefined);

/** Asks for the picture that is shown to the room, while there is somebody to scan it. */
export function wantPoster(
  { want, links, now, message, addressId }: Turn,
  roll: RollCall,
  session: Session,
): void {
  if (now > roll.closesAt) return;
  const linkTo = (channel: string) => links().find((one) => one.channel === channel)?.link ?? null;
  const telegram = linkTo("telegram");
  const whatsapp = linkTo("whatsapp") ?? linkTo("linked");
  want({
    key: `poster:${roll.id}:${addressId}:${message?.messageId}:${now}`,
    kind: "poster",
    input: {
      roll: roll.id,
      address: addressId,
      code: roll.code,
      topic: session.topic,
      telegram: telegram && `${telegram}?start=a-${roll.code}`,
      whatsapp: whatsapp && `${whatsapp}?text=ASISTENCIA%20${roll.code}`,
    },
  });
}

/** A roll as texts show it. */
export const rollValues = ({ store, now }: Clockwork, roll: RollCall, session: Session) => ({
  ...sessionValues(session),
  code: roll.code,
  count: store.attendances.count(roll.id),
  until: moment(roll.closesAt),
  byPhone: now <= roll.closesAt ? "yes" : "no",
});
