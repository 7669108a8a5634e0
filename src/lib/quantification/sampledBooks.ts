import type { Book, TestBook } from "../rows.js";

/** A book of the sample, as the collection and the model know it. */
export interface SampledBook {
  id: string;
  /** The collection's year, by which its stratum is chosen. */
  year: number | null;
  probability: number;
  /** Is it of the class asked about? null where the annotators gave no label, or several. */
  ofClass: boolean | null;
  /** The collection owes the title to the sample's own file. */
  titledBySampleOnly: boolean;
  /** No file names an author, so that the sign of `titledBySampleOnly` is missing. */
  nameless: boolean;
}

/**
 * Joins the sample to the scored books of the collection; sampled books that are not among them are left out.
 *
 * The collection's file was put together from several lists: a list of titles and authors, which covers about half of
 * it, and the files of annotations, which have titles for the rest of their own books but no authors. So a sampled book
 * for which the sample's file names an author and the collection does not has its title from the sample only.
 *
 * @param named the class asked about
 */
export function scoreSample(
  sample: readonly Pick<TestBook, "id" | "author" | "label">[],
  scored: readonly (Pick<Book, "id" | "author" | "year"> & { probability: number })[],
  named: string,
): SampledBook[] {
  const books = new Map(scored.map((book) => [book.id, book]));
  return sample.flatMap(({ id, author, label }) => {
    const book = books.get(id);
    if (book === undefined) return [];
    return {
      id,
      year: book.year,
      probability: book.probability,
      ofClass: label === null ? null : label === named,
      titledBySampleOnly: book.author === "" && author !== "",
      nameless: book.author === "" && author === "",
    };
  });
}
