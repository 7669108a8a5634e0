import { Vote } from "../votes.js";

/** Functions of two classes below which agreement does not tell who is right: two that differ may each be the wrong one. */
const fewestVoices = 3;

/**
 * Why the votes cannot be weighed against each other, in a sentence, or null where they can. Without labels a function is
 * judged by how it agrees with others, so that it takes three that do not copy each other (Dawid and Skene's model is not
 * identified by two), and votes for both classes. Where labels of both classes are known, they are the judge.
 *
 * @param weights of the functions: 0 for one that is left out, 1 over their number for copies
 * @param known labels, 1 or 0, and −1 where unknown
 */
export function whyUnweighable(
  votes: readonly Int8Array[],
  books: number,
  weights: ArrayLike<number>,
  known: ArrayLike<number> | null = null,
): string | null {
  const because = (reason: string) => `Nothing can be weighed: ${reason}.`;
  if (books === 0) return because("there are no books");
  if (known !== null && [0, 1].every((label) => Array.from(known).includes(label))) return null;
  const voting = votes.filter((of, f) => weights[f] > 0 && of.some((vote) => vote !== Vote.abstain));
  if (votes.length === 0) return because("there are no labelling functions");
  if (voting.length === 0) return because("no function votes on any book in its own way");
  const [fiction, nonFiction] = [Vote.fiction, Vote.nonFiction].map((vote) =>
    voting.some((of) => of.includes(vote)),
  );
  const oneSided = (side: string) =>
    because(`every vote is for ${side}, so that no vote against it shows how often a function is wrong`);
  if (!nonFiction) return oneSided("fiction");
  if (!fiction) return oneSided("non-fiction");
  const voices = Math.round(votes.reduce((sum, of, f) => sum + (voting.includes(of) ? weights[f] : 0), 0));
  if (voices >= fewestVoices) return null;
  const copies = voices < voting.length ? " (copies count as one)" : "";
  return because(
    `${voices === 1 ? "one function has no other" : "two functions have no third"} to show which votes are wrong${copies}; ` +
      "at least three that vote in their own way are needed",
  );
}
