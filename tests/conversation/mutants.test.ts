import { type Attribute, FluentParser, FluentSerializer, type Message, type Pattern } from "@fluent/syntax";
import { describe, expect, test } from "vitest";
import { checkTables } from "../../src/checkTables.ts";
import { readFlow } from "../../src/content/readFlow.ts";
import { readCatalogues, readFlowFiles } from "../../src/content/readFolders.ts";
import { readTexts } from "../../src/content/readTexts.ts";
import { check } from "../../src/conversation/check.ts";
import type { Finding, FindingCode } from "../../src/conversation/finding.ts";
import type { Flow } from "../../src/conversation/flow.ts";
import type { Catalogues } from "../../src/texts/texts.ts";

// Each shipped flow and text is broken in one place, by rules that know nothing of the checker. Caught means: the right
// code, at the right step.

const root = new URL("../../", import.meta.url);
const files = readFlowFiles(root);
const catalogues = readCatalogues(root);

interface Mutant {
  readonly what: string;
  /** Any of these codes names the mistake. */
  readonly codes: readonly FindingCode[];
  readonly step?: string;
  /** What the sentence has to name. */
  readonly names?: string;
  readonly files?: Readonly<Record<string, string>>;
  readonly catalogues?: Catalogues;
}

const flowsBefore = new Map(Object.entries(files).map(([file, yaml]) => [file, readFlow(file, yaml)]));
const languagesBefore = readTexts(catalogues);
const tables = checkTables(Object.keys(catalogues));

function findingsOf(mutant: Mutant): readonly Finding[] {
  const flows: Flow[] = [];
  for (const [file, before] of flowsBefore) {
    const yaml = mutant.files?.[file];
    const read = yaml === undefined ? before : readFlow(file, yaml);
    if ("findings" in read) return read.findings;
    flows.push(read.flow);
  }
  const languages = mutant.catalogues
    ? languagesBefore.map((language) => {
        const changed = mutant.catalogues?.[language.locale];
        return changed ? (readTexts({ [language.locale]: changed })[0] ?? language) : language;
      })
    : languagesBefore;
  return check(flows, { ...tables, languages });
}

function isCaught(mutant: Mutant): boolean {
  return findingsOf(mutant).some(
    ({ code, level, step, says }) =>
      mutant.codes.includes(code) &&
      level === "error" &&
      (mutant.step === undefined || step === mutant.step) &&
      (mutant.names === undefined || says.includes(mutant.names)),
  );
}

/** Each whole check takes time, so one mutant in so many is tried here; `ALL_MUTANTS=1` tries them all. */
const sample = (mutants: readonly Mutant[], many: number) =>
  process.env.ALL_MUTANTS === "1" ? mutants : mutants.filter((_, place) => place % many === 0);

const escaped = (mutants: readonly Mutant[]) =>
  sample(mutants, mutants[0]?.catalogues ? 16 : 5)
    .filter((mutant) => !isCaught(mutant))
    .map(({ what }) => what);

// — flows —

/** One step as it stands in the file: from its dash to the line before the next. */
interface Block {
  readonly file: string;
  readonly from: number;
  readonly to: number;
  /** The word it begins with. */
  readonly kind: string;
  /** What the step is called, by the language's own rule. */
  readonly name: string;
}

function nameOf(kind: string, value: string): string {
  if (kind === "consent" || kind === "confirm" || kind === "open") return kind;
  return kind === "end" ? `end${value.charAt(0).toUpperCase()}${value.slice(1)}` : value;
}

const linesOf = (file: string) => (files[file] ?? "").split("\n");

function blocksOf(file: string): Block[] {
  const lines = linesOf(file);
  const begin = lines.indexOf("steps:") + 1;
  const starts = lines.flatMap((line, place) => (place >= begin && line.startsWith("  - ") ? [place] : []));
  return starts.map((from, index) => {
    const next = lines.findIndex((line, place) => place > from && /^( {2}- |\S)/.test(line));
    const to = starts[index + 1] ?? (next === -1 ? lines.length : next);
    const [, kind = "", value = ""] = /^ {2}- (\w+): *(.*)$/.exec(lines[from] ?? "") ?? [];
    const own = linesOf(file)
      .slice(from, to)
      .flatMap((line) => /^ {4}step: (\w+)$/.exec(line)?.[1] ?? []);
    return { file, from, to, kind, name: own[0] ?? nameOf(kind, value) };
  });
}

