/** How often labels stand together on the same text. */
export interface Cooccurrence {
  labels: readonly string[];
  /** Texts counted. */
  texts: number;
  /** together[a][b]: texts with both labels; together[a][a]: texts with the label. */
  together: readonly (readonly number[])[];
}

/** Counts the labels of texts; labels that are not in the list are left out, a repeated one counts once. */
export function countTogether(labels: readonly string[], texts: Iterable<readonly string[]>): Cooccurrence {
  const place = new Map(labels.map((label, i) => [label, i]));
  const together = labels.map(() => labels.map(() => 0));
  let n = 0;
  for (const given of texts) {
    n++;
    const places = [...new Set(given)].flatMap((label) => place.get(label) ?? []);
    for (const a of places) for (const b of places) together[a][b]++;
  }
  return { labels, texts: n, together };
}

/** The counts that a list of pairs records; pairs that it leaves out count as never together. */
export function fromPairs(
  labels: readonly string[],
  texts: number,
  support: Readonly<Record<string, number>>,
  pairs: readonly { first: string; second: string; count: number }[],
): Cooccurrence {
  const place = new Map(labels.map((label, i) => [label, i]));
  const together = labels.map((a) => labels.map((b) => (a === b ? (support[a] ?? 0) : 0)));
  for (const { first, second, count } of pairs) {
    const [a, b] = [place.get(first), place.get(second)];
    if (a === undefined || b === undefined) continue;
    together[a][b] = count;
    together[b][a] = count;
  }
  return { labels, texts, together };
}

/**
 * Cosine similarity of two labels, |A ∩ B| / √(|A| |B|), in [0, 1] (Ochiai 1957): 1 for labels that always stand
 * together, 0 for labels that never do, and for a label that no text has.
 */
export function cosineSimilarity({ together }: Cooccurrence): number[][] {
  return together.map((row, a) =>
    row.map((both, b) => {
      const size = Math.sqrt(together[a][a] * together[b][b]);
      return size === 0 ? 0 : both / size;
    }),
  );
}
