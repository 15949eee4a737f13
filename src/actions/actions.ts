import { addSession, checkSession } from "./addSession.ts";
import {
  assignAgreement,
  correctAgreement,
  nextAgreement,
  noteAgreements,
  readAgreement,
  removeAgreement,
} from "./agreements.ts";
import { acceptOffer, declineOffer } from "./answerOffer.ts";
import { answerQuestion, countReplies, readQuestion } from "./answerQuestion.ts";
import { answerSummons, askStaff, openSummons } from "./answerSummons.ts";
import { askForPerson, tellReason } from "./askForPerson.ts";
import { addEvidence, beginActivity, joinActivity } from "./beginActivity.ts";
import { cancelRegistration } from "./cancelRegistration.ts";
import { cancelSession } from "./cancelSession.ts";
import { changeSession, checkChange } from "./changeSession.ts";
import { checkIn, findRoll } from "./checkIn.ts";
import { closeRoll, reviewRoll } from "./closeRoll.ts";
import { answerNote, closeStaffNote } from "./closeStaffNote.ts";
import { type Action, isAllowed, type Result, type Turn } from "./contract.ts";
import { draftConvocation, loadDraft, submitConvocation, takeBackConvocation } from "./convocations.ts";
import { correctPerson } from "./correctPerson.ts";
import { correctRegistrant } from "./correctRegistrant.ts";
import { enrol } from "./enrol.ts";
import { giveConsent } from "./giveConsent.ts";
import { type Inputs, missingInput } from "./inputs.ts";
import { invite } from "./invite.ts";
import {
  confirmActivity,
  correctActivity,
  findActivity,
  noteActivity,
  removeActivity,
} from "./noteActivity.ts";
import { noteNames, removeAttendee } from "./noteNames.ts";
import { openRoll } from "./openRoll.ts";
import { checkRecognition, giveRecognition, recognise, sendRecognition } from "./recognise.ts";
import { checkPlace, register } from "./register.ts";
import { addAddendum, reopenRoll } from "./reopenRoll.ts";
import { approveConvocation, readConvocation, returnConvocation } from "./reviewConvocation.ts";
import { checkRoleCode, takeRole } from "./roleCodes.ts";
import { sendList } from "./sendList.ts";
import { setLanguage } from "./setLanguage.ts";
import { optIn, optOut } from "./stopAndStart.ts";
import { checkWithdrawal, withdrawRole } from "./withdrawRole.ts";

/** What a flow may `do`, by name. */
export const actions: Readonly<Record<string, Action>> = {
  giveConsent,
  enrol,
  checkPlace,
  register,
  cancelRegistration,
  acceptOffer,
  declineOffer,
  correctPerson,
  correctRegistrant,
  askForPerson,
  tellReason,
  optOut,
  optIn,
  setLanguage,
  checkRoleCode,
  takeRole,
  sendRecognition,
  giveRecognition,
  checkRecognition,
  recognise,
  answerNote,
  closeStaffNote,
  checkSession,
  addSession,
  checkChange,
  changeSession,
  cancelSession,
  invite,
  checkWithdrawal,
  withdrawRole,
  openRoll,
  findRoll,
  checkIn,
  noteNames,
  reviewRoll,
  closeRoll,
  reopenRoll,
  addAddendum,
  removeAttendee,
  sendList,
  draftConvocation,
  submitConvocation,
  readConvocation,
  approveConvocation,
  returnConvocation,
  loadDraft,
  takeBackConvocation,
  openSummons,
  answerSummons,
  askStaff,
  readQuestion,
  answerQuestion,
  countReplies,
  beginActivity,
  addEvidence,
  joinActivity,
  noteActivity,
  correctActivity,
  confirmActivity,
  removeActivity,
  findActivity,
  noteAgreements,
  nextAgreement,
  assignAgreement,
  readAgreement,
  correctAgreement,
  removeAgreement,
};

/** Whether somebody may run an action, or is told by it that they may not: roles can end in the middle of a flow. */
export function mayRun({ roles }: Pick<Turn, "roles">, name: string): boolean {
  const action = Object.hasOwn(actions, name) ? actions[name] : undefined;
  return !action || isAllowed(action.allows, roles) || action.outcomes.includes("notAllowed");
}

/**
 * Runs an action for somebody, if their roles let them. Who is not let in gets `notAllowed` where the action has
 * that outcome; where it has not, no flow could bring them here, and it throws. It throws as well for names and
 * inputs the flows' checker would have refused.
 */
export function runAction(turn: Turn, name: string, inputs: Inputs): Result {
  const action = Object.hasOwn(actions, name) ? actions[name] : undefined;
  if (!action) throw new Error(`there is no action ${name}`);
  if (!isAllowed(action.allows, turn.roles)) {
    if (action.outcomes.includes("notAllowed")) return { outcome: "notAllowed" };
    throw new Error(`the action ${name} is for ${action.allows.join(", ")}`);
  }
  const missing = missingInput(action, inputs);
  if (missing !== undefined) throw new Error(`the action ${name} lacks its input ${missing}`);
  return action.run(turn, inputs);
}
