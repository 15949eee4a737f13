import { brief, briefMost } from "../community/brief.ts";
import { freeTextMost } from "../community/lengths.ts";
import type { Store } from "../store/openStore.ts";
import type { OpenQuestion } from "../store/replies.ts";
import { closeFlow } from "./closeFlow.ts";
import { action, moment, type Shapes, type Source } from "./contract.ts";
import { required, requiredId } from "./inputs.ts";
import { name, phone, places, sessionShapes, sessionValues, theirLocality, topic, when } from "./shapes.ts";

const questionShapes: Shapes = {
  name,
  locality: theirLocality,
  topic,
  phone,
  asked: { kind: "text", max: freeTextMost, private: true },
  brief: { kind: "text", max: briefMost, private: true },
  since: when,
};

/** What somebody asked, for whoever answers it. */
export const readQuestion = action({
  allows: ["promoter", "coordinator"],
  inputs: { question: "question" },
  outcomes: ["open", "answered"],
  once: [],
  values: { open: questionShapes },
  run: ({ store }, inputs) => {
    const question = store.questions.find(requiredId(inputs, "question"));
    if (!question || question.answeredAt !== null) return { outcome: "answered" };
    return { outcome: "open", values: shown(question) };
  },
});

/** Brings an answer to whoever asked, in their own chat; where that cannot be, says how else they can be found. */
export const answerQuestion = action({
  allows: ["promoter", "coordinator"],
  inputs: { question: "question", answer: "text" },
  outcomes: ["sent", "notReached", "answered"],
  once: ["question"],
  idle: ["notReached", "answered"],
  values: { sent: { name }, notReached: questionShapes },
  tells: { whom: "people", urgent: "asked" },
  run: ({ store, selfId, now, notify }, inputs) => {
    const id = requiredId(inputs, "question");
    const question = store.questions.find(id);
    if (!question || selfId === null || question.answeredAt !== null) return { outcome: "answered" };
    const answer = required(inputs, "answer");
    // Who stopped our messages asked all the same, and wants to know.
    const told = notify({
      key: `answer:${id}`,
      addressId: question.addressId,
      text: "answerQuestion.toAsker",
      values: { name: store.people.find(selfId)?.name ?? "", answer, asked: question.text },
      answers: true,
      untold: "shown",
      ...(question.sessionId !== null && { about: question.sessionId }),
    });
    if (told === "missed") return { outcome: "notReached", values: shown(question) };
    store.questions.markAnswered(id, { answer, by: selfId, now });
    takeBackQuestion(store, id);
    return { outcome: "sent", values: { name: question.name ?? "" } };
  },
});

/** Whoever had still to be asked it is not asked any more. */
function takeBackQuestion(store: Store, id: number): void {
  store.beginnings.removeUnbegun(questionKey(id));
  for (const addressId of store.outbox.withdraw(`begin:${questionKey(id)}`, "over"))
    closeFlow(store, addressId, { flow: "answerQuestion", input: "question", id });
}

/** How the keys of whatever asks the staff a question start. */
export const questionKey = (id: number): string => `question:${id}:`;

/** What nobody answered yet, the oldest first. */
export const openQuestions: Source = {
  allows: ["promoter", "coordinator"],
  of: "question",
  values: questionShapes,
  list: ({ store }) => store.questions.listOpen().map((one) => ({ id: String(one.id), values: shown(one) })),
};

const counted: Shapes = {
  ...sessionShapes,
  coming: places,
  notComing: places,
  question: places,
  silent: places,
  taken: places,
  capacity: places,
};

/** How people answered the convocations of a session: what they mean to do, not who was there. */
export const countReplies = action({
  allows: ["promoter", "coordinator"],
  inputs: { session: "session" },
  outcomes: ["counted"],
  once: [],
  values: { counted },
  run: ({ store }, inputs) => {
    const session = store.sessions.find(requiredId(inputs, "session"));
    if (!session) throw new Error("there is no such session");
    const { seatsTaken, capacity } = session;
    return {
      outcome: "counted",
      values: { ...sessionValues(session), ...store.replies.count(session.id), taken: seatsTaken, capacity },
    };
  },
});

function shown({ name: whose, locality: where, topic: about, phone, text, askedAt }: OpenQuestion) {
  return {
    name: whose ?? "",
    locality: where ?? "",
    topic: about ?? "",
    phone: phone ?? "",
    asked: text,
    brief: brief(text),
    since: moment(askedAt),
  };
}
