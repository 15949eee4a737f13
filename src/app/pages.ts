import { Hono } from "hono";
import { html } from "hono/html";
import { preferredLocale } from "./preferredLocale.ts";

/** Where the pages' words come from: `src/texts` opens it. */
export interface PageTexts {
  /** The first is the institution's. */
  readonly locales: readonly string[];
  readonly text: (locale: string, key: string, values?: Readonly<Record<string, string>>) => string;
}

/** The pages anybody may read: who we are, and the whole privacy notice. `institution` is the name people know. */
export function openPages({ texts, institution }: { texts: PageTexts; institution: string }): Hono {
  const pages = new Hono();
  const shown = new Map<string, string>();

  /** Each page exists once a language: nothing on it depends on who asks. */
  const page = async (key: string, locale: string): Promise<string> => {
    const name = `${locale} ${key}`;
    const before = shown.get(name);
    if (before !== undefined) return before;
    const say = (part: string) => texts.text(locale, part, { institution });
    const made = String(await layout(locale, say(`${key}Title`), paragraphs(say(key))));
    shown.set(name, made);
    return made;
  };

  const serve = (path: string, key: string) => {
    pages.get(path, async (c) => {
      const locale = preferredLocale(c.req.header("accept-language"), texts.locales);
      c.header("content-language", locale);
      c.header("vary", "accept-language");
      return c.html(await page(key, locale));
    });
  };

  serve("/", "server.home");
  serve("/aviso", "notice.full");
  pages.get("/page.css", (c) => {
    c.header("content-type", "text/css; charset=utf-8");
    c.header("cache-control", "public, max-age=3600");
    return c.body(css);
  });
  return pages;
}

/** A blank line of the catalogue begins a paragraph, a line of its own begins with a dash in a list. */
function paragraphs(text: string) {
  return text.split(/\n\s*\n/).map((block) => {
    const lines = block.split("\n").map((line) => line.trim());
    if (lines.every((line) => /^[-•] /.test(line))) {
      return html`<ul>${lines.map((line) => html`<li>${line.slice(2)}</li>`)}</ul>`;
    }
    return html`<p>${lines.map((line, index) => (index === 0 ? line : html`<br>${line}`))}</p>`;
  });
}

function layout(locale: string, title: string, body: ReturnType<typeof paragraphs>) {
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
${body}
</main>
</body>
</html>
`;
}

const css = `:root { color-scheme: light dark; }
body { margin: 0; font: 1.125rem/1.6 system-ui, sans-serif; }
main { max-width: 38rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; overflow-wrap: break-word; }
h1 { font-size: 1.6rem; line-height: 1.25; }
`;
