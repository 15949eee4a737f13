import { freeTextMost } from "../community/lengths.ts";
import { moment, type Source } from "./contract.ts";
import { name, when } from "./shapes.ts";

/** How long what the team answered can be read again, ms. */
const readFor = 14 * 24 * 3_600_000;

/** What the team answered to whoever writes, the last first. */
export const myAnswers: Source = {
  allows: ["anyone"],
  of: "question",
  values: {
    name,
    answer: { kind: "text", max: freeTextMost, private: true },
    /** What they had asked; "" where they only asked for a person. */
    asked: { kind: "text", max: freeTextMost, private: true },
    since: when,
  },
  list: ({ store, addressId, now }) =>
    store.questions.listAnswered(addressId, now - readFor).map((one) => ({
      id: String(one.id),
      values: { name: one.name ?? "", answer: one.answer, asked: one.text, since: moment(one.answeredAt) },
    })),
};
