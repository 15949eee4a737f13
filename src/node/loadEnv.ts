import { existsSync } from "node:fs";

/** Adds what `.env` of the working directory says to the environment; what is already set there stays. */
export function loadEnv(): void {
  if (existsSync(".env")) process.loadEnvFile(".env");
}
