import type { Chart, ChartNode, NodeKind } from "./chart.ts";

const shapes: Readonly<Record<NodeKind, readonly [string, string]>> = {
  begin: ["([", "])"],
  say: ["[", "]"],
  ask: ["[/", "/]"],
  consent: ["[/", "/]"],
  confirm: ["[/", "/]"],
  do: ["[[", "]]"],
  call: ["{{", "}}"],
  open: ["{{", "}}"],
  end: ["([", "])"],
};

/** The picture in Mermaid's language, for whatever shows it (a repository's pages, an editor). */
export function mermaidOf({ nodes, ways }: Chart): string {
  return [
    "flowchart TD",
    ...nodes.map((node) => `  ${node.id}${shapes[node.kind][0]}"${labelOf(node)}"${shapes[node.kind][1]}`),
    ...ways.map(({ from, to, why, back }) => {
      const line = back ? "-.->" : "-->";
      return `  ${from} ${line}${why === null ? "" : `|"${escaped(why)}"|`} ${to}`;
    }),
    "",
  ].join("\n");
}

const labelOf = ({ name, says }: ChartNode): string => escaped(says === null ? name : `${name}: ${says}`);

/** Mermaid reads quotes and brackets; as entities it shows them. */
const escaped = (text: string): string =>
  text.replaceAll("#", "#35;").replaceAll('"', "#quot;").replaceAll("<", "#lt;").replaceAll(">", "#gt;");