const allBlocks = Object.keys(files).flatMap(blocksOf);

const changedFile = (file: string, change: (lines: string[]) => string[]) => ({
  files: { [file]: change(linesOf(file)).join("\n") },
});

/** Lines of the blocks that a pattern fits, with the block they stand in. */
const linesLike = (pattern: RegExp) =>
  allBlocks.flatMap((block) =>
    linesOf(block.file).flatMap((line, place) =>
      place >= block.from && place < block.to && pattern.test(line) ? [{ block, line, place }] : [],
    ),
  );

const outcomeLine = /^ {6}\w+: (next|\{ (go|again|end): \w+ \})$/;
const isOutcome = ({ block }: { block: Block }) => block.kind === "do" || block.kind === "call";

const dropped = (pattern: RegExp) =>
  linesLike(pattern).map(({ block, line, place }) => ({
    what: `${block.file}:${place + 1} without ${line.trim()}`,
    block,
    ...changedFile(block.file, (lines) => lines.toSpliced(place, 1)),
  }));
const rewritten = (pattern: RegExp, into: (line: string) => string) =>
  linesLike(pattern).map(({ block, line, place }) => ({
    what: `${block.file}:${place + 1} with ${into(line).trim()}`,
    block,
    ...changedFile(block.file, (lines) => lines.with(place, into(line))),
  }));
const at = (
  codes: readonly FindingCode[],
  mutants: readonly (Omit<Mutant, "codes"> & { block: Block })[],
): Mutant[] => mutants.map(({ block, ...mutant }) => ({ ...mutant, codes, step: block.name }));

/** Mutants that are sound flows, if other ones than we want. */
const harmless = [
  // Who has only a new notice to agree to would be asked their name again: longer, but it leads somewhere.
  "flows/enrolment.yaml without known",
  // A refusal would be said and another question asked again: wrong, but it leads somewhere. The transcripts hold them.
  ...["afterPast", "afterLeadBusy", "afterTooFew", "afterLongLocality", "capacityAnew"].map(
    (step) => `flows/changeSession.yaml without ${step}`,
  ),
  ...["hoursAnew", "placeAnew", "localityAnew"].map((step) => `flows/changeSession.yaml without ${step}`),
  ...["capacityAgain", "localityAgain"].map((step) => `flows/newSession.yaml without ${step}`),
  "flows/myActivities.yaml without settle",
  // Who wants a person in the middle of something would be asked why there too.
  "flows/human.yaml without notedAmid",
  "flows/human.yaml without knownAmid",
  // Whoever comes there passes over the ends in between, and is asked the same.
  "flows/human.yaml without about",
  // Who corrected a name would be asked for the locality too.
  "flows/registration.yaml without amend",
];

