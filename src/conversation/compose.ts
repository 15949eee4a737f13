import { type Form, formsFor, lineOf, toldApart, withLines } from "./forms.ts";

// Fits what is said to what a channel can show. The types say what is needed of a channel, and no more.

/** What a channel can show, in UTF-16 units; a token in bytes. */
export interface Limits {
  readonly text: number;
  readonly buttons: { readonly most: number; readonly body: number; readonly label: number } | null;
  readonly list: {
    readonly most: number;
    readonly body: number;
    readonly open: number;
    readonly label: number;
    readonly description: number;
  } | null;
  readonly token: number;
}

export interface Choice {
  readonly token: string;
  readonly label: string;
  readonly description?: string;
}

/** One thing said, in words already. */
export type Part =
  /** `lines` follow it, one a line; a message may end between two of them. */
  | { readonly text: string; readonly lines?: readonly string[] }
  /**
   * `items` are the whole lines of the first choices, shown numbered; `groups` what stands above each, said once for
   * those that follow one another; `open` is what opens a list. `brief`: the lines are left out where the choices can
   * be tapped. `inWords`: where they cannot be tapped they are answered by their labels, never by a number.
   */
  | {
      readonly question: string;
      readonly choices: readonly Choice[];
      readonly items?: readonly string[];
      readonly groups?: readonly string[];
      readonly brief?: true;
      readonly inWords?: true;
      readonly open: string;
    };

/** One message that leaves. Channels send more: files, and acknowledgements. */
export type Outgoing = Composed;

type Composed =
  | { readonly type: "text"; readonly text: string }
  | { readonly type: "buttons"; readonly text: string; readonly choices: readonly Choice[] }
  | {
      readonly type: "list";
      readonly text: string;
      readonly open: string;
      readonly choices: readonly Choice[];
    };

type Question = Extract<Part, { question: string }>;

/** A piece that is never cut, and what stands between it and the piece before. */
interface Piece {
  readonly text: string;
  readonly glue: "\n\n" | "\n";
}

/**
 * Makes as few messages as the channel's limits allow: texts and the question after them go together while they fit,
 * and are parted between pieces where they do not. Throws when one piece alone is too long: the checker (F07) has to
 * find it before a person can.
 */
export function compose(said: readonly Part[], limits: Limits): Outgoing[] {
  const messages: Outgoing[] = [];
  let waiting: Piece[] = [];
  for (const part of said) {
    if ("text" in part) {
      waiting.push(...piecesOf(part.text, part.lines ?? []));
      continue;
    }
    const { form, most } = formOf(part, limits);
    const question = { text: form.text, glue: "\n\n" } as const;
    const alone = waiting.length - fittingBefore(question, waiting, most);
    messages.push(...asTexts(waiting.slice(0, alone), limits.text));
    messages.push({ ...form, text: joined([...waiting.slice(alone), question]) });
    waiting = [];
  }
  return [...messages, ...asTexts(waiting, limits.text)];
}

function piecesOf(text: string, lines: readonly string[]): Piece[] {
  const pieces = [{ text, glue: "\n\n" }, ...lines.map((line) => ({ text: line, glue: "\n" }))] as Piece[];
  return pieces.filter((piece) => piece.text.trim() !== "");
}

const joined = (pieces: readonly Piece[]) =>
  pieces.reduce((text, piece) => (text === "" ? piece.text : text + piece.glue + piece.text), "");

/** How many of the last pieces go into the message of what follows them. */
function fittingBefore(last: Piece, pieces: readonly Piece[], most: number): number {
  let length = last.text.length;
  let glue: string = last.glue;
  let fitting = 0;
  for (const piece of pieces.toReversed()) {
    length += piece.text.length + glue.length;
    if (length > most) break;
    glue = piece.glue;
    fitting += 1;
  }
  return fitting;
}

function asTexts(pieces: readonly Piece[], most: number): Composed[] {
  const messages: string[] = [];
  for (const piece of pieces) {
    const last = messages.at(-1);
    const together = last === undefined ? piece.text : last + piece.glue + piece.text;
    if (last !== undefined && together.length <= most) messages[messages.length - 1] = together;
    else messages.push(mustFit(piece.text, most));
  }
  return messages.map((text) => ({ type: "text", text }));
}

/** The best form of those that fit, with the question alone, and the most its message can hold. */
function formOf(asked: Question, limits: Limits): { form: Composed; most: number } {
  if (asked.choices.length === 0)
    return { form: { type: "text", text: mustFit(asked.question, limits.text) }, most: limits.text };
  for (const { token } of asked.choices) {
    // A UTF-16 unit is three bytes at most: hardly any token has to be counted.
    const bytes = token.length * 3 <= limits.token ? 0 : new TextEncoder().encode(token).length;
    if (bytes > limits.token) throw new Error(`token ${token} has ${bytes} bytes, and ${limits.token} fit`);
  }
  const text = asked.brief ? asked.question : withLines(asked.question, asked.items ?? [], asked.groups);
  const choices = toldApart(asked.choices);
  for (const form of formsFor(choices.length, limits)) {
    if (form.type === "lines" || text.length > form.body || !fits(choices, asked.open, form)) continue;
    if (form.type === "buttons") {
      const bare = choices.map(({ token, label }) => ({ token, label }));
      return { form: { type: "buttons", text, choices: bare }, most: form.body };
    }
    return { form: { type: "list", text, open: asked.open, choices }, most: form.body };
  }
  const lines = asked.choices.map((choice, index) => asked.items?.[index] ?? lineOf(choice));
  const whole = withLines(asked.question, lines, asked.groups, asked.inWords);
  return { form: { type: "text", text: mustFit(whole, limits.text) }, most: limits.text };
}

const fits = (choices: readonly Choice[], open: string, form: Form): boolean =>
  open.length <= form.open &&
  choices.every(
    ({ label, description = "" }) => label.length <= form.label && description.length <= form.description,
  );

function mustFit(text: string, most: number): string {
  if (text.length <= most) return text;
  throw new Error(`${text.length} characters where ${most} fit: “${text.slice(0, 60)}…”`);
}
