import { html } from "htl";
import { report } from "../../../lib/ownCatalogue/report/report.js";
import { reportFigures, type ReportSource } from "../../../lib/ownCatalogue/report/reportFigures.js";
import { catalogueTask } from "../../../lib/ownCatalogue/catalogueTask.js";
import { decodeSlice } from "../../../lib/slices/slice.js";
import { decodeState, divideQuery } from "../../../lib/urlState.js";
import { inSteps } from "../../../workers/inSteps.js";
import { readAddress, shownInAddress } from "../../address.js";
import { downloadButton } from "../../csv.js";
import { startingState } from "../../slices/sliceState.js";
import { sampleOf } from "../sampleOf.js";
import type { CatalogueWorkspace } from "../workspace.js";
import { fileName } from "./fileName.js";
import { reportCharts } from "./reportCharts.js";

/** A report as one HTML file. */
export function reportPart(workspace: CatalogueWorkspace): HTMLElement {
  return html`<section>
    <h3>A report</h3>
    <p>
      One HTML file that opens anywhere: what was asked and of which model, what it answers, how often it is
      right and how much there is of each label with intervals, your slices, the limits, how to cite, and the
      settings.
    </p>
    <p>
      ${downloadButton("Report as HTML", fileName(workspace, "report.html"), async () => {
        const source = reportSource(workspace);
        const figures = await inSteps(reportFigures(source));
        return new Blob([report(source, figures, reportCharts(source, figures))], {
          type: "text/html;charset=utf-8",
        });
      })}
    </p>
  </section>`;
}

function reportSource(workspace: CatalogueWorkspace): ReportSource {
  const { file, catalogue, mapping, models, labelCells, labelMap, annotations, seed, site, actual } =
    workspace;
  if (!file || !catalogue) throw new Error("missing catalogue: none is open");
  const known = catalogueTask(file.name, catalogue, models.slice(0, 1), actual);
  const { slice } = decodeState(divideQuery(readAddress().typed, "slices").own, startingState()).state;
  return {
    ...{ file, catalogue, mapping, models, annotations, seed, citation: site.citation },
    ...{ at: new Date(), address: shownInAddress(), sample: sampleOf(workspace) },
    fileLabels: labelCells && { cells: labelCells, map: labelMap },
    known: known.rows.length > 0 ? known : null,
    slices: slice.flatMap((text) => decodeSlice(text).slice ?? []),
  };
}
