import { afterEach, beforeEach, expect, test } from "vitest";
import { type Meeting, openMeeting } from "./openMeeting.ts";

// Who writes, where WhatsApp tells a number alone: the keys they write with tell whether it is still the same phone.

const phone = "5215550002222";
const alone = { by: "number", alone: true } as const;

let meeting: Meeting;
beforeEach(async () => {
  meeting = await openMeeting();
});
afterEach(async () => {
  expect(meeting.web.refused.all).toEqual([]);
  await meeting.close();
});

test("by their number alone somebody is who they are by both, also after they installed WhatsApp again", async () => {
  const ana = meeting.web.person(phone);
  const known = { id: `${ana.lid}@lid`, phone };
  await ana.says("con las dos");
  expect(await meeting.writerOf("con las dos")).toEqual(known);
  await ana.says("sola", alone);
  expect(await meeting.writerOf("sola")).toEqual(known);
  ana.reinstalls();
  await ana.says("de nuevo", alone);
  expect(await meeting.writerOf("de nuevo")).toEqual(known);
  await ana.says("otra vez", alone);
  expect(await meeting.writerOf("otra vez")).toEqual(known);
});

test("who has somebody's old number is somebody else, whatever WhatsApp told of it before", async () => {
  const ana = meeting.web.person(phone);
  await ana.says("soy Ana");
  await meeting.writerOf("soy Ana");
  ana.changesNumber("5215550003333");
  const eva = meeting.web.person(phone, { lid: "912345678901", name: "Eva" });
  await eva.says("soy Eva", alone);
  expect(await meeting.writerOf("soy Eva")).toEqual({ id: "912345678901@lid", phone });
  await eva.says("sigo yo", alone);
  expect(await meeting.writerOf("sigo yo")).toEqual({ id: "912345678901@lid", phone });
  // Nobody told Ana's new number yet: the old one is not hers any more.
  await ana.says("aquí sigo", { alone: true });
  expect(await meeting.writerOf("aquí sigo")).toEqual({ id: `${ana.lid}@lid` });
  await ana.says("con el nuevo");
  expect(await meeting.writerOf("con el nuevo")).toEqual({ id: `${ana.lid}@lid`, phone: "5215550003333" });
});

test("who comes back to a number of theirs is found by it again", async () => {
  const ana = meeting.web.person(phone);
  const known = `${ana.lid}@lid`;
  await ana.says("con el primero");
  await meeting.writerOf("con el primero");
  ana.changesNumber("5215550003333");
  await ana.says("con el segundo", { by: "number" });
  expect(await meeting.writerOf("con el segundo")).toEqual({ id: known, phone: "5215550003333" });
  ana.changesNumber(phone);
  await ana.says("de vuelta", alone);
  expect(await meeting.writerOf("de vuelta")).toEqual({ id: known, phone });
});

test("where WhatsApp does not say whose a number is, other keys are another phone's", async () => {
  const ana = meeting.web.person(phone);
  await ana.says("soy Ana");
  await meeting.writerOf("soy Ana");
  ana.changesNumber("5215550003333");
  const eva = meeting.web.person(phone, { lid: "", name: "Eva" });
  await eva.says("soy Eva", alone);
  expect(await meeting.writerOf("soy Eva")).toEqual({
    id: `${phone}@s.whatsapp.net`,
    phone,
    isOtherPhone: true,
  });
  // From then on she is known by the number, and by her own keys.
  await eva.says("sigo yo", alone);
  expect(await meeting.writerOf("sigo yo")).toEqual({ id: `${phone}@s.whatsapp.net`, phone });
});

test("other keys are another phone's also in what waited while nobody was connected", async () => {
  const ana = meeting.web.person(phone);
  await ana.says("soy Ana");
  await meeting.writerOf("soy Ana");
  await meeting.stop();
  ana.changesNumber("5215550003333");
  const eva = meeting.web.person(phone, { lid: "", name: "Eva" });
  await eva.says("soy Eva", alone);
  meeting.connect();
  expect(await meeting.writerOf("soy Eva")).toEqual({
    id: `${phone}@s.whatsapp.net`,
    phone,
    isOtherPhone: true,
  });
});
