import type { Condition } from "../condition.js";

/** A slice with its refinements: those that add conditions to it. */
export interface SliceNode {
  /** Place in the list of slices. */
  at: number;
  /** Conditions that it adds to its parent; all of them at the root. */
  added: Condition[];
  children: SliceNode[];
}

/**
 * The slices as trees. A slice hangs below the slice whose conditions are all among its own: below the one with the
 * most conditions, and of those the first in the list. A slice without one is a root. Order is that of the list.
 */
export function sliceTree(slices: readonly { conditions: readonly Condition[] }[]): SliceNode[] {
  const keys = slices.map(
    ({ conditions }) => new Set(conditions.map((condition) => JSON.stringify(condition))),
  );
  const nodes = slices.map(({ conditions }, at): SliceNode => ({ at, added: [...conditions], children: [] }));
  const roots: SliceNode[] = [];
  slices.forEach((_, at) => {
    let parent = -1;
    keys.forEach((other, candidate) => {
      const within = other.size < keys[at].size && [...other].every((key) => keys[at].has(key));
      if (within && (parent < 0 || other.size > keys[parent].size)) parent = candidate;
    });
    if (parent < 0) {
      roots.push(nodes[at]);
      return;
    }
    nodes[parent].children.push(nodes[at]);
    nodes[at].added = nodes[at].added.filter((condition) => !keys[parent].has(JSON.stringify(condition)));
  });
  return roots;
}
