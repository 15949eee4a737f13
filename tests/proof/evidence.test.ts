import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { sampleFiles } from "../fakes/sampleFiles.ts";
import { mistakesOf, openTown, type Resident, type Town } from "../support/openTown.ts";

const platforms = ["telegram", "whatsapp"] as const;

let town: Town;
beforeEach(async () => {
  town = await openTown();
});
afterEach(async () => {
  const wrong = mistakesOf(town);
  await town.close();
  expect(wrong).toEqual([]);
});

function promoter(platform: "telegram" | "whatsapp", name = "Luz Robles"): Resident {
  const someone = town.known(town.on(platform, name));
  town.store.roles.addGrant({
    personId: someone.personId(),
    role: "promoter",
    grantedBy: null,
    now: town.now(),
  });
  return someone;
}
const shown = () => town.rows("select kind, status, reason, hash from evidence order by id");
const statuses = () => town.rows<{ status: string }>("select status from activities order by id");
const hours = async (count: number) => {
  await town.clock.advance(count * 3_600_000);
  await town.settle();
};

describe.each(platforms)("on %s", (platform) => {
  test("what was sent is fetched after the turn, and kept by what it is made of; the same file once", async () => {
    const luz = promoter(platform);
    await luz.sends("photo");
    await luz.sends("photo");
    await luz.sends("voice");
    await luz.sends("location");
    const kept = town.rows<{ hash: string }>("select hash, mime, bytes from files order by mime");
    expect(kept).toMatchObject([
      { mime: expect.stringMatching(/^audio\//), bytes: sampleFiles.voice?.length },
      { mime: "image/jpeg", bytes: sampleFiles.photo?.length },
    ]);
    for (const { hash } of kept) expect(town.files.kept.has(hash)).toBe(true);
    expect(shown()).toMatchObject([
      { kind: "photo", status: "kept", hash: kept[1]?.hash },
      { kind: "photo", status: "kept", hash: kept[1]?.hash },
      { kind: "voice", status: "kept", hash: kept[0]?.hash },
      { kind: "location", status: "kept", hash: null },
    ]);
    expect(statuses()).toEqual([{ status: "noted" }]);
  });

  test("an empty file, and one that is too big, are told kindly to whoever sent them", async () => {
    const luz = promoter(platform);
    await luz.sends("photo");
    await luz.phone.sends("document", { bytes: new Uint8Array() });
    expect((await luz.hears()).join("\n")).toContain("llegó sin contenido");
    await luz.phone.sends("video", { bytes: new Uint8Array(17 * 1024 * 1024) });
    expect((await luz.hears()).join("\n")).toContain("pesa más de 16 MB");
    expect(shown()).toMatchObject([{ status: "kept" }, { status: "refused" }, { status: "refused" }]);
    expect((await luz.says("Visité 6 casas en San Isidro")).join()).toContain("6 casas · 1 foto.");
  });

  test("who leaves in the middle for days loses nothing, and confirms it then", async () => {
    const luz = promoter(platform);
    await luz.sends("photo");
    await luz.says("Visité 6 casas en San Isidro");
    await hours(49);
    expect((await luz.says("mis actividades")).join()).toContain("6 casas · 1 foto · por confirmar");
    await luz.says("1");
    expect((await luz.says("confirmar")).join()).toContain("Confirmada: Visita domiciliaria");
    expect(statuses()).toEqual([{ status: "confirmed" }]);
  });

  test("who is no longer of the team is told so in the middle, and nothing fails", async () => {
    const luz = promoter(platform);
    await luz.says("Visité 6 casas en San Isidro");
    town.database.db.run("update role_grants set ended_at = 1");
    expect((await luz.sends("photo")).join()).toContain("tu papel en el equipo terminó");
    await luz.says("sí");
    expect(statuses()).toEqual([{ status: "noted" }]);
    expect(shown()).toEqual([]);
  });

  test("nobody but the team begins an activity with a photo", async () => {
    const ana = town.known(town.on(platform, "Ana Ruiz"));
    expect((await ana.sends("photo")).join()).toContain("Por ahora solo puedo leer palabras");
    expect(shown()).toEqual([]);
    expect(town.files.kept.size).toBe(0);
  });
});

test("a platform that fails is asked again, and nobody is told of it", async () => {
  const luz = promoter("telegram");
  const works = town.telegram.fault({
    method: "getFile",
    refusal: { ok: false, error_code: 502, description: "Bad Gateway" },
  });
  await luz.sends("photo");
  expect(shown()).toMatchObject([{ status: "wanted" }]);
  await hours(1);
  works();
  await hours(7);
  expect(shown()).toMatchObject([{ status: "kept" }]);
  expect(luz.news()).toEqual([]);
});

test("a photo whose message is deleted is hidden, and that is said", async () => {
  const luz = promoter("whatsapp");
  await luz.says("Visité 6 casas en San Isidro");
  await luz.sends("photo");
  if (!("revokes" in luz.phone)) throw new Error("no such phone");
  await luz.phone.revokes();
  expect(await luz.hears()).toEqual([
    "Vi que borraste un mensaje. Lo que mostraba ya no cuenta en tu actividad. Escribe MIS ACTIVIDADES para verla.",
  ]);
  expect(await luz.says("sí")).toMatchObject([expect.not.stringContaining("foto")]);
});
