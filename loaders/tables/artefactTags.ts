import type { Quote } from "../../src/lib/rows.js";

/** Quotations from which a tag is judged at all, and the share of them from which one author dominates it. */
export const domination = { quotes: 20, share: 0.25 } as const;

/**
 * Tags that are one author's habit rather than a theme: of their quotations (at least 20), more than a quarter have
 * the same author.
 */
export function artefactTags(quotes: readonly Pick<Quote, "author" | "tags">[]): Map<string, string> {
  const authors = new Map<string, Map<string, number>>();
  for (const { author, tags } of quotes)
    for (const tag of tags) {
      const counts = authors.get(tag) ?? new Map<string, number>();
      counts.set(author, (counts.get(author) ?? 0) + 1);
      authors.set(tag, counts);
    }
  const dominated = new Map<string, string>();
  for (const [tag, counts] of authors) {
    const all = [...counts.values()].reduce((sum, n) => sum + n, 0);
    const named = [...counts].filter(([author]) => author !== "");
    const [author, most] = named.reduce((best, each) => (each[1] > best[1] ? each : best), ["", 0]);
    if (all >= domination.quotes && most > all * domination.share) dominated.set(tag, author);
  }
  return dominated;
}

/** Does a tag tell whose words they are or are not, such as "misattributed-to-mark-twain"? */
export function isAttribution(tag: string): boolean {
  return /(?:^|-)(?:mis)?attributed(?:-|$)/.test(tag) || tag === "quote-investigator";
}
