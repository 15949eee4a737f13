import type { Option, Values } from "./values.ts";

// Where a person stands in their conversations: plain JSON, one per address. Steps are kept by name, so that a
// deployment may change a flow under the people inside it.

/** Something that can be answered by tapping, by its number or by its words. */
export interface Choosable {
  readonly id: string;
  /** What its texts show; absent for fixed choices. */
  readonly values?: Values;
}

/** The question a frame waits on. */
export interface Question {
  /** Its number at this address: it goes into every button, and never comes again. */
  readonly ask: number;
  /** `item`: which part of a read-back is wrong. `more`: whether there is another answer, of several. */
  readonly kind: "step" | "item" | "more";
  readonly choices: readonly Choosable[];
  /** From which choice on the present page shows. */
  readonly from: number;
  /** Answers in a row that were not understood. */
  readonly misunderstood: number;
  /** What it asked for, as its flow was then. */
  readonly asks?: string;
}

/** Some of several answers. */
export interface Given {
  readonly slot: string;
  readonly answers: readonly string[];
}

/** One flow somebody is in. */
export interface Frame {
  readonly flow: string;
  /** Which version of the flow they went through so far; the present one may ask otherwise. */
  readonly version?: string;
  /** The step it stands at. */
  readonly at: string;
  /** `session` is what was answered at the step session; `session.topic` a value of what was chosen there. */
  readonly values: Values;
  /** The steps answered so far, oldest first. */
  readonly trail: readonly string[];
  readonly question: Question | null;
  /** Words the flow was begun with, for its questions to read when they come. */
  readonly said?: Readonly<Record<string, string>>;
  /** The answers so far to a question that has several, and the name they will be kept under. */
  readonly given?: Given;
  /** While an action takes what came beside the answer (a photo), and the words under it; never stored. */
  readonly taking?: { readonly caption: string | null };
  /** How much came beside the answers so far; `overAt`: when what was over the limit came last, epoch ms. */
  readonly taken?: { readonly count: number; readonly overAt?: number };
  /** Its question was asked once more of our own accord: that is done once. */
  readonly reminded?: true;
  /** called: its end goes back to the step that called it. begun: its end resumes the question underneath. */
  readonly how: "begun" | "called";
}

export interface State {
  /** The innermost flow last. */
  readonly frames: readonly Frame[];
  /** How many questions this address has been asked, ever. */
  readonly asked: number;
}

/** Nothing open. */
export const closed = (asked: number): State => ({ frames: [], asked });

/** The question that is open, if one is. */
export function openQuestion(state: State): Question | null {
  return state.frames.at(-1)?.question ?? null;
}

/** What the engine says in one turn, in order; the catalogue and the channel make it words and messages. */
export type Utterance =
  | { readonly type: "text"; readonly key: string; readonly values: Values }
  | {
      readonly type: "list";
      readonly key: string;
      readonly values: Values;
      readonly items: readonly Option[];
    }
  | {
      readonly type: "question";
      readonly flow: string;
      readonly step: string;
      readonly values: Values;
      readonly question: Question;
      /** Asked once more, and only by its `.retry`. */
      readonly again: boolean;
      /** Its lines stand right above still: only what can be tapped is shown again, where they are many. */
      readonly brief: boolean;
    };

/** What happened, as the engine sees it. */
export type Event =
  | { readonly type: "begin"; readonly flow: string; readonly input: Values }
  /** The choice at this index of the open question. */
  | { readonly type: "chose"; readonly index: number }
  | { readonly type: "more" }
  /** `exactly`: only the words of a choice, whole, answer with it. */
  | { readonly type: "said"; readonly text: string; readonly exactly?: true }
  /** A point on the map; `name` where it came with one. */
  | {
      readonly type: "placed";
      readonly latitude: number;
      readonly longitude: number;
      readonly name?: string;
    }
  /**
   * A photo, a voice note, a place came while the open flow waits for words; the words under it may be those. `tells`: they
   * tell of something done. `at`: when it came, epoch ms.
   */
  | { readonly type: "media"; readonly caption?: string; readonly tells?: boolean; readonly at: number }
  /** «omitir»: not understood where the question cannot be passed over. */
  | { readonly type: "skip" }
  /** Goes back to the question with this number; not understood when no flow that is open asked it. */
  | { readonly type: "return"; readonly ask: number }
  /** `kept`: what the person hears that they still have, where nothing more is open. */
  | { readonly type: "cancel"; readonly kept?: Values }
  | { readonly type: "back" }
  | { readonly type: "correct" }
  /** Asks the open question again, after saying why; when `short`, only by its `.retry`. */
  | {
      readonly type: "repeat";
      readonly because: string | null;
      readonly values?: Values;
      readonly short?: boolean;
    }
  /** Leaves everything that is open, without a word. */
  | { readonly type: "leave" }
  /** What the engine asked for came back. */
  | { readonly type: "outcome"; readonly outcome: string; readonly values: Values }
  | { readonly type: "options"; readonly options: readonly Option[] };

/** What the engine cannot know by itself. */
export type Need =
  | { readonly type: "action"; readonly action: string; readonly inputs: Readonly<Record<string, string>> }
  | { readonly type: "source"; readonly source: string; readonly inputs: Readonly<Record<string, string>> }
  | { readonly type: "nothing" };

export interface Stepped {
  readonly state: State;
  readonly said: readonly Utterance[];
  readonly need: Need;
  /** False when words were not an answer to the open question: they may open another flow instead. */
  readonly understood: boolean;
}
