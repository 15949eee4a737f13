import { enableCompileCache, registerHooks } from "node:module";

/**
 * Makes starting take half as long; called before anything else is imported.
 *
 * - What Node made of our files last time is kept.
 * - For each file that Node imports it reads the package.json of its package anew, to know what kind of module it is; that of
 *   drizzle-orm is 180 KB, and we need some hundred of its files. What one of them imports is found without.
 */
export function startQuickly(): void {
  enableCompileCache();
  registerHooks({
    resolve: (specifier, context, next) => {
      const from = context.parentURL;
      if (!from?.includes("/node_modules/drizzle-orm/") || !/^\.\.?\/.*\.js$/.test(specifier))
        return next(specifier, context);
      return { url: new URL(specifier, from).href, format: "module", shortCircuit: true };
    },
  });
}
