import { mayRun, runAction } from "../actions/actions.ts";
import { without } from "../actions/closeFlow.ts";
import { closeOffer, withoutOffer, withoutPastOffers } from "../actions/closeOffer.ts";
import type { Turn } from "../actions/contract.ts";
import { listOptions } from "../actions/sources.ts";
import { askedManner } from "../actions/tell.ts";
import { isClosedTo } from "../conversation/chooseFlow.ts";
import type { Tells } from "../conversation/flow.ts";
import { MaxStepsPerTurn } from "../conversation/limits.ts";
import {
  downTo,
  isUntouched,
  withoutBuried,
  withoutMenus,
  withoutUntouched,
  withRoom,
} from "../conversation/openRoom.ts";
import {
  closed,
  type Event,
  openQuestion,
  type State,
  type Stepped,
  type Utterance,
} from "../conversation/state.ts";
import { countsTries, misunderstood, step } from "../conversation/step.ts";
import { stepAt, type World } from "../conversation/walk.ts";
import type { TextKey } from "../generated/textKeys.ts";
import type { Address } from "../store/addresses.ts";
import { beforeConsent } from "./beforeConsent.ts";
import type { Overheard } from "./contract.ts";
import { enqueue } from "./enqueue.ts";
import { localeOf, type Scope, voiceFor } from "./kernel.ts";
import { isNeverShown } from "./neverShown.ts";
import { readLapsed } from "./openFrames.ts";
import { begunIn, lapsedIn, lapseOf, patienceFrom, RememberedFor } from "./patience.ts";
import { answerReader, readAsked, wordsType } from "./readAnswer.ts";
import type { Talk } from "./talkDoor.ts";
import { openUnseen } from "./unseen.ts";
import { turnOf, type Who, whoIs } from "./whoIs.ts";

