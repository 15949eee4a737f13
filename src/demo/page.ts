import { html } from "hono/html";
import { bubbleView, type Look, type Piece } from "./bubble.ts";
import { ownerOf, roleOf } from "./people.ts";
import type { Phone } from "./phones.ts";
import type { Bubble, News } from "./screens.ts";

/** A phone as the page shows it when it is opened. */
export interface Shown {
  readonly phone: Phone;
  readonly news: News;
  readonly hasEarlier: boolean;
  /** What stands in its field, not sent yet. */
  readonly written: string;
}

interface PageParts {
  readonly locale: string;
  /** The demo's clock, epoch ms. */
  readonly now: number;
  /** True when the next day can be let begin. */
  readonly canMove: boolean;
  readonly look: Look;
}

/** The words under a phone that say themselves when tapped, by what its owner is. */
const tries = {
  member: ["tryHello", "trySessions", "tryStop"],
  promoter: ["tryTeam", "tryCall", "tryRoll"],
  coordinator: ["tryTeam", "tryPending", "tryConfirmed"],
} as const;

/** Bubbles to be added to a phone's screen, as HTML. */
export function bubblesHtml(phone: Phone, bubbles: readonly Bubble[], look: Look): Piece {
  return html`${bubbles.map((bubble) => bubbleView(phone, bubble, look))}`;
}

/** Whose phone it is, in the page's words. */
export function phoneTitle(phone: Phone, { words }: Pick<Look, "words">): string {
  const name = ownerOf(phone)?.split(" ")[0];
  return name === undefined
    ? words("otherPhone", { number: String(phone.number) })
    : words("phone", { name });
}

/** The whole page, as HTML. */
export function pageHtml(shown: readonly Shown[], { locale, now, canMove, look }: PageParts): Piece {
  const { words, back } = look;
  return html`<!doctype html>
<html lang="${locale}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>${words("title")}</title>
  <link rel="icon" href="data:,">
  <link rel="stylesheet" href="/demo/demo.css">
  <script src="/demo/demo.js" defer></script>
</head>
<body>
  <header class="top">
    <h1>${words("heading")}</h1>
    <p>${words("intro")}</p>
    <p class="small">${words("invented")}</p>
    <form class="day" method="post" action="/demo/day${back}">
      <span>${words("today", { at: { at: now } })}</span>
      ${canMove && html`<button type="submit" class="pill" title="${words("nextDay.title")}">${words("nextDay")}</button>`}
    </form>
    <noscript><p class="small">${words("noScript")}</p></noscript>
  </header>
  <p class="trouble" id="lost" role="status" hidden>${words("lost")}</p>
  <p class="trouble" id="notDelivered" role="status" hidden>${words("notDelivered")}</p>
  <main class="phones">${shown.map((each) => phoneView(each, look))}</main>
</body>
</html>`;
}

function phoneView({ phone, news, hasEarlier, written }: Shown, look: Look): Piece {
  const { words, institution, back } = look;
  const title = phoneTitle(phone, look);
  const role = roleOf(phone);
  return html`<section class="phone ${phone.channel}" aria-labelledby="${phone.id}-title">
  <div class="over">
    <h2 id="${phone.id}-title">${title} <span class="channel">${words(phone.channel)}</span></h2>
    ${
      role === "member"
        ? html`<form method="post" action="/demo/phones${back}">
      <button type="submit" class="pill" name="replaces" value="${phone.id}" title="${words("newPerson.title")}">${words("newPerson")}</button>
    </form>`
        : html`<span class="role">${words(role)}</span>`
    }
  </div>
  <div class="screen">
    <div class="chatTop">
      <span class="picture" aria-hidden="true">${words("bot").slice(0, 1)}</span>
      <span><strong>${words("bot")}</strong><span class="of">${institution}</span></span>
    </div>
    <div class="log" role="log" tabindex="0" aria-label="${words("conversation", { phone: title })}" data-phone="${phone.id}" data-cursor="${news.cursor}">
      <p class="note empty">${words(role === "member" ? "empty" : "emptyStaff")}</p>
      <p class="note earlier"${hasEarlier ? "" : " hidden"}>${words("earlier")}</p>
      ${bubblesHtml(phone, news.bubbles, look)}
    </div>
    ${writing(phone, title, written, look)}
  </div>
</section>`;
}

/** Two forms: Enter must send what is written, and not press the first word that can be tapped. */
function writing(phone: Phone, title: string, written: string, { words, back }: Look): Piece {
  const actionOf = (gesture: string) => `/demo/phones/${phone.id}/${gesture}${back}`;
  const action = actionOf("say");
  const attachments = [
    ["photo", "📷"],
    ["voice", "🎤"],
    ["place", "📍"],
  ] as const;
  return html`<div class="writing">
  <form class="tries" method="post" action="${action}" aria-label="${words("try")}">
    ${tries[roleOf(phone)].map((key) => html`<button type="submit" class="try" name="text" value="${words(key)}">${words(key)}</button>`)}
  </form>
  <form class="say" method="post" action="${action}" autocomplete="off">
    <label class="aside" for="${phone.id}-text">${words("say", { phone: title })}</label>
    <input id="${phone.id}-text" class="text" name="text" type="text" maxlength="4096" required placeholder="${words("say.placeholder")}" value="${written}"${written === "" ? "" : " autofocus"}>
    <button type="submit" class="send" aria-label="${words("send")}"><span aria-hidden="true">➤</span></button>
    <span class="attachments">
      ${attachments.map(([gesture, sign]) => html`<button type="submit" class="attach" formnovalidate formaction="${actionOf(gesture)}" title="${words(`attach.${gesture}`)}" aria-label="${words(`attach.${gesture}`)}"><span aria-hidden="true">${sign}</span></button>`)}
    </span>
  </form>
</div>`;
}
