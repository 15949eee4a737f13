// What a flow is once it is read: plain data, so that it can be stored, generated and compared. `docs/flows.md` explains it.

/** Who may begin a flow. `anyone` includes strangers. */
export const roles = ["anyone", "member", "promoter", "coordinator"] as const;
export type Role = (typeof roles)[number];

/** What an answer in words is read as; `understand/` has one file for each. */
export const answerTypes = [
  "yesNo",
  "name",
  "names",
  "locality",
  "place",
  "day",
  "pastDay",
  "time",
  "moment",
  "phone",
  "hours",
  "number",
  "shortText",
  "freeText",
  "report",
  "counts",
  "code",
] as const;
export type AnswerType = (typeof answerTypes)[number];

/** What may be asked again for another one: what leaves one line of words and nothing beside it. */
export const repeatable: ReadonlySet<AnswerType> = new Set(["name", "locality", "shortText", "freeText"]);

/** Answers that tell something of a person, and what. */
export const personalAnswers: Readonly<Partial<Record<AnswerType, string>>> = {
  name: "a name",
  names: "names",
  locality: "a locality",
  place: "a place",
  report: "what somebody tells of their work",
};

/** Answers that may come as something else than words, and what that is called. */
export const sentAnswers: Readonly<Partial<Record<AnswerType, string>>> = { place: "a place" };

/**
 * What begins a flow besides its own words: a global word, a role code, an answer to a summons, the code of an open roll, one that says who somebody is, what a promoter tells
 * of their work, somebody who asks for something else in the middle of something, a greeting of whoever may begin it, somebody who asks when or where the session is that they have a
 * place in, or the system itself.
 */
export const beginners = [
  "menu",
  "help",
  "cancel",
  "correct",
  "human",
  "stop",
  "start",
  "language",
  "code",
  "summons",
  "rollCode",
  "recognitionCode",
  "report",
  "whenWhere",
  "greeting",
  "switch",
  "system",
] as const;
export type Beginner = (typeof beginners)[number];

/** The kinds a value given by whoever begins a flow can have. */
export const inputKinds = ["text", "moment", "number", "words"] as const;
export type InputKind = (typeof inputKinds)[number];

/** What becomes of what we say first where the platform's 24 hours are over. `docs/flows.md` says it at length. */
export const outsides = ["staff", "wait", "channel"] as const;
/** When we may say something first: by day, at night only what is about the next 24 hours, or at any hour. */
export const tellingHours = ["day", "near", "any"] as const;

/** How what is said of our own accord reaches people. */
export interface Tells {
  readonly outside?: (typeof outsides)[number];
  readonly hours?: (typeof tellingHours)[number];
}

/**
 * Where the talk goes on: at the next step, at a named one, or at an end of the flow. `again`: what was answered at that
 * question, and what depended on it, is forgotten, so that it is asked anew.
 */
export type Jump = "next" | { readonly go: string; readonly again?: true } | { readonly end: string };

/** By outcome, by choice. */
export type Jumps = { readonly [outcome: string]: Jump };

/** `path is known`, `path is unknown`, `path is value`, `path is not value`. */
export type When =
  | { readonly path: string; readonly is: "known" | "unknown" }
  | { readonly path: string; readonly is: "value"; readonly value: string; readonly not: boolean };

/** How a question is answered: in words, by choosing what a source offers, or among fixed options. */
export type Answer =
  | { readonly type: "words"; readonly reads: AnswerType }
  /** `one: "take"`: a single thing is taken without asking. */
  | { readonly type: "choose"; readonly source: string; readonly with: With; readonly one?: "take" }
  /** `exactly`: what cannot be undone is chosen by tapping or by its whole label, never by a part of it or a number. */
  | { readonly type: "options"; readonly options: readonly string[]; readonly exactly?: true };

/** Input of an action or a flow → path of the value that fills it. */
export type With = { readonly [input: string]: string };

/** What every step has: a name that stays, the line of its file, and when it is passed over. */
export interface Placed {
  readonly name: string;
  readonly line: number;
  readonly when?: When;
}

