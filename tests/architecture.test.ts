import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path/posix";
import { describe, expect, test } from "vitest";

// The house, as docs tell it: which room may use which. A new room gets a line here.

interface Room {
  /** Rooms whose code it may run. */
  readonly uses?: readonly string[];
  /** Rooms it may know by their types alone. */
  readonly knows?: readonly string[];
  /** Packages, and Node's own modules, it may load. */
  readonly loads?: readonly string[];
}

const rooms: Readonly<Record<string, Room>> = {
  // The core: no await, no clock, no random, no platform.
  conversation: { loads: ["zod", "libphonenumber-js/max"] },
  community: { loads: ["zod"] },
  documents: { knows: ["community"] },
  // Texts and flows as they stand in files.
  texts: { knows: ["conversation", "generated"], loads: ["@fluent/bundle"] },
  content: { uses: ["conversation", "hash", "texts"], loads: ["yaml", "@fluent/bundle"] },
  // Flows as pictures.
  chart: { knows: ["conversation"], loads: ["@dagrejs/dagre"] },
  // Flows of other platforms.
  interchange: { knows: ["conversation"], loads: ["zod", "yaml"] },
  generated: { knows: ["conversation", "texts"] },
  // The turn: synchronous, inside one transaction.
  actions: { uses: ["community", "documents", "store"], knows: ["channels", "conversation", "generated"] },
  store: {
    uses: ["community", "generated"],
    knows: ["channels", "conversation"],
    loads: ["drizzle-orm", "drizzle-orm/sqlite-core"],
  },
  // After the commit.
  channels: { uses: ["community"], loads: ["zod", "grammy", "grammy/types"] },
  // Where evidence and documents are kept.
  files: { knows: ["channels"], loads: ["file-type"] },
  // The linked WhatsApp number: Node only, and its library only where a number is linked (a part of it is GPL).
  linked: { uses: ["channels", "store"], knows: ["log"], loads: ["@whiskeysockets/baileys", "node:crypto"] },
  delivery: { uses: ["store"], knows: ["channels", "log"] },
  jobs: {
    uses: ["store", "documents", "render"],
    knows: ["actions", "channels", "files", "log", "texts"],
  },
  // The actor, and what stands before it.
  tenant: {
    uses: ["community", "conversation", "actions", "store"],
    knows: ["channels", "delivery", "generated", "log", "texts"],
    loads: ["temporal-polyfill"],
  },
  tenantClock: { knows: ["tenant"] },
  openInstitution: {
    uses: ["delivery", "jobs", "store", "tenant", "tenantClock"],
    knows: ["channels", "conversation", "files", "log", "texts"],
  },
  app: {
    uses: ["channels", "tenant"],
    knows: ["log"],
    loads: ["hono", "hono/html", "node:crypto", "node:buffer"],
  },
  console: { uses: ["actions", "community", "documents", "store"], loads: ["hono"] },
  demo: {
    uses: ["channels", "store"],
    knows: ["conversation", "log", "tenant", "texts"],
    loads: [
      "hono",
      "hono/body-limit",
      "hono/html",
      "drizzle-orm",
      "temporal-polyfill",
      "node:crypto",
      "node:fs",
    ],
  },
  // A whole house with nobody outside it: the flows' own tests, and the talk in a terminal. It is no entry's.
  rehearsal: {
    uses: ["channels", "conversation", "files", "hash", "openInstitution", "store", "texts"],
    knows: ["content", "tenant"],
    loads: ["drizzle-orm", "temporal-polyfill"],
  },
  // What the entries are wired with.
  config: { loads: ["zod"] },
  log: {},
  hash: { loads: ["node:crypto"] },
  newCode: { loads: ["node:crypto"] },
  spokenTexts: { uses: ["actions"], knows: ["conversation", "generated"] },
  checkTables: {
    uses: ["actions", "channels", "community", "documents", "spokenTexts"],
    knows: ["conversation"],
  },
};

