import { withoutOffer, withoutPastOffers } from "../actions/closeOffer.ts";
import type { Frame } from "../conversation/state.ts";
import type { Message } from "./hearing.ts";
import type { Scope } from "./kernel.ts";

/** A question that we began and that its person did not have before them when they wrote. */
interface Unseen {
  /** From which frame on it is what is open. */
  readonly from: number;
  readonly ask: number;
  /** What began it. */
  readonly beginning: string;
  /** The messages that bring it and still wait to leave, as far as nobody hurries them. */
  readonly waiting: readonly number[];
  /** It leaves by itself in a moment, as an answer. */
  readonly comes: boolean;
}

/** A platform's clock may know of no more than seconds. */
const second = 999;

/**
 * The open question, where we began it and nothing of it had left when the person wrote. Null where they had it, or it left
 * twice meanwhile: then it stands before them, whatever the clocks say.
 */
function findUnseen(
  { kernel, now, sentAt }: Scope,
  addressId: number,
  frames: readonly Frame[],
): Unseen | null {
  const from = frames.findLastIndex(({ how }) => how === "begun");
  const ask = frames.at(-1)?.question?.ask;
  if (ask === undefined || kernel.flows[frames[from]?.flow ?? ""]?.by !== "system") return null;
  const rows = kernel.store.lost.listAsked(addressId, ask);
  // Who opened the flow by its words asked for the question.
  const beginning = rows.flatMap(({ key }) => /^begin:(.+):\d+$/.exec(key)?.[1] ?? [])[0];
  if (beginning === undefined) return null;
  const wrote = (sentAt ?? now) + second;
  const left = rows.filter(({ status, sentAt }) => sentAt !== null && arrives.has(status));
  if (left.length > 1 || left.some(({ sentAt }) => (sentAt ?? now) <= wrote)) return null;
  const due = rows.filter(
    ({ id, status, expiresAt }) =>
      status === "due" && (expiresAt === null || expiresAt > now) && !kernel.parts.isLeaving?.(id),
  );
  const comes = due.some(({ kind }) => kind === "reply");
  return { from, ask, beginning, waiting: due.map(({ id }) => id), comes };
}

const arrives: ReadonlySet<string> = new Set(["sent", "delivered", "read"]);

/** Whether a message says itself that it is about this question: its button, or a quotation of it. */
function isAbout({ kernel }: Scope, addressId: number, message: Message, ask: number): boolean {
  const { said, answers } = message;
  if (said.type === "reaction") return true;
  if (said.type === "pressed" && said.token.startsWith(`${ask}:`)) return true;
  const { channel, account } = kernel.store.addresses.find(addressId) ?? {};
  if (answers === undefined || channel === undefined || account === undefined) return false;
  return kernel.store.outbox.findAsk(channel, account, answers, addressId)?.ask === ask;
}

/** What somebody had not seen when they wrote, for the length of the turn in which they are heard as if it were not open. */
export function openUnseen(scope: Scope, addressId: number) {
  const { now, kernel } = scope;
  const { store } = kernel;
  let aside: (Unseen & { readonly frames: readonly Frame[] }) | undefined;

  const putBack = (frames: readonly Frame[]): readonly Frame[] => {
    const back = aside ? [...withoutPastOffers(store, aside.frames, now), ...frames] : frames;
    aside = undefined;
    return back;
  };

  return {
    /** What is open without it; all of it where the message is about it all the same. */
    setAside(frames: readonly Frame[], message: Message): readonly Frame[] {
      const unseen = findUnseen(scope, addressId, frames);
      if (unseen === null || isAbout(scope, addressId, message, unseen.ask)) return frames;
      aside = { ...unseen, frames: frames.slice(unseen.from) };
      return frames.slice(0, unseen.from);
    },

    leaveOffer(registrationId: number): void {
      if (aside) aside = { ...aside, frames: withoutOffer(aside.frames, registrationId) };
    },

    /** Nothing; or it comes by itself; or it is to be asked now, as an answer to them, and need not wait its turn. */
    show(): "nothing" | "comes" | "now" {
      if (aside === undefined) return "nothing";
      if (aside.comes) return "comes";
      for (const id of aside.waiting) store.outbox.giveUp(id, "dropped", "asked again");
      return "now";
    },

    putBack,

    /**
     * What is open when the turn ends. Where they are in the middle of something now, what has not left is not asked between a
     * question and its answer: it waits to begin again, until they are free.
     */
    end(frames: readonly Frame[]): readonly Frame[] {
      if (!aside || aside.comes || aside.waiting.length === 0 || !frames.at(-1)?.question)
        return putBack(frames);
      for (const id of aside.waiting) store.lost.takeBack(id);
      store.beginnings.beginAgain(aside.beginning, addressId, now);
      return frames;
    },
  };
}
