import { action } from "./contract.ts";
import { required } from "./inputs.ts";

/** Notes a yes to a purpose of the notice as it stands; a stranger becomes a person. */
export const giveConsent = action({
  allows: ["anyone"],
  inputs: { purpose: "text" },
  outcomes: ["given"],
  once: ["purpose"],
  values: {},
  run: ({ store, addressId, notice, now }, inputs) => {
    store.people.addWithConsent({
      addressId,
      purpose: required(inputs, "purpose"),
      noticeVersion: notice.version,
      noticeHash: notice.hash,
      now,
    });
    return { outcome: "given" };
  },
});
