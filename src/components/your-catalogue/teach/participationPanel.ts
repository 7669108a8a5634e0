import { html } from "htl";
import { count, plural } from "../../../lib/format.js";
import { labelNames } from "../../../lib/model/labelNames.js";
import { chanceSample } from "../../../lib/ownCatalogue/chanceOrder.js";
import { cannotTeach, participants, type Participants } from "../../../lib/teaching/participants.js";
import { urlState } from "../../urlState.js";
import type { CatalogueWorkspace } from "../workspace.js";

/** The element of `participationPanel`, with those that take part as the reader has chosen. */
export type ParticipationPanel = HTMLElement & { participants: () => Participants; update: () => void };

/** Which labels take part in teaching: those of the file, of annotators, of the random sample; and which do not. */
export function participationPanel(workspace: CatalogueWorkspace): ParticipationPanel {
  const state = urlState({ file: true, annotations: true, hold: true }, {}, "teach-with");
  const without = new Set<number>();
  const status = html`<p class="status" role="status"></p>`;
  const boxes = (["file", "annotations", "hold"] as const).map((key) => {
    const input = html`<input type="checkbox" checked=${state.value[key]} />` as HTMLInputElement;
    input.addEventListener("change", () => state.set({ [key]: input.checked }));
    return input;
  });
  const [file, annotations, hold] = boxes;
  const labels = html`<div class="controls"></div>`;
  const element = html`<div>
    <div class="controls">
      <label>${file} Labels of the file</label>
      <label>${annotations} What annotators said</label>
      <label>${hold} Keep the random sample back, to judge by</label>
    </div>
    <details>
      <summary>Labels that take part</summary>
      ${labels}
    </details>
    ${status}
  </div>` as ParticipationPanel;
  let shown = "";

  element.participants = () => {
    const isAnnotated = (row: number) => workspace.consensus(row) !== undefined;
    const titled = (row: number) => workspace.catalogue?.title[row] !== "";
    return participants(
      { actual: workspace.actual, isAnnotated, sample: chanceSample(workspace.chance, isAnnotated, titled) },
      { file: file.checked, annotations: annotations.checked, holdOut: hold.checked, without },
    );
  };

  element.update = () => {
    const { description } = workspace.models[0];
    file.disabled = workspace.labelCells === null;
    if (shown !== String(description.labels)) {
      shown = String(description.labels);
      without.clear();
      labels.replaceChildren(
        ...labelNames(description).map((name, label) => {
          const input = html`<input type="checkbox" checked />` as HTMLInputElement;
          input.addEventListener("change", () => {
            if (input.checked) without.delete(label);
            else without.add(label);
            element.update();
          });
          return html`<label>${input} ${name}</label>`;
        }),
      );
    }
    const { labelled, heldOut, leftOut } = element.participants();
    const parts = [
      `${plural(labelled.length, "record")} with labels take part.`,
      cannotTeach(description, labelled) ?? "",
    ].filter(Boolean);
    if (leftOut > 0)
      parts.push(`${count(leftOut)} more are left out by chance: so many would teach hardly anything new.`);
    if (heldOut.length > 0) parts.push(`${count(heldOut.length)} of the random sample are kept back.`);
    else if (!hold.checked)
      parts.push("What the tab “Annotate” says of the random sample will flatter a model that it taught.");
    else parts.push("There is no random sample yet: draw one in the tab “Annotate”.");
    parts.push("Records of which somebody was not sure, or that no label fits, never take part.");
    status.textContent = parts.join(" ");
  };
  state.addEventListener("input", element.update);
  return element;
}
