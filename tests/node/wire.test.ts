import { once } from "node:events";
import { MessageChannel, type MessagePort } from "node:worker_threads";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openWire } from "../../src/node/wire.ts";
import { Busy } from "../../src/tenant/busy.ts";

type Kitchen = {
  readonly cook: (dish: string, portions: number) => Promise<string>;
  readonly wash: () => Promise<void>;
};

let left: MessagePort;
let right: MessagePort;
let packets: number;

beforeEach(() => {
  const { port1, port2 } = new MessageChannel();
  left = port1;
  right = port2;
  packets = 0;
  right.on("message", () => {
    packets += 1;
  });
});

afterEach(() => left.close());

function kitchen(cook: Kitchen["cook"]): Kitchen {
  openWire(right, { cook, wash: async () => {} }, []);
  return openWire<Kitchen>(left, {}, ["cook", "wash"]);
}

describe("calls between two threads", () => {
  test("each caller gets its own answer, whatever order they are done in", async () => {
    const begun: Record<string, () => void> = {};
    const far = kitchen(
      (dish, portions) =>
        new Promise((done) => {
          begun[dish] = () => done(`${portions} × ${dish}`);
          if (Object.keys(begun).length === 3) for (const serve of Object.values(begun).reverse()) serve();
        }),
    );
    const dishes = await Promise.all([far.cook("mole", 2), far.cook("pozole", 1), far.cook("atole", 4)]);
    expect(dishes).toEqual(["2 × mole", "1 × pozole", "4 × atole"]);
  });

  test("what is asked within one turn of the loop crosses together", async () => {
    const far = kitchen(async (dish) => dish);
    await Promise.all(Array.from({ length: 50 }, (_, place) => far.cook(`dish ${place}`, 1)));
    expect(packets).toBe(1);
  });

  test("nothing to tell comes back as nothing", async () => {
    expect(await kitchen(async () => "").wash()).toBeNull();
  });

  test("whoever was too busy is too busy on the other side as well: the platform comes again", async () => {
    const far = kitchen(async () => {
      throw new Busy("too much is waiting");
    });
    await expect(far.cook("mole", 1)).rejects.toBeInstanceOf(Busy);
  });

  test("any other failure is told in its words", async () => {
    const far = kitchen(async (dish) => {
      throw new RangeError(`no ${dish} today`);
    });
    const failed = await far.cook("mole", 1).catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(Error);
    expect(failed).not.toBeInstanceOf(Busy);
    expect(failed).toHaveProperty("message", "no mole today");
  });

  test("a call that throws before it has promised anything fails for its caller alone", async () => {
    openWire(
      right,
      {
        cook: (() => {
          throw new Error("burnt");
        }) as never,
      },
      [],
    );
    const far = openWire<Kitchen>(left, {}, ["cook", "wash"]);
    await expect(far.cook("mole", 1)).rejects.toThrow("burnt");
  });

  test("both ends may ask, also while they are being asked", async () => {
    type Guest = { readonly taste: (dish: string) => Promise<string> };
    const cook = async (dish: string): Promise<string> => `${dish}, ${await guest.taste(dish)}`;
    const guest = openWire<Guest>(right, { cook }, ["taste"]);
    const far = openWire<Kitchen>(left, { taste: async (dish: string) => `${dish} is good` }, [
      "cook",
      "wash",
    ]);
    expect(await far.cook("mole", 1)).toBe("mole, mole is good");
  });

  test("an end that closes tells nobody anything any more", async () => {
    const far = kitchen(async (dish) => dish);
    const closed = once(right, "close");
    left.close();
    await closed;
    const answer = await Promise.race([far.cook("mole", 1), new Promise((late) => setImmediate(late))]);
    expect(answer).toBeUndefined();
  });
});
