import type { ChannelName } from "../channels/contract.ts";
import type { FlowTest, Somebody, TestSession } from "../conversation/flowTest.ts";
import type { Writer } from "../conversation/flowTestSchema.ts";

interface WorldParts {
  readonly me: string;
  readonly role: Writer;
  readonly channel: ChannelName;
  readonly locale: string;
  readonly now: string;
  /** A text of the demonstration: what its sessions are called, and where they are. */
  readonly demo: (key: string) => string;
}

/** Who and what there is when somebody talks to the house: whoever writes, one of each kind, and three sessions. */
export function chatWorld({ me, role, channel, locale, now, demo }: WorldParts): FlowTest {
  const somebody = (is: Writer, name: string): Somebody => ({
    ...{ role: is, name, locality: "San Isidro", household: [], notice: "present" },
  });
  const session = (name: string, starts: string, more: Partial<TestSession>): TestSession => ({
    ...{
      topic: demo(`${name}.topic`),
      place: demo(`${name}.place`),
      locality: "San Isidro",
      starts,
      hours: 2,
    },
    ...{ capacity: 10, taken: 3, has: [], waits: [], lead: "luz" },
    ...more,
  });
  const leads = role === "promoter" || role === "coordinator" ? me : "luz";
  return {
    ...{ flow: "", file: "", line: 0, name: "", now, channel, language: locale },
    people: {
      [me]: somebody(role, "Elena Reyes"),
      eva: somebody("member", "Eva Luna"),
      luz: somebody("promoter", "Luz Robles"),
      carmen: somebody("coordinator", "Carmen Ruiz"),
    },
    sessions: [
      // One that begins soon, whose roll can be opened; one with room; one that is full.
      session("elderCare", later(now, 30), { lead: leads, has: ["eva"] }),
      session("rainGarden", later(now, 5 * 24 * 60), { capacity: 20 }),
      session("firstAid", later(now, 12 * 24 * 60), { capacity: 3 }),
    ],
    talk: [],
    expected: { end: null, at: null, says: [], never: [], messagesMax: null, sessions: {}, known: {} },
  };
}

/** A local moment some minutes later. */
function later(local: string, minutes: number): string {
  const at = Date.parse(`${local.replace(" ", "T")}:00Z`) + minutes * 60_000;
  return new Date(at).toISOString().slice(0, 16).replace("T", " ");
}
