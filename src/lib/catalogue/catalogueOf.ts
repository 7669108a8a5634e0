import type { Catalogue } from "./catalogue.js";

type Text = "title" | "author" | "place" | "publisher" | "shelfmark" | "link";

/** A record as a row, of which only the identifier is known of every source. */
export type CatalogueRow = { id: string; year?: number | null } & Partial<Record<Text, string>>;

/** Rows as columns; what a row does not say is absent. @param further columns of the source's own, as long as the rows */
export function catalogueOf(
  rows: readonly CatalogueRow[],
  further: Readonly<Record<string, readonly string[]>> = {},
): Catalogue {
  const text = (key: Text) => rows.map((row) => row[key] ?? "");
  return {
    size: rows.length,
    id: rows.map(({ id }) => id),
    title: text("title"),
    author: text("author"),
    place: text("place"),
    publisher: text("publisher"),
    year: rows.map(({ year }) => year ?? null),
    shelfmark: text("shelfmark"),
    link: text("link"),
    further,
  };
}
