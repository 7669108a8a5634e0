import { normaliseLabels } from "../src/lib/multilabel/normalise.js";

/** Headings whose commas part levels, as trade headings have it: "Fiction, science fiction, general". */
const levels = /^(?:juvenile |young adult )?(?:non-?)?fiction\b/i;

/** What services file a book under for themselves, and what says nothing beside another level. */
const housekeeping = new Set([
  "accessible-book",
  "protected-daisy",
  "in-library",
  "lending-library",
  "internet-archive-wishlist",
  "overdrive",
  "large-type-books",
  "open-library-staff-picks",
  "general",
  "etc.",
]);

/**
 * The labels of a book's subject headings: each level of a heading one label, normalised as all labels are.
 * "Fiction, science fiction, general" gives fiction and science-fiction; "Dragons -- Fiction" gives dragons and fiction.
 */
export function subjectLabels(headings: readonly string[]): string[] {
  const parts = headings.flatMap((heading) =>
    heading
      .split(/\s*(?:--|\/|;)\s*/)
      .flatMap((part) => (levels.test(part) ? part.split(/\s*,\s*/) : [part])),
  );
  // What has a colon or an equals sign is a service's own code: "nyt:hardcover-fiction=2011-01-02".
  return normaliseLabels(parts)
    .filter((label) => !/[:=]/.test(label) && !housekeeping.has(label))
    .sort();
}
