import type { Finding } from "../finding.ts";
import { suggestion } from "./nearest.ts";
import { own } from "./own.ts";
import type { Check, Program } from "./program.ts";
import type { LanguageTexts, Placeholder, Shapes, TextShape } from "./tables.ts";
import type { TextUse } from "./textUses.ts";
import { variantMistakes } from "./variants.ts";

/** F06: texts that are missing in a language, show what is not there, differ between languages, or are never used. */
export const texts: Check = (program) => {
  const uses = usesOf(program);
  return [
    ...program.tables.languages.flatMap(unread),
    ...uses.flatMap((use) => [...missing(program, use), ...placeholderMistakes(program, use)]),
    ...leftOver(program, uses),
    ...program.tables.languages.filter(({ partial }) => partial).flatMap((one) => notYet(program, uses, one)),
  ];
};

/** The languages that have to be whole. */
const finishedIn = ({ tables }: Program) => tables.languages.filter(({ partial }) => !partial);

/** What the checks of texts need of a use; the engine's own texts have no step. */
interface Use {
  readonly key: string;
  readonly shapes: Shapes;
  readonly needed: boolean;
  /** Where a missing text is noticed; `file` is null for what no flow says: then it is the language's own file. */
  readonly place: {
    readonly flow: string;
    readonly file: string | null;
    readonly line: number;
    readonly step?: string;
  };
}

function usesOf(program: Program): readonly Use[] {
  const placeOfText = (key: string): Use["place"] => ({ flow: fileOf(key), file: null, line: 1 });
  const inFlows = [...program.uses.values()].flat().map(fromFlow);
  const spoken = Object.entries(program.tables.spoken).map(([key, { values }]) => ({
    key,
    shapes: values,
    needed: true,
    place: placeOfText(key),
  }));
  const known = [...inFlows, ...spoken];
  const words = [...new Set(wordKeys(program))]
    .filter((key) => known.every((use) => use.key !== key))
    .map((key) => ({ key, shapes: {}, needed: true, place: placeOfText(key) }));
  return [...known, ...words];
}

const fromFlow = ({ key, shapes, needed, flow, step }: TextUse): Use => ({
  key,
  shapes,
  needed,
  place: {
    flow: flow.name,
    file: flow.file,
    line: step?.line ?? 1,
    ...(step && { step: step.name }),
  },
});

const fileOf = (key: string) => key.split(".", 1)[0] ?? key;
const levelIn = (language: LanguageTexts) =>
  language.partial ? ("information" as const) : ("error" as const);

function unread(language: LanguageTexts): readonly Finding[] {
  return language.unread.map(({ file, line, says, mend }) => {
    const flow = file.slice(file.lastIndexOf("/") + 1).replace(/\.ftl$/, "");
    return { code: "F06", level: "error", flow, file, line, says, mend };
  });
}

function missing(program: Program, use: Use): readonly Finding[] {
  const languages = finishedIn(program);
  const somewhere = languages.some(({ texts }) => own(texts, use.key));
  if (!use.needed && !somewhere) return [];
  return languages
    .filter(({ texts }) => !own(texts, use.key))
    .map((language) => ({
      code: "F06",
      level: "error",
      ...use.place,
      file: use.place.file ?? fluentFile(language, use.key),
      says: `the text ${use.key} is missing in ${language.locale}`,
      mend: `add it to ${fluentFile(language, use.key)} as ${inFluent(use.key)}`,
    }));
}

/** What a language that is not finished lacks yet, one finding a file: it is said in the institution's own language. */
function notYet(program: Program, uses: readonly Use[], language: LanguageTexts): readonly Finding[] {
  const finished = finishedIn(program);
  const said = uses.map(({ key }) => key).filter((key) => finished.some(({ texts }) => own(texts, key)));
  const { pages } = program.tables;
  const onPages = finished.flatMap(({ texts }) =>
    Object.keys(texts).filter((key) => pages.includes(fileOf(key))),
  );
  const byFile = Map.groupBy(new Set([...said, ...onPages]), fileOf);
  return [...byFile].flatMap(([file, keys]) => {
    const lacking = keys.filter((key) => !own(language.texts, key));
    if (lacking.length === 0) return [];
    const names = lacking.map((key) => key.slice(file.length + 1));
    return [
      {
        code: "F06" as const,
        level: "information" as const,
        flow: file,
        file: `locales/${language.locale}/${file}.ftl`,
        line: 1,
        says: `${lacking.length} of ${keys.length} texts are missing in ${language.locale}, and are said in the institution’s language: ${names.join(", ")}`,
      },
    ];
  });
}

