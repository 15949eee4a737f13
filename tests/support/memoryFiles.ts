import { hash } from "../../src/hash.ts";
import { memoryFiles as inMemory } from "../../src/rehearsal/memoryFiles.ts";

/** The files port in memory. */
export const memoryFiles = () => inMemory(hash);
