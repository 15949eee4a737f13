import { isMap, isNode, isScalar, LineCounter, parseDocument } from "yaml";
import { type Compiled, compileFlow } from "../conversation/compileFlow.ts";
import type { Finding } from "../conversation/finding.ts";
import { LongestFlowFile } from "../conversation/limits.ts";

/** Reads a flow's YAML. `file` is its path from the root. What is wrong comes back as findings, never as an error. */
export function readFlow(file: string, yaml: string): Compiled {
  if (yaml.length > LongestFlowFile) return { findings: [tooLong(file, yaml.length)] };
  const lost = yaml.indexOf("\uFFFD");
  if (lost !== -1)
    return {
      findings: [
        inFile(
          file,
          yaml.slice(0, lost).split("\n").length,
          "this file is not UTF-8, and its accents are lost: save it as UTF-8",
        ),
      ],
    };
  // A tab makes every line after it unreadable: it is told alone.
  const tab = yaml.split("\n").findIndex((line) => /^ *\t/.test(line));
  if (tab !== -1)
    return { findings: [inFile(file, tab + 1, "this line begins with a tab: write spaces instead")] };
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });
  const mistakes = [...document.errors, ...document.warnings];
  if (mistakes.length > 0) {
    return {
      findings: mistakes.map((error) => unreadable(file, lines.linePos(error.pos[0]).line, error.message)),
    };
  }

  /** The nearest thing that is there: what is missing has the line of what it is missing from. */
  const lineAt = (path: readonly PropertyKey[]): number => {
    const place = path.at(-1);
    if (place === undefined) return 1;
    const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
    const node = keyNode(parent, place) ?? document.getIn(path, true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    return lineAt(path.slice(0, -1));
  };
  try {
    return compileFlow({ file, plain: document.toJS(), lineAt });
  } catch (error) {
    if (error instanceof ReferenceError) return { findings: [unreadable(file, 1, error.message)] };
    throw error;
  }
}

/** In a block of `word: value` the line of a value is its word's line. */
function keyNode(parent: unknown, place: PropertyKey): unknown {
  if (!isMap(parent)) return undefined;
  return parent.items.find(({ key }) => isScalar(key) && key.value === place)?.key;
}

const unreadable = (file: string, line: number, reason: string): Finding =>
  inFile(file, line, `this is not YAML: ${reason}`);

const tooLong = (file: string, length: number): Finding =>
  inFile(file, 1, `a flow's file has at most ${LongestFlowFile} characters, and this one ${length}: part it`);

function inFile(file: string, line: number, says: string): Finding {
  const flow = file.slice(file.lastIndexOf("/") + 1).replace(/\.ya?ml$/, "");
  return { code: "F00", level: "error", flow, file, line, says };
}
