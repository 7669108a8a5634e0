import type { AnnotationCopy } from "../../src/lib/agreement/annotationCopies.js";
import { parseAuthorityTerms } from "../formats/authorityTerms.js";

const facets: Readonly<Record<string, string>> = {
  "600": "People",
  "610": "Organisations",
  "611": "Events",
  "630": "Works",
  "647": "Events",
  "648": "Periods",
  "650": "Topics",
  "651": "Places",
  "655": "Forms and genres",
};

/** The FAST headings of some books as columns; `facet` is a number in `facets`. */
export interface HeadingColumns {
  facets: string[];
  book: number[];
  facet: number[];
  term: string[];
  id: string[];
}

/**
 * The headings that annotators gave, with the kind that the MARC tag before each names ("Other headings" where it names
 * none), in the order of the books.
 */
export function headings(books: readonly AnnotationCopy[]): HeadingColumns {
  const names = [...new Set(Object.values(facets)), "Other headings"];
  const columns: HeadingColumns = { facets: names, book: [], facet: [], term: [], id: [] };
  books.forEach(({ cells }, book) => {
    const lines = `${cells["FAST genre terms"]}\n${cells["FAST subject terms"]}`.split("\n");
    const seen = new Set<string>();
    for (const line of lines) {
      const facet = facets[line.trim().slice(0, 3)] ?? "Other headings";
      for (const { term, id } of parseAuthorityTerms(line)) {
        if (seen.has(`${facet} ${term}`)) continue;
        seen.add(`${facet} ${term}`);
        columns.book.push(book);
        columns.facet.push(names.indexOf(facet));
        columns.term.push(term);
        columns.id.push(id);
      }
    }
  });
  return columns;
}
