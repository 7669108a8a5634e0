import { html } from "htl";
import { filteredCatalogue } from "../../lib/ownCatalogue/catalogueTask.js";
import { crossFilterView } from "../cross-filter/crossFilterView.js";
import { aboutLabel } from "./askedLabel.js";
import type { CatalogueWorkspace } from "./workspace.js";

/** Cross-filtering of all records; those that pass can be singled out for the other tabs. */
export function filterTab(workspace: CatalogueWorkspace): HTMLElement {
  const { catalogue, models, actual } = workspace;
  if (!catalogue) return html`<div></div>`;
  return aboutLabel(workspace, "filter", (asked) =>
    crossFilterView(filteredCatalogue(catalogue, models[0], actual, asked), {
      ...{ data: "catalogue", scope: "filter" },
      singleOut: (rows, about) =>
        workspace.select({ rows, about, size: rows.reduce((sum, tag) => sum + tag, 0) }),
    }),
  );
}
