import type { DrawnDocument } from "../actions/finishDocument.ts";
import { layoutOf } from "../documents/documents.ts";
import type { Files } from "../files/contract.ts";
import type { Store } from "../store/openStore.ts";
import type { Texts } from "../texts/texts.ts";
import type { RunJob } from "./contract.ts";

/** What a job is run with. */
export interface JobTools {
  readonly store: Pick<Store, "documents">;
  readonly files: Files;
  readonly texts: Pick<Texts, "text">;
  /** The language documents are written in. */
  readonly locale: string;
}

/** Draws a document's pages, or finds them where they were drawn before; gives its files in order. */
export function renderDocument({ store, files, texts, locale }: JobTools): RunJob {
  const words = (key: string, values = {}) => texts.text(locale, key, values);
  return async ({ document: id }) => {
    const document = store.documents.find(Number(id));
    if (!document) return { failed: `there is no document ${id}` };
    const before = store.documents.listFiles(document.id);
    const there = await Promise.all(before.map(async ({ hash }) => (await files.read(hash)) !== null));
    if (document.renderedAt !== null && before.length > 0 && there.every(Boolean))
      return { done: { files: before } satisfies DrawnDocument };

    const { layout, fileName } = layoutOf(document.kind, JSON.parse(document.facts), words);
    // Loaded when the first page is drawn: a third of what the start would load otherwise.
    const { renderPdf } = await import("../render/pdf.ts");
    const drawn = await renderPdf(layout);
    const made: DrawnDocument["files"][number][] = [];
    for (const [place, bytes] of drawn.entries()) {
      const kept = await files.put(bytes);
      if ("refused" in kept) return { failed: `part ${place + 1} is ${kept.refused}` };
      const name = drawn.length === 1 ? `${fileName}.pdf` : `${fileName}-${place + 1}.pdf`;
      made.push({ ...kept, part: place + 1, name });
    }
    return { done: { files: made } satisfies DrawnDocument };
  };
}
