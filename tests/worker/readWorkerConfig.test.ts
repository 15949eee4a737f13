import { expect, test } from "vitest";
import { readWorkerConfig } from "../../src/worker/readWorkerConfig.ts";

test("a linked number is refused kindly where nothing stays open", () => {
  expect(readWorkerConfig({ INSTITUTION: "Casa", FILES: {} }, ["es"])).toMatchObject({ linked: null });
  expect(() => readWorkerConfig({ WHATSAPP_LINKED: "1" }, ["es"])).toThrow(
    /^WHATSAPP_LINKED needs a server of its own/,
  );
});
