import type { NewSession } from "../../src/store/sessions.ts";
import { InstitutionObject as Shipped } from "../../src/worker/institutionObject.ts";
import worker from "../../src/worker.ts";

/** The shipped object, with a clock that can be moved and a store that can be given what a test begins with. */
export class InstitutionObject extends Shipped {
  declare private skew: number | undefined;

  protected override now(): number {
    // Asked by the constructor already, before anything of this class could be set.
    this.skew ??= Number((this.env as { TEST_NOW?: string }).TEST_NOW) - Date.now();
    return Date.now() + this.skew;
  }

  addSession(session: Omit<NewSession, "now">): void {
    const { store } = this.institution;
    this.ctx.storage.transactionSync(() => store.sessions.add({ ...session, now: this.now() }));
  }

  /** Lets time pass, and does what it brings. */
  skip(ms: number): void {
    this.skew = (this.skew ?? 0) + ms;
    this.institution.run();
  }

  /** How many messages are still to leave. */
  async due(): Promise<number> {
    await this.institution.delivery.idle();
    return this.institution.store.outbox.countDue();
  }

  count(table: "registrations" | "people" | "inbound"): number {
    const [row] = this.ctx.storage.sql.exec(`select count(*) as n from ${table}`).toArray();
    return Number(row?.n);
  }
}

export default {
  async fetch(request: Request, env: Env, context: ExecutionContext): Promise<Response> {
    const { pathname } = new URL(request.url);
    if (!pathname.startsWith("/test/")) return worker.fetch(request, env, context);
    const object = env.INSTITUTIONS.getByName("institution") as unknown as InstitutionObject;
    const asked = (await request.json()) as never;
    switch (pathname) {
      case "/test/session":
        await object.addSession(asked);
        return new Response();
      case "/test/skip":
        await object.skip(asked);
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