describe("a broken flow is caught where it is broken", () => {
  test("without one of the outcomes", () => {
    // Without its only outcome a step cannot be read at all.
    const mutants = at(["F00", "F03"], dropped(outcomeLine).filter(isOutcome));
    expect(mutants.length).toBeGreaterThan(25);
    expect(escaped(mutants)).toEqual([]);
  });

  test("with an outcome under another name", () => {
    const renamed = rewritten(outcomeLine, (line) => line.replace(/^( +)(\w+)/, "$1$2d")).filter(isOutcome);
    expect(renamed.length).toBeGreaterThan(25);
    expect(escaped(at(["F03"], renamed))).toEqual([]);
  });

  test("without what happens when there is nothing to choose", () => {
    const mutants = at(["F03"], dropped(/^ {4}none: /));
    expect(mutants.length).toBeGreaterThan(6);
    expect(escaped(mutants)).toEqual([]);
  });

  test("without where a no leads", () => {
    // What an action is given as a whole may be told apart there.
    const handed = (block: Block) =>
      linesOf(block.file).some((line) => new RegExp(`^ {4,6}.*\\w: ${block.name}\\b(?!\\.)`).test(line));
    const lines = linesLike(/^ {4}then:$/).filter(({ block }) => !handed(block));
    const mutants = lines.map(({ block, place }) => ({
      what: `${block.file}:${place + 1} without then`,
      block,
      ...changedFile(block.file, (all) => {
        const under = all.slice(place + 1).findIndex((line) => !/^ {6}/.test(line));
        return all.toSpliced(place, 1 + (under === -1 ? all.length : under));
      }),
    }));
    expect(mutants.length).toBeGreaterThan(3);
    expect(escaped(at(["F03"], mutants))).toEqual([]);
  });

  test("with a jump to a step that is not there", () => {
    const jumps = [
      ...rewritten(/\{ (go|again): \w+ \}/, (line) => line.replace(/(go|again): (\w+)/, "$1: $2x")),
      ...rewritten(/\{ end: \w+ \}/, (line) => line.replace(/end: (\w+)/, "go: $1x")),
    ];
    expect(jumps.length).toBeGreaterThan(30);
    expect(escaped(at(["F03"], jumps))).toEqual([]);
  });

  test("with an action, a source or a flow under another name", () => {
    const names = [
      ...rewritten(/^ {2}- (do|call): /, (line) => `${line}s`).map((mutant) => ({
        ...mutant,
        // A step without a name of its own changes its name with its action.
        block: mutant.what.endsWith(` ${mutant.block.name}s`)
          ? { ...mutant.block, name: `${mutant.block.name}s` }
          : mutant.block,
      })),
      ...rewritten(/^ {4}(choose|list): /, (line) => `${line}x`),
    ];
    expect(names.length).toBeGreaterThan(20);
    expect(escaped(at(["F03"], names))).toEqual([]);
  });

  test("with an end before a step: nobody comes to it any more", () => {
    // Where a jump from further up still leads, the step lives on: a step that some `go` names.
    const jumpedTo = allBlocks.filter((block) =>
      linesOf(block.file).some((line) => new RegExp(`(go|again): ${block.name}( |$)`).test(line)),
    );
    // What stands behind its read-back is come to by a correction alone.
    const corrected = allBlocks.filter((block) =>
      linesOf(block.file)
        .slice(0, block.from)
        .some((line) => new RegExp(`confirm: \\[.*\\b${block.name}\\b`).test(line)),
    );
    const mutants = allBlocks
      .filter((block) => !jumpedTo.includes(block) && !corrected.includes(block) && block.kind !== "end")
      .map((block) => ({
        what: `${block.file}:${block.from + 1} with an end before ${block.name}`,
        block,
        ...changedFile(block.file, (lines) => lines.toSpliced(block.from, 0, "  - end: early")),
      }));
    expect(mutants.length).toBeGreaterThan(30);
    expect(escaped(at(["F01"], mutants))).toEqual([]);
  });

  test("with a value of another name", () => {
    const values = rewritten(/^ {4}with: \{/, (line) => line.replace(/: (\w+)( \}|,)/, ": $1x$2"));
    expect(values.length).toBeGreaterThan(7);
    expect(escaped(at(["F05"], values))).toEqual([]);
  });

  test("with a condition on what nothing sets, or on an option there is not", () => {
    const conditions = [
      ...rewritten(/^ {4}when: /, (line) => line.replace(/when: (\S+)/, "when: $1x")),
      ...rewritten(/^ {4}when: \w+ is (?!known|unknown)\w+$/, (line) => `${line}x`),
    ];
    expect(conditions.length).toBeGreaterThan(8);
    // A place and an input can be any words: «point» and «yes» are some of them.
    const told = conditions.filter(({ what }) => !/(?:place is point|amid is yes)x$/.test(what));
    expect(escaped(at(["F01", "F05"], told))).toEqual([]);
  });

  test("without a step, one way or another", () => {
    const mutants = allBlocks.map(({ file, from, to, name }) => ({
      what: `${file} without ${name}`,
      codes: ["F00", "F01", "F02", "F03", "F05", "F06", "F11", "F16"] as const,
      ...changedFile(file, (lines) => lines.toSpliced(from, to - from)),
    }));
    expect(mutants.length).toBeGreaterThan(40);
    expect(escaped(mutants).filter((what) => !harmless.includes(what))).toEqual([]);
  });

  test("without any way to begin it", () => {
    const mutants = Object.entries(files)
      .filter(([, yaml]) => /^starts:/m.test(yaml))
      .map(([file, yaml]) => ({
        what: `${file} without starts`,
        codes: ["F01"] as const,
        files: { [file]: yaml.replace(/^starts:.*\n(?: +.*\n)*/m, "") },
      }));
    expect(mutants.length).toBeGreaterThan(12);
    expect(escaped(mutants)).toEqual([]);
  });
});

// — texts —

const fluent = new FluentParser({ withSpans: false });
const serializer = new FluentSerializer();

