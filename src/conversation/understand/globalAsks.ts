import type { GlobalWord } from "./globalCommands.ts";
import { type Role, roles, rolesOf } from "./globalRoles.ts";
import { heardPattern } from "./heard.ts";
import { type Needs, needsOf } from "./needed.ts";
import { rememberedByWord } from "./remember.ts";

// A command by what its words do, in whatever order: it has a word of each role it needs, and not one word that has no
// part in it. «Regréseme tantito por favor a la de antes» goes back; «regreso a clases» holds a word of something else.

interface Ask {
  readonly word: GlobalWord;
  readonly needs: readonly Role[];
  /** What may be said along with it. */
  readonly along?: readonly Role[];
  /** What has to stand in this order. */
  readonly order?: RegExp;
}

const inOrder = (source: string): RegExp => heardPattern(`(?:^| )(?:${source})(?= |$)`);

const can =
  "(?:(?:puede[ns]?|podria[ns]?|podra[ns]?|pudieran?|vayan? a|usted|ustedes|alguien|mejor|por favor|una persona) )*";

const asks: readonly Ask[] = [
  // «El menú del día» is eaten.
  {
    word: "menu",
    needs: ["menu"],
    along: ["show", "go", "how", "have", "list"],
    order: heardPattern("^(?!.*menu de)"),
  },
  { word: "menu", needs: ["options", "show"], along: ["menu", "how", "have", "list"] },
  { word: "menu", needs: ["go", "start"] },
  { word: "help", needs: ["helpMe"], along: ["how", "use", "aid"] },
  {
    word: "help",
    needs: ["help"],
    along: ["how", "use", "aid"],
    order: inOrder(
      `(?:me|nos) ${can}(?:ayud|orient|explic|expliqu|apoy|gui)(?:ar|as?|an|en?)|ech[ae]n?(?:me|nos) (?:la|una) mano|(?:me|nos) ${can}ech(?:ar?|an|en?) (?:la|una) mano`,
    ),
  },
  { word: "help", needs: ["aid", "wish"], along: ["how", "use"] },
  // «Cancelar mi lugar», «cancelar mi registro» open a conversation of their own.
  {
    word: "cancel",
    needs: ["cancel"],
    along: ["work"],
    order: heardPattern("^(?!(?:.* )?cancelar mis?(?: |$))"),
  },
  { word: "back", needs: ["go", "behind"], along: ["ask"] },
  {
    word: "back",
    needs: ["go", "ask"],
    along: ["behind"],
    order: inOrder("(?:de|que (?:estaba|iba|me preguntaron)) antes"),
  },
  {
    word: "back",
    needs: ["go"],
    along: ["ask"],
    order: inOrder("regres\\S+(?: por favor)? una(?: pregunta)?"),
  },
  { word: "correct", needs: ["fix", "wish"], along: ["thing", "wrote", "wrong", "mistake", "change", "how"] },
  { word: "correct", needs: ["fix", "wrote"], along: ["thing", "wrong", "mistake", "change", "how"] },
  { word: "correct", needs: ["wrote", "wrong"], along: ["thing", "fix", "mistake", "change", "how"] },
  { word: "correct", needs: ["mistake"], along: ["thing", "fix", "wrote", "wrong", "change", "how"] },
  {
    word: "correct",
    needs: ["change", "wish"],
    along: ["thing", "wrote", "wrong", "mistake"],
    order: inOrder(
      "nombre|apellidos?|respuesta|datos?|que (?:le |les )?(?:puse|escribi|conteste|mande|anote|dije|di)",
    ),
  },
  { word: "skip", needs: ["skip", "that"] },
  { word: "skip", needs: ["reserve", "that"] },
  { word: "human", needs: ["talk", "someone"], along: ["have", "real", "serve"] },
  { word: "human", needs: ["connect", "someone"], along: ["real", "serve", "talk"] },
  {
    word: "human",
    needs: ["serve", "someone"],
    along: ["have", "real", "talk"],
    order: inOrder(
      `(?:me|nos) ${can}(?:atend|atiend|ayud|lam|marc|marqu|expli|orient|contest|apoy|asesor|habl|escuch|respond|entiend|resuelv)\\S*|(?:atiend|ayud|lam|marqu|expliqu|orient|contest|apoy|asesor)\\S*(?:me|nos)|(?:call|help) me`,
    ),
  },
  {
    word: "stop",
    needs: ["no", "tell"],
    along: ["notices", "number", "stopping", "system"],
    order: inOrder(
      "no (?:(?:quiero|quisiera|deseo|que|mas|ya|por favor|sigan?|vuelvan? a|esten?|estes|anden|estar) )*(?:(?:me|nos) (?:(?:sigan?|vuelvan? a|esten?|estes|anden|mas|ya) )*\\S+(?:e|es|en|a|an|as|ar|ir|ndo)|recibir|recibiendo|enviar|mandar)",
    ),
  },
  {
    word: "stop",
    needs: ["stopping", "tell"],
    along: ["notices", "number", "system"],
    order: inOrder(
      "(?:dej|par|evit)\\S+(?: ya)?(?: de)? (?:estar(?:me|nos)? )?\\S+(?:ar|ir|ando|iendo)(?:me|nos)?",
    ),
  },
  { word: "stop", needs: ["off", "give"], along: ["notices", "number", "system"] },
  {
    word: "stop",
    needs: ["remove", "number"],
    along: ["notices", "system"],
    order: inOrder("mi (?:numero|telefono|cel|celular|contacto)"),
  },
  { word: "start", needs: ["on", "give"], along: ["notices", "number", "system"] },
  { word: "start", needs: ["resume", "notices"], along: ["system", "stopping"] },
  {
    word: "language",
    needs: ["tongue"],
    along: ["put", "have", "notices", "how"],
    // «La que está en inglés» is one of several.
    order: heardPattern(
      "^(?!(?:.* )?l[aeo]s? (?:que|de) )(?:.* )?(?:en|al|in) (?:el |la )?(?:idioma |lengua )?\\S+",
    ),
  },
];

