import fc from "fast-check";
import { expect, test } from "vitest";
import { openBill } from "../../src/conversation/check/bill.ts";
import { circles } from "../../src/conversation/check/circles.ts";
import { deadEnd } from "../../src/conversation/check/deadEnd.ts";
import { early } from "../../src/conversation/check/early.ts";
import { onlySaid, sayingAll } from "../../src/conversation/check/onlySaid.ts";
import { repeated } from "../../src/conversation/check/repeated.ts";
import { routesOf } from "../../src/conversation/check/routes.ts";
import { shownIn } from "../../src/conversation/check/shown.ts";
import { worstOf } from "../../src/conversation/check/worst.ts";
import { found, programOf } from "./checkedFlows.ts";

// Ways that differ only in answers by which nothing is done but saying a text are one way, where they are too many to be told
// apart. That nothing is lost by it is tried here on small flows, which can be walked both ways.

/** A question in a row of them: on what it hangs, and what hangs on its answer. */
const asked = fc.record({
  hangs: fc.constantFrom("", "known", "yes"),
  says: fc.constantFrom("", "yes", "no", "not yes"),
  orders: fc.boolean(),
  again: fc.boolean(),
});
type Asked = typeof asked extends fc.Arbitrary<infer Row> ? Row : never;

const rowOf = ({ hangs, says, orders, again }: Asked, at: number): string => {
  const when = at > 0 && hangs !== "" ? `    when: q${at - 1} is ${hangs}\n` : "";
  return [
    `  - ask: q${at}\n    type: yesNo\n${when}`,
    says === "" ? "" : `  - say: s${at}\n    when: q${at} is ${says}\n`,
    orders
      ? `  - do: order\n    step: o${at}\n    when: q${at} is known\n    with: { dish: dish, note: q${at} }\n    outcomes: { ordered: next, soldOut: ${again ? "{ again: dish }" : "next"} }\n`
      : "",
  ].join("");
};
const flowOf = (rows: readonly Asked[]): string =>
  `budget: { messages: 9 }\nsteps:\n  - ask: dish\n    choose: dishes\n    none: { end: none }\n${rows.map(rowOf).join("")}  - confirm: [dish, q0]\n    no: { end: none }\n  - end: done\n`;
/** Long enough to be messages of their own. */
const texts = { meal: Array.from({ length: 6 }, (_, at) => `s${at} = ${"s".repeat(900)}\n`).join("") };

test("nothing else is found where such ways are taken together, and they cost no less", {
  timeout: 60_000,
}, () => {
  fc.assert(
    fc.property(fc.array(asked, { minLength: 1, maxLength: 5 }), (rows) => {
      const program = programOf(flowOf(rows), texts);
      const alike = routesOf(program.flows, program.tables, shownIn(program.tables), false);
      for (const check of [circles, deadEnd, early, repeated]) {
        // By which way somebody comes there is not the same: told is what is wrong.
        const says = (findings: ReturnType<typeof check>) =>
          findings.map(({ step, says }) => `${step} ${says.replace(/ \(by way of [^)]*\)/, "")}`).sort();
        expect(says(check({ ...program, routes: alike }))).toEqual(says(check(program)));
      }
      const pointsOf = (routes: typeof alike) => routes.get("meal")?.points.length ?? 0;
      expect(pointsOf(alike)).toBeLessThanOrEqual(pointsOf(program.routes));
      const [flow] = program.flows.values();
      if (!flow) throw new Error("no flow");
      const reckoning = { bill: openBill(program, Object.values(program.tables.limits)), misunderstood: 0 };
      const told = worstOf(program, flow, reckoning)?.messages ?? 0;
      const together = worstOf(program, sayingAll(flow), reckoning)?.messages ?? 0;
      expect(together).toBeGreaterThanOrEqual(told);
      if (onlySaid(flow).size === 0) expect(together).toBe(told);
    }),
    { numRuns: 150, seed: 20260601 },
  );
});

test("a survey in which each question hangs on the one before is proved", { timeout: 120_000 }, () => {
  const row = (at: number) => rowOf({ hangs: "known", says: "yes", orders: false, again: false }, at);
  const survey = `budget: { messages: 99 }\nsteps:\n${Array.from({ length: 24 }, (_, at) => row(at)).join("")}  - end: done\n`;
  expect(found("F00", { flows: { meal: survey } })).toEqual([]);
});
