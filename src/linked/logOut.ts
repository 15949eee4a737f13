import { type LinkedParts, openLinked } from "./openLinked.ts";

/**
 * Takes our device off the phone's list, where WhatsApp can still be reached by then (ms); whether it is gone. What people
 * wrote is neither read nor acknowledged. Nothing is linked any more afterwards where it worked: the keys go with it.
 */
export function logOut(
  parts: Omit<LinkedParts, "take" | "changed" | "linking">,
  within: number,
): Promise<boolean> {
  return new Promise((done) => {
    const finish = (isGone: boolean): void => {
      if (isOver) return;
      isOver = true;
      cancel();
      void session.stop().then(() => done(isGone));
    };
    let isOver = false;
    const session = openLinked({
      ...parts,
      changed: ({ name }) => {
        if (name === "open")
          session
            .socket()
            ?.logOut()
            .then(
              () => finish(true),
              // The server may end the connection instead of an answer: how, its end tells.
              () => {},
            );
        else if (name === "loggedOut") finish(true);
        else if (name !== "connecting") finish(false);
      },
    });
    const cancel = parts.after(within, () => finish(false));
    session.start();
  });
}
