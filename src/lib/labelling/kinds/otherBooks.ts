import type { CorpusIndex } from "../corpusIndex.js";
import type { OtherBooksFunction } from "../labellingFunction.js";
import { Vote } from "../votes.js";

/**
 * Votes of a function by the other annotated books of the same author or publisher. A copy or edition with the same
 * title counts as the book itself and is left out.
 *
 * @param gold labels of annotated books (1, 0, or −1 where there is none), in the order of the index
 */
export function voteByOtherBooks(
  { of, minimumBooks, minimumAgreement }: OtherBooksFunction,
  index: CorpusIndex,
  gold: ArrayLike<number>,
): Int8Array {
  const groups = index.groups(of);
  const titles = index.groups("title");
  const all = new Map<number, Tally>();
  const sameTitle = new Map<string, Tally>();
  for (let book = 0; book < index.size; book++) {
    if (groups[book] < 0 || gold[book] < 0) continue;
    count(all, groups[book], gold[book]);
    count(sameTitle, workKey(book), gold[book]);
  }
  return Int8Array.from(groups, (group, book) => {
    const total = group < 0 ? undefined : all.get(group);
    if (!total) return Vote.abstain;
    // An untitled book shares its title with no other.
    const own = titles[book] < 0 ? tallyOf(gold[book]) : (sameTitle.get(workKey(book)) ?? none);
    const books = total.books - own.books;
    const fiction = total.fiction - own.fiction;
    if (books < Math.max(1, minimumBooks)) return Vote.abstain;
    if (fiction / books >= minimumAgreement) return Vote.fiction;
    return (books - fiction) / books >= minimumAgreement ? Vote.nonFiction : Vote.abstain;
  });

  function workKey(book: number): string {
    return `${groups[book]} ${titles[book]}`;
  }
}

interface Tally {
  books: number;
  fiction: number;
}

const none: Tally = { books: 0, fiction: 0 };

function tallyOf(label: number): Tally {
  return label < 0 ? none : { books: 1, fiction: label };
}

function count<Key>(tallies: Map<Key, Tally>, key: Key, label: number): void {
  const tally = tallies.get(key);
  if (!tally) tallies.set(key, { books: 1, fiction: label });
  else {
    tally.books++;
    tally.fiction += label;
  }
}
