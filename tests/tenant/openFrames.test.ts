import { describe, expect, test } from "vitest";
import type { Frame } from "../../src/conversation/state.ts";
import { openFrames } from "../../src/tenant/openFrames.ts";

const frames = (flow: string): readonly Frame[] => [
  { flow, step: "ask", slots: { name: "Ana" } } as unknown as Frame,
];

describe("conversations in memory", () => {
  test("are the ones that were stored, without being read again", () => {
    const memory = openFrames();
    const stored = frames("registration");
    expect(memory.read(7, memory.write(7, stored))).toBe(stored);
  });

  test("count for nothing where the table has something else: the turn that wrote them was undone", () => {
    const memory = openFrames();
    const before = memory.write(7, frames("registration"));
    memory.write(7, frames("cancellation"));
    expect(memory.read(7, before)).toEqual(frames("registration"));
  });

  test("are those of their own address alone", () => {
    const memory = openFrames();
    const json = memory.write(7, frames("registration"));
    expect(memory.read(8, json)).not.toBe(memory.read(7, json));
    expect(memory.read(8, json)).toEqual(frames("registration"));
  });

  test("are not kept of somebody with whom nothing is open any more", () => {
    const memory = openFrames();
    const stored = frames("registration");
    const json = memory.write(7, stored);
    memory.close(7);
    expect(memory.read(7, json)).not.toBe(stored);
    expect(memory.read(7, json)).toEqual(stored);
  });

  test("are as many as a busy quarter of an hour has: who wrote longest ago makes room", () => {
    const memory = openFrames();
    const stored = frames("registration");
    const json = memory.write(0, stored);
    const lately = memory.write(1, stored);
    memory.write(0, stored);
    for (let address = 2; address <= 5_000; address += 1) memory.write(address, stored);
    expect(memory.read(0, json)).toBe(stored);
    expect(memory.read(1, lately)).not.toBe(stored);
  });
});
