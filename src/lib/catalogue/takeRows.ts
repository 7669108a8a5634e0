import type { Catalogue } from "./catalogue.js";

/** Some rows of a catalogue, in the order given and as often as given, without what was decided of them. */
export function takeRows(catalogue: Catalogue, rows: readonly number[]): Catalogue {
  const take = <Cell>(column: readonly Cell[]) => rows.map((row) => column[row]);
  const { id, title, author, place, publisher, year, shelfmark, link, further } = catalogue;
  return {
    size: rows.length,
    id: take(id),
    title: take(title),
    author: take(author),
    place: take(place),
    publisher: take(publisher),
    year: take(year),
    shelfmark: take(shelfmark),
    link: take(link),
    further: Object.fromEntries(Object.entries(further).map(([name, column]) => [name, take(column)])),
  };
}
