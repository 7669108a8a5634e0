import * as Inputs from "@observablehq/inputs";
import { html } from "htl";
import type { LadderModel } from "../../lib/ablation/flips.js";
import { allBound } from "../bound.js";
import { labelName, labels } from "../palette.js";
import { changeChoices, startingFlips, type FlipState } from "./flipState.js";

/** Inputs bound to the settings of the list of flipped titles, in both directions. */
export function flipControls(state: FlipState, models: readonly LadderModel[]): HTMLElement {
  const { value } = state;
  const title = (key: string) => models.find((model) => model.key === key)?.title ?? key;
  const keys = models.map(({ key }) => key);
  const inputs = {
    from: Inputs.select(keys, { label: "From", value: value.from, format: title }),
    to: Inputs.select(keys, { label: "To", value: value.to, format: title }),
    change: Inputs.select<string>(changeChoices, { label: "Show", value: value.change, format: changeName }),
    label: Inputs.select(["all", ...labels], {
      label: "Annotators said",
      value: value.label,
      format: labelName,
    }),
    words: Inputs.text({ label: "Words in title or author", value: value.words, placeholder: "e.g. tale" }),
  };
  const swap = html`<button type="button" class="button">Swap the rungs</button>`;
  swap.addEventListener("click", () => state.set({ from: state.value.to, to: state.value.from }));
  const reset = html`<button type="button" class="button">Start again</button>`;
  reset.addEventListener("click", () => state.set(startingFlips(models)));
  return html`<div class="controls">${allBound(state, inputs)}${swap}${reset}</div>`;
}

function changeName(change: string): string {
  if (change === "flipped") return "gained and lost";
  return change === "all" ? "all titles" : change;
}
