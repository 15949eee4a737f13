import { mayRun, runAction } from "../actions/actions.ts";
import { without } from "../actions/closeFlow.ts";
import { closeOffer, withoutOffer, withoutPastOffers } from "../actions/closeOffer.ts";
import type { Clockwork, Notice, Turn } from "../actions/contract.ts";
import { listOptions } from "../actions/sources.ts";
import { mayBegin } from "../conversation/chooseFlow.ts";
import type { Flow, Role } from "../conversation/flow.ts";
import { MaxStepsPerTurn } from "../conversation/limits.ts";
import {
  closed,
  type Event,
  type Frame,
  openQuestion,
  type Question,
  type State,
  type Utterance,
} from "../conversation/state.ts";
import { misunderstood, step } from "../conversation/step.ts";
import type { Value, Values } from "../conversation/values.ts";
import { type Facts, stepAt, type World } from "../conversation/walk.ts";
import type { TextKey } from "../generated/textKeys.ts";
import type { Address } from "../store/addresses.ts";
import type { NewBeginning } from "../store/beginnings.ts";
import { SecretKeys } from "../store/outboxStatements.ts";
import type { Person } from "../store/people.ts";
import { enqueue, enqueueFile } from "./enqueue.ts";
import { type Kernel, localeOf, type Scope, voiceFor } from "./kernel.ts";
import { answerReader, wordsType } from "./readAnswer.ts";
import { renewSummonses } from "./summons.ts";

/** The conversation of one address, for the length of one turn. */
export interface Talk {
  readonly address: Address;
  readonly question: () => Question | null;
  /** Whether the open question asks for a list of names. */
  readonly asksNames: () => boolean;
  readonly isIn: (flow: string) => boolean;
  /** Whether all the flows that are open are of these. */
  readonly isOnlyIn: (flows: ReadonlySet<string>) => boolean;
  /** The innermost flow, and what is known in it; null when nothing is open. */
  readonly standing: () => Pick<Frame, "flow" | "values"> | null;
  /** Whether all that is open was only just asked: nothing answered, nothing brought along, so nothing to lose. */
  readonly isUntouched: () => boolean;
  /** Leaves the innermost flow without a word, if it is this one. */
  readonly stepOut: (flow: string) => void;
  readonly depth: () => number;
  /** When something last happened in it, epoch ms. */
  readonly restingSince: () => number;
  readonly roles: () => readonly Role[];
  /** Lets the engine take an event and serves what it needs. False: words that did not answer the open question. */
  readonly take: (event: Event) => boolean;
  /** Leaves questions about offers that are over: true when there were any. */
  readonly leavePast: () => boolean;
  /** Something was open that only the staff does, and they are of the staff no more. */
  readonly lostRole: boolean;
  /** Begins a flow with words that may answer its first question already: «english» opens the choice and makes it. */
  readonly beginWith: (flow: string, text: string) => void;
  readonly say: (key: TextKey, values?: Values) => void;
  readonly misunderstood: () => void;
  /** Stores where the person stands now, and puts what was said into the outbox under this key. */
  readonly finish: (kind: "reply" | "notice", key: string) => void;
}

