import type { DocumentFile } from "../store/documents.ts";
import type { Finish } from "./finishJob.ts";

/** What the job `document` gives: the files of all its parts. */
export interface DrawnDocument {
  readonly files: readonly DocumentFile[];
}

/** The pages of a document were drawn: they are kept, and go to whoever asked for them. */
export const finishDocument: Finish = ({ store, now, notify }, input, result, jobId) => {
  const document = store.documents.find(Number(input.document));
  const addressId = Number(input.address);
  if (!document) return;
  const key = `document:${document.id}:${jobId}`;
  if ("failed" in result) {
    notify({ key, addressId, text: "lists.failed", values: { folio: document.folio }, answers: true });
    return;
  }
  const { files } = result.done as DrawnDocument;
  store.documents.markRendered(document.id, files, now);
  for (const { part, name, ...ref } of files) {
    notify({
      key: `${key}:${part}`,
      addressId,
      text: "lists.document",
      values: { folio: document.folio, part, parts: files.length },
      file: { ref, name },
      answers: true,
    });
  }
};
