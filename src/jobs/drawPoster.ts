import type { DrawnPoster } from "../actions/finishPoster.ts";
import type { RunJob } from "./contract.ts";
import type { JobTools } from "./renderDocument.ts";

/** Draws what a promoter shows to the room: the roll's code, and a picture to scan for each platform. */
export function drawPoster({ files, texts, locale }: Pick<JobTools, "files" | "texts" | "locale">): RunJob {
  return async ({ code, topic, telegram, whatsapp }) => {
    const links = [
      { name: "Telegram", url: telegram },
      { name: "WhatsApp", url: whatsapp },
    ].flatMap(({ name, url }) => (typeof url === "string" ? [{ name, url }] : []));
    const { renderPoster } = await import("../render/poster.ts");
    const title = typeof topic === "string" ? topic : "";
    const words = texts.text(locale, "roll.posterWords", { code: String(code) });
    const kept = await files.put(renderPoster({ title, code: String(code), words, links }));
    return "refused" in kept ? { failed: kept.refused } : { done: { file: kept } satisfies DrawnPoster };
  };
}
