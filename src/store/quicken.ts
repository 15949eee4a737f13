import { Column, is, Param, Placeholder, SQL } from "drizzle-orm";

// drizzle looks at every parameter and every column of a prepared statement each time it runs, which costs more than
// SQLite takes for it. What it finds is the same each time, so here it is found once.

type Values = Readonly<Record<string, unknown>>;
type Row = readonly unknown[];

interface Statement {
  readonly raw: (raw?: boolean) => Statement;
  readonly run: (...given: unknown[]) => unknown;
  readonly get: (...given: unknown[]) => Row | undefined;
  readonly all: (...given: unknown[]) => Row[];
}

/** What of drizzle's prepared query is looked at and replaced. */
interface Prepared {
  readonly stmt: Statement;
  readonly query: { readonly params: readonly unknown[] };
  readonly fields?: readonly { readonly path: readonly string[]; readonly field: unknown }[];
  readonly customResultMapper?: unknown;
  run: (values?: Values) => unknown;
  get: (values?: Values) => unknown;
  all: (values?: Values) => unknown;
}

/** What of drizzle's session is replaced. */
interface Session {
  client: Client;
  prepareQuery: (query: Query, ...rest: never[]) => Prepared;
}

interface Query {
  readonly sql: string;
  readonly params: readonly unknown[];
}

/** better-sqlite3's database, as far as drizzle's session uses it. */
interface Client {
  readonly prepare: (sql: string) => Statement;
  readonly transaction: (...given: never[]) => unknown;
}

/**
 * Makes every statement that a better-sqlite3 database of drizzle's prepares from now on run without that detour, and has
 * SQLite plan it when it is first run: a process uses a part of the some hundred there are.
 */
export function quicken(db: object): void {
  const { session } = db as { session: Session };
  const { client } = session;
  session.client = {
    prepare: (sql) => lazily(() => client.prepare(sql)),
    transaction: client.transaction.bind(client),
  };
  const prepare = session.prepareQuery.bind(session);
  session.prepareQuery = (query, ...rest) => {
    const bare = withoutReturning(query);
    return bare
      ? adding(prepare(bare, ...rest))
      : quickened(prepare({ ...query, ...withLimit(query) }, ...rest));
  };
}

/** A statement that is made when it is first run. */
function lazily(make: () => Statement): Statement {
  let made: Statement | undefined;
  let isRaw: boolean | undefined;
  const statement = (): Statement => {
    if (made === undefined) {
      made = make();
      if (isRaw !== undefined) made.raw(isRaw);
    }
    return made;
  };
  const lazy: Statement = {
    raw: (raw = true) => {
      isRaw = raw;
      made?.raw(raw);
      return lazy;
    },
    run: (...given) => statement().run(...given),
    get: (...given) => statement().get(...given),
    all: (...given) => statement().all(...given),
  };
  return lazy;
}

/**
 * Hides a LIMIT from the planner: a number of ours is written out, and a value given when it runs gets a `+` (see `bound`).
 * Bound as it is, SQLite looks at it while planning: built with STAT4 as better-sqlite3 is, it would plan the statement
 * again each time it runs, which takes thirty times as long as finding nothing.
 */
function withLimit({ sql, params }: Query): Query {
  const last = params.at(-1);
  const most = is(last, Param) ? last.value : last;
  const isOurs = typeof most === "number" && sql.endsWith(" limit ?");
  const written = isOurs ? `${sql.slice(0, -1)}${most}` : sql;
  return { sql: written.replaceAll(" limit ?", " limit +?"), params: isOurs ? params.slice(0, -1) : params };
}

/**
 * An insert of one row that gives its id back, without RETURNING; undefined for anything else. SQLite makes a table of its
 * own for what is returned, which costs as much as the insert; the id of the last row it tells anyway.
 */
function withoutReturning({ sql, params }: Query): Query | undefined {
  const returning = ' returning "id"';
  const [, values] =
    /^insert into "\w+" \([^()]*\) values \(([^()]*)\)(?: on conflict do nothing)? returning "id"$/.exec(
      sql,
    ) ?? [];
  return values === undefined ? undefined : { sql: sql.slice(0, -returning.length), params };
}

