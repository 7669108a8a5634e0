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
