import type { Label } from "../rows.js";

/** What a labelling function says of a book. Votes of a function are an Int8Array, one entry a book. */
export const Vote = { fiction: 1, nonFiction: 0, abstain: -1 } as const;
export type Vote = (typeof Vote)[keyof typeof Vote];

/** The vote for a label. */
export function voteFor(label: Label): 0 | 1 {
  return label === "fiction" ? Vote.fiction : Vote.nonFiction;
}

/** The label that a vote is for, or null for an abstention. */
export function labelOf(vote: number): Label | null {
  if (vote === Vote.fiction) return "fiction";
  return vote === Vote.nonFiction ? "non_fiction" : null;
}

/** Known labels in the order of some books, in the shape of votes: 1, 0, or −1 where no label is known. */
export function knownLabels(
  books: readonly { id: string }[],
  annotated: Iterable<{ id: string; label: Label }>,
): Int8Array {
  const labels = new Map<string, Label>();
  for (const { id, label } of annotated) labels.set(id, label);
  return Int8Array.from(books, ({ id }) => {
    const label = labels.get(id);
    return label === undefined ? Vote.abstain : voteFor(label);
  });
}
