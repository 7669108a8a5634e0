import type { Decision } from "./decisions.js";

/** What becomes of a record when another model decides. */
export type Change = "gained" | "lost" | "wrong in both" | "right in both";

/** A record as two models decide it. */
export interface ModelChange extends Decision {
  /** The other model's probability of the same class, and this one's. */
  before: number;
  after: number;
  change: Change;
}

/** Records that both models were asked about, as the second decides them beside the first. */
export function modelChanges(before: readonly Decision[], after: readonly Decision[]): ModelChange[] {
  const other = new Map(before.map((decision) => [decision.id, decision]));
  return after.flatMap((decision) => {
    const first = other.get(decision.id);
    if (!first) return [];
    const change =
      first.right === decision.right
        ? decision.right
          ? "right in both"
          : "wrong in both"
        : decision.right
          ? "gained"
          : "lost";
    return [{ ...decision, before: first.probability, after: decision.probability, change }];
  });
}
