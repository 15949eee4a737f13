import type { FileRef } from "../channels/contract.ts";
import type { Finish } from "./finishJob.ts";

/** What the job `poster` gives. */
export interface DrawnPoster {
  readonly file: FileRef;
}

/** The picture to show to the room goes to whoever opened the roll; without it the digits still do. */
export const finishPoster: Finish = ({ store, now, notify }, input, result, jobId) => {
  if ("failed" in result) return;
  const { file } = result.done as DrawnPoster;
  store.documents.keepFile(file, now);
  notify({
    key: `poster:${jobId}`,
    addressId: Number(input.address),
    text: "roll.poster",
    values: { code: String(input.code) },
    file: { ref: file },
    answers: true,
  });
};
