import { foldedText } from "../catalogue/foldedText.js";

/** What the search looks through for each book, folded, to be prepared once. */
export function searchTexts(books: readonly { title: string; author: string }[]): string[] {
  return books.map(({ title, author }) => foldedText(`${title}\n${author}`));
}
