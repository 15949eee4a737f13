import { expect, test } from "vitest";
import { checked, content } from "../../src/generated/content.ts";
import { soundContent } from "../../src/worker/soundContent.ts";

test("flows that did not pass their check run on Cloudflare no more than elsewhere", () => {
  expect(soundContent()).toBe(content);
  expect(() => soundContent({ checked: null, content })).toThrow(/npm run content/);
  expect(checked).toMatch(/^[0-9a-f]{64}$/);
});
