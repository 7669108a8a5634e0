import { Vote } from "./votes.js";

/** How two functions vote where both vote. */
export interface PairAgreement {
  /** Numbers of the functions, a < b. */
  a: number;
  b: number;
  /** Books on which both vote. */
  joint: number;
  /** Share of these on which they vote the same; null where there are none. */
  agreement: number | null;
  /** Books on which both vote over those on which either does (Jaccard); 0 where neither votes. */
  overlap: number;
  /**
   * Books on which both vote over those expected if they voted on books independently of each other: 1 for
   * independence, above it where they look at the same books; null where one never votes.
   */
  lift: number | null;
  /**
   * Cohen's kappa over the joint votes (Educational and Psychological Measurement 20, 1960): agreement beyond chance,
   * at most 1; null where it is undefined, as for two functions that each vote for one class only.
   */
  kappa: number | null;
}

/** Agreement of every pair of functions, in the order (0, 1), (0, 2), …, (1, 2), … */
export function pairwiseAgreement(votes: readonly Int8Array[], books: number): PairAgreement[] {
  const casts = votes.map((of) => of.reduce((sum, vote) => sum + (vote === Vote.abstain ? 0 : 1), 0));
  const voters = votes.map((of, f) => {
    const voted = new Int32Array(casts[f]);
    let at = 0;
    of.forEach((vote, book) => {
      if (vote !== Vote.abstain) voted[at++] = book;
    });
    return voted;
  });
  return votes.flatMap((_, a) =>
    votes.slice(a + 1).map((_, offset) => {
      const b = a + 1 + offset;
      const counts = jointCounts(votes[a], votes[b], casts[a] <= casts[b] ? voters[a] : voters[b]);
      return { a, b, ...describe(counts, casts[a], casts[b], books) };
    }),
  );
}

/** Joint votes: both non-fiction, only a fiction, only b fiction, both fiction. */
type JointCounts = [neither: number, onlyA: number, onlyB: number, both: number];

function jointCounts(a: Int8Array, b: Int8Array, candidates: Int32Array): JointCounts {
  const counts: JointCounts = [0, 0, 0, 0];
  for (const book of candidates)
    if (a[book] !== Vote.abstain && b[book] !== Vote.abstain) counts[a[book] + 2 * b[book]]++;
  return counts;
}

function describe(
  [neither, onlyA, onlyB, both]: JointCounts,
  castsA: number,
  castsB: number,
  books: number,
): Omit<PairAgreement, "a" | "b"> {
  const joint = neither + onlyA + onlyB + both;
  const either = castsA + castsB - joint;
  const agreement = joint > 0 ? (neither + both) / joint : null;
  const shareA = (onlyA + both) / joint;
  const shareB = (onlyB + both) / joint;
  const byChance = shareA * shareB + (1 - shareA) * (1 - shareB);
  return {
    joint,
    agreement,
    overlap: either > 0 ? joint / either : 0,
    lift: castsA > 0 && castsB > 0 ? (joint * books) / (castsA * castsB) : null,
    kappa: agreement !== null && byChance < 1 ? (agreement - byChance) / (1 - byChance) : null,
  };
}
