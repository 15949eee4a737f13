import { fold } from "./fold.ts";
import { type Reader, unclear } from "./reading.ts";

export type ReplyWord = "coming" | "notComing" | "question";

export const readReply: Reader<ReplyWord> = (text) =>
  fold(text) === "si voy" ? { value: "coming" } : unclear("unsure");
