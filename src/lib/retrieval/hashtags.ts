/** A suggested hashtag, and what speaks for it. */
export interface Hashtag {
  /** Such as "#CarpeDiem". */
  hashtag: string;
  label: string;
  /** Probability that the model gives the theme, or null where it does not know it or gives it less than is asked. */
  predicted: number | null;
  /** Related quotations that carry the tag. */
  related: number;
}

/**
 * A label as a hashtag in CamelCase: "carpe-diem" gives "#CarpeDiem"; null where nothing but digits is left, which
 * no service links.
 */
export function hashtag(label: string): string | null {
  const words = label.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const joined = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
  return /^\p{N}*$/u.test(joined) ? null : `#${joined}`;
}

/**
 * Hashtags for a quotation: its predicted themes, and tags that several related quotations carry. Ordered by the
 * probability plus the share of related quotations with the tag.
 *
 * @param predicted themes with their probabilities
 * @param related tags of each related quotation
 */
export function suggestHashtags(
  predicted: ReadonlyMap<string, number>,
  related: readonly (readonly string[])[],
  limit: number,
): Hashtag[] {
  const counts = new Map<string, number>();
  for (const tags of related) for (const tag of new Set(tags)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  const labels = new Set([...predicted.keys(), ...[...counts].filter(([, n]) => n > 1).map(([tag]) => tag)]);
  const weight = ({ predicted: p, related: n }: Hashtag) => (p ?? 0) + n / Math.max(1, related.length);
  return [...labels]
    .flatMap((label): Hashtag[] => {
      const text = hashtag(label);
      if (text === null) return [];
      const n = counts.get(label) ?? 0;
      return [{ hashtag: text, label, predicted: predicted.get(label) ?? null, related: n }];
    })
    .sort((a, b) => weight(b) - weight(a) || (a.label < b.label ? -1 : 1))
    .slice(0, limit);
}
