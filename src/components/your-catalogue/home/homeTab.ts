import { html } from "htl";
import { annotationsPart } from "./annotationsPart.js";
import { cataloguePart } from "./cataloguePart.js";
import type { CatalogueWorkspace } from "../workspace.js";

/** Everything that a reader can take home. */
export function homeTab(workspace: CatalogueWorkspace): HTMLElement {
  return html`<div class="take-home">${cataloguePart(workspace)}${annotationsPart(workspace)}</div>`;
}
