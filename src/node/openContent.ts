import { contentDigest } from "../content/digest.ts";
import type { Content } from "../content/loadContent.ts";

/**
 * The flows and texts under the root, sound. What nobody changed since `npm run content` was read and checked then; all else
 * is read and checked now. Throws `ContentError` when anything is an error.
 */
export async function openContent(root: URL): Promise<Content> {
  // Loaded only where they are needed: each start would pay for reading and checking what is known to be sound.
  const { content, checked } = await import("../generated/content.ts");
  if (checked !== null && checked === contentDigest(root)) return content;
  const { loadContent } = await import("../content/loadContent.ts");
  const { checkTables } = await import("../checkTables.ts");
  return loadContent(root, checkTables);
}
