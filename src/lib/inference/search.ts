const marks = /\p{M}+/gu;
const curlySingle = /[\u2018\u2019\u201a\u201b\u02bc`´]/g;

/** Text as the search compares it: lower case, without accents ("Études" is "etudes"), apostrophes straight. */
export function foldForSearch(text: string): string {
  // Most titles are plain ASCII, for which lower case is all there is to do.
  if (/^[\x20-\x5f\x61-\x7e]*$/.test(text)) return text.toLowerCase();
  return text.normalize("NFD").replace(marks, "").toLowerCase().replace(curlySingle, "'");
}

/** What the search looks through for each book, to be prepared once. */
export function searchTexts(books: readonly { title: string; author: string }[]): string[] {
  return books.map(({ title, author }) => foldForSearch(`${title}\n${author}`));
}

/** The words of a query, folded; all of them are to occur. */
export function searchWords(query: string): string[] {
  return foldForSearch(query).split(/\s+/).filter(Boolean);
}
