import { type Context, Hono } from "hono";
import { html } from "hono/html";
import { preferredLocale } from "./preferredLocale.ts";

/** Where the pages' words come from: `src/texts` opens it. */
export interface PageTexts {
  /** The first is the institution's. */
  readonly locales: readonly string[];
  readonly text: (locale: string, key: string, values?: Readonly<Record<string, string>>) => string;
}

export interface Pages {
  /** The front page, the whole privacy notice, and how they look. */
  readonly app: Hono;
  /** A page for somebody's browser; nothing but the status for anything else that asks. */
  readonly refuse: (
    c: Context,
    page: "notFound" | "failed",
    status: 404 | 500,
  ) => Response | Promise<Response>;
}

type Keys = readonly [title: string, text: string];

const keys = {
  home: ["server.homeTitle", "server.home"],
  notice: ["server.noticeTitle", "notice.full"],
  notFound: ["server.notFoundTitle", "server.notFound"],
  failed: ["server.failedTitle", "server.failed"],
} as const satisfies Record<string, Keys>;

/** Every text the pages show; each is given the institution's name (`institution`) and nothing else. */
export const pageTexts: readonly string[] = [...new Set(Object.values(keys).flat())];

/** The pages anybody may read. `institution` is the name people know. */
export function openPages({ texts, institution }: { texts: PageTexts; institution: string }): Pages {
  const made = new Map<string, string>();

  /** Each page is made once a language: nothing on it depends on who asks. */
  const page = async (name: keyof typeof keys, locale: string): Promise<string> => {
    const before = made.get(`${locale} ${name}`);
    if (before !== undefined) return before;
    const [title, text] = keys[name];
    const shown = await layout(locale, {
      title: texts.text(locale, title),
      text: texts.text(locale, text, { institution }),
      noticeLink: name === "notice" ? null : texts.text(locale, keys.notice[0]),
    });
    made.set(`${locale} ${name}`, String(shown));
    return String(shown);
  };

  const show = async (c: Context, name: keyof typeof keys, status: 200 | 404 | 500) => {
    const locale = preferredLocale(c.req.header("accept-language"), texts.locales);
    c.header("content-language", locale);
    c.header("vary", "accept-language");
    return c.html(await page(name, locale), status);
  };

  const app = new Hono();
  app.get("/", (c) => show(c, "home", 200));
  app.get("/aviso", (c) => show(c, "notice", 200));
  app.get("/page.css", (c) => {
    c.header("content-type", "text/css; charset=utf-8");
    c.header("cache-control", "public, max-age=3600");
    return c.body(css);
  });
  return {
    app,
    refuse: (c, name, status) => {
      const forEyes = c.req.method === "GET" && c.req.header("accept")?.includes("text/html");
      return forEyes ? show(c, name, status) : c.body("", status);
    },
  };
}

interface Shown {
  readonly title: string;
  readonly text: string;
  /** What the way to the notice is called; null on the notice itself. */
  readonly noticeLink: string | null;
}

function layout(locale: string, { title, text, noticeLink }: Shown) {
  return html`<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="stylesheet" href="/page.css">
</head>
<body>
<main>
<h1>${title}</h1>
${marked(text, title)}
${noticeLink === null ? "" : html`<p><a href="/aviso">${noticeLink}</a></p>`}
</main>
</body>
</html>
`;
}

const bullet = /^[•-] /;

/**
 * The catalogue's plain text, which is also sent in chats, as a page: a line in capitals is a heading, lines that
 * begin with a bullet are a list, and its own title is not said twice.
 */
function marked(text: string, title: string) {
  const lines = text.split("\n").map((line) => line.trim());
  const parts: ReturnType<typeof html>[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    if (line === "" || (at === 0 && line === title.toUpperCase())) continue;
    if (bullet.test(line)) {
      const items: string[] = [line];
      while (bullet.test(lines[at + 1] ?? "")) items.push(lines[++at] ?? "");
      parts.push(html`<ul>${items.map((item) => html`<li>${item.replace(bullet, "")}</li>`)}</ul>`);
    } else if (isHeading(line)) parts.push(html`<h2>${sentenceCase(line)}</h2>`);
    else parts.push(html`<p>${line}</p>`);
  }
  return parts;
}

const isHeading = (line: string) => line === line.toUpperCase() && /\p{Lu}/u.test(line);

/** Screen readers may spell words in capitals letter by letter. */
const sentenceCase = (line: string) => line.charAt(0) + line.slice(1).toLowerCase();

const css = `:root { color-scheme: light dark; }
body { margin: 0; font: 1.125rem/1.6 system-ui, sans-serif; }
main { max-width: 38rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; overflow-wrap: break-word; }
h1 { font-size: 1.6rem; line-height: 1.25; }
h2 { font-size: 1.2rem; line-height: 1.3; margin: 2rem 0 0.5rem; }
p, ul { margin: 0.5rem 0; }
`;
