// Convoca as it is shipped, but for one file: turns do not share a commit.
import { registerHooks } from "node:module";

const root = new URL("../../", import.meta.url);
const commitEach = new URL("./commitEach.ts", import.meta.url).href;

registerHooks({
  resolve: (specifier, context, next) => {
    const found = next(specifier, context);
    const shipped = found.url.split("?")[0].endsWith("/src/tenant/groupCommit.ts");
    return shipped && !context.parentURL?.startsWith(commitEach)
      ? { ...found, url: commitEach, shortCircuit: true }
      : found;
  },
});
await import(new URL("src/node.ts", root).href);
