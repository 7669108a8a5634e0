import type { FieldIndex } from "./fieldIndex.js";
import { SpecialToken, specialTokens } from "./specialTokens.js";
import type { Term, TermPart } from "./term.js";

/**
 * Sets `out[book]` to `value` for every book in whose text the term occurs.
 *
 * @param onMark called once for each book that did not have the value before
 */
export function markMatches(
  index: FieldIndex,
  term: Term,
  value: number,
  out: Int8Array | Int32Array,
  onMark?: (book: number) => void,
): void {
  const candidates = term.parts.map((part) => tokensOf(index, part));
  const anchor = rarest(index, candidates);
  const anchorTokens = candidates[anchor];
  if (!anchorTokens) return;
  const accepts = candidates.map(acceptor);
  const { positions, firstPosition, bookAt, bracketed, tokens } = index;
  const { parts } = term;
  for (const token of anchorTokens) {
    const end = firstPosition[token + 1];
    for (let p = firstPosition[token]; p < end; p++) {
      const first = positions[p] - anchor;
      const book = bookAt[positions[p]];
      if (out[book] === value) continue;
      let holds = true;
      for (let i = 0; i < parts.length && holds; i++) {
        const at = first + i;
        if (bookAt[at] !== book || (term.bracketed && !bracketed[at])) holds = false;
        else if (i !== anchor) holds = accepts[i](tokens[at]);
      }
      if (!holds) continue;
      out[book] = value;
      onMark?.(book);
    }
  }
}

/** Tokens that a part can be, or null for any word or number. */
function tokensOf(index: FieldIndex, part: TermPart): Int32Array | null {
  switch (part.kind) {
    case "any":
      return null;
    case "token":
      return Int32Array.of(part.token);
    case "word":
      return index.vocabulary.match(part.source, part.glob);
  }
}

/** The part with the fewest occurrences, from which the others are looked up. */
function rarest(index: FieldIndex, candidates: readonly (Int32Array | null)[]): number {
  let best = 0;
  let fewest = Infinity;
  candidates.forEach((tokens, i) => {
    if (!tokens) return;
    let total = 0;
    for (const token of tokens) total += index.frequency(token);
    if (total < fewest) {
      fewest = total;
      best = i;
    }
  });
  return best;
}

function acceptor(tokens: Int32Array | null): (token: number) => boolean {
  if (!tokens) return isAny;
  if (tokens.length === 1) return (token) => token === tokens[0];
  let set: Set<number> | undefined;
  return (token) => (set ??= new Set(tokens)).has(token);
}

function isAny(token: number): boolean {
  return token >= specialTokens || token === SpecialToken.year || token === SpecialToken.number;
}
