import { dimensionKeys } from "../../lib/selection/dimensions.js";
import { keywordLimits, startingKeywords } from "../keywords/keywordState.js";
import { urlState, type UrlState } from "../urlState.js";

/** Settings of the page at the start. */
export const startingCollection = {
  /** Properties of the heat map. */
  rows: "class" as string,
  columns: "period" as string,
  ...startingKeywords,
};

/** What the page keeps in the address. */
export type CollectionState = UrlState<typeof startingCollection>;

/** The settings of the page, bound to the address. */
export function collectionState(): CollectionState {
  const renamed = new Map([
    ["form", "class"],
    ["decade", "period"],
  ]);
  return urlState<typeof startingCollection>(startingCollection, {
    ...keywordLimits,
    renamed: { rows: renamed, columns: renamed },
    choices: { rows: dimensionKeys, columns: dimensionKeys, ...keywordLimits.choices },
  });
}
