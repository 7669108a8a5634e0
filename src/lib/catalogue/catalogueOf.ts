import type { Catalogue } from "./catalogue.js";

/** A record as a row, of which only identifier and title are known of every source. */
export type CatalogueRow = { id: string; title: string } & Partial<
  Record<"author" | "place" | "publisher" | "shelfmark" | "link", string>
> & { year?: number | null };

/** Rows as columns; what a row does not say is absent. @param further columns of the source's own, as long as the rows */
export function catalogueOf(
  rows: readonly CatalogueRow[],
  further: Readonly<Record<string, readonly string[]>> = {},
): Catalogue {
  const text = (key: "author" | "place" | "publisher" | "shelfmark" | "link") =>
    rows.map((row) => row[key] ?? "");
  return {
    size: rows.length,
    id: rows.map(({ id }) => id),
    title: rows.map(({ title }) => title),
    author: text("author"),
    place: text("place"),
    publisher: text("publisher"),
    year: rows.map(({ year }) => year ?? null),
    shelfmark: text("shelfmark"),
    link: text("link"),
    further,
  };
}
