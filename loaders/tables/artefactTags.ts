import { op, table } from "arquero";
import type { Quote } from "../../src/lib/rows.js";

/** Quotations from which a tag is judged at all, and the share of them from which one author dominates it. */
const domination = { quotes: 20, share: 0.25 } as const;

/**
 * Tags that are one author's habit rather than a theme: of their quotations (at least 20), more than a quarter have
 * the same author.
 */
export function artefactTags(quotes: readonly Pick<Quote, "author" | "tags">[]): Map<string, string> {
  const tagged = quotes.flatMap(({ author, tags }) => tags.map((tag) => ({ tag, author })));
  const shares = table({ tag: tagged.map(({ tag }) => tag), author: tagged.map(({ author }) => author) })
    .groupby("tag", "author")
    .rollup({ quotes: op.count() })
    .groupby("tag")
    .derive({ all: op.sum("quotes") })
    .objects() as { tag: string; author: string; quotes: number; all: number }[];
  const dominant = shares.filter(
    ({ author, quotes: own, all }) =>
      author !== "" && all >= domination.quotes && own > all * domination.share,
  );
  // The author with the most of a tag's quotations comes last and stays.
  dominant.sort((a, b) => a.quotes - b.quotes);
  return new Map(dominant.map(({ tag, author }) => [tag, author]));
}

/** Does a tag tell whose words they are or are not, such as "misattributed-to-mark-twain"? */
export function isAttribution(tag: string): boolean {
  return /(?:^|-)(?:mis)?attributed(?:-|$)/.test(tag) || tag === "quote-investigator";
}
