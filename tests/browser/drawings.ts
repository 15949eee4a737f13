// Drawings for docs/whatsapp.md: a terminal, a phone's screens, a chat. All of them are our own.

const plain = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** A page that is as large as what is drawn on it; `main` is what a picture is taken of. */
const page = (style: string, body: string): string =>
  `<!doctype html><html lang="es"><meta charset="utf-8"><style>
* { box-sizing: border-box; margin: 0; }
body { font: 16px/1.35 "DejaVu Sans", sans-serif; }
main { display: inline-block; }
${style}</style><main>${body}</main></html>`;

/** How large a module of the QR is in the picture, px: a character of a terminal is twice as high as it is wide. */
export const Module = 7;

const cells: Readonly<Record<string, string>> = { "█": "full", "▀": "upper", "▄": "lower", " ": "none" };
const isSquare = (line: string): boolean => /^[█▀▄ ]{30,}$/.test(line);

/** A terminal in which `command` printed these lines; the square of half blocks is `.square`. */
export function drawTerminal(command: string, printed: string): string {
  const lines = printed.trimEnd().split("\n");
  const square = lines.filter(isSquare);
  const drawn = square.map(
    (line) => `<div>${[...line].map((one) => `<i class="${cells[one] ?? "none"}"></i>`).join("")}</div>`,
  );
  const first = lines.findIndex(isSquare);
  const words = (some: readonly string[]): string => `<pre>${plain(some.join("\n"))}</pre>`;
  const body =
    first < 0
      ? words(lines)
      : `${words(lines.slice(0, first))}<div class="square">${drawn.join("")}</div>${words(
          lines.slice(first + square.length),
        )}`;
  return page(
    `main { background: #10151c; color: #e8ecf1; padding: 18px 22px 22px; border-radius: 8px; min-width: 760px; }
.top { color: #7d8896; padding-bottom: 12px; letter-spacing: 4px; }
pre { font: 15px/1.45 "DejaVu Sans Mono", monospace; white-space: pre-wrap; max-width: 900px; }
.command { color: #8fd0ff; }
.square { margin: 8px 0; display: inline-block; vertical-align: top; background: #10151c; }
.square div { display: flex; height: ${2 * Module}px; }
i { width: ${Module}px; height: ${2 * Module}px; }
.full { background: #fff; }
.upper { background: linear-gradient(#fff 50%, #10151c 50%); }
.lower { background: linear-gradient(#10151c 50%, #fff 50%); }`,
    `<div class="top">●●●</div><pre><span class="command">$ ${plain(command)}</span></pre>${body}`,
  );
}

/** One screen of a phone; `step` is the number beside it. */
interface Screen {
  readonly step: number;
  readonly says: string;
  readonly html: string;
}

const phoneStyle = `main { background: #fff; padding: 20px 16px; }
.row { display: flex; gap: 30px; align-items: flex-start; }
.one { width: 270px; }
.says { display: flex; gap: 10px; align-items: flex-start; min-height: 66px; font-size: 15px; }
.step { flex: none; width: 30px; height: 30px; border-radius: 50%; background: #b4480b; color: #fff; font-weight: bold;
  display: flex; align-items: center; justify-content: center; }
.phone { position: relative; width: 270px; height: 440px; border: 9px solid #2c3440; border-radius: 30px; background: #fbfcfd;
  overflow: hidden; color: #26303b; font-size: 14px; }
.bar { display: flex; align-items: center; gap: 12px; height: 50px; padding: 0 16px; background: #e9edf2; font-weight: bold; }
.bar .dots { margin-left: auto; font-size: 22px; letter-spacing: 0; }
.chat { display: flex; gap: 12px; align-items: center; padding: 11px 16px; border-bottom: 1px solid #e9edf2; }
.face { width: 34px; height: 34px; border-radius: 50%; background: #d5dbe3; }
.lines b, .lines u { display: block; height: 8px; border-radius: 4px; background: #d5dbe3; width: 110px; }
.lines u { width: 70px; margin-top: 8px; background: #e9edf2; }
.menu { position: absolute; top: 44px; right: 10px; width: 214px; background: #fff; border: 1px solid #c9d1db; border-radius: 8px;
  padding: 6px; box-shadow: 0 4px 14px #0003; }
.menu div { padding: 9px 10px; color: #7d8896; }
.here { outline: 3px solid #b4480b; border-radius: 8px; color: #26303b !important; font-weight: bold; }
.button { margin: 24px 20px; padding: 13px; border-radius: 24px; background: #31557d; color: #fff !important; text-align: center; }
.text { padding: 16px 20px; color: #56616e; }
.camera { position: absolute; inset: 50px 0 0; background: #333c47; }
.frame { position: absolute; left: 46px; top: 44px; width: 160px; height: 160px; border: 4px solid #fff; border-radius: 14px;
  display: flex; align-items: center; justify-content: center; }
.below { position: absolute; left: 14px; right: 14px; bottom: 20px; text-align: center; color: #fff; padding: 11px 6px;
  border-radius: 8px; }
.below.here { color: #fff !important; }
.digits { display: flex; gap: 3px; justify-content: center; align-items: center; margin: 14px 6px 0; padding: 14px 0; }
.digits span { width: 24px; height: 36px; border-bottom: 3px solid #31557d; font: bold 20px/34px "DejaVu Sans Mono", monospace;
  text-align: center; }
.device { display: flex; gap: 12px; align-items: center; margin: 0 8px; padding: 12px; font-size: 13px; }
.screen { width: 40px; height: 28px; border: 3px solid #31557d; border-radius: 4px; }`;

