import { Graph, layout } from "@dagrejs/dagre";
import type { Chart, ChartNode, NodeKind } from "./chart.ts";

// The picture as an SVG that stands alone: no script, no font and no style from elsewhere.

const letter = 6.9;
const line = 16;
const widest = 34;
const padding = 12;

const fills: Readonly<Record<NodeKind, string>> = {
  begin: "#fdf3d6",
  say: "#ffffff",
  ask: "#e3f1ec",
  consent: "#e3f1ec",
  confirm: "#e3f1ec",
  do: "#eceaf6",
  call: "#f3e7ef",
  open: "#f3e7ef",
  end: "#f1efec",
};

interface Placed {
  readonly node: ChartNode;
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Draws a chart from the top down. Sizes are guessed by the letter, so that no font has to be measured. */
export function svgOf(chart: Chart): string {
  const graph = new Graph({ multigraph: true });
  graph.setGraph({ rankdir: "TB", nodesep: 36, ranksep: 46, edgesep: 18, marginx: 24, marginy: 24 });
  graph.setDefaultEdgeLabel(() => ({}));
  const boxes = chart.nodes.map((node) => ({ node, lines: linesOf(node) }));
  for (const { node, lines } of boxes) {
    const width = Math.max(...lines.map((text) => text.length), 8) * letter + padding * 2;
    graph.setNode(node.id, { width, height: lines.length * line + padding * 2 });
  }
  for (const { from, to, why, back } of chart.ways) {
    const lines = why === null ? [] : wrapped(why, 24);
    const width = Math.max(0, ...lines.map((text) => text.length)) * letter;
    graph.setEdge(from, to, { width, height: lines.length * line, labelpos: "c" }, back ? "back" : "on");
  }
  layout(graph);
  const placed = boxes.map((box): Placed => {
    const at = graph.node(box.node.id);
    return { ...box, x: at.x ?? 0, y: at.y ?? 0, width: at.width ?? 0, height: at.height ?? 0 };
  });
  const size = graph.graph();
  const width = Math.ceil(size.width ?? 0);
  const height = Math.ceil(size.height ?? 0);
  const drawn = chart.ways.map(({ from, to, why, back }) => {
    const edge = graph.edge({ v: from, w: to, name: back ? "back" : "on" });
    return wayOf(edge.points ?? [], why, { x: edge.x ?? 0, y: edge.y ?? 0 }, back === true);
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" font-family="system-ui, sans-serif" font-size="12">`,
    `<title>${escaped(chart.flow)}</title>`,
    '<defs><marker id="tip" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="7" markerHeight="7" orient="auto-start-reverse"><path d="M0 0 8 4 0 8z" fill="#55504a"/></marker></defs>',
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    ...drawn.map(([path]) => path),
    ...placed.map(boxOf),
    ...drawn.map(([, label]) => label).filter((label) => label !== ""),
    "</svg>",
    "",
  ].join("\n");
}

function linesOf({ name, says, kind }: ChartNode): readonly string[] {
  const told = says === null ? [] : wrapped(says, widest).slice(0, 6);
  const named = kind === "do" || kind === "call" ? `${name}()` : name;
  return [named, ...told];
}

function wrapped(text: string, most: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function boxOf({ node, lines, x, y, width, height }: Placed): string {
  const round = node.kind === "begin" || node.kind === "end" ? 18 : node.kind === "do" ? 2 : 8;
  const left = x - width / 2;
  const top = y - height / 2;
  const text = lines.map((said, index) => {
    const weight = index === 0 ? ' font-weight="600" fill="#55504a"' : "";
    return `<tspan x="${n(left + padding)}" y="${n(top + padding + line * index + 12)}"${weight}>${escaped(said)}</tspan>`;
  });
  return [
    `<g><rect x="${n(left)}" y="${n(top)}" width="${n(width)}" height="${n(height)}" rx="${round}" fill="${fills[node.kind]}" stroke="#8a847c"/>`,
    `<text fill="#1f1c19">${text.join("")}</text></g>`,
  ].join("");
}

type Point = { readonly x: number; readonly y: number };

function wayOf(
  points: readonly Point[],
  why: string | null,
  at: Point,
  back: boolean,
): readonly [string, string] {
  const [first, ...rest] = points;
  if (!first) return ["", ""];
  const path = `M${n(first.x)} ${n(first.y)}${rest.map((point) => `L${n(point.x)} ${n(point.y)}`).join("")}`;
  const drawn = `<path d="${path}" fill="none" stroke="#55504a" stroke-linejoin="round"${back ? ' stroke-dasharray="4 4"' : ""} marker-end="url(#tip)"/>`;
  if (why === null) return [drawn, ""];
  const lines = wrapped(why, 24);
  const top = at.y - (lines.length * line) / 2 + 12;
  const text = lines.map(
    (said, index) => `<tspan x="${n(at.x)}" y="${n(top + index * line)}">${escaped(said)}</tspan>`,
  );
  return [
    drawn,
    `<text text-anchor="middle" fill="#55504a" paint-order="stroke" stroke="#ffffff" stroke-width="4">${text.join("")}</text>`,
  ];
}

const n = (value: number): string => String(Math.round(value * 10) / 10);

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
