import { and, asc, desc, eq, sql } from "drizzle-orm";
import type { FileRef } from "../channels/contract.ts";
import type { Db } from "./database.ts";
import { bound, given } from "./given.ts";
import { documentFiles, documents, files } from "./workSchema.ts";

/** A document as it stood when it was made; `facts` is its kind's, as JSON. Instants are epoch milliseconds. */
export interface StoredDocument {
  readonly id: number;
  readonly kind: string;
  readonly folio: string;
  readonly version: number;
  readonly sessionId: number | null;
  readonly facts: string;
  readonly madeBy: number;
  readonly renderedAt: number | null;
}

/** One of a document's files, under the name people see. */
export interface DocumentFile extends FileRef {
  readonly part: number;
  readonly name: string;
}

export function prepareDocuments(db: Db) {
  const columns = {
    id: documents.id,
    kind: documents.kind,
    folio: documents.folio,
    version: documents.version,
    sessionId: documents.sessionId,
    facts: documents.facts,
    madeBy: documents.madeBy,
    renderedAt: documents.renderedAt,
  };
  const statements = {
    one: db
      .select(columns)
      .from(documents)
      .where(eq(documents.id, bound("id")))
      .prepare(),
    latest: db
      .select(columns)
      .from(documents)
      .where(
        and(
          eq(documents.sessionId, bound("sessionId")),
          sql`+${documents.kind} = ${sql.placeholder("kind")}`,
        ),
      )
      .orderBy(desc(documents.version))
      .prepare(),
    folios: db
      .select({ count: sql<number>`count(distinct ${documents.folio})` })
      .from(documents)
      .where(eq(documents.kind, bound("kind")))
      .prepare(),
    insert: db
      .insert(documents)
      .values({
        kind: given("kind"),
        folio: given("folio"),
        version: given("version"),
        sessionId: given("sessionId"),
        facts: given("facts"),
        madeAt: given("now"),
        madeBy: given("by"),
      })
      .returning({ id: documents.id })
      .prepare(),
    rendered: db
      .update(documents)
      .set({ renderedAt: given("now") })
      .where(eq(documents.id, bound("id")))
      .prepare(),
    insertFile: db
      .insert(documentFiles)
      .values({
        documentId: given("documentId"),
        part: given("part"),
        name: given("name"),
        hash: given("hash"),
      })
      .onConflictDoUpdate({
        target: [documentFiles.documentId, documentFiles.part],
        set: { name: sql`excluded.name`, hash: sql`excluded.hash` },
      })
      .prepare(),
    files: db
      .select({
        part: documentFiles.part,
        name: documentFiles.name,
        hash: files.hash,
        mime: files.mime,
        bytes: files.bytes,
      })
      .from(documentFiles)
      .innerJoin(files, eq(files.hash, documentFiles.hash))
      .where(eq(documentFiles.documentId, bound("documentId")))
      .orderBy(asc(documentFiles.part))
      .prepare(),
    keepFile: db
      .insert(files)
      .values({ hash: given("hash"), mime: given("mime"), bytes: given("bytes"), keptAt: given("now") })
      .onConflictDoNothing()
      .prepare(),
  };

  return {
    find(id: number): StoredDocument | undefined {
      return statements.one.get({ id });
    },

    /** The newest version of a session's document of a kind. */
    findLatest(sessionId: number, kind: string): StoredDocument | undefined {
      return statements.latest.get({ sessionId, kind });
    },

    /** How many folios of a kind were given. */
    countFolios(kind: string): number {
      return statements.folios.get({ kind })?.count ?? 0;
    },

    add(document: {
      kind: string;
      folio: string;
      version: number;
      sessionId: number | null;
      facts: string;
      by: number;
      now: number;
    }): number {
      return statements.insert.get({ ...document }).id;
    },

    /** Its files were made; made again they are the same ones. */
    markRendered(id: number, made: readonly DocumentFile[], now: number): void {
      for (const { hash, mime, bytes, part, name } of made) {
        statements.keepFile.run({ hash, mime, bytes, now });
        statements.insertFile.run({ documentId: id, part, name, hash });
      }
      statements.rendered.run({ id, now });
    },

    /** The first part first; none while they are being made. */
    listFiles(documentId: number): readonly DocumentFile[] {
      return statements.files.all({ documentId });
    },

    /** Notes that the files port keeps something. */
    keepFile({ hash, mime, bytes }: FileRef, now: number): void {
      statements.keepFile.run({ hash, mime, bytes, now });
    },
  };
}
