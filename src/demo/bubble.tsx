import type { Choice } from "../channels/contract.ts";
import type { Phone } from "./phones.ts";
import type { Bubble, Menu } from "./screens.ts";

/** What every part of the page is drawn with. */
export interface Look {
  readonly institution: string;
  /** A text of `demo.ftl` in the page's language. */
  readonly words: (
    key: string,
    values?: Readonly<Record<string, string | { readonly at: number }>>,
  ) => string;
  /** Adds to a form's address which phones the page shows, for whoever has no script. */
  readonly back: string;
}

/** The id its element has on the page. */
export const bubbleId = (phone: Phone, number: number) => `${phone.id}-${number}`;

export function BubbleView({ phone, bubble, look }: { phone: Phone; bubble: Bubble; look: Look }) {
  const { words } = look;
  return (
    <div class={`bubble ${bubble.from}`} id={bubbleId(phone, bubble.number)}>
      <div class="body">
        <span class="aside">{words(bubble.from === "institution" ? "ours" : "theirs")}</span>
        <p>{linked(bubble.text)}</p>
        <Footer phone={phone} bubble={bubble} look={look} />
      </div>
      {bubble.menu && <MenuView phone={phone} number={bubble.number} menu={bubble.menu} look={look} />}
    </div>
  );
}

/** The only part of a bubble that changes once it is there. */
function Footer({ phone, bubble, look }: { phone: Phone; bubble: Bubble; look: Look }) {
  const { words, back } = look;
  const { arrival, at, number } = bubble;
  return (
    <div class="footer">
      <time datetime={new Date(at).toISOString()}>{words("time", { at: { at } })}</time>
      {arrival !== null && (
        <span class={`arrival ${arrival}`}>
          <span class={arrival === "refused" ? "" : "aside"}>{words(arrival)}</span>
        </span>
      )}
      {arrival === "refused" && (
        <form method="post" action={`/demo/phones/${phone.id}/again${back}`}>
          <button type="submit" class="again" name="message" value={String(number)}>
            {words("again")}
          </button>
        </form>
      )}
    </div>
  );
}

interface MenuProps {
  readonly phone: Phone;
  readonly number: number;
  readonly menu: Menu;
  readonly look: Look;
}

function MenuView({ phone, number, menu, look }: MenuProps) {
  const isList = menu.kind === "list";
  const choices = (
    <form
      method="post"
      action={`/demo/phones/${phone.id}/press${look.back}`}
      class={isList ? "rows" : "choices"}
    >
      <input type="hidden" name="message" value={String(number)} />
      {menu.choices.map((choice) => (
        <ChoiceView choice={choice} look={isList ? "row" : "choice"} />
      ))}
    </form>
  );
  if (!isList) return choices;
  return (
    <details class="list">
      <summary class="opener choice">{menu.open}</summary>
      <div class="sheet">
        <div class="sheetTop">
          <strong>{menu.open}</strong>
          <button type="button" class="closeSheet">
            {look.words("close")}
          </button>
        </div>
        {choices}
      </div>
    </details>
  );
}

function ChoiceView({ choice: { token, label, description }, look }: { choice: Choice; look: string }) {
  return (
    <button type="submit" class={look} name="token" value={token}>
      <span class="label">{label}</span>
      {description !== undefined && <span class="description">{description}</span>}
    </button>
  );
}

/** As both platforms do: an address in a text can be opened, and nothing else is markup. */
function linked(text: string) {
  return text.split(/(https?:\/\/[^\s<>"]+[^\s<>".,;:!?)])/).map((part, place) =>
    place % 2 === 0 ? (
      part
    ) : (
      <a href={part} target="_blank" rel="noopener noreferrer">
        {part}
      </a>
    ),
  );
}
