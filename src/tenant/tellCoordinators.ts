import type { Notice } from "../actions/contract.ts";
import { chatOf, listCoordinators } from "../actions/tellPerson.ts";
import { decideReachability } from "../community/reachability.ts";
import { clockwork } from "./clockwork.ts";
import type { Scope } from "./kernel.ts";

/**
 * Tells each coordinator how an account of ours stands, in one chat that can be written to. `evenThere`:
 * whoever has no other hears it by that account, when it leaves again or as soon as they write; without it they find out
 * otherwise. Where nobody can be told, the log says what whoever runs it does: `first` before anything else.
 */
export function tellCoordinators(
  scope: Scope,
  key: string,
  news: Pick<Notice, "text" | "values" | "usefulUntil">,
  { evenThere = false, first }: { readonly evenThere?: boolean; readonly first?: string } = {},
): void {
  const { now, kernel } = scope;
  const { store } = kernel;
  const { notify } = clockwork(scope);
  let told = 0;
  for (const personId of listCoordinators(store)) {
    const way = chatOf({ store, now }, personId);
    if (!way || (!evenThere && decideReachability(way, now) !== "reachable")) continue;
    told += 1;
    notify({ ...news, key: `${key}:${now}:${way.addressId}`, addressId: way.addressId });
  }
  const another = "npm run coordinator lets another person coordinate";
  if (told === 0)
    kernel.parts.log.warn("no coordinator can be told", {
      ...{ about: news.text, next: first === undefined ? another : `${first}; then, if need be: ${another}` },
    });
}
