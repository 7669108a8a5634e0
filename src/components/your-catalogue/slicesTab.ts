import { html } from "htl";
import { SliceClient } from "../../workers/slices/start.js";
import { discoveryPanel } from "../slices/discoveryPanel.js";
import { sliceState } from "../slices/sliceState.js";
import { SliceWorkspace } from "../slices/sliceWorkspace.js";
import { sliceWorkbench } from "../slices/sliceWorkbench.js";
import { aboutLabel } from "./askedLabel.js";
import { labelledSentence } from "./labelledSentence.js";
import type { CatalogueWorkspace } from "./workspace.js";

const client = new SliceClient();

/** Slices of the records whose labels are known, the reader's own and those that a search finds. */
export function slicesTab(workspace: CatalogueWorkspace): HTMLElement {
  return aboutLabel(workspace, "slices", (_, label) => {
    const scored = workspace.task();
    if (!scored) return html`<p class="status">Of the records singled out no label is known.</p>`;
    const state = sliceState("slices");
    state.set({ task: scored.task, label });
    const slices = new SliceWorkspace({ scored, label }, state);
    return html`<div>
      <p>${labelledSentence(workspace, scored)}</p>
      <h3>Your slices</h3>
      ${sliceWorkbench(slices, { urls: {}, sources: [] })}
      <h3>Slices found by a search</h3>
      <p>
        The search looks at one half of these records; what it finds is then tried on the other half, which
        had no say. Only what holds there too is called a finding.
      </p>
      ${discoveryPanel(slices, client)}
    </div>`;
  });
}
