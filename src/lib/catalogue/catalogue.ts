import type { Predictions } from "./predictions.js";

/**
 * Records, a column for each property: the rows of every page, whether they are books of a library, the texts of a task
 * or a reader's own file. Every column has `size` cells. An absent text is "", an absent number null.
 */
export interface Catalogue {
  size: number;
  id: readonly string[];
  /** What a model reads: the title of a book, or the text of a task whose texts are no books. */
  title: readonly string[];
  author: readonly string[];
  place: readonly string[];
  publisher: readonly string[];
  year: readonly (number | null)[];
  shelfmark: readonly string[];
  /** Address of the record or its scan, "" where there is none. */
  link: readonly string[];
  /** Further columns that the source has, by name, such as "language"; their cells are texts. */
  further: Readonly<Record<string, readonly string[]>>;
  /** What people decided: the number of each record's class in `predictions.classes`, −1 where nobody has. */
  labels?: ArrayLike<number>;
  predictions?: Predictions;
}
