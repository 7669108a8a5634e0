/**
 * Names the parts of an input of @observablehq/inputs that it leaves without a name (the slider of a range, the text
 * box beside a colour), after the input's label, and gives the input back: `view(labelled(Inputs.range(…)))`.
 */
export function labelled<Input extends HTMLElement>(input: Input): Input {
  const label = input.querySelector("label")?.textContent?.trim();
  if (!label) return input;
  for (const control of input.querySelectorAll<HTMLInputElement>("input, select, textarea")) {
    if (control.labels?.length === 0 && !control.hasAttribute("aria-label"))
      control.setAttribute("aria-label", label);
  }
  return input;
}
