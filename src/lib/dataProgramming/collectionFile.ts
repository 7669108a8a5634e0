import type { LabelUse, StudioCollection } from "./collection.js";

/** The collection as columns of equal length, and one character a book for its label and its use. */
export interface CollectionFile {
  id: string[];
  title: string[];
  author: string[];
  place: string[];
  publisher: string[];
  shelfmark: string[];
  /** "1" for fiction, "0" for non-fiction, "." for no label. */
  label: string;
  /** "t" for training, "v" for validation, "r" for random, "." for none. */
  use: string;
  /** Thousandths: the model's probability of fiction, from a model that never saw the title; −1 where there is none. */
  probability: number[];
}

const fields = ["id", "title", "author", "place", "publisher", "shelfmark"] as const;
const useSigns: Readonly<Record<LabelUse, string>> = {
  none: ".",
  training: "t",
  validation: "v",
  random: "r",
};
const usesBySign = new Map(Object.entries(useSigns).map(([use, sign]) => [sign, use as LabelUse]));

/** The columns of a collection. @param probabilities in [0, 1], NaN where there is none */
export function packCollection(
  { books, gold, uses }: StudioCollection,
  probabilities: ArrayLike<number>,
): CollectionFile {
  const column = (field: (typeof fields)[number]) => books.map((book) => book[field]);
  return {
    id: column("id"),
    title: column("title"),
    author: column("author"),
    place: column("place"),
    publisher: column("publisher"),
    shelfmark: column("shelfmark"),
    label: Array.from(gold, (label) => (label < 0 ? "." : String(label))).join(""),
    use: uses.map((use) => useSigns[use]).join(""),
    probability: Array.from(probabilities, thousandths),
  };
}

/**
 * The collection and its probabilities from their columns.
 *
 * @throws if a column is missing, or shorter or longer than the ids
 */
export function readCollection(value: unknown): StudioCollection & { probabilities: Float64Array } {
  const file = (typeof value === "object" && value !== null ? value : {}) as Partial<CollectionFile>;
  const books = columnOf(file, "id", null).length;
  const [id, title, author, place, publisher, shelfmark] = fields.map((name) => columnOf(file, name, books));
  const probability = columnOf(file, "probability", books);
  const label = columnOf(file, "label", books);
  const use = columnOf(file, "use", books);
  return {
    books: Array.from({ length: books }, (_, i) => ({
      id: String(id[i]),
      title: String(title[i]),
      author: String(author[i]),
      place: String(place[i]),
      publisher: String(publisher[i]),
      shelfmark: String(shelfmark[i]),
    })),
    gold: Int8Array.from({ length: books }, (_, i) => (label[i] === "1" ? 1 : label[i] === "0" ? 0 : -1)),
    uses: Array.from({ length: books }, (_, i) => usesBySign.get(String(use[i])) ?? "none"),
    probabilities: Float64Array.from({ length: books }, (_, i) => fraction(Number(probability[i]))),
  };
}

/** The probabilities as they come back from a file: rounded to thousandths. */
export function roundedProbabilities(probabilities: ArrayLike<number>): Float64Array {
  return Float64Array.from(probabilities, (p) => fraction(thousandths(p)));
}

function thousandths(p: number): number {
  return Number.isNaN(p) ? -1 : Math.round(p * 1000);
}

function fraction(thousandths: number): number {
  return thousandths >= 0 && thousandths <= 1000 ? thousandths / 1000 : NaN;
}

function columnOf(
  file: Partial<CollectionFile>,
  name: keyof CollectionFile,
  expected: number | null,
): ArrayLike<unknown> {
  const column = file[name];
  if (!Array.isArray(column) && typeof column !== "string")
    throw new Error(`missing column: "${name}" in the collection (expected one entry for each book)`);
  if (expected !== null && column.length !== expected)
    throw new Error(
      `uneven columns: "${name}" in the collection has ${column.length} entries (expected ${expected}, as many as ids)`,
    );
  return column;
}
