import type { StateLimits } from "../../lib/urlState.js";
import { urlState, type UrlState } from "../urlState.js";

/** Settings of the keyword explorer at the start. */
export const startingKeywords = {
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

/** What the settings may be. */
export const keywordLimits = {
  choices: { window: windows, set: sets },
  bounds: { from: yearBounds, to: yearBounds, first: yearBounds, last: yearBounds },
  typed: ["words", "term"],
} satisfies StateLimits<typeof startingKeywords>;

/** The settings, whatever else the state holds. */
export type KeywordState = Pick<UrlState<typeof startingKeywords>, "value" | "set"> & EventTarget;

/** The settings alone, bound to the address. @param scope where several states share it: see `divideQuery` */
export function keywordState(scope = ""): KeywordState {
  return urlState<typeof startingKeywords>(startingKeywords, keywordLimits, scope);
}
