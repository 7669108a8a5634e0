import { Vote } from "../votes.js";

/** When functions count as copies of each other. */
export interface CopySettings {
  /** Share of equal votes where both vote. */
  agreement: number;
  /** Books on which both vote. */
  jointVotes: number;
  /** Books on which both vote over books on which either does (Jaccard). */
  overlap: number;
}

export const defaultCopySettings: CopySettings = { agreement: 0.97, jointVotes: 50, overlap: 0.8 };

/**
 * Groups of functions that copy each other, as function numbers in ascending order: pairs that vote on nearly the same
 * books and nearly always agree, joined where they share a member. Label models take votes as independent, so that a
 * function given twice would count twice; weights of 1 over the size of the group make it count once.
 */
export function copyGroups(
  votes: readonly Int8Array[],
  settings: CopySettings = defaultCopySettings,
): number[][] {
  const groupOf = votes.map((_, f) => f);
  const casts = votes.map((of) => of.reduce((sum, vote) => sum + (vote === Vote.abstain ? 0 : 1), 0));
  for (let a = 0; a < votes.length; a++) {
    for (let b = a + 1; b < votes.length; b++) {
      const fewer = Math.min(casts[a], casts[b]);
      const more = Math.max(casts[a], casts[b]);
      if (fewer < settings.jointVotes || fewer < settings.overlap * more) continue;
      if (!areCopies(votes[a], votes[b], casts[a] + casts[b], settings)) continue;
      const [keep, drop] = [groupOf[a], groupOf[b]].sort((x, y) => x - y);
      groupOf.forEach((group, f) => {
        if (group === drop) groupOf[f] = keep;
      });
    }
  }
  const groups = new Map<number, number[]>();
  groupOf.forEach((group, f) => groups.set(group, [...(groups.get(group) ?? []), f]));
  return [...groups.values()].filter(({ length }) => length > 1);
}

function areCopies(a: Int8Array, b: Int8Array, casts: number, settings: CopySettings): boolean {
  let joint = 0;
  let equal = 0;
  for (let book = 0; book < a.length; book++) {
    if (a[book] === Vote.abstain || b[book] === Vote.abstain) continue;
    joint++;
    if (a[book] === b[book]) equal++;
  }
  return (
    joint >= settings.jointVotes &&
    equal >= settings.agreement * joint &&
    joint >= settings.overlap * (casts - joint)
  );
}

/** Weight of each function: 1, or 1 over the size of its group of copies. */
export function copyWeights(functions: number, groups: readonly (readonly number[])[]): Float64Array {
  const weights = new Float64Array(functions).fill(1);
  for (const group of groups) for (const f of group) weights[f] = 1 / group.length;
  return weights;
}
