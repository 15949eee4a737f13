/** How much may leave before the clock must wake us again: a runtime may bound what one call of it does. */
export function openBudget(limit: { readonly messages: number; readonly ms: number } | undefined) {
  let left = limit?.messages ?? Number.POSITIVE_INFINITY;
  let until = Number.POSITIVE_INFINITY;
  return {
    room: (now: number): number => (now < until ? left : 0),
    spend(): void {
      left -= 1;
    },
    renew(now: number): void {
      if (!limit) return;
      left = limit.messages;
      until = now + limit.ms;
    },
  };
}