export type SayStep = Placed & {
  readonly kind: "say";
  /** Key of what is said. */
  readonly text: string;
  /** A source, and what it is asked with; one line `.item` for each thing it gives. */
  readonly list?: string;
  readonly with?: With;
  readonly none?: Jump;
};
export type AskStep = Placed & {
  readonly kind: "ask";
  /** The name the answer is kept under; the question's key is `<flow>.<name of the step>`. */
  readonly slot: string;
  readonly answer: Answer;
  readonly none?: Jump;
  /** The question, asked later in words, that is answered already by words that are none of the options. */
  readonly words?: string;
  /** Asked again after each answer, `most` times: the answers are a list, parted by line breaks. */
  readonly many?: { readonly most: number };
  /** Where yes, no or an option leads; a choice that is not named goes to the next step. */
  readonly then?: Jumps;
  /** Words that tell of something done choose this option, and are read by the question that asks `slot`. */
  readonly told?: { readonly option: string; readonly slot: string };
  /** Where «omitir» leads, and so many answers that could not be used (`tries`). */
  readonly without?: Jump;
  readonly tries?: number;
  /** In one's own words it tells of a person, though its type does not say so. */
  readonly personal?: true;
  /** A yes is the permission of somebody else to keep what was answered there. */
  readonly permits?: string;
  /** A yes says that whoever reads may read what is private. */
  readonly opens?: "private";
};
/** Asks for consent to a purpose of the notice, unless its present version already has it. */
export type ConsentStep = Placed & {
  readonly kind: "consent";
  readonly purpose: string;
  readonly declined: Jump;
};
/** Reads back; yes goes on, and each item can be corrected by going back to its step. */
export type ConfirmStep = Placed & {
  readonly kind: "confirm";
  readonly items: readonly string[];
  readonly no: Jump;
};
export type DoStep = Placed & {
  readonly kind: "do";
  readonly action: string;
  readonly with: With;
  readonly outcomes: Jumps;
  /** Of an action that writes to others. */
  readonly tells?: Tells;
};
/** Runs another flow and comes back with the end it reached. */
export type CallStep = Placed & {
  readonly kind: "call";
  readonly flow: string;
  readonly with: With;
  readonly outcomes: Jumps;
};
/** Goes on with another flow, and does not come back: with the one whose name the slot holds, or with the one named here. */
export type OpenStep = OpenChosenStep | OpenFlowStep;
export type OpenChosenStep = Placed & { readonly kind: "open"; readonly slot: string };
/** `with`: what is handed on, by the name of a question or an input of that flow. */
export type OpenFlowStep = Placed & { readonly kind: "open"; readonly flow: string; readonly with: With };
export type GoStep = Placed & { readonly kind: "go"; readonly to: string; readonly again?: true };
export type EndStep = Placed & { readonly kind: "end"; readonly end: string };

export type Step =
  | SayStep
  | AskStep
  | ConsentStep
  | ConfirmStep
  | DoStep
  | CallStep
  | OpenStep
  | GoStep
  | EndStep;

/** Whether an opening names its flow, rather than where it was chosen. */
export const namesFlow = (step: OpenStep): step is OpenFlowStep => "flow" in step;

/**
 * A whole message that begins a flow (as written; folding is the reader's), and the values it fills. `rest` is the
 * input that whatever follows the words fills: «asistencia {code}».
 */
export interface OpeningWords {
  readonly say: string;
  /** Of its file, from 1. */
  readonly line: number;
  readonly rest?: string;
  readonly with: { readonly [slot: string]: string };
}

/** What is done with a photo, a voice note or a place that comes while a flow waits for words. */
export interface TakesMedia {
  readonly action: string;
  readonly with: With;
  /** Outcomes that say nothing; any other says `<flow>.media-<outcome>` and asks the open question again, shortly. */
  readonly quiet: readonly string[];
  readonly when?: When;
  /** A photo whose words tell of something done is not taken here: it shows another thing than the flow is about. */
  readonly tells?: "apart";
  /** So many are taken in one conversation; of more `<flow>.media-full` is said. */
  readonly most?: number;
}

/** A flow as the engine runs it. JSON and nothing else. */
export interface Flow {
  readonly name: string;
  /** Where it stands, from the root: `flows/registration.yaml`. */
  readonly file: string;
  readonly for: readonly Role[];
  readonly words: readonly OpeningWords[];
  /** Telegram commands without the slash; the first is the one its menu shows. */
  readonly commands: readonly string[];
  /** `s-` of `s-{session}`: what a link to this flow begins with, and the input its rest fills. */
  readonly link?: { readonly prefix: string; readonly rest: string };
  /** Its place in the menu; its title there is `<flow>.title`. */
  readonly menu?: number;
  /** Its place in the staff's own menu. */
  readonly team?: number;
  readonly by?: Beginner;
  readonly input: { readonly [name: string]: InputKind };
  /** Ends that say nothing of their own. */
  readonly quiet: readonly string[];
  /** The step that «cancelar» leads to; without it the flow just ends. */
  readonly cancel?: string;
  /** The question that is asked anew when somebody comes back to the flow, forgetting what depended on it. */
  readonly resume?: string;
  /** Steps that are no more, and where whoever stands there goes on. */
  readonly moved?: { readonly [step: string]: string };
  readonly purpose?: string;
  /** By document and fact: the values it comes from, the first that is known. */
  readonly feeds?: { readonly [document: string]: { readonly [fact: string]: readonly string[] } };
  readonly media?: TakesMedia;
  /** Silence after which it lapses; every flow that waits for somebody has it. */
  readonly expiresAfterMs?: number;
  /** Silence after which its open question is asked once more, by ourselves. */
  readonly remindMs?: number;
  /** Of a flow that we begin. */
  readonly tells?: Tells;
  /** Most billed messages a person may cost in it. */
  readonly budget?: number;
  readonly steps: readonly Step[];
  /** The line of each word at the top: `media`, `purpose`. */
  readonly lines: { readonly [word: string]: number };
  /** Step name → its place in `steps`. */
  readonly index: { readonly [step: string]: number };
}
