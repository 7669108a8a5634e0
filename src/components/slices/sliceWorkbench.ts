import { html } from "htl";
import { plural } from "../../lib/format.js";
import { errorRateChart } from "./errorRateChart.js";
import { sliceEditor } from "./sliceEditor.js";
import { sliceFiles } from "./sliceFiles.js";
import { labelTable, sliceTable } from "./sliceTable.js";
import { sliceTitles, type SliceTitlesOptions } from "./sliceTitles.js";
import type { MeasuredSlice, SliceWorkspace } from "./sliceWorkspace.js";

/** The slices: a form to build them, a chart and tables to compare them, and the titles of the one selected. */
export function sliceWorkbench(workspace: SliceWorkspace, options: SliceTitlesOptions): HTMLElement {
  const { state } = workspace;
  const chart = html`<div></div>`;
  const notes = html`<div></div>`;
  const editor = sliceEditor(workspace);
  const table = sliceTable((slice) => state.set({ open: slice?.slice.name ?? "" }));
  const scores = labelTable();
  const list = sliceTitles(options);
  const actions = html`<div class="editor-buttons" role="group" aria-label="The selected slice"></div>`;
  let drawn: readonly MeasuredSlice[] | null = null;

  function update(): void {
    const { slices, titles, unusable } = workspace;
    if (drawn !== slices) {
      drawn = slices;
      chart.replaceChildren(slices.some(({ titles }) => titles > 0) ? errorRateChart(workspace) : "");
      table.update(slices);
      scores.update(slices);
      notes.replaceChildren(unusable.length === 0 ? "" : unusableNote());
    }
    const open = slices.find(({ slice }) => slice.name === state.value.open) ?? null;
    if (table.value !== open) table.value = open;
    list.show(open, titles, workspace.question.model.key);
    actions.replaceChildren(
      ...(open
        ? actionsOn(open)
        : [html`<p class="status">Select a slice to list its titles, edit it or remove it.</p>`]),
    );
  }

  function actionsOn({ slice }: MeasuredSlice): Node[] {
    const edit = html`<button type="button" class="button">Edit “${slice.name}”</button>`;
    const remove = html`<button type="button" class="button">Remove it</button>`;
    edit.addEventListener("click", () => editor.edit(slice));
    remove.addEventListener("click", () => workspace.remove(slice.name));
    return [edit, remove];
  }

  function unusableNote(): HTMLElement {
    const drop = html`<button type="button" class="button">Forget them</button>`;
    drop.addEventListener("click", () => workspace.dropUnusable());
    const { unusable } = workspace;
    return html`<div class="caveat" label="Part of this address cannot be used">
      <p>
        ${plural(unusable.length, "slice")} of the address of this page cannot be shown; the others are below.
        Nothing is lost: the address keeps what it holds until you forget it.
      </p>
      <ul>
        ${unusable.map(
          ({ text, problem }) =>
            html`<li>
              ${problem}<br /><small><code>${text.slice(0, 200)}</code></small>
            </li>`,
        )}
      </ul>
      ${drop}
    </div>`;
  }

  workspace.addEventListener("input", update);
  update();
  return html`<div class="slices">
    ${notes}${chart}${table}${actions}
    <details>
      <summary>Precision, recall and F1 of each label</summary>
      ${scores.element}
    </details>
    ${list.element}${editor}${sliceFiles(workspace)}
  </div>`;
}
