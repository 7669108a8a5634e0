import { urlState, type UrlState } from "../urlState.js";

/** Keys of the columns by which the list can be ordered. */
const sortKeys = ["title", "author", "year", "place", "verdict", "probability", "distance"];

/**
 * Settings of the list of results that let everything pass, the most doubtful books first.
 *
 * @param years first and last year of the collection
 */
export function everything([from, to]: readonly [number, number]) {
  return {
    words: "",
    label: "any",
    certainty: "any",
    from,
    to,
    least: 0,
    most: 1,
    sort: "distance",
    direction: "ascending",
    /** Id of the selected book, or "". */
    book: "",
  };
}

/** What the list keeps in the address: the filter, the order, and the selected book. */
export type ResultState = UrlState<ReturnType<typeof everything>>;

/** The settings of the list, bound to the address. */
export function resultState(years: readonly [number, number]): ResultState {
  return urlState<ReturnType<typeof everything>>(everything(years), {
    choices: {
      label: ["any", "fiction", "non_fiction"],
      certainty: ["any", "certain", "unsure"],
      sort: sortKeys,
      direction: ["ascending", "descending"],
    },
    bounds: { from: years, to: years, least: [0, 1], most: [0, 1] },
    typed: ["words"],
  });
}
