import { Vote } from "../votes.js";

/** What is odd about some votes, and how label models take it. */
export interface VoteNotes {
  notes: string[];
  /** Functions that vote the same on every book, and so say nothing that the class prior does not. */
  constant: boolean[];
}

/**
 * Sentences on votes that label models take in their own way: functions that never vote or always vote the same,
 * contradiction on every book. Empty for ordinary votes. What no label model can weigh at all `whyUnweighable` tells.
 */
export function voteNotes(votes: readonly Int8Array[], books: number, names: readonly string[]): VoteNotes {
  const notes: string[] = [];
  const constant = votes.map(() => false);
  const fiction = new Uint32Array(books);
  const nonFiction = new Uint32Array(books);
  votes.forEach((of, f) => {
    let forFiction = 0;
    let against = 0;
    for (let book = 0; book < books; book++) {
      if (of[book] === Vote.fiction) {
        forFiction++;
        fiction[book]++;
      } else if (of[book] === Vote.nonFiction) {
        against++;
        nonFiction[book]++;
      }
    }
    const name = names[f] ?? `function ${f + 1}`;
    if (forFiction + against === 0) notes.push(`"${name}" never votes.`);
    // On a single book every function is constant.
    else if (books > 1 && (forFiction === books || against === books)) {
      constant[f] = true;
      notes.push(`"${name}" votes the same on every book, which tells no two apart: it is left out.`);
    }
  });
  notes.push(...contradiction(fiction, nonFiction));
  return { notes, constant };
}

function contradiction(fiction: Uint32Array, nonFiction: Uint32Array): string[] {
  const voted = fiction.reduce((sum, count, book) => sum + Number(count + nonFiction[book] > 0), 0);
  const both = fiction.reduce((sum, count, book) => sum + Number(count > 0 && nonFiction[book] > 0), 0);
  return voted > 0 && both === voted
    ? ["The functions contradict each other on every book that has a vote: trust no estimate made from them."]
    : [];
}