function adding(prepared: Prepared): Prepared {
  const { stmt, query, fields } = prepared;
  const name = fields?.[0]?.path[0] ?? "id";
  const fill = filler(query.params);
  const { run } = stmt;
  const add = (values?: Values) => {
    const { changes, lastInsertRowid } = run.apply(stmt, fill(values)) as Added;
    return changes === 1 ? { [name]: Number(lastInsertRowid) } : undefined;
  };
  prepared.run = (values) => run.apply(stmt, fill(values));
  prepared.get = add;
  prepared.all = (values) => {
    const added = add(values);
    return added ? [added] : [];
  };
  return prepared;
}

/** better-sqlite3's RunResult. */
interface Added {
  readonly changes: number;
  readonly lastInsertRowid: number | bigint;
}

function quickened(prepared: Prepared): Prepared {
  const { stmt, query, fields, customResultMapper } = prepared;
  const fill = filler(query.params);
  const { run, get, all } = stmt;
  if (fields === undefined && customResultMapper === undefined) {
    prepared.run = (values) => run.apply(stmt, fill(values));
    return prepared;
  }
  // Rows of rows (a join without named fields) are left to drizzle.
  if (
    fields === undefined ||
    customResultMapper !== undefined ||
    fields.some(({ path }) => path.length !== 1)
  )
    return prepared;
  const read = reader(fields);
  stmt.raw(true);
  prepared.run = (values) => run.apply(stmt, fill(values));
  prepared.get = (values) => {
    const row = get.apply(stmt, fill(values));
    return row === undefined ? undefined : read(row);
  };
  prepared.all = (values) => all.apply(stmt, fill(values)).map(read);
  return prepared;
}

/** Makes a statement's parameters of the values it is given by name. */
function filler(params: readonly unknown[]): (values?: Values) => unknown[] {
  const plan = params.map((param) => {
    if (is(param, Placeholder)) return { name: param.name, encode: null, value: undefined };
    if (is(param, Param) && is(param.value, Placeholder))
      return { name: param.value.name, encode: encoderOf(param), value: undefined };
    return { name: null, encode: null, value: param };
  });
  return (values = {}) => {
    const given = new Array<unknown>(plan.length);
    for (let place = 0; place < plan.length; place += 1) {
      const one = plan[place];
      if (one === undefined) continue;
      if (one.name === null) given[place] = one.value;
      else {
        const value = values[one.name];
        if (value === undefined && !(one.name in values))
          throw new Error(`no value for “${one.name}” was given`);
        given[place] = one.encode === null ? value : one.encode(value);
      }
    }
    return given;
  };
}

function encoderOf({ encoder }: Param): ((value: unknown) => unknown) | null {
  if (is(encoder, Column) && encoder.mapToDriverValue === Column.prototype.mapToDriverValue) return null;
  return (value) => encoder.mapToDriverValue(value);
}

/** Makes an object of a row. */
function reader(fields: NonNullable<Prepared["fields"]>): (row: Row) => object {
  const names = fields.map(({ path }) => path[0] ?? "");
  const decoders = fields.map(({ field }) => decoderOf(field));
  return (row) => {
    const read: Record<string, unknown> = {};
    for (let place = 0; place < names.length; place += 1) {
      const decode = decoders[place];
      const value = row[place];
      read[names[place] ?? ""] =
        decode === null || decode === undefined || value === null ? value : decode(value);
    }
    return read;
  };
}

function decoderOf(field: unknown): ((value: unknown) => unknown) | null {
  if (is(field, Column)) {
    return field.mapFromDriverValue === Column.prototype.mapFromDriverValue
      ? null
      : (value) => field.mapFromDriverValue(value);
  }
  // What is named (`as`) has its SQL inside; so has a subquery.
  const { decoder } = (is(field, SQL)
    ? field
    : ((field as { sql?: SQL }).sql ?? (field as { _: { sql: SQL } })._.sql)) as unknown as {
    decoder: { mapFromDriverValue: (value: unknown) => unknown };
  };
  return (value) => decoder.mapFromDriverValue(value);
}
