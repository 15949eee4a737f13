/** A server that does not answer by then, ms, is not there for whoever sends a code. */
const Patience = 2_000;

/**
 * Whether Convoca on this machine, at `port`, can be written to: `up` by one channel at least, `down` where it runs and none is
 * ready, `absent` where nothing of ours answers.
 */
export async function askChannels(port: number): Promise<"up" | "down" | "absent"> {
  try {
    const answer = await fetch(`http://127.0.0.1:${port}/health`, { signal: AbortSignal.timeout(Patience) });
    const body: unknown = await answer.json();
    if (typeof body !== "object" || body === null || !("channels" in body)) return "absent";
    const { channels } = body;
    if (!Array.isArray(channels)) return "absent";
    return channels.some(isReady) ? "up" : "down";
  } catch {
    return "absent";
  }
}

const isReady = (channel: unknown): boolean =>
  typeof channel === "object" && channel !== null && "state" in channel && channel.state === "ready";
