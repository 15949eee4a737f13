import * as generated from "../generated/content.ts";

/**
 * The flows and texts this was built with. Throws where they did not pass their check when they were generated: a flow with a
 * fault does not run here either, and nothing is there to check it with.
 */
export function soundContent({ checked, content } = { ...generated }): generated.Content {
  if (checked === null)
    throw new Error(
      "The flows did not pass their check: npm run content says why. Mend them, and deploy again.",
    );
  return content;
}
