/** A file among the fields of a form (RFC 7578). */
export interface FormFile {
  readonly field: string;
  readonly name: string;
  readonly mime: string;
  readonly bytes: Uint8Array;
}

/**
 * A form with one file, as bytes: every runtime's fetch sends those alike, and each brings a FormData that the others
 * do not know. `boundary` must not occur in it; a hash of the file does not.
 */
export function multipart(
  fields: Readonly<Record<string, string>>,
  file: FormFile,
  boundary: string,
): { readonly contentType: string; readonly body: Uint8Array } {
  const encoder = new TextEncoder();
  const head = Object.entries(fields)
    .map(
      ([name, value]) =>
        `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
    )
    .join("");
  const { field, name, mime, bytes } = file;
  const before = encoder.encode(
    `${head}--${boundary}\r\nContent-Disposition: form-data; name="${field}"; filename="${quoted(name)}"\r\nContent-Type: ${mime}\r\n\r\n`,
  );
  const after = encoder.encode(`\r\n--${boundary}--\r\n`);
  const body = new Uint8Array(before.length + bytes.length + after.length);
  body.set(before);
  body.set(bytes, before.length);
  body.set(after, before.length + bytes.length);
  return { contentType: `multipart/form-data; boundary=${boundary}`, body };
}

const quoted = (name: string) => name.replaceAll('"', "%22").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
