import { describe, expect, it } from "vitest";
import type { Arrival } from "../../src/store/addresses.ts";
import { openStore } from "../../src/store/openStore.ts";
import { databases, hour, monday } from "./aStore.ts";

const bsuid = "MX.13491208655302741918";
const otherBsuid = "MX.24491208655302741919";
const phone = "5215512345678";

const wrote = (more: Partial<Arrival>): Arrival => ({
  channel: "whatsapp",
  account: "1066",
  platformId: bsuid,
  phone: null,
  language: null,
  now: monday,
  ...more,
});

describe.each(databases)("who writes, on $name", ({ open }) => {
  it("somebody who writes twice is one address, and the last message counts", () => {
    const { addresses } = openStore(open());
    const first = addresses.meet(
      wrote({ channel: "telegram", account: "7", platformId: "99", language: "en" }),
    );
    const again = addresses.meet(
      wrote({ channel: "telegram", account: "8", platformId: "99", language: "es", now: monday + hour }),
    );
    expect(first).toMatchObject({ isNew: true, language: "en", before: { lastInboundAt: null } });
    expect(again).toMatchObject({
      id: first.id,
      isNew: false,
      account: "8",
      before: { lastInboundAt: monday },
    });
    expect(addresses.find(first.id)).toMatchObject({
      account: "8",
      language: "en",
      lastInboundAt: monday + hour,
    });
  });

  it("a message that reaches us late counts from when it was written", () => {
    const { addresses } = openStore(open());
    const { id } = addresses.meet(wrote({ sentAt: monday - 20 * hour }));
    expect(addresses.find(id)?.lastInboundAt).toBe(monday - 20 * hour);
    addresses.meet(wrote({ now: monday + hour, sentAt: monday + hour }));
    addresses.meet(wrote({ now: monday + 2 * hour, sentAt: monday - hour }));
    expect(addresses.find(id)?.lastInboundAt).toBe(monday + hour);
  });

  it("a clock of the platform's that runs ahead opens no longer window", () => {
    const { addresses } = openStore(open());
    expect(addresses.meet(wrote({ sentAt: monday + 100 * hour })).lastInboundAt).toBe(monday);
  });

  it("whoever was known by their number keeps their address when the platform tells their id", () => {
    const { addresses } = openStore(open());
    const first = addresses.meet(wrote({ platformId: phone, phone }));
    const again = addresses.meet(wrote({ phone }));
    expect(again).toMatchObject({ id: first.id, isNew: false, platformId: bsuid, phone });
    expect(addresses.find(first.id)).toMatchObject({ platformId: bsuid, phone });
  });

  it("a number without an id finds whoever has that number", () => {
    const { addresses } = openStore(open());
    const first = addresses.meet(wrote({ phone }));
    const again = addresses.meet(wrote({ platformId: phone }));
    expect(again).toMatchObject({ id: first.id, platformId: bsuid, phone });
    expect(addresses.findByPlatform("whatsapp", phone)?.id).toBe(first.id);
  });

  it("a number that comes with another id is another person's now", () => {
    const { addresses } = openStore(open());
    const before = addresses.meet(wrote({ phone }));
    const after = addresses.meet(wrote({ platformId: otherBsuid, phone }));
    expect(after).toMatchObject({ isNew: true, platformId: otherBsuid, phone });
    expect(after.id).not.toBe(before.id);
    expect(addresses.find(before.id)).toMatchObject({ platformId: bsuid, phone: null, unreachableAt: null });
  });

  it("an id that comes with another number takes the number from whoever had it", () => {
    const { addresses } = openStore(open());
    const mine = addresses.meet(wrote({ phone: "5215500000000" }));
    const theirs = addresses.meet(wrote({ platformId: otherBsuid, phone }));
    expect(addresses.meet(wrote({ phone }))).toMatchObject({ id: mine.id, phone });
    expect(addresses.find(theirs.id)).toMatchObject({ platformId: otherBsuid, phone: null });
  });

  it("an address known by nothing but a number that is somebody else's now is written to no more", () => {
    const { addresses } = openStore(open());
    const mine = addresses.meet(wrote({}));
    const byNumber = addresses.meet(wrote({ platformId: phone, phone }));
    expect(addresses.meet(wrote({ phone }))).toMatchObject({ id: mine.id, phone });
    expect(addresses.find(byNumber.id)).toMatchObject({ phone: null, unreachableAt: monday });
    expect(addresses.findByPlatform("whatsapp", phone)?.id).toBe(mine.id);
  });

  describe("on a linked number", () => {
    const lid = "90000000001@lid";
    const own = `${phone}@s.whatsapp.net`;
    const linked = (more: Partial<Arrival>) =>
      wrote({ channel: "linked", account: "linked", platformId: lid, phone, ...more });

    it("the LID and the number are one person, whichever comes first, and the LID stays", () => {
      const { addresses } = openStore(open());
      const first = addresses.meet(linked({ platformId: own }));
      expect(first.platformId).toBe(own);
      expect(addresses.meet(linked({}))).toMatchObject({ id: first.id, isNew: false, platformId: lid });
      expect(addresses.meet(linked({ phone: null }))).toMatchObject({ id: first.id, phone });
      for (const id of [lid, own]) expect(addresses.findByPlatform("linked", id)?.id).toBe(first.id);
      expect(addresses.findByPlatform("linked", "525512345678@s.whatsapp.net")?.id).toBe(first.id);
    });

    it("a number alone is nobody whose LID is known, and takes nothing from them", () => {
      const { addresses } = openStore(open());
      const ana = addresses.meet(linked({}));
      const unknown = addresses.meet(linked({ platformId: own }));
      expect(unknown).toMatchObject({ isNew: true, platformId: own, phone: null });
      expect(addresses.meet(linked({ platformId: own })).id).toBe(unknown.id);
      expect(addresses.meet(linked({ phone: null }))).toMatchObject({ id: ana.id, phone });
      expect(addresses.find(unknown.id)?.unreachableAt).toBeNull();
      // Whose it is is told: nobody is written to there by the number alone any more.
      const eva = addresses.meet(linked({ platformId: "90000000002@lid" }));
      expect([ana.id, unknown.id]).not.toContain(eva.id);
      expect(addresses.find(ana.id)).toMatchObject({ platformId: lid, phone: null, unreachableAt: null });
      expect(addresses.find(unknown.id)?.unreachableAt).toBe(monday);
      expect(addresses.findByPlatform("linked", own)?.id).toBe(eva.id);
    });

    it("other keys than before leave nothing that says who it is, but a LID does", () => {
      const { addresses } = openStore(open());
      const isOtherPhone = true;
      const ana = addresses.meet(linked({ platformId: own }));
      const next = addresses.meet(linked({ platformId: own, isOtherPhone }));
      expect(next).toMatchObject({ isNew: true, platformId: own, phone });
      expect(addresses.find(ana.id)).toMatchObject({ phone: null, unreachableAt: monday });
      const eva = addresses.meet(linked({ isOtherPhone }));
      expect(eva).toMatchObject({ isNew: true, platformId: lid, phone });
      expect(addresses.find(next.id)?.unreachableAt).toBe(monday);
      expect(addresses.meet(linked({ isOtherPhone }))).toMatchObject({ id: eva.id, isNew: false });
      const unsure = addresses.meet(linked({ platformId: own }));
      const third = addresses.meet(linked({ platformId: own, isOtherPhone }));
      expect(new Set([eva.id, unsure.id, third.id]).size).toBe(3);
      expect(addresses.find(eva.id)).toMatchObject({ platformId: lid, phone, unreachableAt: null });
    });

    it("a LID and a number that we knew apart are one once they come together", () => {
      const { addresses } = openStore(open());
      const byNumber = addresses.meet(linked({ platformId: own }));
      const byLid = addresses.meet(linked({ phone: null }));
      expect(byLid.id).not.toBe(byNumber.id);
      const both = addresses.meet(linked({}));
      expect(both).toMatchObject({ id: byNumber.id, left: byLid.id, platformId: lid, phone, isNew: false });
      expect(addresses.find(byLid.id)).toMatchObject({ phone: null, unreachableAt: monday });
      expect(addresses.meet(linked({ phone: null })).id).toBe(byNumber.id);
      expect(addresses.meet(linked({})).left).toBeUndefined();
    });

    it("who changes their number keeps their address; who gets the old one is somebody else", () => {
      const { addresses } = openStore(open());
      const ana = addresses.meet(linked({}));
      expect(addresses.meet(linked({ phone: "5215500000000" }))).toMatchObject({
        ...{ id: ana.id, phone: "5215500000000" },
      });
      const eva = addresses.meet(linked({ platformId: "90000000002@lid" }));
      expect(eva.id).not.toBe(ana.id);
      expect(addresses.findByPlatform("linked", own)?.id).toBe(eva.id);
    });

    it("is another channel than the Cloud API: nobody is recognised by their number alone", () => {
      const { addresses } = openStore(open());
      const onCloud = addresses.meet(wrote({ phone }));
      expect(addresses.meet(linked({}))).toMatchObject({ isNew: true });
      expect(addresses.find(onCloud.id)?.phone).toBe(phone);
    });

    it("another phone behind it was written to by nobody yet", () => {
      const { addresses } = openStore(open());
      const ana = addresses.meet(linked({}));
      const luis = addresses.meet(wrote({}));
      addresses.forgetInbound("linked");
      expect(addresses.find(ana.id)?.lastInboundAt).toBeNull();
      expect(addresses.find(luis.id)?.lastInboundAt).toBe(monday);
      addresses.meet(linked({ now: monday + 1 }));
      expect(addresses.find(ana.id)?.lastInboundAt).toBe(monday + 1);
      addresses.markSilentSince(ana.id, null);
      expect(addresses.find(ana.id)?.lastInboundAt).toBeNull();
    });
  });

  describe("a number in another of its forms", () => {
    const forms = [phone, "525512345678", "+5215512345678", "+52 1 55 1234 5678", "+52 (55) 1234-5678"];

    it.each(forms)("%s is the same person's, and the one given last is written to", (form) => {
      const { addresses } = openStore(open());
      for (const first of forms) {
        const { id } = addresses.meet(wrote({ platformId: first, phone: first }));
        expect(addresses.meet(wrote({ platformId: form }))).toMatchObject({
          id,
          platformId: form,
          phone: form,
        });
        expect(addresses.find(id)).toMatchObject({ platformId: form, phone: form });
        for (const other of forms) expect(addresses.findByPlatform("whatsapp", other)?.id).toBe(id);
      }
    });

    it("is theirs also when the platform tells their id with it, or has told it before", () => {
      const { addresses } = openStore(open());
      const first = addresses.meet(wrote({ platformId: phone, phone }));
      const other = "525512345678";
      expect(addresses.meet(wrote({ phone: other }))).toMatchObject({
        id: first.id,
        platformId: bsuid,
        phone: other,
      });
      expect(addresses.meet(wrote({ platformId: phone, phone }))).toMatchObject({
        id: first.id,
        platformId: bsuid,
        phone,
      });
    });

    it("is another person's when it comes with another id, as in the form we knew", () => {
      const { addresses } = openStore(open());
      const before = addresses.meet(wrote({ phone }));
      const after = addresses.meet(wrote({ platformId: otherBsuid, phone: "525512345678" }));
      expect(after).toMatchObject({ isNew: true, phone: "525512345678" });
      expect(addresses.find(before.id)).toMatchObject({ platformId: bsuid, phone: null });
    });

    it("frees whoever was known by it alone, when it is somebody else's", () => {
      const { addresses } = openStore(open());
      const mine = addresses.meet(wrote({}));
      const byNumber = addresses.meet(wrote({ platformId: phone, phone }));
      expect(addresses.meet(wrote({ phone: "525512345678" })).id).toBe(mine.id);
      expect(addresses.find(byNumber.id)).toMatchObject({ phone: null, unreachableAt: monday });
      expect(addresses.findByPlatform("whatsapp", phone)?.id).toBe(mine.id);
    });

    it("is no move to another address", () => {
      const { addresses } = openStore(open());
      const { id } = addresses.meet(wrote({ platformId: phone, phone }));
      const to = { platformId: "525512345678", phone: "525512345678" };
      const from = { platformId: phone, phone };
      expect(addresses.move({ channel: "whatsapp", from, to, now: monday })).toBe("moved");
      expect(addresses.find(id)).toMatchObject(to);
    });
  });

  it("a person who hides their number keeps the one we know", () => {
    const { addresses } = openStore(open());
    addresses.meet(wrote({ phone }));
    expect(addresses.meet(wrote({})).phone).toBe(phone);
  });

  it("the same digits on Telegram and WhatsApp are two addresses", () => {
    const { addresses } = openStore(open());
    const one = addresses.meet(wrote({ platformId: "5512345678" }));
    const other = addresses.meet(wrote({ channel: "telegram", platformId: "5512345678" }));
    expect(other.id).not.toBe(one.id);
    expect(other.phone).toBeNull();
  });

  it("whoever blocked us and writes again can be written to", () => {
    const { addresses } = openStore(open());
    const { id } = addresses.meet(wrote({}));
    addresses.markUnreachable(id, monday, "blocked");
    addresses.markUnreachable(id, monday + hour, "blocked again");
    expect(addresses.find(id)?.unreachableAt).toBe(monday);
    const back = addresses.meet(wrote({ now: monday + 2 * hour }));
    expect(back).toMatchObject({ unreachableAt: null, before: { unreachableAt: monday } });
    expect(addresses.find(id)?.unreachableAt).toBeNull();
  });

  it("somebody whose number changed keeps their address under the new one", () => {
    const { addresses } = openStore(open());
    const { id } = addresses.meet(wrote({ phone }));
    const moved = addresses.move({
      channel: "whatsapp",
      from: { platformId: bsuid, phone },
      to: { platformId: otherBsuid, phone: "5215500000000" },
      now: monday,
    });
    expect(moved).toBe("moved");
    expect(addresses.find(id)).toMatchObject({ platformId: otherBsuid, phone: "5215500000000" });
  });

  it("two addresses are never made one by a move: the old one is left behind", () => {
    const { addresses } = openStore(open());
    const old = addresses.meet(wrote({}));
    const target = addresses.meet(wrote({ platformId: otherBsuid, phone }));
    const change = {
      channel: "whatsapp" as const,
      from: { platformId: bsuid, phone: null },
      to: { platformId: otherBsuid, phone },
      now: monday + hour,
    };
    expect(addresses.move(change)).toBe("alreadyThere");
    expect(addresses.find(old.id)).toMatchObject({ platformId: bsuid, unreachableAt: monday + hour });
    expect(addresses.find(target.id)).toMatchObject({ platformId: otherBsuid, phone, unreachableAt: null });
  });

  it("nobody moves whom we do not know", () => {
    const { addresses } = openStore(open());
    const nobody = { platformId: "1", phone: null };
    expect(addresses.move({ channel: "telegram", from: nobody, to: nobody, now: monday })).toBe("unknown");
  });

  it("a language somebody chose stays, whatever their app says", () => {
    const { addresses } = openStore(open());
    const { id } = addresses.meet(wrote({}));
    addresses.changeLanguage(id, "es");
    expect(addresses.meet(wrote({ language: "en" })).language).toBe("es");
  });

  it("a flood is noted and forgotten", () => {
    const { addresses } = openStore(open());
    const { id } = addresses.meet(wrote({}));
    addresses.markFlooding(id, monday);
    expect(addresses.meet(wrote({})).floodingAt).toBe(monday);
    addresses.markFlooding(id, null);
    expect(addresses.find(id)?.floodingAt).toBeNull();
  });
});
