import { html } from "htl";
import { fields } from "../../lib/catalogue/fields/index.js";
import { conditionKinds, kindOf, type ConditionKind } from "../../lib/slices/discovery/settings.js";
import type { SliceWorkspace } from "./sliceWorkspace.js";

const kindNames: Record<ConditionKind, string> = {
  catalogue: fields
    .filter((field) => kindOf(field) === "catalogue" && field.grainOf === undefined)
    .map(({ name }) => name.toLowerCase())
    .join(", "),
  words: "words of the title",
  length: "length of the title",
  language: "language",
  confidence: "the model’s confidence",
  predicted: "the model’s label",
  label: "the annotators’ label",
};

type NumberKey = "alpha" | "support" | "depth" | "seed";

/** The settings of the search, bound to the address in both directions. */
export function discoveryControls({ state }: SliceWorkspace): HTMLElement {
  const follow: (() => void)[] = [];

  function number(
    key: NumberKey,
    label: string,
    title: string,
    least: number,
    most: number,
    step: number,
  ): HTMLElement {
    const input = html`<input
      type="number"
      min=${least}
      max=${most}
      step=${step}
      title=${title}
    />` as HTMLInputElement;
    input.addEventListener("change", () => {
      const value = Number(input.value);
      const allowed =
        input.value !== "" && value >= least && value <= most && (step < 1 || Number.isInteger(value));
      if (allowed) state.set({ [key]: value });
      else input.value = String(state.value[key]);
    });
    follow.push(() => (input.value = String(state.value[key])));
    return html`<label class="setting" title=${title}>${label} ${input}</label>`;
  }

  const half = html`<select>
    <option value="first">first</option>
    <option value="second">second</option>
  </select>` as HTMLSelectElement;
  half.addEventListener("change", () => state.set({ half: half.value }));
  follow.push(() => (half.value = state.value.half));

  const kinds = conditionKinds.map((kind) => {
    const input = html`<input type="checkbox" />` as HTMLInputElement;
    input.addEventListener("change", () => {
      const use = conditionKinds.filter((each) =>
        each === kind ? input.checked : state.value.use.includes(each),
      );
      state.set({ use });
    });
    follow.push(() => (input.checked = state.value.use.includes(kind)));
    const warning = kind === "label" ? html` <small>(known only afterwards)</small>` : null;
    return html`<label class="check">${input} ${kindNames[kind]}${warning}</label>`;
  });

  const element = html`<div class="discovery-controls">
    <div class="controls">
      ${number("alpha", "Weight of the error rate, α", "1: only the error rate counts; lower: large slices count more", 0.5, 1, 0.01)}
      ${number("support", "Least titles in a slice", "In the half that is searched", 2, 1000, 1)}
      ${number("depth", "Most conditions", "From 1 to 3", 1, 3, 1)}
      ${number("seed", "Seed of the halves", "Another seed draws other halves", 1, 9999, 1)}
      <label class="setting">Half that is searched ${half}</label>
    </div>
    <fieldset>
      <legend>Conditions on</legend>
      ${kinds}
    </fieldset>
  </div>`;
  const update = () => follow.forEach((each) => each());
  state.addEventListener("input", update);
  update();
  return element;
}
