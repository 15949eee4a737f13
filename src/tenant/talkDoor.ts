import type { OpenQuestion } from "../conversation/answeredFirst.ts";
import type { Role } from "../conversation/flow.ts";
import type { Event, Frame, Question } from "../conversation/state.ts";
import type { Values } from "../conversation/values.ts";
import type { TextKey } from "../generated/textKeys.ts";
import type { Address } from "../store/addresses.ts";
import type { Message } from "./hearing.ts";

/** The conversation of one address, for the length of one turn. */
export interface Talk {
  readonly address: Address;
  readonly question: () => Question | null;
  /** The open question as it was shown; null where none is. */
  readonly asked: () => OpenQuestion | null;
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
  /** Takes a flow away that lies under others and that nothing was answered in. */
  readonly unbury: (flow: string) => void;
  /** Leaves the deepest conversation where one more would be too many; what only tells something is none. */
  readonly makeRoom: (flow: string) => void;
  readonly depth: () => number;
  /** When something last happened in it, epoch ms. */
  readonly restingSince: () => number;
  readonly roles: () => readonly Role[];
  /** Lets the engine take an event and serves what it needs. False: words that did not answer the open question. */
  readonly take: (event: Event) => boolean;
  /**
   * Lets words that are none of a menu's answer what was open before it, if they do: they only looked. A yes or no is asked
   * for again instead: the menu stands last on their screen.
   */
  readonly answerUnder: (text: string) => boolean;
  /** Leaves the menus, and what nothing was answered in, that stand over this flow: false where none do. */
  readonly leaveLookedAtOver: (flow: string) => boolean;
  /** Whether a menu stands over a question that is answered in words of one's own. */
  readonly isOverWords: () => boolean;
  /** Leaves questions about offers that are over: true when there were any. */
  readonly leavePast: () => boolean;
  /**
   * Takes a question of ours away that they had not seen when they wrote, unless what they wrote is about it all the same: they
   * are heard as if it were not open. When the turn ends it is put back, or waits to begin again.
   */
  readonly setUnseenAside: (message: Message) => void;
  /** Shows what was set aside, where it is not about to come by itself. False where nothing was. */
  readonly showUnseen: () => boolean;
  /** Something was open that only the staff does, and they are of the staff no more. */
  readonly lostRole: boolean;
  /** Begins a flow with words that may answer its first question already: «english» opens the choice and makes it. */
  readonly beginWith: (flow: string, text: string) => void;
  /** `session`: the one it tells of. */
  readonly say: (key: TextKey, values?: Values, session?: number) => void;
  readonly misunderstood: () => void;
  /** Something came that is of no use: whether the open question counts that as a try. */
  readonly countsTries: () => boolean;
  /** Whether something lapsed half done that they have not heard of. */
  readonly hasLapsed: () => boolean;
  /** Says so, if it is not long ago. */
  readonly tellLapsed: () => void;
  /** Whether that was just said. */
  readonly toldLapsed: () => boolean;
  /** Asks the open question once more, of our own accord. */
  readonly remind: () => void;
  /**
   * Stores where the person stands now, and puts what was said into the outbox under this key. `until`: past when it does
   * not leave, and, of a reminder, when what is open lapses all the same.
   */
  readonly finish: (
    kind: "reply" | "notice",
    key: string,
    until?: { readonly lapsesAt?: number; readonly leavesBy: number },
  ) => void;
}
