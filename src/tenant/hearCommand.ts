import { isClosedTo, type Opening } from "../conversation/chooseFlow.ts";
import type { GlobalWord } from "../conversation/understand/globalCommands.ts";
import type { Values } from "../conversation/values.ts";
import { begin, resume, unknown } from "./goOn.ts";
import { isAskedWhy } from "./hearOwn.ts";
import type { Scope } from "./kernel.ts";
import type { Talk } from "./talkDoor.ts";

/** Does what a word asks for that counts whatever is open. */
export function hearCommand(scope: Scope, talk: Talk, word: GlobalWord, text: string): void {
  const flow = scope.kernel.openings.by[word];
  switch (word) {
    case "cancel":
      if (talk.depth() > 0 && !isOfPlaces(scope, talk)) {
        talk.take({ type: "cancel", kept: keptBy(scope, talk) });
        return;
      }
      talk.take({ type: "leave" });
      break;
    case "back":
    case "correct":
      if (talk.question()) {
        // Where «Corregir» is one of the choices, it is the answer.
        const choices = talk.question()?.choices.length ?? 0;
        if (word === "correct" && choices > 0 && talk.take({ type: "said", text })) return;
        talk.take({ type: word });
        return;
      }
      break;
    case "skip":
      if (!talk.question()) break;
      if (!talk.take({ type: "skip" })) talk.misunderstood();
      return;
    case "stop":
      // Who says BAJA wants to be left alone, not asked the pending question again.
      talk.take({ type: "leave" });
      break;
  }
  if (flow === undefined) return unknown(scope, talk);
  if (word === "human" && isAskedWhy(scope, talk)) {
    // They said so already, and the team knows.
    talk.take({ type: "cancel" });
    return;
  }
  // It was left for something else, and is asked for anew.
  talk.unbury(flow);
  if (talk.isIn(flow)) {
    // «español» while the language is being asked is an answer.
    if (!talk.question() || !talk.take({ type: "said", text })) resume(talk);
    return;
  }
  // Who only looked at what there is has nothing to come back to.
  if (talk.isOnlyIn(scope.kernel.leading)) talk.take({ type: "leave" });
  // Who wants a person in the middle of something goes on with that: they are not asked why.
  if (word === "human") return begin(talk, { flow, input: talk.question() ? { amid: "yes" } : {} });
  talk.makeRoom(flow);
  talk.beginWith(flow, text);
}

/** Who only looks at what there is, and has a place, cancels that: there is nothing else to cancel. */
function isOfPlaces({ kernel, now }: Scope, talk: Talk): boolean {
  if (!talk.isOnlyIn(kernel.leading)) return false;
  return kernel.store.registrations.listLiveByHousehold(talk.address.id, now).length > 0;
}

/**
 * What somebody still has who leaves something else: CANCELAR is also how a place is given up, and they may have meant
 * that. Who leaves what only the staff does meant nothing of the kind.
 */
function keptBy({ kernel, now }: Scope, talk: Talk): Values {
  const open = kernel.flows[talk.standing()?.flow ?? ""];
  const [only, ...others] = kernel.store.registrations.listLiveByHousehold(talk.address.id, now);
  if (only === undefined || isClosedTo(open, ["member"])) return { kept: "nothing" };
  const isPlace = others.length === 0 && only.own && only.status === "registered";
  return isPlace ? { kept: "place", topic: only.topic } : { kept: "several" };
}

/**
 * Another flow was asked for in the middle of one: what only tells is told at once, and so is what says all it takes
 * («asistencia 4831»: a line of people waits behind them). Anything else is offered.
 */
export function leaveFor(scope: Scope, talk: Talk, opening: Opening, text: string): void {
  const { kernel } = scope;
  // Asked whether to pass to one thing, they name another: only the last one is meant.
  if (kernel.openings.by.switch !== undefined) talk.stepOut(kernel.openings.by.switch);
  if (talk.leaveLookedAtOver(opening.flow)) return takeUp(talk, opening, text);
  talk.unbury(opening.flow);
  // What goes on was meant as an answer there.
  if (talk.isIn(opening.flow)) return opening.goesOn ? talk.misunderstood() : resume(talk);
  if (talk.isOnlyIn(kernel.leading)) {
    talk.take({ type: "leave" });
    return begin(talk, opening);
  }
  // What only tells or leads takes nobody away from what they were asked.
  // Who says that we know them goes on where they were, as whom we know.
  const isAboutThem = opening.flow === kernel.openings.by.recognitionCode;
  const isLight = isAboutThem || kernel.telling.has(opening.flow) || kernel.leading.has(opening.flow);
  if (!isLight && talk.isUntouched()) {
    talk.take({ type: "leave" });
    return begin(talk, opening);
  }
  if (opening.goesOn || isLight || kernel.openings.by.switch === undefined) return begin(talk, opening);
  const title = { text: `${opening.flow}.title` };
  begin(talk, { flow: kernel.openings.by.switch, input: { ...opening.input, flow: opening.flow, title } });
}

/**
 * What lay under a menu is asked for with more words («asistencia 4831»): they answer it, or it is begun anew with them. A
 * yes or no is asked again: it is long past their eyes. So is what the flow called meanwhile.
 */
function takeUp(talk: Talk, opening: Opening, text: string): void {
  if (talk.asked()?.kind !== "yesNo" && talk.take({ type: "said", text })) return;
  if (talk.standing()?.flow !== opening.flow) return resume(talk);
  talk.stepOut(opening.flow);
  talk.take({ type: "begin", flow: opening.flow, input: opening.input });
}
