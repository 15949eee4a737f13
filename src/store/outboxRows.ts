import { sql } from "drizzle-orm";
import { outbox, sharedBodies } from "./messageSchema.ts";

// How rows of the outbox are written and read.

/** How the keys of what lets somebody in start: its text is forgotten with its leaving, or when it never will. */
export const SecretKeys = "secret:";

/** A row's body, as JSON of `Outgoing`: what many get alike is kept once. */
export const wholeBody = sql<string>`coalesce((select body from ${sharedBodies} where ${sharedBodies.id} = ${outbox.sharedId}), ${outbox.body})`;