/** Wiring: they may use everything, and nothing else uses them. */
const entries = ["node", "worker", "cli", "render"];

/** Single files with a door of their own. */
const exceptions: Readonly<Record<string, readonly string[]>> = {
  "store/sqlite.ts": ["better-sqlite3", "drizzle-orm/better-sqlite3"],
  "content/readFolders.ts": ["node:fs"],
};

const root = new URL("../src/", import.meta.url);
const files = readdirSync(root, { recursive: true, encoding: "utf8" })
  .map((name) => name.replaceAll("\\", "/"))
  .filter((name) => /\.tsx?$/.test(name))
  .sort();
const source = (file: string) => readFileSync(new URL(file, root), "utf8");
/** Without comments: what they say in words is not done. */
const code = (file: string) =>
  source(file)
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/(^|\s)\/\/.*$/gm, "$1");
const roomOf = (file: string) => (file.split("/")[0] ?? file).replace(/\.tsx?$/, "");

interface Import {
  readonly from: string;
  /** A room, or a package. */
  readonly of: string;
  readonly isPackage: boolean;
  readonly isType: boolean;
}

const imports =
  /(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[^"';]*?\sfrom\s+)?"([^"]+)"|\bimport\(\s*"([^"]+)"/g;

function importsOf(file: string): Import[] {
  return [...code(file).matchAll(imports)].map(([, type, still, lazy]) => {
    const target = still ?? lazy ?? "";
    const isPackage = !target.startsWith(".");
    const of = isPackage ? target : roomOf(normalize(join(dirname(file), target)));
    return { from: file, of, isPackage, isType: type !== undefined };
  });
}

function isAllowed({ from, of, isPackage, isType }: Import): boolean {
  const own = roomOf(from);
  if (entries.includes(own)) return isPackage || !entries.includes(of) || of === own || own === "cli";
  const room = rooms[own];
  if (!room) return false;
  if (isPackage) return [...(room.loads ?? []), ...(exceptions[from] ?? [])].includes(of);
  return of === own || room.uses?.includes(of) === true || (isType && room.knows?.includes(of) === true);
}

describe("the rooms", () => {
  test("use each other as the house says, and nothing else", () => {
    const all = files.flatMap(importsOf);
    expect(all.length).toBeGreaterThan(200);
    const wrong = all.filter((one) => !isAllowed(one));
    expect(wrong.map(({ from, of, isType }) => `${from} ${isType ? "knows" : "uses"} ${of}`)).toEqual([]);
  });

  test("are all in the table", () => {
    const known = [...Object.keys(rooms), ...entries];
    expect([...new Set(files.map(roomOf))].filter((room) => !known.includes(room))).toEqual([]);
  });

  test("that run on Node alone are out of the Worker's reach, and the GPL's library is loaded in one place", () => {
    const reached = new Set<string>(["worker.ts"]);
    for (const file of reached)
      for (const [, type, from, lazy] of code(file).matchAll(imports)) {
        const target = from ?? lazy ?? "";
        if (type === undefined && target.startsWith(".")) reached.add(normalize(join(dirname(file), target)));
      }
    expect(reached.size).toBeGreaterThan(100);
    const nodeOnly = ["linked", "node", "cli"];
    expect([...reached].filter((file) => nodeOnly.includes(roomOf(file)))).toEqual([]);
    const loading = files.flatMap(importsOf).filter(({ of, isType }) => !isType && /baileys/.test(of));
    expect([...new Set(loading.map(({ from }) => from))]).toEqual(["linked/loadBaileys.ts"]);
    expect(code("linked/loadBaileys.ts")).toContain('return import("@whiskeysockets/baileys")');
  });

  test("have no barrels: a file is imported where it is", () => {
    expect(files.filter((file) => /(^|\/)index\.tsx?$/.test(file))).toEqual([]);
    // Cloudflare finds a Durable Object among what the entry exports.
    const passing = files.filter(
      (file) => file !== "worker.ts" && /\bexport\s+(type\s+)?[{*][^;]*\bfrom\s+"/.test(code(file)),
    );
    expect(passing).toEqual([]);
  });

  test("hold files short enough to be read in one sitting", () => {
    const written = files.filter((file) => roomOf(file) !== "generated");
    expect(written.filter((file) => source(file).split("\n").length > 400)).toEqual([]);
  });
});

describe("the core", () => {
  const pure = files.filter((file) => ["conversation", "community", "documents"].includes(roomOf(file)));
  const inTransaction = files.filter((file) => ["actions", "store", "tenant"].includes(roomOf(file)));
  const doing = (among: readonly string[], what: readonly RegExp[]) =>
    among.flatMap((file) => {
      const text = code(file);
      return what.filter((pattern) => pattern.test(text)).map((pattern) => `${file} ${pattern.source}`);
    });
  const clock = [
    /\bDate\.now\b/,
    /\bnew Date\(\s*\)/,
    /\bMath\.random\b/,
    /\bcrypto\b/,
    /\bperformance\./,
    /\bTemporal\.Now\b/,
  ];

  test("waits for nothing, and neither the clock nor chance decides in it", () => {
    expect(pure.length).toBeGreaterThan(30);
    expect(doing(pure, [...clock, /\bawait\b/, /\basync\b/, /\bsetTimeout\b/, /\bfetch\(/])).toEqual([]);
  });

  test("nor in what happens inside a turn", () => {
    expect(inTransaction.length).toBeGreaterThan(20);
    expect(doing(inTransaction, clock)).toEqual([]);
    const rooms = inTransaction.filter((file) => roomOf(file) !== "tenant");
    expect(doing(rooms, [/\bawait\b/, /\basync\b/])).toEqual([]);
  });
});

describe("names", () => {
  const banned = new Set(
    "Manager Service Services Helper Helpers Util Utils Handler Handlers Processor Data Info Base Impl Misc".split(
      " ",
    ),
  );
  /** A service given to somebody, of the registry of beneficiaries. */
  const meant = ["ServiceGranted", "serviceGranted"];
  const words = (name: string) =>
    name.split(/(?=[A-Z])/).map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  const isBanned = (name: string) => !meant.includes(name) && words(name).some((word) => banned.has(word));

  test("say what a thing is", () => {
    const exported = files.flatMap((file) =>
      [
        ...code(file).matchAll(
          /^export (?:declare |async )?(?:const|function\*?|class|interface|type) (\w+)/gm,
        ),
      ].map(([, name = ""]) => ({ file, name })),
    );
    expect(exported.length).toBeGreaterThan(200);
    expect(exported.filter(({ name }) => isBanned(name))).toEqual([]);
    expect(
      files.filter((file) => file.split("/").some((part) => isBanned(part.replace(/\.tsx?$/, "")))),
    ).toEqual([]);
  });

  test("of files are camelCase", () => {
    expect(files.filter((file) => !/^([a-z][a-zA-Z0-9]*\/)*[a-z][a-zA-Z0-9]*\.tsx?$/.test(file))).toEqual([]);
  });
});

test("no sentence people read stands in code", () => {
  // What people may write to us is another thing, and so are the words that no text may have, what mutants say wrongly, and the names of the
  // people the demo invents.
  const spoken = files.filter(
    (file) =>
      !/^(generated\/|conversation\/understand\/|content\/reading\/|cli\/mutants\/|demo\/people\.ts)/.test(
        file,
      ),
  );
  const literal = /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g;
  const found = spoken.flatMap((file) =>
    (code(file).match(literal) ?? [])
      .filter((text) => /[áéíóúñ¿¡ü]/i.test(text))
      .map((text) => `${file}: ${text.slice(0, 60)}`),
  );
  expect(found).toEqual([]);
});
