import { html } from "htl";
import type { ErrorState } from "./errorState.js";

/** A choice of the model that the page is about; its `value` is the model, for use with `view()`. */
export function modelPicker<Model extends { key: string; title: string }>(
  models: readonly Model[],
  state: ErrorState,
): HTMLElement & { value: Model } {
  const select = html`<select>
    ${models.map(({ key, title }) => html`<option value=${key}>${title}</option>`)}
  </select>` as HTMLSelectElement;
  const element = html`<div class="controls model-picker">
    <label><strong>Model</strong> ${select}</label>
  </div>` as HTMLElement & { value: Model };
  const current = () => models.find(({ key }) => key === state.value.model) ?? models[0];
  const take = () => {
    if (element.value === current()) return;
    element.value = current();
    select.value = element.value.key;
    element.dispatchEvent(new Event("input", { bubbles: true }));
  };
  element.value = current();
  select.value = element.value.key;
  select.addEventListener("input", (event) => {
    event.stopPropagation();
    state.set({ model: select.value, nonFictionBelow: -1, fictionFrom: -1 });
  });
  state.addEventListener("input", take);
  return element;
}
