/** What a message is about: the convocation it brings, or the session it tells of. */
export interface Subject {
  readonly convocationId?: number;
  readonly sessionId?: number;
}

/** What ends the key of a message that tells of a session. */
export const aboutSession = (sessionId: number): string => `@${sessionId}`;

/** What the key of a message says of it. */
export function subjectOf(key: string): Subject {
  const convocation = /^convocation:(\d+):/.exec(key)?.[1];
  if (convocation !== undefined) return { convocationId: Number(convocation) };
  const session = /@(\d+)$/.exec(key)?.[1];
  return session === undefined ? {} : { sessionId: Number(session) };
}
