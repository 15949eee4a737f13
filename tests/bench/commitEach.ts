import type { openGroupCommit as shipped } from "../../src/tenant/groupCommit.ts";

export { endsTransaction, MaxGroup, MaxWaiting } from "../../src/tenant/groupCommit.ts";

/** What stands in for group commit: each turn in a transaction of its own, durable before the next one begins. */
export const openGroupCommit: typeof shipped = ({ database, alongside, committed }) => ({
  take: async (turns) => {
    for (const turn of turns) {
      let written = () => {};
      database.transaction(() => {
        written = alongside();
        turn.run();
      });
      written();
    }
    committed();
  },
});
