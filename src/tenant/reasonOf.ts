/** What may be logged of an error: what JSON.parse could not read stands in its message, and is somebody's. */
export function reasonOf(error: unknown): string {
  if (error instanceof SyntaxError) return error.name;
  return error instanceof Error ? error.message : String(error);
}
