import { sqlExamples } from "../../lib/sql/examples.js";
import { urlState, type UrlState } from "../urlState.js";

/** Marks that a chart of a result can be drawn with. */
export const chartMarks = ["bars", "lines", "dots"] as const;

/** What the SQL page shows at first: an empty x, y or colour is chosen from the result. */
export const startingSql = { sql: sqlExamples[0].query, x: "", y: "", colour: "", mark: "bars" };

/** What the SQL page keeps in the address. */
export type SqlState = UrlState<typeof startingSql>;

/** The settings of the page, bound to the address. */
export function sqlState(): SqlState {
  return urlState<typeof startingSql>(startingSql, {
    choices: { mark: chartMarks },
    typed: ["sql", "x", "y", "colour"],
  });
}
