import { registerHooks } from "node:module";

// Loaded into a process of ours before anything else (NODE_OPTIONS=--import): the library of the linked number is not there, as
// after an installation that was cut off.

registerHooks({
  resolve(specifier, context, next) {
    if (specifier === "@whiskeysockets/baileys") throw new Error(`Cannot find package '${specifier}'`);
    return next(specifier, context);
  },
});
