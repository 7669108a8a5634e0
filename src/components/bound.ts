import type { State, StateValue } from "../lib/urlState.js";

/** A control with a value that emits "input" when the reader changes it. */
type Control = HTMLElement & { value: string | number };

/** State of a page that has these settings, and perhaps more. */
type Bindable<Key extends string> = Pick<EventTarget, "addEventListener"> & {
  readonly value: Readonly<Record<Key, StateValue>>;
  set(patch: object): void;
};

/**
 * Binds a control to a setting of the page's state, in both directions, and gives the control back. What is no number
 * in a control for numbers is passed over.
 * @param changes what to set when the reader has chosen a value, if more than that
 */
export function bound<Key extends string, Bound extends Control>(
  state: Bindable<NoInfer<Key>>,
  key: Key,
  control: Bound,
  changes: (value: string | number) => State = (value) => ({ [key]: value }),
): Bound {
  control.addEventListener("input", () => {
    const value = control.value as string | number | null | undefined;
    if (value === undefined || value === null || Number.isNaN(value)) return;
    if (state.value[key] !== value) state.set(changes(value));
  });
  state.addEventListener("input", () => {
    if (control.value !== state.value[key]) control.value = state.value[key] as string | number;
  });
  return control;
}

/** Binds each of some controls to the setting of its name, and gives them in their order. */
export function allBound<Key extends string>(
  state: Bindable<NoInfer<Key>>,
  controls: Readonly<Partial<Record<Key, Control>>>,
): Control[] {
  return (Object.entries(controls) as [Key, Control][]).map(([key, control]) => bound(state, key, control));
}
