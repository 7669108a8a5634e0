import { html } from "htl";
import type { ScoredCatalogue } from "../../lib/crossfilter/datasets.js";
import { fieldColumns } from "../../lib/crossfilter/fieldColumns.js";
import { inSteps } from "../../workers/inSteps.js";
import { linkedCharts, type CrossFilterOptions } from "./linkedCharts.js";

/** Cross-filtering of records, once their fields are counted. */
export function crossFilterView(catalogue: ScoredCatalogue, options: CrossFilterOptions): HTMLElement {
  const element = html`<div><p class="status">Counting …</p></div>`;
  void inSteps(fieldColumns(catalogue)).then((columns) =>
    element.replaceChildren(linkedCharts(catalogue, columns, options)),
  );
  return element;
}
