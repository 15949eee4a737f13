import type { Finding } from "../conversation/finding.ts";

/** One finding on one line, for a terminal: `flows/x.yaml:12 F03 sentence. Mend: what to do`. */
export function findingLine({ file, line, code, level, says, mend }: Finding): string {
  const what = level === "information" ? `${code} (information)` : code;
  return `${file}:${line} ${what} ${sentence(says)}${mend === undefined ? "" : ` Mend: ${sentence(mend)}`}`;
}

const sentence = (text: string) => (/[.?!…]$/.test(text) ? text : `${text}.`);
