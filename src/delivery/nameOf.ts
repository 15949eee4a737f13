/** An error by its name and code alone: its words may hold a secret, or what somebody wrote. */
export function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  if (error.cause instanceof Error) return nameOf(error.cause);
  return "code" in error ? `${error.name} ${error.code}` : error.name;
}
