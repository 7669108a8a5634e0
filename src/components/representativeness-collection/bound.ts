import type { Input } from "@observablehq/inputs";
import type { CollectionState } from "./collectionState.js";

/** Binds an input to a setting of the page, in both directions, and gives the input back. What is no number is passed over. */
export function bound<Value extends string | number>(
  state: CollectionState,
  key: keyof CollectionState["value"],
  input: Input<Value>,
): Input<Value> {
  input.addEventListener("input", () => {
    const { value } = input;
    if (value === undefined || value === null || Number.isNaN(value)) return;
    if (state.value[key] !== value) state.set({ [key]: value });
  });
  state.addEventListener("input", () => {
    if (input.isConnected && input.value !== state.value[key]) input.value = state.value[key] as Value;
  });
  return input;
}
