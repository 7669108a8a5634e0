import type { Choice } from "../../lib/crossfilter/columns.js";

/** A chart of one column that is brought up to date in place. */
export interface FilterChart {
  element: HTMLElement;
  /**
   * @param counts rows with each code that no other column's filter rejects
   * @param stretch scale bars by these counts rather than by all rows
   */
  update(counts: Uint32Array, choice: Choice, stretch: boolean): void;
}
