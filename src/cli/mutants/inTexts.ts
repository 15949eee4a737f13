import {
  type Attribute,
  FluentParser,
  FluentSerializer,
  Identifier,
  type Message,
  type Pattern,
  Placeable,
  TextElement,
  VariableReference,
} from "@fluent/syntax";
import type { FindingCode } from "../../conversation/finding.ts";
import type { Catalogues } from "../../texts/texts.ts";
import { flowFilesOf } from "./flowFile.ts";
import type { Mutant, Mutator, Shipped } from "./mutant.ts";

// Mistakes in what flows say.

const fluent = new FluentParser({ withSpans: false });
const serializer = new FluentSerializer();

/** What is done to one text: null where it does not apply, undefined takes the text away. */
type Change = (pattern: Pattern, key: string) => Pattern | undefined | null;

interface Text {
  readonly locale: string;
  /** Of the flow, and of the text within it: `session.retry`. */
  readonly flow: string;
  readonly id: string;
}

/** Every text of a flow's own file, in every language. */
const textsIn = ({ files, catalogues }: Shipped): readonly Text[] =>
  Object.entries(catalogues).flatMap(([locale, sources]) =>
    Object.entries(sources).flatMap(([flow, source]) =>
      files[`flows/${flow}.yaml`] === undefined ? [] : idsIn(source).map((id) => ({ locale, flow, id })),
    ),
  );

const messagesIn = (source: string) =>
  fluent.parse(source).body.filter((entry): entry is Message => entry.type === "Message");

const idsIn = (source: string): readonly string[] =>
  messagesIn(source).flatMap(({ id, value, attributes }) => [
    ...(value ? [id.name] : []),
    ...attributes.map((attribute) => `${id.name}.${attribute.id.name}`),
  ]);

/** A mutant for each text that the change applies to. */
const inTexts =
  (
    code: FindingCode,
    what: string,
    change: Change,
    applies: (text: Text, shipped: Shipped) => boolean = () => true,
  ): Mutator =>
  (shipped) =>
    textsIn(shipped).flatMap((text): readonly Mutant[] => {
      if (!applies(text, shipped)) return [];
      const { locale, flow, id } = text;
      const changed = changedSource(shipped.catalogues[locale]?.[flow] ?? "", id, change);
      if (changed === null) return [];
      return [
        {
          code,
          what: `locales/${locale}/${flow}.ftl: ${id} ${what}`,
          flow,
          key: `${flow}.${id}`,
          catalogues: withFile(shipped.catalogues, locale, flow, changed),
        },
      ];
    });

const withFile = (catalogues: Catalogues, locale: string, file: string, source: string): Catalogues => ({
  [locale]: { ...catalogues[locale], [file]: source },
});

function changedSource(source: string, key: string, change: Change): string | null {
  const [id, name] = key.split(".");
  const resource = fluent.parse(source);
  const message = resource.body.find(
    (entry): entry is Message => entry.type === "Message" && entry.id.name === id,
  );
  const place = message?.attributes.find((attribute: Attribute) => attribute.id.name === name);
  const pattern = name === undefined ? message?.value : place?.value;
  if (!message || !pattern) throw new Error(`no text ${key}`);
  const changed = change(pattern, key);
  if (changed === null) return null;
  if (changed === undefined && place)
    message.attributes = message.attributes.filter((other) => other !== place);
  if (changed === undefined && !place) message.value = null;
  // A message with nothing left is no message.
  if (message.value === null && message.attributes.length === 0)
    resource.body = resource.body.filter((entry) => entry !== message);
  return serializer.serialize(resource);
}

const append =
  (added: string): Change =>
  (pattern) => {
    const last = pattern.elements.at(-1);
    if (last?.type !== "TextElement") return null;
    last.value += added;
    return pattern;
  };

const renameValue: Change = (pattern) => {
  const found = variableIn(pattern.elements);
  if (found === null) return null;
  found.name += "x";
  return pattern;
};

function variableIn(node: unknown): { name: string } | null {
  if (typeof node !== "object" || node === null) return null;
  if (node instanceof VariableReference) return node.id;
  for (const inner of Object.values(node)) {
    const found = variableIn(inner);
    if (found) return found;
  }
  return null;
}

const showUnknown: Change = (pattern) => {
  pattern.elements.push(
    new TextElement(" "),
    new Placeable(new VariableReference(new Identifier("nothingOfTheKind"))),
  );
  return pattern;
};

/** A text that other texts say within themselves is missed where they do. */
const isWithinOthers = ({ locale, flow, id }: Text, { catalogues }: Shipped): boolean =>
  /^(?:language\.(?:es|en)|roleCode\.(?:promoter|coordinator))$/.test(`${flow}.${id}`) ||
  (catalogues[locale]?.[flow] ?? "").includes(`{ ${id} }`);

