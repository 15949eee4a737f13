/** So many first bytes tell every type we know. */
export const Enough = 4_100;

/** The type of a file by its first bytes; `application/octet-stream` where they do not say. */
export async function sniff(first: Uint8Array): Promise<string> {
  const { fileTypeFromBuffer } = await import("file-type");
  const found = await fileTypeFromBuffer(first).catch(() => undefined);
  if (found !== undefined) return found.mime.split(";")[0] ?? found.mime;
  return "application/octet-stream";
}
