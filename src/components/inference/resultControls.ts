import * as Inputs from "@observablehq/inputs";
import { html } from "htl";
import { allBound } from "../bound.js";
import { labelName } from "../palette.js";
import { everything, type ResultState } from "./resultState.js";

/**
 * Inputs bound to the filter of the list, in both directions.
 *
 * @param years first and last year of the collection
 * @param abstains can the model be unsure?
 */
export function resultControls(
  state: ResultState,
  years: readonly [number, number],
  abstains: boolean,
): HTMLElement {
  const { value } = state;
  const labelText = abstains ? "Leans to" : "Label";
  const number = (key: "from" | "to" | "least" | "most", label: string) =>
    key === "from" || key === "to"
      ? Inputs.number(years, { label, step: 1, value: value[key] })
      : Inputs.number([0, 1], { label, step: 0.01, value: value[key] });
  const inputs = {
    words: Inputs.text({
      label: "Words in title or author",
      value: value.words,
      placeholder: "e.g. tale london",
    }),
    label: Inputs.select(["any", "fiction", "non_fiction"], {
      label: labelText,
      value: value.label,
      format: labelName,
    }),
    ...(abstains && {
      certainty: Inputs.select(["any", "certain", "unsure"], { label: "Certainty", value: value.certainty }),
    }),
    from: number("from", "First year"),
    to: number("to", "Last year"),
    least: number("least", "Least probability"),
    most: number("most", "Greatest probability"),
  };
  const reset = html`<button type="button" class="button">Show all books</button>`;
  reset.addEventListener("click", () => {
    const { sort, direction, book, ...filter } = everything(years);
    state.set(filter);
  });
  return html`<div class="controls">${allBound(state, inputs)}${reset}</div>`;
}
