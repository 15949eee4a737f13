import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // One more than the two cores there are: workers wait for the servers and browsers they start (244 s instead of 302).
    maxWorkers: 3,
    // No module of ours keeps anything between two tests but what it remembers of texts: files share what they load,
    // which is a third of the whole time.
    isolate: false,
  },
});
