import { html } from "hono/html";
import type { Choice } from "../channels/contract.ts";
import type { Phone } from "./phones.ts";
import type { Sample } from "./samples.ts";
import type { Bubble, Menu, ShownFile } from "./screens.ts";

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

/** A part of a page: what it shows of people's words is escaped. */
export type Piece = ReturnType<typeof html>;

/** The id its element has on the page. */
export const bubbleId = (phone: Phone, number: number) => `${phone.id}-${number}`;

export function bubbleView(phone: Phone, bubble: Bubble, look: Look): Piece {
  const { words } = look;
  return html`<div class="bubble ${bubble.from}" id="${bubbleId(phone, bubble.number)}">
  ${bubble.opensDay && html`<span class="day note">${words("day", { at: { at: bubble.at } })}</span>`}
  <div class="body">
    <span class="aside">${words(bubble.from === "institution" ? "ours" : "theirs")}</span>
    ${bubble.file && fileView(bubble.file, words)}
    ${bubble.sample && sampleView(bubble.sample, words)}
    ${bubble.text !== "" && html`<p>${linked(bubble.text)}</p>`}
    ${footer(phone, bubble, look)}
  </div>
  ${bubble.menu && menuView(phone, bubble.number, bubble.menu, look)}
</div>`;
}

/** A picture as it is, a document as something to open. */
function fileView({ kind, hash, name }: ShownFile, words: Look["words"]): Piece {
  const address = `/demo/files/${hash}`;
  const shown =
    kind === "image"
      ? html`<img class="sent" src="${address}" alt="${words("image")}">`
      : html`<span class="document"><span aria-hidden="true">📄</span> ${name}</span>`;
  return html`<a class="file" href="${address}" target="_blank" rel="noopener noreferrer">${shown}</a>`;
}

function sampleView(sample: Sample, words: Look["words"]): Piece {
  if (sample === "photo") return html`<img class="sent" src="/demo/photo.jpg" alt="${words("photo.alt")}">`;
  const [sign, text] = sample === "voice" ? ["🎤", words("voice.said")] : ["📍", words("place.name")];
  return html`<span class="document"><span aria-hidden="true">${sign}</span> ${text}</span>`;
}

/** The only part of a bubble that changes once it is there. */
function footer(phone: Phone, { arrival, at, number }: Bubble, { words, back }: Look): Piece {
  return html`<div class="footer">
  <time datetime="${new Date(at).toISOString()}">${words("time", { at: { at } })}</time>
  ${
    arrival &&
    html`<span class="arrival ${arrival}"><span class="${arrival === "refused" ? "" : "aside"}">${words(arrival)}</span></span>`
  }
  ${
    arrival === "refused"
      ? html`<form method="post" action="/demo/phones/${phone.id}/again${back}">
    <button type="submit" class="again" name="message" value="${number}">${words("again")}</button>
  </form>`
      : ""
  }
</div>`;
}

function menuView(phone: Phone, number: number, menu: Menu, look: Look): Piece {
  const isList = menu.kind === "list";
  const choices = html`<form method="post" action="/demo/phones/${phone.id}/press${look.back}" class="${isList ? "rows" : "choices"}">
  <input type="hidden" name="message" value="${number}">
  ${menu.choices.map((choice) => choiceView(choice, isList ? "row" : "choice"))}
</form>`;
  if (!isList) return choices;
  return html`<details class="list">
  <summary class="opener choice">${menu.open}</summary>
  <div class="sheet">
    <div class="sheetTop">
      <strong>${menu.open}</strong>
      <button type="button" class="closeSheet">${look.words("close")}</button>
    </div>
    ${choices}
  </div>
</details>`;
}

function choiceView({ token, label, description }: Choice, look: string): Piece {
  return html`<button type="submit" class="${look}" name="token" value="${token}">
  <span class="label">${label}</span>
  ${description !== undefined && html`<span class="description">${description}</span>`}
</button>`;
}

/** As both platforms do: an address in a text can be opened, and nothing else is markup. */
function linked(text: string): (string | Piece)[] {
  return text
    .split(/(https?:\/\/[^\s<>"]+[^\s<>".,;:!?)])/)
    .map((part, place) =>
      place % 2 === 0 ? part : html`<a href="${part}" target="_blank" rel="noopener noreferrer">${part}</a>`,
    );
}
