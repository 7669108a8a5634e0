const imaginative = ["fiction", "novels", "poetry", "plays", "drama", "short stories", "fantasy"];
const factual = [
  "nonfiction",
  "non fiction",
  "biography",
  "memoir",
  "autobiography",
  "history",
  "philosophy",
  "politics",
];

/** What the genres of a reading list say: 1 for fiction, 0 for non-fiction, null where they say both or neither. */
export function readersOutcome(genres: readonly string[]): 0 | 1 | null {
  const fiction = genres.some((genre) => imaginative.includes(genre));
  // "History" is often given to historical novels: it counts against fiction only where nobody calls the book fiction.
  const fact = genres.some((genre) => factual.includes(genre));
  if (fiction) return genres.some((genre) => factual.slice(0, 5).includes(genre)) ? null : 1;
  return fact ? 0 : null;
}