export function openTalk(scope: Scope, address: Address): Talk {
  const { kernel, now } = scope;
  const { store } = kernel;
  const stored = store.conversations.load(address.id);
  const lapsed = stored.expiresAt !== null && stored.expiresAt <= now;
  let state: State =
    stored.state === null || lapsed
      ? closed(stored.asked)
      : { frames: kernel.frames.read(address.id, stored.state), asked: stored.asked };
  let said: Utterance[] = [];
  let about: number | undefined;
  let who = whoIs(scope, address);
  /** What `who` was read at: most actions change nobody. */
  const revisionOf = () => store.people.revision() + store.roles.revision();
  let revision = revisionOf();
  const languages = store.addresses.languagesRevision();
  // What only the staff does ends with their role, whatever question of it is still open.
  const kept = without(state.frames, ({ flow }) => isClosedTo(kernel.flows[flow], who.roles));
  const lostRole = kept.length < state.frames.length;
  if (lostRole) state = { ...state, frames: kept };
  const read = answerReader(kernel, voiceFor(kernel, address), scope.sentAt ?? now);

  const world = (): World => ({ flows: kernel.flows, facts: who.facts, read });
  let made: { readonly turn: Turn; readonly of: Who } | undefined;
  const turn = (): Turn => {
    if (made?.of !== who) made = { turn: turnOf(scope, address, who, leaveOffer), of: who };
    return made.turn;
  };

  /** What this talk stands in is stored at its end. */
  const leaveOffer = (addressId: number, registrationId: number): void => {
    if (addressId === address.id) state = { ...state, frames: withoutOffer(state.frames, registrationId) };
    else closeOffer(store, addressId, registrationId);
  };

  /** Their role ended in the middle of what only the staff does. */
  const leaveForGood = (): boolean => {
    state = step(world(), state, { type: "leave" }).state;
    said = [{ type: "text", key: "common.roleOver" satisfies TextKey, values: {} }];
    return true;
  };

  /** Offers that are over are not asked about again: true when there were any. */
  const leavePast = (): boolean => {
    const { frames } = state;
    if (frames.length > 0) state = { ...state, frames: withoutPastOffers(store, frames, now) };
    return state.frames.length < frames.length;
  };

  const take = (event: Event): boolean => {
    if (event.type === "begin" || event.type === "repeat") leavePast();
    let stepped = step(world(), state, event);
    for (let needs = 0; ; needs += 1) {
      state = stepped.state;
      said.push(...stepped.said);
      if (stepped.need.type === "nothing") return stepped.understood;
      if (needs > MaxStepsPerTurn) throw new Error(`more than ${MaxStepsPerTurn} actions in one turn`);
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

  return {
    address,
    take,
    leavePast,
    lostRole,
    question: () => openQuestion(state),
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
    say: (key, values = {}) => said.push({ type: "text", key, values }),
    misunderstood: () => {
      const again = misunderstood(world(), state);
      state = again.state;
      said.push(...again.said);
    },
    finish: (kind, key) => {
      const open = state.frames.at(-1);
      const flow = open ? kernel.flows[open.flow] : undefined;
      if (!open) kernel.frames.forget(address.id);
      store.conversations.save({
        addressId: address.id,
        state: open ? kernel.frames.write(address.id, state.frames) : null,
        asked: state.asked,
        expiresAt: flow ? wholeMinute(now + flow.expiresAfterMs) : null,
        now,
      });
      enqueue(
        scope,
        languages === store.addresses.languagesRevision() ? address : changedLanguage(scope, address),
        said,
        kind,
        key,
        { about },
      );
      said = [];
    },
  };
}

const staff: readonly Role[] = ["promoter", "coordinator"];

function isClosedTo(flow: Flow | undefined, roles: readonly Role[]): boolean {
  if (flow === undefined || mayBegin(flow, roles)) return false;
  return flow.for.every((role) => staff.includes(role));
}

const isUntouched = ({ values, trail, said, given }: Frame): boolean =>
  trail.length === 0 && said === undefined && given === undefined && Object.keys(values).length === 0;

/** Somebody who just chose a language is answered in it. */
function changedLanguage(scope: Scope, address: Address): Address {
  return scope.kernel.store.addresses.find(address.id) ?? address;
}

/** The end of its minute: several answers in one leave the index of what expires as it is. */
const wholeMinute = (at: number): number => Math.ceil(at / 60_000) * 60_000;

interface Who {
  readonly self: Person | undefined;
  readonly roles: readonly Role[];
  readonly facts: Facts;
}

function whoIs({ kernel }: Scope, address: Address): Who {
  const { store } = kernel;
  const { version } = kernel.notice(localeOf(kernel, address));
  const self = store.people.findKnown(address.id, version);
  if (!self) return { self, roles: ["anyone"], facts: {} };
  const facts: Record<string, Value> = {};
  let agreed = true;
  for (const purpose of kernel.purposes) {
    if (self.purposes.includes(purpose)) facts[`consent.${purpose}`] = "yes";
    else agreed = false;
  }
  if (self.name !== null) facts["person.name"] = self.name;
  if (self.locality !== null) facts["person.locality"] = self.locality;
  // Who has not agreed to the notice in force is asked again, as the notice promises.
  const enrolled = agreed && self.enrolledAt !== null;
  if (enrolled) facts["person.enrolled"] = "yes";
  const granted = store.roles.listRoles(self.id);
  if (granted.length > 0) facts["person.staff"] = "yes";
  const roles: Role[] = enrolled ? ["anyone", "member"] : ["anyone"];
  return { self, roles: [...roles, ...granted], facts };
}

function turnOf(scope: Scope, address: Address, { self, roles }: Who, closeOffer: Turn["closeOffer"]): Turn {
  const { kernel, now, sentAt } = scope;
  const offeredIn = (menu: Kernel["menu"]) =>
    menu.filter(({ flow }) => {
      const known = kernel.flows[flow];
      return known !== undefined && mayBegin(known, roles);
    });
  return {
    ...clockwork(scope),
    sentAt,
    closeOffer,
    now,
    addressId: address.id,
    selfId: self?.id ?? null,
    roles,
    locales: kernel.texts.locales,
    notice: kernel.notice(localeOf(kernel, address)),
    message: scope.heard,
    newCode: () => {
      const code = kernel.parts.newCode();
      return { code: readable(code), hash: kernel.parts.hash(code) };
    },
    offered: () => offeredIn(kernel.menu),
    teamOffered: () => offeredIn(kernel.team),
  };
}

/** `XXXX-XXXX-XXXXX`: thirteen letters and digits that can be read out. */
const readable = (code: string) => `${code.slice(0, 4)}-${code.slice(4, 8)}-${code.slice(8)}`;

/** What both a person's turn and the clock may set going. */
export function clockwork(scope: Scope): Clockwork {
  const { kernel, now } = scope;
  return {
    store: kernel.store,
    now,
    notify: ({ key, addressId, text, values, file, about, answers, secretUntil }: Notice): void => {
      const to = kernel.store.addresses.find(addressId);
      if (!to) return;
      const said = { type: "text", key: text, values } as const;
      const kind = answers ? "reply" : "notice";
      if (file) enqueueFile(scope, to, said, file, kind, key);
      else if (secretUntil !== undefined)
        enqueue(scope, to, [said], kind, `${SecretKeys}${key}`, { expiresAt: secretUntil });
      else enqueue(scope, to, [said], kind, key, { about });
    },
    begin: (beginning: NewBeginning): void => {
      if (kernel.store.beginnings.add(beginning) !== null) scope.wanting.add(beginning.addressId);
    },
    want: (job) => kernel.store.jobs.add({ ...job, now }),
    calendar: kernel.calendar,
    institution: kernel.parts.settings.institution,
    language: kernel.parts.settings.locale,
    noticeVersions: kernel.noticeVersions,
    random: kernel.parts.random,
    renewSummonses: (sessionId) => renewSummonses(scope, sessionId),
    links: () =>
      kernel.parts.accounts().flatMap(({ channel, link }) => (link === undefined ? [] : [{ channel, link }])),
  };
}
