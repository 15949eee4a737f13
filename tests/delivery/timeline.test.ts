import fc from "fast-check";
import { expect, it } from "vitest";
import { openTimeline } from "../../src/delivery/timeline.ts";

it("things come out in the order of their moments, and none before its own", () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.nat(100), fc.constant("take" as const)), { maxLength: 200 }),
      (steps) => {
        const timeline = openTimeline<number>();
        let waiting: number[] = [];
        for (const [place, step] of steps.entries()) {
          if (step !== "take") {
            timeline.add(step, step);
            waiting = [...waiting, step].sort((one, other) => one - other);
            continue;
          }
          const now = (place * 7) % 100;
          const [next] = waiting;
          expect(timeline.nextAt()).toBe(next ?? Number.POSITIVE_INFINITY);
          const expected = next !== undefined && next <= now ? next : undefined;
          expect(timeline.take(now)).toBe(expected);
          if (expected !== undefined) waiting = waiting.slice(1);
        }
      },
    ),
  );
});
