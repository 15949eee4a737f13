import { brief, briefMost } from "../community/brief.ts";
import { sessionLocalityMost } from "../community/lengths.ts";
import { shortName, shortNameMost } from "../community/name.ts";
import { moment, type Source } from "./contract.ts";
import { name, topic, village, when } from "./shapes.ts";

/** The author's own that did not go out, and a new one. */
export const myDrafts: Source = {
  allows: ["promoter", "coordinator"],
  values: {
    topic,
    brief: { kind: "text", max: briefMost },
    relation: { kind: "id", only: ["draft", "new"] },
  },
  fixed: ["new"],
  list: ({ store, selfId }) => {
    if (selfId === null) return [];
    const drafts = store.convocations.listDrafts(selfId).map(({ id, topic: of, message }) => ({
      id: String(id),
      values: { topic: of, brief: brief(message), relation: "draft" },
    }));
    return drafts.length === 0
      ? []
      : [...drafts, { id: "new", values: { topic: "", brief: "", relation: "new" } }];
  },
};

/** What «corregir» may mean: one's own details, and a convocation that somebody gave back. */
export const correctable: Source = {
  allows: ["anyone"],
  values: { relation: { kind: "id", only: ["returned", "details"] } },
  fixed: ["convocation", "details"],
  mayBeEmpty: false,
  list: ({ store, selfId }) => {
    const drafts = selfId === null ? [] : store.convocations.listDrafts(selfId);
    const details = { id: "details", values: { relation: "details" } };
    return drafts.some(({ status }) => status === "returned")
      ? [{ id: "convocation", values: { relation: "returned" } }, details]
      : [details];
  },
};

/** Those that wait for a decision of this person. */
export const toReview: Source = {
  allows: ["promoter", "coordinator"],
  values: { topic, author: name, since: when },
  list: ({ store, selfId }) =>
    store.convocations
      .listInReview()
      .filter(({ authorId }) => authorId !== selfId)
      .map(({ id, topic: of, authorName, submittedAt }) => ({
        id: String(id),
        values: { topic: of, author: authorName, since: moment(submittedAt ?? 0) },
      })),
};

/** Where people live who can be called; the most there are fill some pages. */
export const audienceLocalities: Source = {
  allows: ["promoter", "coordinator"],
  values: { name: village, short: { kind: "text", max: shortNameMost } },
  list: ({ store }) =>
    store.people
      .listLocalities()
      .filter((locality) => locality.length <= sessionLocalityMost)
      .map((locality) => ({ id: locality, values: { name: locality, short: shortName(locality) } })),
};
