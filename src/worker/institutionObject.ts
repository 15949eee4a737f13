import { DurableObject } from "cloudflare:workers";
import type { Delivery } from "../channels/contract.ts";
import { globalFetch } from "../channels/fetch.ts";
import { limits, openCarriers } from "../channels/openCarriers.ts";
import { hash } from "../hash.ts";
import { newCode } from "../newCode.ts";
import { type Institution, openInstitution } from "../openInstitution.ts";
import { Busy } from "../tenant/busy.ts";
import type { Health } from "../tenant/contract.ts";
import { openTexts } from "../texts/texts.ts";
import { jsonLog } from "./jsonLog.ts";
import { openBucket } from "./openBucket.ts";
import { openDurable } from "./openDurable.ts";
import { readWorkerConfig } from "./readWorkerConfig.ts";
import { soundContent } from "./soundContent.ts";

/** What one alarm may send, and for how long: the platform bounds what an invocation does. */
const perRun = { messages: 500, ms: 20_000 };
/** Connections the platform gives an object at once. */
const connections = 6;
/** While something is on its way an alarm stands, ms: an object that dies takes it up again. */
const watch = 30_000;

/** One institution on Cloudflare: its database, its actor and its alarm. */
export class InstitutionObject extends DurableObject<Env> {
  protected readonly institution: Institution;
  #armed: number | null = null;

  constructor(context: DurableObjectState, env: Env) {
    super(context, env);
    const content = soundContent();
    const config = readWorkerConfig({ ...env }, Object.keys(content.catalogues));
    const texts = openTexts(content.catalogues, { zone: config.zone, fallback: config.locale });
    const files = openBucket(env.FILES);
    const { carriers, accounts } = openCarriers({ ...config, hash, fetch: globalFetch, files });
    this.institution = openInstitution({
      database: openDurable(context.storage),
      writable: () => true,
      flows: content.flows,
      texts,
      settings: {
        institution: config.institution ?? texts.text(config.locale, "server.unnamed"),
        zone: config.zone,
        locale: config.locale,
        quietHours: config.quietHours,
        noticeLink: config.publicUrl === null ? null : `${config.publicUrl}/aviso`,
      },
      carriers,
      accounts: () => accounts,
      limits,
      clock: { now: () => this.now(), wake: (at) => this.#arm(at) },
      // Requests of an object come one after the other; the output gate is what groups their writes.
      defer: (work) => queueMicrotask(work),
      random: () => this.random(),
      newCode: () => this.newCode(),
      files,
      hash,
      inFlight: Math.max(1, Math.floor(connections / Math.max(1, carriers.length))),
      perRun,
      log: jsonLog,
    });
    // What was due when the last object ended.
    this.institution.start();
  }

  /** "busy": nothing could be made durable, and the platform shall deliver again. */
  async take(deliveries: readonly Delivery[]): Promise<"taken" | "busy"> {
    try {
      await this.institution.tenant.take(deliveries);
      return "taken";
    } catch (error) {
      // A class does not survive the way back to the Worker.
      if (error instanceof Busy) return "busy";
      throw error;
    }
  }

  health(): Health {
    return this.institution.health();
  }

  /** Idempotent; never throws, or the platform would repeat it without end. */
  override async alarm(): Promise<void> {
    this.#armed = null;
    try {
      this.institution.run();
      await Promise.race([
        this.institution.jobs.idle().then(() => this.institution.delivery.idle()),
        new Promise((done) => setTimeout(done, perRun.ms)),
      ]);
    } catch (error) {
      jsonLog.error("an alarm failed", { error: String(error) });
      this.#arm(this.now() + watch);
    }
  }

  /** Epoch ms. */
  protected now(): number {
    return Date.now();
  }

  /** From 0 to 1. */
  protected random(): number {
    return Math.random();
  }

  protected newCode(): string {
    return newCode();
  }

  #arm(at: number | null): void {
    // Undefined while the constructor runs.
    const atWork: Pick<Institution, "delivery" | "jobs"> | undefined = this.institution;
    const isBusy = atWork && atWork.delivery.health().inFlight + atWork.jobs.health().inFlight > 0;
    const latest = isBusy ? this.now() + watch : null;
    const wish = at === null ? latest : latest === null ? at : Math.min(at, latest);
    if (wish === this.#armed) return;
    this.#armed = wish;
    // An alarm is real time, whatever the clock of the institution says.
    if (wish === null) void this.ctx.storage.deleteAlarm();
    else void this.ctx.storage.setAlarm(Math.max(Date.now(), wish - this.now() + Date.now()));
  }
}
