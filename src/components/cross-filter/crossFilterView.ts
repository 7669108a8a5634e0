import { html } from "htl";
import type { Column } from "../../lib/crossfilter/columns.js";
import { Crossfilter } from "../../lib/crossfilter/crossfilter.js";
import type { ScoredCatalogue } from "../../lib/crossfilter/datasets.js";
import { fieldColumns } from "../../lib/crossfilter/fieldColumns.js";
import type { Steps } from "../../lib/steps.js";
import { drawnBeforehand } from "../drawnBeforehand.js";
import { inSteps } from "../../workers/inSteps.js";
import { linkedCharts, type CrossFilterOptions } from "./linkedCharts.js";

/** Cross-filtering of records, once their fields are counted. */
export function crossFilterView(catalogue: ScoredCatalogue, options: CrossFilterOptions): HTMLElement {
  const [drawn] = drawnBeforehand(".crossfilter");
  drawn?.toggleAttribute("inert", true);
  const element = html`<div>${drawn ?? html`<p class="status">Counting …</p>`}</div>`;
  void inSteps(counted(catalogue)).then(({ columns, crossfilter }) =>
    element.replaceChildren(linkedCharts(catalogue, columns, crossfilter, options)),
  );
  return element;
}

function* counted(catalogue: ScoredCatalogue): Steps<{ columns: Column[]; crossfilter: Crossfilter }> {
  const columns = yield* fieldColumns(catalogue);
  return { columns, crossfilter: yield* Crossfilter.counted(catalogue.size, columns) };
}
