import { Vote } from "../votes.js";

/** What is odd about some votes, and how label models take it. */
export interface VoteNotes {
  notes: string[];
  /** Functions that vote the same on every book, and so say nothing that the class prior does not. */
  constant: boolean[];
}

/**
 * Sentences on votes that no label model can make much of: no books, no functions, functions that never vote or always
 * vote the same, no votes for one of the classes, contradiction on every book. Empty for ordinary votes.
 */
export function voteNotes(votes: readonly Int8Array[], books: number, names: readonly string[]): VoteNotes {
  const notes: string[] = [];
  const constant = votes.map(() => false);
  if (books === 0) return { notes: ["There are no books, so there is nothing to estimate."], constant };
  if (votes.length === 0)
    return { notes: ["There are no labelling functions: every book keeps the class prior."], constant };
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
  notes.push(...classNotes(fiction, nonFiction));
  return { notes, constant };
}

function classNotes(fiction: Uint32Array, nonFiction: Uint32Array): string[] {
  let anyFiction = 0;
  let anyNonFiction = 0;
  let both = 0;
  fiction.forEach((count, book) => {
    if (count > 0) anyFiction++;
    if (nonFiction[book] > 0) anyNonFiction++;
    if (count > 0 && nonFiction[book] > 0) both++;
  });
  const voted = anyFiction + anyNonFiction - both;
  if (voted === 0) return ["No function votes on any book: every book keeps the class prior."];
  if (anyNonFiction === 0)
    return ["No function votes non-fiction: the votes show no second class to compare with."];
  if (anyFiction === 0) return ["No function votes fiction: the votes show no second class to compare with."];
  if (both === voted)
    return [
      "The functions contradict each other on every book that has a vote: trust no estimate made from them.",
    ];
  return [];
}