const fluentFile = ({ locale }: LanguageTexts, key: string) => `locales/${locale}/${fileOf(key)}.ftl`;

function inFluent(key: string): string {
  const [, message, attribute] = key.split(".");
  return attribute === undefined ? `\`${message} = …\`` : `\`.${attribute} = …\` under \`${message} =\``;
}

function placeholderMistakes(program: Program, use: Use): readonly Finding[] {
  const found = program.tables.languages.flatMap((language) => {
    const text = own(language.texts, use.key);
    return text ? [{ language, text }] : [];
  });
  const finished = found.filter(({ language }) => !language.partial);
  const everywhere = new Set(finished.flatMap(({ text }) => text.placeholders.map(({ name }) => name)));
  return found.flatMap(({ language, text }) => {
    const complain = complaint(use, language, text);
    const here = new Set(text.placeholders.map(({ name }) => name));
    return [
      // Said so it would fail, finished or not.
      ...text.placeholders
        .flatMap((placeholder) => misused(placeholder, use.shapes, complain))
        .map((finding) => ({ ...finding, level: "error" as const })),
      ...[...everywhere]
        .filter((name) => own(use.shapes, name) && !here.has(name))
        .map((name) =>
          complain(`lacks { $${name} }, which another language has`, "say the same in every language"),
        ),
      ...variantMistakes({ language, text }, found, use.shapes).map(({ what, mend }) => complain(what, mend)),
    ];
  });
}

type Complain = (what: string, mend?: string) => Finding;

function misused({ name, as }: Placeholder, shapes: Shapes, complain: Complain): readonly Finding[] {
  const shape = own(shapes, name);
  if (!shape)
    return [complain(`has { $${name} }, which nothing sets there`, suggestion(name, Object.keys(shapes)))];
  if (as === "moment" && shape.kind !== "moment")
    return [complain(`shows { $${name} } as a day or an hour, which it is not`, `write { $${name} }`)];
  if (as === "shown" && shape.kind === "moment")
    return [
      complain(`shows the moment { $${name} } bare`, `write { SHORTDAY($${name}) } or { HOUR($${name}) }`),
    ];
  if (as === "shown" && (shape.kind === "id" || shape.kind === "boolean"))
    return [
      complain(
        `shows { $${name} }, which is not for people to read`,
        "show another value, or choose words by it",
      ),
    ];
  return [];
}

const complaint =
  (use: Use, language: LanguageTexts, text: TextShape): Complain =>
  (what, mend) => ({
    code: "F06",
    level: levelIn(language),
    flow: use.place.flow,
    file: text.file,
    line: text.line,
    ...(use.place.step !== undefined && { step: use.place.step }),
    says: `the text ${use.key} in ${language.locale} ${what}`,
    ...(mend !== undefined && { mend }),
  });

/** Texts nothing says: they would be read, corrected and translated for nobody. */
function leftOver(program: Program, uses: readonly Use[]): readonly Finding[] {
  const said = uses.map(({ key }) => key);
  const { languages, pages } = program.tables;
  return languages.flatMap((language) => {
    // What a text mentions is said with it, and so on.
    const used = new Set(said);
    for (const key of used) for (const other of own(language.texts, key)?.mentions ?? []) used.add(other);
    return Object.entries(language.texts)
      .filter(([key]) => !used.has(key))
      .flatMap(([key, text]) => {
        const isPage = pages.includes(fileOf(key));
        const lacking = finishedIn(program)
          .filter(({ texts }) => !own(texts, key))
          .map(({ locale }) => locale);
        if (isPage && lacking.length === 0) return [];
        const says = isPage
          ? `the text ${key} is missing in ${lacking.join(", ")}`
          : `the text ${key} in ${language.locale} is never used`;
        return [
          {
            code: "F06" as const,
            level: levelIn(language),
            flow: fileOf(key),
            file: text.file,
            line: text.line,
            says,
            mend: isPage ? "say it in every language" : "remove it, or correct its name",
          },
        ];
      });
  });
}

/** Keys that stand for words inside other texts: a language's name, a role's. */
function wordKeys(program: Program): readonly string[] {
  const { actions, sources, inputs, facts } = program.tables;
  const shapes = [
    ...Object.values(actions).flatMap(({ values }) => Object.values(values)),
    ...Object.values(sources).map(({ values }) => values),
    inputs,
    facts,
  ];
  return shapes.flatMap((set) => Object.values(set ?? {}).flatMap(({ keys }) => keys ?? []));
}
