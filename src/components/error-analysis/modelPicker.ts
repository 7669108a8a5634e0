import { html } from "htl";
import { modelOf, type ScoredModel, type ScoredTask } from "../../lib/scored/scoredTask.js";
import { asFitted, follow, type ErrorState } from "./errorState.js";

/** A choice of the model that the page is about, hidden where there is one; its `value` is the model, for `view()`. */
export function modelPicker(
  scored: ScoredTask,
  state: ErrorState,
): HTMLElement & { value: ScoredModel | undefined } {
  const { models } = scored;
  const select = html`<select>
    ${models.map(({ key, title }) => html`<option value=${key}>${title}</option>`)}
  </select>` as HTMLSelectElement;
  const element = html`<div class="controls model-picker" hidden=${models.length < 2}>
    <label><strong>Model</strong> ${select}</label>
  </div>` as HTMLElement & { value: ScoredModel | undefined };
  follow(state, element, () => {
    const model = modelOf(scored, state.value.model);
    if (element.value === model) return;
    element.value = model;
    select.value = model.key;
    element.dispatchEvent(new Event("input", { bubbles: true }));
  });
  select.addEventListener("input", (event) => {
    event.stopPropagation();
    state.set({ model: select.value, firstBelow: asFitted, secondFrom: asFitted });
  });
  return element;
}