const drawScreens = (screens: readonly Screen[]): string =>
  page(
    phoneStyle,
    `<div class="row">${screens
      .map(
        ({ step, says, html }) =>
          `<div class="one"><div class="says"><span class="step">${step}</span><span>${plain(says)}</span></div>
<div class="phone">${html}</div></div>`,
      )
      .join("")}</div>`,
  );

const bar = (title: string): string => `<div class="bar"><span>${title}</span></div>`;
const chats =
  `<div class="chat"><div class="face"></div><div class="lines"><b></b><u></u></div></div>`.repeat(6);

const menu = (step: number): Screen => ({
  step,
  says: "Toca los tres puntos (o Ajustes) y luego Dispositivos vinculados.",
  html: `<div class="bar"><span>Chats</span><span class="dots here">⋮</span></div>${chats}
<div class="menu"><div>…</div><div class="here">Dispositivos vinculados</div><div>…</div><div>Ajustes</div></div>`,
});
const devices = (step: number): Screen => ({
  step,
  says: "Toca Vincular dispositivo.",
  html: `${bar("Dispositivos vinculados")}<div class="button here">Vincular dispositivo</div>
<div class="text">Aquí aparecen los aparatos que usan este número.</div>`,
});
const drawnSquare = (rows: readonly (readonly boolean[])[]): string =>
  `<svg width="118" height="118" viewBox="-2 -2 ${rows.length + 4} ${rows.length + 4}" shape-rendering="crispEdges">
<rect x="-2" y="-2" width="${rows.length + 4}" height="${rows.length + 4}" fill="#fff"/>${rows
    .flatMap((row, y) => row.map((dark, x) => (dark ? `<rect x="${x}" y="${y}" width="1" height="1"/>` : "")))
    .join("")}</svg>`;

/** The way to the camera; `rows` is some square to point it at. */
export const drawScanning = (rows: readonly (readonly boolean[])[]): string =>
  drawScreens([
    menu(1),
    devices(2),
    {
      step: 3,
      says: "Apunta la cámara al cuadro de la computadora.",
      html: `${bar("Escanea el código")}<div class="camera"><div class="frame here">${drawnSquare(rows)}</div>
<div class="below">Vincular con número de teléfono</div></div>`,
    },
  ]);

/** The way to where a code is typed. */
export const drawTyping = (code: string): string =>
  drawScreens([
    {
      step: 3,
      says: "En vez de usar la cámara, toca Vincular con número de teléfono.",
      html: `${bar("Escanea el código")}<div class="camera"><div class="frame"></div>
<div class="below here">Vincular con número de teléfono</div></div>`,
    },
    {
      step: 4,
      says: "Escribe el código que sale en la computadora.",
      html: `${bar("Escribe el código")}<div class="digits here">${[...code]
        .map((one) => (one === "-" ? "–" : `<span>${plain(one)}</span>`))
        .join("")}</div><div class="text">Son ocho letras y números.</div>`,
    },
    {
      step: 5,
      says: "Listo. Convoca aparece ahí como un navegador.",
      html: `${bar("Dispositivos vinculados")}<div class="button">Vincular dispositivo</div>
<div class="device here"><div class="screen"></div><div>Google Chrome (Mac OS)<br><span style="font-weight:normal">Activo</span></div></div>`,
    },
  ]);

/** One message of a chat. */
export interface Bubble {
  readonly by: "person" | "institution";
  readonly text: string;
}

export const drawChat = (title: string, bubbles: readonly Bubble[]): string =>
  page(
    `main { width: 470px; background: #eef1f5; border: 1px solid #c9d1db; border-radius: 10px; overflow: hidden; }
header { background: #31557d; color: #fff; font-weight: bold; padding: 14px 18px; }
.bubble { margin: 12px 14px; padding: 10px 14px; border-radius: 12px; max-width: 380px; width: fit-content; white-space: pre-wrap;
  background: #fff; border: 1px solid #d5dbe3; }
.person { margin-left: auto; background: #d6e6f7; }
section { padding: 6px 0 8px; }`,
    `<header>${plain(title)}</header><section>${bubbles
      .map(({ by, text }) => `<p class="bubble ${by}">${plain(text)}</p>`)
      .join("")}</section>`,
  );
