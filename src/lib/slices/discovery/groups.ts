import { jaccard, type Bitset } from "../bitset.js";

/** Slices that hold much the same titles: places in the list that was grouped. */
export interface SliceGroup {
  /** The best of them. */
  representative: number;
  /** The others, best first. */
  others: number[];
}

/**
 * Groups overlapping slices: going down the list, best first, a slice joins the first group whose representative
 * shares at least `overlap` of the titles that either holds (Jaccard), or else starts a group of its own.
 */
export function groupSlices(members: readonly Bitset[], overlap: number): SliceGroup[] {
  const groups: SliceGroup[] = [];
  members.forEach((bits, at) => {
    const group = groups.find(({ representative }) => jaccard(members[representative], bits) >= overlap);
    if (group) group.others.push(at);
    else groups.push({ representative: at, others: [] });
  });
  return groups;
}
