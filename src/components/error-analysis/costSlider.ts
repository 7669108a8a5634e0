import { html } from "htl";
import { decimal } from "../../lib/format.js";
import { follow, type ErrorState } from "./errorState.js";

/** Ends of the slider: one kind of mistake is at most so many times as dear as the other. */
const most = 20;

/** How dear a false second class is beside a false first one, as a slider and a number. */
export function costSlider([first, second]: readonly string[], state: ErrorState): HTMLElement {
  const slider = html`<input
    type="range"
    min="-1"
    max="1"
    step="0.01"
    aria-label=${`Cost of a false ${second} against a false ${first}`}
  />` as HTMLInputElement;
  const field = html`<input type="number" min=${1 / most} max=${most} step="any" />` as HTMLInputElement;
  const set = (ratio: number) =>
    state.set({ cost: Number(Math.min(most, Math.max(1 / most, ratio)).toPrecision(3)) });
  slider.addEventListener("input", () => set(most ** slider.valueAsNumber));
  field.addEventListener("change", () => {
    if (field.valueAsNumber > 0) set(field.valueAsNumber);
  });
  const element = html`<div class="controls">
    <label>a false “${first}” is dearer ${slider} a false “${second}” is dearer</label>
    <label>A false “${second}” costs ${field} times a false “${first}”</label>
  </div>`;
  follow(state, element, () => {
    const ratio = state.value.cost;
    slider.value = String(Math.log(ratio) / Math.log(most));
    slider.setAttribute("aria-valuetext", `${decimal(ratio, 2)} to 1`);
    if (document.activeElement !== field) field.value = String(ratio);
  });
  return element;
}
