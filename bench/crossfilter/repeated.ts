import type { Column } from "../../src/lib/crossfilter/columns.js";
import type { ScoredCatalogue } from "../../src/lib/crossfilter/datasets.js";

/** Books several times over: as many rows as are wanted, without making up the texts of each. */
export function repeatedBooks(books: ScoredCatalogue, times: number): ScoredCatalogue {
  if (times === 1) return books;
  const { labels, predictions } = books;
  const repeat = <Cell>(cells: readonly Cell[]): Cell[] =>
    Array.from({ length: cells.length * times }, (_, row) => cells[row % cells.length]);
  return {
    size: books.size * times,
    ...{ id: repeat(books.id), title: repeat(books.title), author: repeat(books.author) },
    ...{ place: repeat(books.place), publisher: repeat(books.publisher), year: repeat(books.year) },
    ...{ shelfmark: repeat(books.shelfmark), link: repeat(books.link) },
    further: Object.fromEntries(Object.entries(books.further).map(([name, cells]) => [name, repeat(cells)])),
    ...(labels && { labels: repeatCodes(Uint8Array.from(labels), times) }),
    predictions: {
      classes: predictions.classes,
      probabilities: repeatCodes(Float64Array.from(predictions.probabilities), times),
      predicted: repeatCodes(Int16Array.from(predictions.predicted), times),
    },
  };
}

/** The columns of such books. */
export function repeatedColumns(columns: readonly Column[], times: number): Column[] {
  return columns.map((column) => ({ ...column, codes: repeatCodes(column.codes, times) }));
}

function repeatCodes<Codes extends Uint8Array | Uint16Array | Int16Array | Float64Array>(
  codes: Codes,
  times: number,
): Codes {
  const repeated = new (codes.constructor as new (length: number) => Codes)(codes.length * times);
  for (let i = 0; i < times; i++) repeated.set(codes, i * codes.length);
  return repeated;
}
