import { html } from "htl";
import type { CatalogueWorkspace } from "../workspace.js";
import { annotationsPart } from "./annotationsPart.js";
import { cataloguePart } from "./cataloguePart.js";
import { recordsPart } from "./records/recordsPart.js";
import { reportPart } from "./reportPart.js";
import { sessionPart } from "./sessionPart.js";

/** Everything that a reader can take home. */
export function homeTab(workspace: CatalogueWorkspace): HTMLElement {
  return html`<div class="take-home">
    ${cataloguePart(workspace)}${recordsPart(workspace)}${annotationsPart(workspace)}${reportPart(workspace)}${sessionPart(workspace)}
  </div>`;
}
