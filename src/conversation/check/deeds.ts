import type { DoStep } from "../flow.ts";
import { leadingFrom } from "./loops.ts";
import { own } from "./own.ts";
import type { Program } from "./program.ts";
import type { Point, Route } from "./routes.ts";
import type { ActionShape } from "./tables.ts";

/** Something that a flow does which is called: what it is done by, and where somebody may be once it is done. */
export interface Deed {
  readonly action: string;
  readonly shape: ActionShape;
  readonly with: DoStep["with"];
  /** By what it knows a repetition: of each such value the input of the called flow it came in by; null where it is its own. */
  readonly by: readonly { readonly input: string; readonly from: string | null }[];
  /** The ends that may follow it. */
  readonly ends: ReadonlySet<string>;
  /** Somebody may still be asked something there, and go back from it. */
  readonly isLeft: boolean;
}

/** Whatever is done in a flow, and in those it calls, that must not be done a second time, or not for somebody else. */
export function deedsOf(
  program: Program,
  name: string,
  seen: ReadonlySet<string> = new Set(),
): readonly Deed[] {
  const routes = program.routes.get(name);
  if (!routes || seen.has(name)) return [];
  const { flow, points } = routes;
  const inputOf = (path: string | undefined): string | null => {
    const root = path?.split(".", 1)[0];
    return root !== undefined && own(flow.input, root) !== undefined ? root : null;
  };
  return flow.steps.flatMap((step, place): readonly Deed[] => {
    const at = points.filter((point) => point.place === place && point.entered !== null);
    if (step.kind === "do") {
      const shape = own(program.tables.actions, step.action);
      if (!shape || shape.once?.length === 0) return [];
      const isDone = ({ why }: Route) => why.is === "outcome" && !shape.idle?.includes(why.what ?? "");
      if (shape.outcomes.every((outcome) => shape.idle?.includes(outcome))) return [];
      const by = (shape.once ?? []).flatMap((input) => {
        const path = own(step.with, input);
        return path === undefined ? [] : [{ input, from: inputOf(path) }];
      });
      return [{ action: step.action, shape, with: step.with, by, ...after(at, isDone) }];
    }
    if (step.kind !== "call") return [];
    return deedsOf(program, step.flow, new Set([...seen, name])).map((deed) => {
      const { ends, isLeft } = after(at, isAfter(deed));
      const by = deed.by.map(({ input, from }) => ({
        input,
        from: from === null ? null : inputOf(own(step.with, from)),
      }));
      return { ...deed, by, ends, isLeft: isLeft || deed.isLeft };
    });
  });
}

/** The ways back from a call that are taken with the deed done. */
export const isAfter =
  ({ ends, isLeft }: Deed) =>
  ({ why }: Route): boolean =>
    why.is === "outcome" ? ends.has(why.what ?? "") : isLeft;

function after(at: readonly Point[], isDone: (way: Route) => boolean): Pick<Deed, "ends" | "isLeft"> {
  const done = at.flatMap(({ ways }) => ways.filter((way) => way.why.is !== "passed" && isDone(way)));
  const reached = leadingFrom(
    done.flatMap(({ point }) => point ?? []),
    () => true,
  );
  const ways = [...done, ...[...reached].flatMap((point) => point.ways)];
  return {
    ends: new Set(ways.flatMap(({ to }) => ("end" in to ? [to.end] : []))),
    isLeft: [...reached].some((point) => point.ways.some(({ quiet }) => !quiet)),
  };
}
