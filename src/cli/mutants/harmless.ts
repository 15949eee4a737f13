/** Mutants that are sound flows, if other ones than we want, each with the reason. A test tries that they still are. */
export const harmless: Readonly<Record<string, string>> = {
  "flows/activity.yaml: kind passed over by some": "what was told may say its kind already",
  "flows/activity.yaml: day passed over by some": "what was told may say its day already",
  "flows/activity.yaml: counts passed over by some":
    "what was told may say how many already, and nobody has to",
  "locales/es/human.ftl: reasonToStaff with a sentence of more than twenty words": "only the team reads it",
  "locales/es/human.ftl: reasonDiscreet with a sentence of more than twenty words": "only the team reads it",
  "flows/agreements.yaml: newText asked for twelve times":
    "noting all agreements costs more than that, and is in the budget",
  "flows/answerQuestion.yaml: answerQuestion at any hour": "who asked something may be answered at any hour",
  "flows/pending.yaml: answerNote at any hour": "who asked for a person may be answered at any hour",
};
