import type { CorpusIndex } from "../corpusIndex.js";
import type { TermsFunction } from "../labellingFunction.js";
import { markMatches } from "../text/markMatches.js";
import { parseTerm } from "../text/term.js";
import { Vote, voteFor } from "../votes.js";

/** Votes of a function by terms. @throws if a term cannot be read */
export function voteByTerms(
  { field, vote, terms, except = [], minimum = 1 }: TermsFunction,
  index: CorpusIndex,
): Int8Array {
  const texts = index.field(field);
  const votes = new Int8Array(index.size).fill(Vote.abstain);
  if (minimum <= 1) for (const term of terms) markMatches(texts, parseTerm(term), voteFor(vote), votes);
  else {
    const found = new Uint16Array(index.size);
    const lastTerm = new Int32Array(index.size).fill(-1);
    [...new Set(terms)].forEach((term, number) =>
      markMatches(texts, parseTerm(term), number, lastTerm, (book) => {
        if (++found[book] === minimum) votes[book] = voteFor(vote);
      }),
    );
  }
  for (const term of except) markMatches(texts, parseTerm(term), Vote.abstain, votes);
  return votes;
}