/** What is not said by itself has no length of its own, and is no message to read. */
const isSaid = (text: Text, shipped: Shipped): boolean =>
  !isWithinOthers(text, shipped) && !/\.(?:link)$/.test(text.id);

const isMessage = ({ id }: Text): boolean =>
  !/\.(?:label|description|item|group|option-.*|item-.*|link|open)$/.test(id) && id !== "title";

/** What the team is written when somebody asks for a person. */
const toTheTeam = new Set([
  "human.toStaff",
  "human.toStaffDiscreet",
  "human.reasonToStaff",
  "human.reasonDiscreet",
]);

/** Whether somebody of the community reads it: the flow is for anyone or for members. */
const isForMembers = ({ flow, id }: Text, shipped: Shipped): boolean => {
  if (toTheTeam.has(`${flow}.${id}`)) return false;
  const roles = flowFilesOf(shipped).get(`flows/${flow}.yaml`)?.head.for;
  return Array.isArray(roles) && (roles.includes("anyone") || roles.includes("member"));
};

/** F06: a text of one language taken away. */
const missing = inTexts("F06", "taken away", () => undefined, isSaid);
/** F06: a value under another name. */
const otherValue = inTexts(
  "F06",
  "with a value of another name",
  renameValue,
  (text, shipped) => !isWithinOthers(text, shipped),
);
/** F06: a value that there is not, shown in one language alone. */
const unknownValue = inTexts("F06", "with a value there is not", showUnknown, isSaid);
/** F07: more than any message holds. */
const endless = inTexts("F07", "far too long", append(` ${"x".repeat(4100)}`), isSaid);
/** F07: a button or a row that is only somewhat too long. */
const longLabel = inTexts(
  "F07",
  "too long for its button",
  append(" y todavía un poco más largo de lo que cabe"),
  // A title is a button only in the menus.
  ({ flow, id }, { files }) =>
    /\.option-|\.label$/.test(id) ||
    (id === "title" && /^ +(?:menu|team): /m.test(files[`flows/${flow}.yaml`] ?? "")),
);

const asRead = (text: Text, shipped: Shipped): boolean =>
  text.locale === "es" && isMessage(text) && isForMembers(text, shipped) && isSaid(text, shipped);

/** F15: a sentence that nobody reads to its end. */
const longSentence = inTexts(
  "F15",
  "with a sentence of more than twenty words",
  append(
    " Para que puedas venir con calma y con tiempo te pedimos que antes de salir de tu casa mires bien la hora y el lugar de la sesión a la que vas.",
  ),
  asRead,
);
/** F15: words of offices. */
const hardWord = inTexts(
  "F15",
  "with words of offices",
  append(" Asimismo se requiere requisitar el formato mencionado."),
  asRead,
);
/** F15: two questions at once. */
const twoQuestions = inTexts("F15", "with two questions", append(" ¿Vas a venir? ¿Con quién?"), asRead);

/** A question that somebody of the community has to answer. */
const isQuestion = (text: Text, shipped: Shipped): boolean => {
  const flow = flowFilesOf(shipped).get(`flows/${text.flow}.yaml`);
  return (
    flow !== undefined &&
    asRead(text, shipped) &&
    flow.steps.some(({ kind, name }) => ["ask", "consent", "confirm"].includes(kind) && name === text.id)
  );
};
/** F15: a form's heading where a question was. */
const heading = inTexts(
  "F15",
  "as a heading",
  (pattern) => {
    pattern.elements = [new TextElement("Tu respuesta:")];
    return pattern;
  },
  isQuestion,
);
/** F15: the marks left out, as people write on their phones. */
const withoutMarks = inTexts(
  "F15",
  "without its marks",
  (pattern) => {
    const [only, ...others] = pattern.elements;
    if (only?.type !== "TextElement" || others.length > 0 || !/^¿[^¿?]*\?$/.test(only.value)) return null;
    only.value = only.value.replace(/[¿?]/g, "");
    return pattern;
  },
  isQuestion,
);

/** F06: a text that nobody ever says. */
const forgotten: Mutator = ({ files, catalogues }) =>
  Object.entries(catalogues).flatMap(([locale, sources]) =>
    Object.entries(sources).flatMap(([flow, source]) =>
      files[`flows/${flow}.yaml`] === undefined
        ? []
        : [
            {
              code: "F06" as const,
              what: `locales/${locale}/${flow}.ftl: with a text that nobody says`,
              flow,
              key: `${flow}.forgotten`,
              catalogues: withFile(catalogues, locale, flow, `${source}\nforgotten = …\n`),
            },
          ],
    ),
  );

export const textMutators: readonly Mutator[] = [
  missing,
  otherValue,
  unknownValue,
  forgotten,
  endless,
  longLabel,
  longSentence,
  hardWord,
  twoQuestions,
  heading,
  withoutMarks,
];
