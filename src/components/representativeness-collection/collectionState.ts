import { dimensionKeys } from "../../lib/selection/dimensions.js";
import { urlState, type UrlState } from "../urlState.js";

/** Settings of the page at the start. */
export const startingCollection = {
  /** Properties of the heat map. */
  rows: "class" as string,
  columns: "period" as string,
  /** Keywords as typed. */
  words: "tale, histor*, poem*",
  /** Years counted together, and first and last year of the chart. */
  window: "5",
  from: 1800,
  to: 1899,
  /** What the list of titles shows: a keyword ("" for the first), a set, first and last year. */
  term: "",
  set: "collection",
  first: 1800,
  last: 1899,
};

/** Widths of the running mean in years. */
export const windows = ["1", "3", "5", "11", "21"];

/** Sets in which keywords are counted. */
export const sets = ["collection", "catalogue"];

/** Least and greatest year that can be asked for. */
export const yearBounds = [1400, 1999] as const;

/** What the page keeps in the address. */
export type CollectionState = UrlState<typeof startingCollection>;

/** The settings of the page, bound to the address. @param scope where several states share it: see `divideQuery` */
export function collectionState(scope = ""): CollectionState {
  const renamed = new Map([
    ["form", "class"],
    ["decade", "period"],
  ]);
  return urlState<typeof startingCollection>(
    startingCollection,
    {
      renamed: { rows: renamed, columns: renamed },
      choices: { rows: dimensionKeys, columns: dimensionKeys, window: windows, set: sets },
      bounds: { from: yearBounds, to: yearBounds, first: yearBounds, last: yearBounds },
    },
    scope,
  );
}
