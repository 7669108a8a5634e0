import type { Catalogue } from "../catalogue/catalogue.js";
import { headingNumbers } from "../catalogue/headingNumbers.js";

/** A title of the collection or of the catalogue. */
export interface Title {
  id: string;
  title: string;
  author: string;
  year: number | null;
  /** Archival resource key of the scan, where there is one. */
  ark?: string;
}

/** What keywords are counted in: these columns of a catalogue. */
export interface TitleColumns extends Pick<Catalogue, "id" | "title" | "author" | "year"> {
  ark?: readonly string[];
}

/** Titles with what counting them by year and by heading needs. */
export interface TitleSet {
  /** Such as "collection". */
  name: string;
  columns: TitleColumns;
  size: number;
  /** Year of each title, or −1. */
  years: Int16Array;
  /** Number of each title's author heading, from 0; titles without one are each a heading of their own. */
  heading: Int32Array;
  /** Titles under each heading. */
  underHeading: Int32Array;
}

/**
 * Makes a set of titles.
 * @throws if a column is missing, or shorter or longer than the titles
 */
export function titleSet(name: string, columns: TitleColumns): TitleSet {
  for (const column of ["id", "title", "author", "year"] as const) {
    const cells: unknown = (columns as Partial<TitleColumns>)[column];
    if (!Array.isArray(cells) || cells.length !== columns.title.length)
      throw new Error(`uneven columns: "${column}" of the ${name} (expected one entry for each title)`);
  }
  const heading = Int32Array.from(headingNumbers(columns.author));
  const underHeading = new Int32Array(heading.reduce((most, number) => Math.max(most, number + 1), 0));
  for (const number of heading) underHeading[number]++;
  const years = Int16Array.from(columns.year, (year) => year ?? -1);
  return { name, columns, size: columns.title.length, years, heading, underHeading };
}

/** One title of a set as a row. */
export function titleAt({ columns }: TitleSet, i: number): Title {
  const { id, title, author, year, ark } = columns;
  return { id: id[i], title: title[i], author: author[i], year: year[i], ark: ark?.[i] ?? "" };
}