export function openTalk(scope: Scope, address: Address): Talk {
  const { kernel, now } = scope;
  const { store } = kernel;
  const stored = store.conversations.load(address.id);
  const open = stored.state === null ? [] : kernel.frames.read(address.id, stored.state);
  const lapsesAt = lapseOf(kernel.flows, open, stored);
  const endedAt = isNeverShown(scope, address.id, open, stored.updatedAt) ? now : (lapsesAt ?? now + 1);
  const isLapsed = endedAt <= now;
  let lapsed = isLapsed ? lapsedIn(open, endedAt) : readLapsed(stored.state ?? "");
  let toldLapsed = false;
  let state: State = isLapsed ? closed(stored.asked) : { frames: open, asked: stored.asked };
  let said: Utterance[] = [];
  let about: number | undefined;
  const unseen = openUnseen(scope, address.id);
  let who = whoIs(scope, address);
  /** What `who` was read at: most actions change nobody. */
  const revisionOf = () => store.people.revision() + store.roles.revision();
  let revision = revisionOf();
  const languages = store.addresses.languagesRevision();
  // What only the staff does ends with their role, whatever question of it is still open.
  const kept = without(state.frames, ({ flow }) => isClosedTo(kernel.flows[flow], who.roles));
  const lostRole = kept.length < state.frames.length;
  if (lostRole) state = { ...state, frames: kept };
  const voice = voiceFor(kernel, address);
  const read = answerReader(kernel, voice, scope.sentAt ?? now);

  const world = (): World => ({
    flows: kernel.flows,
    facts: who.facts,
    read,
    trace: kernel.parts.trace,
  });
  /** As the step that is being done declares. What no step does (a photo is taken) is told as it is asked for. */
  const manner = (): Tells => {
    const doing = state.frames.at(-1);
    const at = doing && stepAt(kernel.flows, doing);
    return (at?.kind === "do" ? at.tells : undefined) ?? askedManner;
  };
  let made: { readonly turn: Turn; readonly of: Who } | undefined;
  const turn = (): Turn => {
    if (made?.of !== who)
      made = {
        turn: turnOf(scope, address, who, { closeOffer: leaveOffer, leaveUntouched, manner }),
        of: who,
      };
    return made.turn;
  };

  /** What this talk stands in is stored at its end. */
  const leaveOffer = (addressId: number, registrationId: number): void => {
    state = { ...state, frames: withoutOffer(state.frames, registrationId) };
    unseen.leaveOffer(registrationId);
    closeOffer(store, addressId, registrationId);
  };

  const leaveUntouched = (): void => {
    state = { ...state, frames: withoutUntouched(state.frames) };
  };

  /** Their role ended in the middle of what only the staff does; or they came where they never could do it. */
  const leaveForGood = (): boolean => {
    const isOver = state.frames.some(({ flow }) => isClosedTo(kernel.flows[flow], who.roles));
    const key: TextKey = isOver ? "common.roleOver" : "common.notForYou";
    state = step(world(), state, { type: "leave" }).state;
    said = [{ type: "text", key, values: {} }];
    return true;
  };

  /** Offers that are over are not asked about again: true when there were any. */
  const leavePast = (): boolean => {
    const { frames } = state;
    if (frames.length > 0) state = { ...state, frames: withoutPastOffers(store, frames, now) };
    return state.frames.length < frames.length;
  };

  const before = state.frames;
  const events: Overheard["events"][number][] = [];
  const take = (event: Event): boolean => {
    events.push(event);
    if (event.type === "begin" || event.type === "repeat") leavePast();
    return serve(step(world(), state, event));
  };

  /** Gives the engine what it needs until a person has to answer. */
  const serve = (first: Stepped): boolean => {
    let stepped = first;
    for (let needs = 0; ; needs += 1) {
      state = stepped.state;
      said.push(...stepped.said);
      if (stepped.need.type === "nothing") return stepped.understood;
      if (needs > MaxStepsPerTurn) throw new Error(tooMany(state));
      if (stepped.need.type === "source") {
        const options = listOptions(turn(), stepped.need.source, stepped.need.inputs);
        stepped = step(world(), state, { type: "options", options });
        continue;
      }
      if (!mayRun(turn(), stepped.need.action)) return leaveForGood();
      const result = runAction(turn(), stepped.need.action, stepped.need.inputs);
      const { outcome, values } = result;
      about = result.about ?? about;
      if (revisionOf() !== revision) {
        revision = revisionOf();
        who = whoIs(scope, address);
      }
      stepped = step(world(), state, { type: "outcome", outcome, values: values ?? {} });
    }
  };

  const underMenus = (): State | null => {
    const frames = withoutMenus(state.frames, kernel.leading);
    return frames === state.frames ? null : { ...state, frames };
  };
  const askedIn = (one: State) => readAsked({ voice, flows: kernel.flows, facts: who.facts }, one.frames);

  const answerUnder = (text: string): boolean => {
    const under = underMenus();
    if (under === null) return false;
    const answered = step(world(), under, { type: "said", text });
    if (!answered.understood) return false;
    if (askedIn(under)?.kind === "yesNo") {
      state = under;
      return take({ type: "repeat", because: "common.resumed" satisfies TextKey });
    }
    events.push({ type: "said", text });
    return serve(answered);
  };

  return {
    address,
    take,
    answerUnder,
    leaveLookedAtOver: (flow) => {
      const frames = downTo(state.frames, flow, kernel.leading);
      const isOver = frames.length < state.frames.length;
      if (isOver) state = { ...state, frames };
      return isOver;
    },
    isOverWords: () => {
      const under = underMenus();
      return under !== null && askedIn(under)?.kind === "words";
    },
    leavePast,
    setUnseenAside: (message) => {
      state = { ...state, frames: unseen.setAside(state.frames, message) };
    },
    showUnseen: () => {
      const shown = unseen.show();
      if (shown !== "now") return shown === "comes";
      state = { ...state, frames: unseen.putBack(state.frames) };
      return take({ type: "repeat", because: null });
    },
    lostRole,
    question: () => openQuestion(state),
    asked: () => askedIn(state),
    asksNames: () => {
      const open = state.frames.at(-1);
      const at = open?.question && stepAt(kernel.flows, open);
      return at ? wordsType(at) === "names" : false;
    },
    isIn: (flow) => state.frames.some((frame) => frame.flow === flow),
    isOnlyIn: (flows) => state.frames.every((frame) => flows.has(frame.flow)),
    standing: () => state.frames.at(-1) ?? null,
    isUntouched: () => state.frames.every(isUntouched),
    stepOut: (flow) => {
      if (state.frames.at(-1)?.flow === flow) state = { ...state, frames: state.frames.slice(0, -1) };
    },
    unbury: (flow) => {
      state = { ...state, frames: withoutBuried(state.frames, flow) };
    },
    makeRoom: (flow) => {
      if (kernel.telling.has(flow)) return;
      state = { ...state, frames: withRoom(kernel.flows, state.frames) };
    },
    depth: () => state.frames.length,
    restingSince: () => stored.updatedAt,
    roles: () => who.roles,
    beginWith: (flow, text) => {
      const before = said.length;
      take({ type: "begin", flow, input: {} });
      const asked = said.length - 1;
      if (asked === before && said[asked]?.type === "question" && take({ type: "said", text }))
        said.splice(asked, 1);
    },
    countsTries: () => countsTries({ flows: kernel.flows }, state),
    say: (key, values = {}, session) => {
      about = session ?? about;
      said.push({ type: "text", key, values });
    },
    misunderstood: () => {
      events.push({ type: "misunderstood" });
      serve(misunderstood(world(), state));
    },
    hasLapsed: () => lapsed !== undefined,
    tellLapsed: () => {
      const key = `${lapsed?.flow}.expired`;
      const remembered = lapsed !== undefined && now - lapsed.at < RememberedFor;
      lapsed = undefined;
      if (!remembered || !kernel.texts.has(localeOf(kernel, address), key)) return;
      toldLapsed = true;
      said.push({ type: "text", key, values: who.facts });
    },
    toldLapsed: () => toldLapsed,
    remind: () => {
      leavePast();
      if (openQuestion(state) === null) return;
      take({ type: "repeat", because: `${begunIn(state.frames)}.reminder`, values: who.facts });
      state = { ...state, frames: state.frames.map((frame) => ({ ...frame, reminded: true })) };
    },
    finish: (kind, key, until) => {
      if (who.self === undefined) {
        const optionsOf = (source: string) => listOptions(turn(), source, {});
        state = { ...state, frames: beforeConsent(state.frames, { flows: kernel.flows, read, optionsOf }) };
      }
      state = { ...state, frames: unseen.end(state.frames) };
      const patience = patienceFrom(kernel.flows, state.frames, now);
      // Being reminded makes nothing last longer.
      const ends =
        until?.lapsesAt === undefined
          ? patience.lapsesAt
          : Math.min(until.lapsesAt, patience.lapsesAt ?? until.lapsesAt);
      store.conversations.save({
        addressId: address.id,
        state:
          state.frames.length > 0
            ? kernel.frames.write(address.id, state.frames, lapsed)
            : kernel.frames.close(address.id, lapsed),
        asked: state.asked,
        dueAt: state.frames.length === 0 ? null : (patience.remindsAt ?? ends),
        now,
      });
      const messages = enqueue(
        scope,
        // Somebody who just chose a language is answered in it.
        (languages !== store.addresses.languagesRevision() && store.addresses.find(address.id)) || address,
        said,
        kind,
        key,
        { about, expiresAt: until?.leavesBy ?? null },
      );
      kernel.parts.overhear?.({ addressId: address.id, events, before, after: state.frames, said, messages });
      said = [];
    },
  };
}

function tooMany({ frames }: State): string {
  const { flow = "", at = "" } = frames.at(-1) ?? {};
  return `more than ${MaxStepsPerTurn} actions in one turn, in the flow ${flow} at the step ${at}`;
}
