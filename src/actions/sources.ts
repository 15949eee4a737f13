import type { Option } from "../conversation/values.ts";
import { myActivities } from "./activitySources.ts";
import { agreementSessions, myAgreements, sessionAgreements } from "./agreements.ts";
import { openQuestions } from "./answerQuestion.ts";
import { answerable, summoned } from "./answerSummons.ts";
import { arrivals } from "./checkIn.ts";
import { isAllowed, type Source, type Turn } from "./contract.ts";
import { audienceLocalities, correctable, myDrafts, toReview } from "./convocationSources.ts";
import type { Inputs } from "./inputs.ts";
import { languages, menu, teamMenu } from "./menuSources.ts";
import { myAnswers } from "./myAnswers.ts";
import { household, people } from "./peopleSources.ts";
import {
  attendees,
  closableRolls,
  closedRolls,
  openRolls,
  reopenableRolls,
  rollSessions,
} from "./rollSources.ts";
import {
  cancellablePlaces,
  changeableSessions,
  comingSessions,
  localities,
  myRegistrations,
  openSessions,
} from "./sessionSources.ts";
import { staffNotes } from "./staffNotes.ts";
import { grants, invitations, leads } from "./staffSources.ts";

/** What a flow may `choose` from, by name. */
export const sources: Readonly<Record<string, Source>> = {
  openSessions,
  cancellablePlaces,
  myRegistrations,
  household,
  people,
  menu,
  teamMenu,
  languages,
  staffNotes,
  comingSessions,
  changeableSessions,
  localities,
  leads,
  grants,
  invitations,
  rollSessions,
  openRolls,
  closableRolls,
  reopenableRolls,
  closedRolls,
  attendees,
  arrivals,
  myActivities,
  myDrafts,
  correctable,
  toReview,
  audienceLocalities,
  answerable,
  summoned,
  openQuestions,
  agreementSessions,
  sessionAgreements,
  myAgreements,
  myAnswers,
};

/** What a source has for somebody; nothing where their roles do not let them in. */
export function listOptions(turn: Turn, name: string, inputs: Inputs): readonly Option[] {
  const source = Object.hasOwn(sources, name) ? sources[name] : undefined;
  if (!source) throw new Error(`there is no source ${name}`);
  return isAllowed(source.allows, turn.roles) ? source.list(turn, inputs) : [];
}
