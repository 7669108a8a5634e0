import { doubleLabels } from "../../loaders/audit/doubleLabels.js";
import { loadAnnotatedBooks } from "../../loaders/tables/annotatedBooks.js";
import { loadTestSample } from "../../loaders/tables/testSample.js";

/** The books of the test sample that an annotator labelled too, well joined, and on how many of them the two disagree. */
export async function labelledTwice(): Promise<{ twice: number; disagree: number }> {
  const annotated = (await loadAnnotatedBooks()).rows.filter(({ wellJoined }) => wellJoined);
  const books = doubleLabels(annotated, (await loadTestSample()).rows);
  return { twice: books.length, disagree: books.filter((book) => book.annotation !== book.test).length };
}
