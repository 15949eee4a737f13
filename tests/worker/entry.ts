import { content } from "../../src/generated/content.ts";
import { hash } from "../../src/hash.ts";
import { openTexts } from "../../src/texts/texts.ts";
import { InstitutionObject as Shipped } from "../../src/worker/institutionObject.ts";
import worker from "../../src/worker.ts";
import type { EnrolAsked, SessionAsked } from "./asked.ts";

/** When the transcript that is being played begins, epoch ms; the same for every life of the object. */
let skew = 0;

/** The shipped object, with a clock that can be moved and a store that can be given what a test begins with. */
export class InstitutionObject extends Shipped {
  protected override now(): number {
    return Date.now() + skew;
  }
  // As on Node's stage, so that codes come out the same.
  protected override random(): number {
    return 0.5;
  }
  protected override newCode(): string {
    return "TESTC0DE12345";
  }

  addSession(session: SessionAsked): void {
    const { store } = this.institution;
    const { lead, ...asked } = session;
    const ledBy = lead === null ? null : this.personNamed(lead);
    this.ctx.storage.transactionSync(() => store.sessions.add({ ...asked, ledBy, now: this.now() }));
  }

  enrol({ channel, account, platformId, phone, name, locality, role }: EnrolAsked): void {
    const { store } = this.institution;
    const now = this.now();
    const texts = openTexts(content.catalogues, { zone: "America/Mexico_City", fallback: "es" });
    this.ctx.storage.transactionSync(() => {
      const met = store.addresses.meet({ channel, account, platformId, phone, language: null, now });
      const addressId = met.id;
      const personId = store.people.addWithConsent({
        addressId,
        purpose: "sessions",
        noticeVersion: texts.text("es", "notice.version"),
        noticeHash: hash(texts.text("es", "notice.full", { institution: "Casa de Todas" })),
        now,
      });
      store.people.changeName({ personId, name, addressId, now });
      store.people.changeLocality({ personId, locality, addressId, now });
      store.people.markEnrolled(personId, now);
      if (role) store.roles.addGrant({ personId, role, grantedBy: null, now });
    });
  }

  private personNamed(name: string): number {
    const [row] = this.ctx.storage.sql.exec("select id from people where name = ?", name).toArray();
    return Number(row?.id);
  }

  /** Does what the time that passed brings. */
  ring(): void {
    this.institution.run();
  }

  /** How much is still to be done: messages to leave, and work for after the commit. */
  async due(): Promise<number> {
    const { jobs, delivery, store } = this.institution;
    await delivery.idle();
    await jobs.idle();
    await delivery.idle();
    const [waiting] = this.ctx.storage.sql
      .exec("select count(*) as n from jobs where status = 'due'")
      .toArray();
    const sending = store.convocations.findSending() ? 1 : 0;
    return store.outbox.countDue() + Number(waiting?.n) + sending;
  }

  count(table: "registrations" | "people" | "inbound" | "files" | "jobs"): number {
    const [row] = this.ctx.storage.sql.exec(`select count(*) as n from ${table}`).toArray();
    return Number(row?.n);
  }

  /** Dies as an object dies that is moved to another machine: what is not stored is gone. */
  async die(): Promise<void> {
    this.ctx.abort("the test lets it die");
  }

  /** Dies, and leaves nothing. */
  async begin(): Promise<void> {
    await this.ctx.storage.deleteAlarm();
    await this.ctx.storage.deleteAll();
    this.ctx.abort("the test begins anew");
  }
}

export default {
  async fetch(request: Request, env: Env, context: ExecutionContext): Promise<Response> {
    const { pathname } = new URL(request.url);
    if (!pathname.startsWith("/test/")) return worker.fetch(request, env, context);
    const object = env.INSTITUTIONS.getByName("institution") as unknown as InstitutionObject;
    const asked = (await request.json()) as never;
    switch (pathname) {
      case "/test/begin":
        skew = Number(asked) - Date.now();
        await object.begin().catch(() => undefined);
        return new Response();
      case "/test/die":
        await object.die().catch(() => undefined);
        return new Response();
      case "/test/session":
        await object.addSession(asked);
        return new Response();
      case "/test/enrol":
        await object.enrol(asked);
        return new Response();
      case "/test/skip":
        skew += Number(asked);
        await object.ring();
        return new Response();
      case "/test/due":
        return Response.json(await object.due());
      case "/test/count":
        return Response.json(await object.count(asked));
      default:
        return new Response(null, { status: 404 });
    }
  },
} satisfies ExportedHandler<Env>;
