import { serve } from "@hono/node-server";
import { type OpenStage, secrets } from "./openStage.ts";

/** A webhook as it was posted. */
export interface Webhook {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Stands between the platforms and a stage's doors: all that passes is kept, and can be posted again. */
export async function recordWebhooks(stage: Pick<OpenStage, "app" | "telegram" | "cloud" | "botId">) {
  const posted: Webhook[] = [];
  const keep = async (request: Request): Promise<Response> => {
    const body = await request.text();
    const { pathname: path } = new URL(request.url);
    const headers = Object.fromEntries(request.headers);
    posted.push({ path, headers, body });
    return stage.app.request(path, { method: "POST", headers, body });
  };
  const server = serve({ fetch: keep, port: 0, hostname: "127.0.0.1" });
  await new Promise<void>((done) => (server.listening ? done() : server.once("listening", () => done())));
  const address = server.address();
  const root = `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`;
  stage.telegram.deliverTo(`${root}/telegram/${stage.botId}`, secrets.telegram);
  stage.cloud.deliverTo(`${root}/whatsapp`);

  return {
    /** Everything that ever passed, in order. */
    posted: posted as readonly Webhook[],
    /** Posts one once more; the status it was answered with. */
    async again({ path, headers, body }: Webhook): Promise<number> {
      return (await stage.app.request(path, { method: "POST", headers: { ...headers }, body })).status;
    },
    close: (): Promise<void> => new Promise((done) => server.close(() => done())),
  };
}
