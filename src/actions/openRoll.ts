import { closesAt, decideOpening, freeCode } from "../community/rollCall.ts";
import type { RollCall } from "../store/rollCalls.ts";
import type { Session } from "../store/sessions.ts";
import { action, type Clockwork, moment, requiredId, type Shapes, type Turn } from "./contract.ts";
import { places, sessionShapes, sessionValues, when } from "./shapes.ts";

/** What texts about a roll may show. */
export const rollShapes: Shapes = {
  ...sessionShapes,
  code: { kind: "text", max: 4 },
  count: places,
  until: when,
};

/** Opens the roll of a session, or says again how people check in to an open one. Its picture follows. */
export const openRoll = action({
  allows: ["promoter", "coordinator"],
  inputs: { session: "id" },
  outcomes: ["opened", "already", "closed", "tooEarly", "tooLate", "cancelled", "noSession", "notAllowed"],
  values: {
    opened: rollShapes,
    already: rollShapes,
    closed: sessionShapes,
    tooEarly: sessionShapes,
    tooLate: sessionShapes,
    cancelled: sessionShapes,
  },
  run: (turn, inputs) => {
    const { store, now, selfId } = turn;
    const session = store.sessions.find(requiredId(inputs, "session"));
    if (!session || selfId === null) return { outcome: "noSession" };
    const existing = store.rollCalls.findBySession(session.id);
    if (existing) {
      if (existing.closedAt !== null) return { outcome: "closed", values: sessionValues(session) };
      wantPoster(turn, existing, session);
      return { outcome: "already", values: rollValues(turn, existing, session) };
    }
    const decision = decideOpening(session, now);
    if (decision !== "open") return { outcome: decision, values: sessionValues(session) };
    const code = freeCode(turn.random(), (taken) => store.rollCalls.findOpenByCode(taken) !== undefined);
    const id = store.rollCalls.add({
      sessionId: session.id,
      code,
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

/** Asks for the picture that is shown to the room. */
export function wantPoster(
  { want, links, now, message, addressId }: Turn,
  roll: RollCall,
  session: Session,
): void {
  const linkTo = (channel: string) => links().find((one) => one.channel === channel)?.link ?? null;
  const telegram = linkTo("telegram");
  const whatsapp = linkTo("whatsapp");
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
export const rollValues = ({ store }: Clockwork, roll: RollCall, session: Session) => ({
  ...sessionValues(session),
  code: roll.code,
  count: store.attendances.count(roll.id),
  until: moment(roll.closesAt),
});
