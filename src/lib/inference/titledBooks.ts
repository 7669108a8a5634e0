/** The titled books of the collection as columns of equal length: one entry a book, in order of id. */
export interface TitledBooks {
  id: string[];
  title: string[];
  author: string[];
  year: (number | null)[];
  place: string[];
  ark: string[];
}

const columns = ["id", "title", "author", "year", "place", "ark"] as const;

/**
 * Checks the columns of a file.
 *
 * @param name what to call the file in an error
 * @throws if a column is missing, or shorter or longer than the ids
 */
export function parseTitledBooks(value: unknown, name = "titles.json"): TitledBooks {
  const table = (typeof value === "object" && value !== null ? value : {}) as Partial<TitledBooks>;
  for (const column of columns) {
    const cells = table[column];
    if (!Array.isArray(cells))
      throw new Error(`missing column: "${column}" in ${name} (expected ${columns.join(", ")})`);
    const expected = table.id?.length ?? 0;
    if (cells.length !== expected)
      throw new Error(
        `uneven columns: "${column}" in ${name} has ${cells.length} entries (expected ${expected}, as many as ids)`,
      );
  }
  return table as TitledBooks;
}
