import { catalogueOf } from "../catalogue/catalogueOf.js";
import { groupsOf } from "../catalogue/groups.js";
import { headingNumbers } from "../catalogue/headingNumbers.js";
import type { CatalogueRecord } from "../rows.js";
import { dimension, dimensionKeys, fewestRecords, type DimensionKey } from "./dimensions.js";

/** The groups of one dimension: their names in order, and the number of each record's group. */
export interface Grouping {
  names: readonly string[];
  of: number[];
}

/** Catalogue records as columns of equal length, one entry a record. */
export interface SelectionTable {
  /** 1 where the record was digitised, else 0. */
  digitised: number[];
  /** Number of the record's heading, from 0; records under one heading share it. */
  heading: number[];
  groups: Record<DimensionKey, Grouping>;
}

/** The columns of catalogue records. Records without a heading are each a heading of their own. */
export function selectionTable(records: readonly CatalogueRecord[]): SelectionTable {
  const catalogue = catalogueOf(records, {
    language: records.map(({ language }) => languageName(language)),
    pages: records.map(({ pages }) => String(pages ?? "")),
  });
  const grouping = (key: DimensionKey): Grouping => {
    const { names, of } = groupsOf(dimension(key), catalogue, { most: Infinity, fewest: fewestRecords[key] });
    return { names, of: [...of] };
  };
  return {
    digitised: records.map(({ digitised }) => Number(digitised)),
    heading: headingNumbers(records.map(({ author }) => author)),
    groups: Object.fromEntries(dimensionKeys.map((key) => [key, grouping(key)])) as Record<
      DimensionKey,
      Grouping
    >,
  };
}

const languageNames = new Intl.DisplayNames("en", { type: "language" });

/** Name of a language by its MARC code, such as "French" for "fre"; "" for none, and for undetermined. */
function languageName(code: string): string {
  return /^[a-z]{3}$/.test(code) && code !== "und" ? (languageNames.of(code) ?? code) : "";
}
