/** Mutants that are sound flows, if other ones than we want, each with the reason. A test tries that they still are. */
export const harmless: Readonly<Record<string, string>> = {
  "flows/activity.yaml: kind passed over by some": "what was told may say its kind already",
  "flows/activity.yaml: day passed over by some": "what was told may say its day already",
  "flows/activity.yaml: counts passed over by some":
    "what was told may say how many already, and nobody has to",
  "flows/activity.yaml: text passed over by some":
    "what was told elsewhere is asked for before it is confirmed",
  "flows/activity.yaml: locality passed over by some": "what was told may say its place already",
  "flows/myActivities.yaml: kind passed over by some": "what was told may say its kind already",
  "flows/myActivities.yaml: locality passed over by some": "what was told may say its place already",
  "flows/newSession.yaml: place passed over by some":
    "whoever has none is asked below whether to say it or to leave",
  "flows/correction.yaml: correctPerson on an option there is not":
    "whoever begins it may say the field, and it is found as F03 that nothing follows where it is another one",
  "flows/agreements.yaml: newText asked for twelve times":
    "noting all agreements costs more than that, and is in the budget",
};
