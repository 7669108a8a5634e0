import { html } from "htl";
import { plural } from "../../../lib/format.js";
import { annotationRows } from "../../../lib/ownCatalogue/takeHome/annotationRows.js";
import { csvBlob, downloadButton } from "../../csv.js";
import type { CatalogueWorkspace } from "../workspace.js";
import { fileName } from "./fileName.js";

/** The annotations alone, one row each. */
export function annotationsPart(workspace: CatalogueWorkspace): HTMLElement {
  const status = html`<p class="status"></p>`;
  const update = () =>
    (status.textContent = `${plural(workspace.annotations.length, "annotation")} of this catalogue’s records.`);
  workspace.addEventListener("input", update);
  update();
  return html`<section>
    <h3>The annotations alone</h3>
    <p>
      One row for each annotation that stands: the record, the label, by whom, when, and how the record was
      drawn.
      <code>npm run train</code> and other tools can learn from it.
    </p>
    ${status}
    <p>
      ${downloadButton("Annotations as CSV", fileName(workspace, "annotations.csv"), () => {
        const { catalogue, rowOf } = workspace;
        const recordOf = (key: string) => {
          const row = rowOf.get(key);
          return {
            id: (row !== undefined && catalogue?.id[row]) || key,
            title: (row !== undefined && catalogue?.title[row]) || "",
          };
        };
        return csvBlob(workspace.annotations, annotationRows(recordOf));
      })}
    </p>
  </section>`;
}
