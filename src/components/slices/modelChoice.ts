import * as Inputs from "@observablehq/inputs";
import { html } from "htl";
import { count, percent } from "../../lib/format.js";
import type { SliceWorkspace } from "./sliceWorkspace.js";

/** Which model the page is about, and how often it is wrong. */
export function modelChoice(workspace: SliceWorkspace): HTMLElement {
  const { state, scored } = workspace;
  const { models } = scored;
  const input = Inputs.select(
    models.map(({ key }) => key),
    {
      label: "Model",
      value: workspace.question.model.key,
      format: (key) => models.find((model) => model.key === key)?.title ?? key,
    },
  );
  const status = html`<p class="status" role="status"></p>`;
  input.addEventListener("input", () => {
    if (input.value !== workspace.question.model.key) state.set({ model: input.value });
  });
  const update = () => {
    const { key } = workspace.question.model;
    if (input.value !== key) input.value = key;
    const { titles } = workspace;
    const wrong = titles.filter(({ right }) => !right).length;
    status.textContent =
      titles.length === 0
        ? "There are no labelled test titles."
        : `wrong on ${count(wrong)} of ${count(titles.length)} test titles, ${percent(wrong / titles.length)}`;
  };
  workspace.addEventListener("input", update);
  update();
  return html`<div class="controls">${input}${status}</div>`;
}
