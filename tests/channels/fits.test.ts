import { describe, expect, test } from "vitest";
import type { Limits, Outgoing } from "../../src/channels/contract.ts";
import { whyRefused } from "../../src/channels/fits.ts";

const limits: Limits = {
  text: 4096,
  caption: 1024,
  buttons: { most: 3, body: 1024, label: 20 },
  list: { most: 10, body: 4096, open: 20, label: 24, description: 72 },
  token: 200,
};
const choice = { token: "1:0", label: "Sí" };
const buttons = (change: object): Outgoing => ({
  type: "buttons",
  text: "¿Vienes?",
  choices: [choice],
  ...change,
});
const list = (change: object): Outgoing => ({
  type: "list",
  text: "¿Cuál?",
  open: "Ver opciones",
  choices: [choice],
  ...change,
});
const choices = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ token: `1:${index}`, label: `Opción ${index}` }));

describe("what a platform takes is shown", () => {
  const taken: readonly Outgoing[] = [
    { type: "text", text: "x".repeat(4096) },
    buttons({ choices: choices(3) }),
    buttons({ choices: [{ token: "1:0", label: "x".repeat(20) }] }),
    list({ choices: choices(10) }),
    list({ choices: [{ token: "1:0", label: "x".repeat(24), description: "x".repeat(72) }] }),
    { type: "acknowledge", pressId: "1" },
  ];
  test.each(taken.map((message) => [message.type, message] as const))("a %s at its limit", (_, message) => {
    expect(whyRefused(message, limits)).toBeNull();
  });
});

describe("what a platform refuses is refused", () => {
  const refused: readonly (readonly [string, Outgoing])[] = [
    ["a text over the limit", { type: "text", text: "x".repeat(4097) }],
    ["an emoji that is two units over it", { type: "text", text: `${"x".repeat(4095)}🌽` }],
    ["an empty text", { type: "text", text: " \n" }],
    ["a fourth button", buttons({ choices: choices(4) })],
    ["a question under buttons over the limit", buttons({ text: "x".repeat(1025) })],
    ["a long button", buttons({ choices: [{ token: "1:0", label: "x".repeat(21) }] })],
    ["no choice at all", buttons({ choices: [] })],
    ["two buttons that mean the same", buttons({ choices: [choice, choice] })],
    ["a button without words", buttons({ choices: [{ token: "1:0", label: "" }] })],
    ["a token with a space at its end", buttons({ choices: [{ token: "1:0 ", label: "Sí" }] })],
    ["a token over its bytes", buttons({ choices: [{ token: "ñ".repeat(101), label: "Sí" }] })],
    ["an eleventh row", list({ choices: choices(11) })],
    ["a long row", list({ choices: [{ token: "1:0", label: "x".repeat(25) }] })],
    ["a long description", list({ choices: [{ ...choice, description: "x".repeat(73) }] })],
    ["a list whose button is too long", list({ open: "x".repeat(21) })],
    ["a list without a button", list({ open: "" })],
  ];
  test.each(refused)("%s", (_, message) => {
    expect(whyRefused(message, limits)).toEqual(expect.any(String));
  });

  test("what the channel does not have", () => {
    const bare = { ...limits, buttons: null, list: null };
    expect(whyRefused(buttons({}), bare)).toEqual(expect.any(String));
    expect(whyRefused(list({}), bare)).toEqual(expect.any(String));
  });
});