/** What a mutator does to one text, `null` where it does not apply; `undefined` takes the text away. */
type Change = (pattern: Pattern) => Pattern | undefined | null;

/** One mutant for each text of the flows in a language. */
function textMutants(locale: string, codes: readonly FindingCode[], change: Change): Mutant[] {
  return flowTexts(locale).flatMap(([file, source]) =>
    keysIn(source).flatMap((key) => {
      const changed = withText(source, key, change);
      if (changed === null) return [];
      const all = { ...catalogues[locale], [file]: changed };
      // What other texts mention is missed, or wrong, where they do.
      const names = source.includes(`{ ${key} }`) ? `${file}.` : `${file}.${key}`;
      return [{ what: `${file}.${key}`, codes, names, catalogues: { [locale]: all } }];
    }),
  );
}

const flowTexts = (locale: string) =>
  Object.entries(catalogues[locale] ?? {}).filter(([file]) => files[`flows/${file}.yaml`] !== undefined);

const messagesIn = (source: string) =>
  fluent.parse(source).body.filter((entry): entry is Message => entry.type === "Message");

const keysIn = (source: string) =>
  messagesIn(source).flatMap(({ id, value, attributes }) => [
    ...(value ? [id.name] : []),
    ...attributes.map((attribute) => `${id.name}.${attribute.id.name}`),
  ]);

function withText(source: string, key: string, change: Change): string | null {
  const [id, name] = key.split(".");
  const resource = fluent.parse(source);
  const message = resource.body.find(
    (entry): entry is Message => entry.type === "Message" && entry.id.name === id,
  );
  const place = message?.attributes.find((attribute: Attribute) => attribute.id.name === name);
  const pattern = name === undefined ? message?.value : place?.value;
  if (!message || !pattern) throw new Error(`no text ${key}`);
  const changed = change(pattern);
  if (changed === null) return null;
  if (changed === undefined && place)
    message.attributes = message.attributes.filter((other) => other !== place);
  if (changed === undefined && !place) message.value = null;
  // A message with nothing left is no message.
  if (message.value === null && message.attributes.length === 0)
    resource.body = resource.body.filter((entry) => entry !== message);
  return serializer.serialize(resource);
}

const addText =
  (added: string): Change =>
  (pattern) => {
    const last = pattern.elements.at(-1);
    if (last?.type !== "TextElement") return null;
    last.value += added;
    return pattern;
  };

const renameValue: Change = (pattern) => {
  let renamed = false;
  const visit = (node: unknown): void => {
    if (typeof node !== "object" || node === null || renamed) return;
    if ("type" in node && node.type === "VariableReference" && "id" in node) {
      const id = node.id as { name: string };
      id.name += "x";
      renamed = true;
      return;
    }
    for (const inner of Object.values(node)) visit(inner);
  };
  visit(pattern.elements);
  return renamed ? pattern : null;
};

describe.each(Object.keys(catalogues))("a broken text in %s is caught by its name", (locale) => {
  test("taken away", () => {
    const mutants = textMutants(locale, ["F06"], () => undefined);
    expect(mutants.length).toBeGreaterThan(100);
    expect(escaped(mutants)).toEqual([]);
  });

  test("showing a value of another name", () => {
    const mutants = textMutants(locale, ["F06"], renameValue);
    expect(mutants.length).toBeGreaterThan(30);
    expect(escaped(mutants)).toEqual([]);
  });

  test("over the length of any message", () => {
    // Words that stand inside other texts are too long there.
    const inside = /^(language\.(es|en)|roleCode\.(promoter|coordinator))$/;
    const mutants = textMutants(locale, ["F07"], addText("x".repeat(4100))).map((mutant) =>
      inside.test(mutant.what) ? { ...mutant, names: "" } : mutant,
    );
    expect(mutants.length).toBeGreaterThan(75);
    expect(escaped(mutants)).toEqual([]);
  });

  test("under a name nothing uses", () => {
    const mutants = flowTexts(locale).map(([file, source]) => ({
      what: `${file}.forgotten`,
      codes: ["F06"] as const,
      names: `${file}.forgotten`,
      catalogues: { [locale]: { ...catalogues[locale], [file]: `${source}\nforgotten = …\n` } },
    }));
    expect(mutants.length).toBeGreaterThan(12);
    expect(escaped(mutants)).toEqual([]);
  });
});
