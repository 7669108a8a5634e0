import { html } from "htl";
import type { ModelDescription } from "../../lib/model/description.js";
import { labelNames } from "../../lib/model/labelNames.js";
import { urlState } from "../urlState.js";
import type { CatalogueWorkspace } from "./workspace.js";

/**
 * A tab that is about one label of a multi-label model at a time, chosen above it and kept in the address; of other models
 * the tab as it is.
 *
 * @param build the tab for the number of a label and its name, "" of a model of single labels
 */
export function aboutLabel(
  { models: [{ description }] }: CatalogueWorkspace,
  scope: string,
  build: (asked: number, label: string) => HTMLElement,
): HTMLElement {
  return description.kind === "multilabel" ? chosenLabel(description, scope, build) : build(0, "");
}

/**
 * What is about one label of a model at a time, chosen above it and kept in the address.
 *
 * @param build the content for the number of a label and its name
 * @param first number of the label that it is about at the start
 */
export function chosenLabel(
  description: ModelDescription,
  scope: string,
  build: (asked: number, label: string) => HTMLElement,
  first = 0,
): HTMLElement {
  const { labels } = description;
  const state = urlState({ about: labels[first] }, { choices: { about: labels } }, `${scope}-label`);
  const shown = labelNames(description);
  const select = html`<select>
    ${labels.map((label, number) => html`<option value=${label}>${shown[number]}</option>`)}
  </select>` as HTMLSelectElement;
  const place = html`<div></div>`;
  const show = () => {
    const { about } = state.value;
    select.value = about;
    place.replaceChildren(build(labels.indexOf(about), about));
  };
  select.addEventListener("change", () => state.set({ about: select.value }));
  state.addEventListener("input", show);
  show();
  return html`<div>
    <div class="controls"><label>Label ${select}</label></div>
    ${place}
  </div>`;
}
