import { openApp, type Taker } from "./app.ts";
import { hash } from "./hash.ts";
import { Busy } from "./tenant/busy.ts";
import { openTexts } from "./texts/texts.ts";
import type { InstitutionObject } from "./worker/institutionObject.ts";
import { jsonLog } from "./worker/jsonLog.ts";
import { readWorkerConfig } from "./worker/readWorkerConfig.ts";
import { soundContent } from "./worker/soundContent.ts";

export { InstitutionObject } from "./worker/institutionObject.ts";

/** The one institution of this deployment. */
const only = "institution";

type App = ReturnType<typeof openApp>;
let opened: App | undefined;

/** The doors on Cloudflare; the institution behind them is a Durable Object. */
export default {
  fetch: (request: Request, env: Env, context: ExecutionContext) => {
    opened ??= open(env);
    return opened.fetch(request, env, context);
  },
} satisfies ExportedHandler<Env>;

function open(env: Env): App {
  const content = soundContent();
  const config = readWorkerConfig({ ...env }, Object.keys(content.catalogues));
  const texts = openTexts(content.catalogues, { zone: config.zone, fallback: config.locale });
  // A stub is of no use to a later request: it is asked for each time.
  const object = () => env.INSTITUTIONS.getByName(only) as unknown as InstitutionObject;
  const tenant: Taker = {
    take: async (deliveries) => {
      if ((await object().take(deliveries)) === "busy") throw new Busy("the institution could not commit");
    },
  };
  const { telegram, whatsapp } = config;
  return openApp({
    directory: {
      telegram: (botId) =>
        telegram?.secret && botId === telegram.botId ? { tenant, secret: telegram.secret } : undefined,
      whatsapp: whatsapp ?? undefined,
      tenantFor: () => tenant,
    },
    texts,
    institution: config.institution ?? texts.text(config.locale, "server.unnamed"),
    health: () => object().health(),
    channels: () => [],
    now: Date.now,
    hash,
    log: jsonLog,
  });
}
