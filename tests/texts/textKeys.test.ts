import { expect, expectTypeOf, test } from "vitest";
import type { Notice } from "../../src/actions/contract.ts";
import type { TextKey } from "../../src/generated/textKeys.ts";
import type { spokenTexts } from "../../src/spokenTexts.ts";
import type { Talk } from "../../src/tenant/talkDoor.ts";
import type { KnownKey, Texts } from "../../src/texts/texts.ts";

// What is written here has to compile: each line under an expected error would be one.

test("a key that is not there does not compile, wherever code names one", () => {
  expectTypeOf<"common.late">().toExtend<TextKey>();
  expectTypeOf<"common.latte">().not.toExtend<TextKey>();
  expectTypeOf<KnownKey<"common.late">>().toEqualTypeOf<"common.late">();
  expectTypeOf<KnownKey<"common.latte">>().toBeNever();
  // Put together of names: the check's matter.
  expectTypeOf<KnownKey<string>>().toEqualTypeOf<string>();
  expectTypeOf<KnownKey<`${string}.title`>>().toEqualTypeOf<`${string}.title`>();

  expectTypeOf<Notice["text"]>().toEqualTypeOf<TextKey>();
  expectTypeOf<Parameters<Talk["say"]>[0]>().toEqualTypeOf<TextKey>();
  expectTypeOf<keyof typeof spokenTexts>().toExtend<TextKey>();

  const tried = (texts: Pick<Texts, "text">, flow: string) => {
    texts.text("es", "common.late");
    texts.text("es", `${flow}.title`);
    // @ts-expect-error there is no such text
    texts.text("es", "common.latte");
  };
  expect(tried).toBeTypeOf("function");
});
