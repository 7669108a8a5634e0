import { Vote } from "../votes.js";

/** What most functions say of each book. */
export interface MajorityVote {
  /** 1 (fiction) or 0 (non-fiction); −1 where as many vote for as against, or nobody votes. */
  labels: Int8Array;
  /** 1 or 0 where there is a majority, the class prior where there is none. */
  probabilities: Float64Array;
  /** Books on which the votes tie, and on which there are none. */
  ties: number;
  unvoted: number;
}

/**
 * Majority vote, the yardstick of every label model (as Snorkel's MajorityLabelVoter, which gives both classes the
 * same probability where there is no majority, instead of the prior).
 *
 * @param votes votes of each function, one a book
 * @param prior probability of fiction where there is no majority
 */
export function majorityVote(votes: readonly Int8Array[], books: number, prior = 0.5): MajorityVote {
  const balance = new Int32Array(books);
  const cast = new Int32Array(books);
  for (const of of votes) {
    for (let book = 0; book < books; book++) {
      if (of[book] === Vote.abstain) continue;
      cast[book]++;
      balance[book] += of[book] === Vote.fiction ? 1 : -1;
    }
  }
  const labels = new Int8Array(books);
  const probabilities = new Float64Array(books);
  let ties = 0;
  let unvoted = 0;
  for (let book = 0; book < books; book++) {
    const majority = Math.sign(balance[book]);
    labels[book] = majority === 0 ? Vote.abstain : majority > 0 ? Vote.fiction : Vote.nonFiction;
    probabilities[book] = majority === 0 ? prior : majority > 0 ? 1 : 0;
    if (cast[book] === 0) unvoted++;
    else if (majority === 0) ties++;
  }
  return { labels, probabilities, ties, unvoted };
}
