import { afterEach, beforeEach, expect, test } from "vitest";
import { mistakesOf, openTown, type Resident, registers, type Town } from "../support/openTown.ts";

let town: Town;
beforeEach(async () => {
  town = await openTown();
  town.session({ capacity: 1 });
});
afterEach(() => town.close());

function staff<Someone extends Resident>(
  someone: Someone,
  role: "promoter" | "coordinator" = "promoter",
): Someone {
  town.known(someone);
  town.store.roles.addGrant({ personId: someone.personId(), role, grantedBy: null, now: town.now() });
  return someone;
}
async function says(someone: Resident, ...texts: string[]): Promise<string> {
  let heard: string[] = [];
  for (const text of texts) heard = await someone.says(text);
  return heard.join("\n");
}

test("a change that comes back from the platform is left to the team", async () => {
  const luz = staff(town.onTelegram("Luz Robles"));
  const ana = town.known(town.onTelegram("Ana Ruiz"));
  await registers(ana);
  // Telegram tells nobody that an account is gone: we learn it from the notice.
  ana.phone.vanishes();
  expect(await says(luz, "cambiar sesión", "1", "el tema", "Bordado", "sí")).toContain("Avisé a 1 persona.");
  await town.settle();
  expect(await says(luz, "pendientes")).toContain(
    "Ana Ruiz, San Isidro, Telegram: no le pude avisar que cambió",
  );
  expect(town.failures).toEqual([]);
});

test("a notice reaches each language in its own words, with old and new", async () => {
  const luz = staff(town.onTelegram("Luz Robles"));
  const ana = town.known(town.onWhatsApp("Ana Ruiz"));
  await registers(ana);
  await ana.says("english");
  await says(luz, "cambiar sesión", "1", "la localidad", "otra", "Agua Fría", "sí");
  expect((await ana.hears()).join()).toContain(
    "Before: Casa de la cultura, San Isidro\nNow: Casa de la cultura, Agua Fría\nDay: Sun 14 Jun, 10:00-12:00",
  );
  expect(mistakesOf(town)).toEqual([]);
});

test("a promoter with an offer of their own who calls that session off hears what became of it", async () => {
  const ana = town.known(town.onTelegram("Ana Ruiz"));
  const luz = staff(town.onWhatsApp("Luz Robles"));
  await registers(ana);
  await registers(luz);
  await says(ana, "cancelar", "1", "sí");
  expect((await luz.hears()).join()).toContain("¿Lo quieres?");
  // In the middle of the question; it comes again when the rest is over.
  expect(await says(luz, "suspender sesión", "sí", "1", "sí")).toContain("No había a quién avisar.");
  expect(await says(luz, "sí")).toContain("se suspendió y ya no se va a hacer");
  expect(mistakesOf(town)).toEqual([]);
});

test("a withdrawn promoter with a change read back changes nothing by saying yes", async () => {
  const luz = staff(town.onTelegram("Luz Robles"), "coordinator");
  const eva = staff(town.onWhatsApp("Eva Ruiz"));
  await says(eva, "cambiar sesión", "1", "el cupo", "9");
  await says(luz, "quitar permiso", "2", "sí");
  await eva.hears();
  expect(await says(eva, "sí")).toContain("tu papel en el equipo terminó");
  expect(town.rows("select capacity from sessions")).toEqual([{ capacity: 1 }]);
  expect(town.rows("select id from session_changes")).toEqual([]);
  expect(mistakesOf(town)).toEqual([]);
});