/** A refusal that is none: «¿no me puede atender …?» asks politely, and «no un robot» says the same once more. */
const polite = heardPattern(
  "(?:^|(?<= ))(?:no (?=(?:(?:me|nos|lo|le|se) )*(?:puede|podr|tendr|tiene|habra|sera|hay(?= )))|(?:y |que )*no (?:sea )?(?:con )?(?:una? )?(?:robots?|maquinas?|bots?|computadoras?|grabacion)(?= |$))",
);
const mayBePolite: ReadonlySet<GlobalWord> = new Set<GlobalWord>([
  "menu",
  "help",
  "human",
  "language",
  "back",
]);

/** Whether a text asks so. What each word has to do with it is found once: one bit for being no other word, one for each need. */
function fitting({ word, needs, along = [], order }: Ask): (said: string) => boolean {
  const part: readonly Role[] = ["idle", "wish", ...needs, ...along];
  const all = 2 ** (needs.length + 1) - 1;
  const doneBy = rememberedByWord((one) => {
    const does = rolesOf(one);
    if (!part.some((role) => does.has(role))) return 0;
    return needs.reduce((done, role, at) => (does.has(role) ? done + 2 ** (at + 1) : done), 1);
  });
  const isPolite = mayBePolite.has(word);
  return (said) => {
    let done = 0;
    for (const one of (isPolite ? withoutPolite(said) : said).split(" ")) {
      const does = doneBy(one);
      if (does === 0) return false;
      done |= does;
    }
    return done === all && (order === undefined || order.test(said));
  };
}

const withoutPolite = (said: string): string =>
  said.includes("no ") ? said.replace(polite, "").replace(/ +/g, " ").trim() : said;

const needsOfRole = (role: Role): Needs => {
  const pattern = roles.get(role);
  return pattern === undefined ? [] : needsOf(pattern);
};

/** Every ask as a way to say its command, with the pieces of words it cannot do without. */
export const askedWays: readonly {
  readonly thing: {
    readonly word: GlobalWord;
    readonly fits: (said: string) => boolean;
    readonly byRoles: true;
  };
  readonly needs: Needs;
}[] = asks.map((ask) => ({
  thing: { word: ask.word, fits: fitting(ask), byRoles: true },
  needs: [...ask.needs.flatMap(needsOfRole), ...(ask.order === undefined ? [] : needsOf(ask.order))],
}));
