import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Count,
  decideEvidence,
  isInWeekOf,
  isSameHandful,
  lackingFacts,
  readCounts,
  showCounts,
} from "../../src/community/activity.ts";
import { countsMost } from "../../src/community/lengths.ts";

describe("an activity can be confirmed", () => {
  test("when it says what was done, of which kind, and where", () => {
    expect(lackingFacts({ text: "Visité 6 casas", kind: "homeVisit", locality: "El Llano" })).toEqual([]);
  });

  test("and not before: a photo alone lacks all three", () => {
    expect(lackingFacts({ text: "", kind: "unknown", locality: null })).toEqual(["text", "kind", "locality"]);
    expect(lackingFacts({ text: "Visité", kind: "homeVisit", locality: null })).toEqual(["locality"]);
  });
});

describe("what was counted", () => {
  const count = fc.record({
    count: fc.nat({ max: 999_999 }),
    of: fc.stringMatching(/^[a-zñáéíóú]{1,15}( [a-z]{1,10})?$/),
  });

  test("is read back as it was shown, as long as it fits in its line", () => {
    fc.assert(
      fc.property(fc.array(count, { maxLength: 6 }), (counts) => {
        const line = showCounts(counts);
        expect(line.length).toBeLessThanOrEqual(countsMost);
        const read = readCounts(line);
        expect(read).toEqual(counts.slice(0, read.length));
        const all = counts.map(({ count: many, of }: Count) => `${many} ${of}`).join(", ");
        if (all.length <= countsMost) expect(read).toHaveLength(counts.length);
      }),
    );
  });

  test("and what is no count is left out", () => {
    expect(readCounts("muchas casas, 2 rechazos")).toEqual([{ count: 2, of: "rechazos" }]);
    expect(readCounts("")).toEqual([]);
  });
});

describe("what shows an activity", () => {
  test("is a place as it is, and a file up to 16 MB that has something in it", () => {
    const mega = 1024 * 1024;
    expect(decideEvidence(undefined)).toBe("kept");
    expect(decideEvidence({})).toBe("wanted");
    expect(decideEvidence({ bytes: 16 * mega })).toBe("wanted");
    expect(decideEvidence({ bytes: 16 * mega + 1 })).toBe("tooBig");
    expect(decideEvidence({ bytes: 0 })).toBe("empty");
  });

  test("comes in one handful: the same album, or within half a minute", () => {
    const last = { album: "a", receivedAt: 0 };
    expect(isSameHandful(undefined, { album: null, now: 0 })).toBe(false);
    expect(isSameHandful(last, { album: "a", now: 3_600_000 })).toBe(true);
    expect(isSameHandful(last, { album: "b", now: 30_001 })).toBe(false);
    expect(isSameHandful({ album: null, receivedAt: 0 }, { album: null, now: 30_000 })).toBe(true);
    expect(isSameHandful({ album: null, receivedAt: 0 }, { album: null, now: 30_001 })).toBe(false);
  });
});

test("a week runs from Monday to Sunday, over the end of a year too", () => {
  expect(isInWeekOf("2026-06-08", "2026-06-14")).toBe(true);
  expect(isInWeekOf("2026-06-07", "2026-06-08")).toBe(false);
  expect(isInWeekOf("2026-06-15", "2026-06-14")).toBe(false);
  expect(isInWeekOf("2026-12-31", "2027-01-01")).toBe(true);
});
