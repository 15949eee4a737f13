import { Agent, request } from "undici";

/** How webhooks are delivered; all may be changed while the fake runs. */
export interface DeliveryKnobs {
  /** How often one body is tried before it is given up (platforms repeat for hours or days). */
  tries: number;
  /** The first pause before a repetition; it doubles up to 20 times its length. */
  waitMs: number;
  /** Everything is delivered two times. */
  twice: boolean;
  /** A seed: what is waiting to go out is shuffled and sent without regard to lanes. Null: in order. */
  outOfOrder: number | null;
}

/** What became of one body: `ms` is how long the last answer took, `status` 0 that there was none. */
export interface Posted {
  readonly ok: boolean;
  readonly tries: number;
  readonly status: number;
  readonly ms: number;
}

/** A small seeded random generator (mulberry32): 0 ≤ n < 1. */
export function openRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function shuffled<T>(things: readonly T[], random: () => number): readonly T[] {
  return things
    .map((thing) => ({ thing, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ thing }) => thing);
}

/**
 * Posts webhooks: in one lane (a chat) one after the other, each only when the one before was answered 2xx or given
 * up; different lanes at once, over at most `connections` sockets. `where` is asked before every try, so a
 * webhook may move, or vanish (null gives the body up at once).
 */
export function openCourier(
  where: () => string | null,
  headers: (body: Buffer) => Record<string, string>,
  connections: () => number,
) {
  const knobs: DeliveryKnobs = { tries: 200, waitMs: 10, twice: false, outOfOrder: null };
  const lanes = new Map<string, Promise<Posted>>();
  const pool: (() => void)[] = [];
  const timers = new Map<NodeJS.Timeout, () => void>();
  const flying = new Set<Promise<unknown>>();
  const undelivered: { readonly body: string; readonly status: number }[] = [];
  let closed = false;
  let random: { readonly seed: number; readonly next: () => number } | undefined;
  let agent: { readonly size: number; readonly socket: Agent } | undefined;

  const socket = () => {
    const size = connections();
    if (agent?.size !== size) {
      void agent?.socket.close();
      // Telegram waits 60 s for a webhook's answer.
      agent = { size, socket: new Agent({ connections: size, headersTimeout: 60_000, bodyTimeout: 60_000 }) };
    }
    return agent.socket;
  };
  const pause = (ms: number) =>
    new Promise<void>((done) => {
      const timer = setTimeout(() => {
        timers.delete(timer);
        done();
      }, ms);
      timers.set(timer, done);
    });

  async function post(body: string): Promise<Posted> {
    const bytes = Buffer.from(body);
    let status = 0;
    let ms = 0;
    for (let tries = 1; tries <= knobs.tries; tries += 1) {
      const url = where();
      if (closed || url === null) return { ok: false, tries: tries - 1, status, ms };
      const began = performance.now();
      status = await request(url, {
        method: "POST",
        headers: { "content-type": "application/json", ...headers(bytes) },
        body: bytes,
        dispatcher: socket(),
      }).then(
        async (response) => {
          await response.body.dump().catch(() => {});
          return response.statusCode;
        },
        () => 0,
      );
      ms = performance.now() - began;
      if (status >= 200 && status < 300) return { ok: true, tries, status, ms };
      if (closed) break;
      await pause(Math.min(knobs.waitMs * 2 ** (tries - 1), knobs.waitMs * 20));
    }
    undelivered.push({ body, status });
    return { ok: false, tries: knobs.tries, status, ms };
  }

  function pooled(body: string, seed: number): Promise<Posted> {
    if (random?.seed !== seed) random = { seed, next: openRandom(seed) };
    const next = random.next;
    return new Promise((done) => {
      pool.push(() => void post(body).then(done));
      if (pool.length > 1) return;
      void pause(5).then(() => {
        for (const go of shuffled(pool.splice(0), next)) go();
      });
    });
  }

  function inLane(lane: string, body: string, copies: number): Promise<Posted> {
    const before = lanes.get(lane) ?? Promise.resolve(undefined);
    const mine = before.then(async () => {
      let posted = await post(body);
      for (let copy = 1; copy < copies && posted.ok; copy += 1) posted = await post(body);
      return posted;
    });
    lanes.set(lane, mine);
    void mine.then(() => {
      if (lanes.get(lane) === mine) lanes.delete(lane);
    });
    return mine;
  }

  async function send(lane: string, body: string): Promise<Posted> {
    const copies = knobs.twice ? 2 : 1;
    const seed = knobs.outOfOrder;
    if (seed === null) return inLane(lane, body, copies);
    const [first, second] = [pooled(body, seed), copies > 1 ? pooled(body, seed) : undefined];
    const [one, other] = [await first, await second];
    return one.ok && other !== undefined ? other : one;
  }

  return {
    knobs,
    /** What was given up after all tries. */
    undelivered: undelivered as readonly { readonly body: string; readonly status: number }[],
    /** How many bodies are on their way. */
    flying: () => flying.size,
    /** Never rejects; resolves when every copy was answered 2xx, or given up. */
    send(lane: string, body: string): Promise<Posted> {
      const sent = send(lane, body);
      flying.add(sent);
      void sent.then(() => flying.delete(sent));
      return sent;
    },
    /** Resolves when nothing is on its way any more. */
    async idle(): Promise<void> {
      while (flying.size > 0) await Promise.all(flying);
    },
    async close(): Promise<void> {
      closed = true;
      for (const [timer, done] of timers) {
        clearTimeout(timer);
        done();
      }
      timers.clear();
      await agent?.socket.destroy();
    },
  };
}
