import { html } from "htl";
import type { PageState } from "./catalogueState.js";

/** What `draw` makes for the model that the page's state names, made again when the reader chooses another. */
export function forChosenModel(state: PageState, draw: (model: string) => Node): HTMLElement {
  const holder = html`<div></div>`;
  let shown = "";
  const update = () => {
    if (shown === state.value.model) return;
    shown = state.value.model;
    holder.replaceChildren(draw(shown));
  };
  state.addEventListener("input", update);
  update();
  return holder;
}
