import { html } from "htl";
import type { UrlState } from "../../urlState.js";
import type { CatalogueWorkspace } from "../workspace.js";
import type { Annotating } from "./annotating.js";
import { askingOrders } from "./orders.js";

/** What a reader chooses before annotating; it stands in the address, but for the name. */
export type AnnotateState = UrlState<{ order: string; show: string; answer: string }>;

/** Who annotates, in which order titles are asked, how many are shown, and when the model's answer is. */
export function settings(
  workspace: CatalogueWorkspace,
  annotating: Annotating,
  state: AnnotateState,
): { element: HTMLElement; update: () => void } {
  const name = html`<input type="text" autocomplete="name" placeholder="your name" />` as HTMLInputElement;
  name.value = workspace.annotator;
  name.addEventListener("change", () => annotating.rename(name.value.trim()));
  const about = html`<p class="status"></p>`;
  const order = chooser(
    state,
    "order",
    askingOrders.map(({ key, label }) => [key, label]),
  );
  const show = chooser(state, "show", [
    ["one", "one title at a time"],
    ["list", "a list"],
  ]);
  const answer = chooser(state, "answer", [
    ["after", "after I have judged"],
    ["before", "before I judge"],
    ["never", "never"],
  ]);
  const update = () => {
    order.value = state.value.order;
    show.value = state.value.show;
    answer.value = state.value.answer;
    about.textContent = askingOrders.find(({ key }) => key === state.value.order)?.about ?? "";
  };
  update();
  return {
    update,
    element: html`<div>
      <div class="controls">
        <label>Annotator ${name}</label><label>Titles ${order}</label><label>Show ${show}</label
        ><label>The model’s answer ${answer}</label>
      </div>
      ${about}
    </div>`,
  };
}

function chooser(
  state: AnnotateState,
  key: "order" | "show" | "answer",
  choices: readonly (readonly [value: string, label: string])[],
): HTMLSelectElement {
  const select = html`<select>
    ${choices.map(([value, label]) => html`<option value=${value}>${label}</option>`)}
  </select>` as HTMLSelectElement;
  select.addEventListener("change", () => state.set({ [key]: select.value }));
  return select;
}
