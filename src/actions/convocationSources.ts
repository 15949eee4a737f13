import { brief, briefMost } from "../community/brief.ts";
import { sessionLocalityMost } from "../community/lengths.ts";
import { shortName, shortNameMost } from "../community/name.ts";
import type { Convocation } from "../store/convocations.ts";
import { moment, type Source } from "./contract.ts";
import { name, topic, village, when } from "./shapes.ts";

/** What this person may still send: their own, what somebody left behind, and a new one. */
export const myDrafts: Source = {
  allows: ["promoter", "coordinator"],
  of: "convocation",
  values: {
    topic,
    brief: { kind: "text", max: briefMost },
    relation: { kind: "id", only: ["draft", "waiting", "left", "new"] },
    author: name,
  },
  fixed: ["new"],
  list: ({ store, selfId, now }) => {
    if (selfId === null) return [];
    const unsent = store.convocations.listUnsent(selfId, now).map((convocation) => ({
      id: String(convocation.id),
      values: {
        topic: convocation.topic,
        brief: brief(convocation.message),
        relation: relationTo(selfId, convocation),
        author: convocation.authorName,
      },
    }));
    return unsent.length === 0
      ? []
      : [...unsent, { id: "new", values: { topic: "", brief: "", relation: "new", author: "" } }];
  },
};

function relationTo(selfId: number, { authorId, status }: Convocation): string {
  if (authorId !== selfId) return "left";
  return status === "inReview" ? "waiting" : "draft";
}

/** What «corregir» may mean: one's own details, and a convocation that somebody gave back. */
export const correctable: Source = {
  allows: ["anyone"],
  of: "flow",
  values: { relation: { kind: "id", only: ["returned", "details"] } },
  fixed: ["convocation", "details"],
  mayBeEmpty: false,
  list: ({ store, selfId, now }) => {
    const unsent = selfId === null ? [] : store.convocations.listUnsent(selfId, now);
    const details = { id: "details", values: { relation: "details" } };
    return unsent.some(({ authorId, status }) => authorId === selfId && status === "returned")
      ? [{ id: "convocation", values: { relation: "returned" } }, details]
      : [details];
  },
};

/** Those that wait for a decision of this person. */
export const toReview: Source = {
  allows: ["promoter", "coordinator"],
  of: "convocation",
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
  of: "village",
  values: { name: village, short: { kind: "text", max: shortNameMost } },
  list: ({ store }) =>
    store.people
      .listLocalities()
      .filter((locality) => locality.length <= sessionLocalityMost)
      .map((locality) => ({ id: locality, values: { name: locality, short: shortName(locality) } })),
};
