import { html } from "htl";
import { allowedCodes, type Choice, type Column } from "../../lib/crossfilter/columns.js";
import type { Crossfilter } from "../../lib/crossfilter/crossfilter.js";
import { count, intervalRange, percent } from "../../lib/format.js";
import { labelName } from "../palette.js";
import { wilson } from "../../lib/statistics/wilson.js";

/** A line that says how many titles pass, of two classes how many of them are called the second, and how many are wrong. */
export function selectionSummary(
  columns: readonly Column[],
  crossfilter: Crossfilter,
  classes: readonly string[],
) {
  const line = html`<p class="crossfilter-summary"></p>`;
  const live = html`<span class="visually-hidden" role="status"></span>`;
  const at = (key: string) => columns.findIndex((column) => column.key === key);
  const [predicted, verdict] = [at("predicted"), at("verdict")];

  /** Rows that pass all filters and have the first of a column's categories, or the second. */
  const passing = (column: number, code: number, choices: readonly Choice[]) => {
    const allowed = allowedCodes(columns[column], choices[column]);
    return allowed === null || allowed[code] === 1 ? crossfilter.counts[column][code] : 0;
  };
  return {
    element: html`<div>${line}${live}</div>`,
    update(choices: readonly Choice[]) {
      const n = crossfilter.passing;
      const parts = [`${count(n)} of ${count(crossfilter.rows)} titles`];
      if (n > 0 && classes.length === 2)
        parts.push(`${percent(passing(predicted, 1, choices) / n)} called ${labelName(classes[1])}`);
      if (n > 0 && verdict >= 0) {
        const wrong = passing(verdict, 1, choices);
        const judged = passing(verdict, 0, choices) + wrong;
        const rate = wilson(wrong, judged);
        const of = judged === n ? "" : ` of ${count(judged)} whose label is known`;
        if (judged > 0)
          parts.push(`${percent(rate.value)} wrong${of} (95% interval ${intervalRange(rate, percent)})`);
      }
      line.textContent = `${parts.join("; ")}.`;
    },
    announce() {
      live.textContent = line.textContent;
    },
  };
}
