import { html } from "htl";
import { decimal } from "../../lib/format.js";

/** A limit that can be dragged along a strip, stepped with the keyboard, or typed. */
export interface LimitHandle {
  handle: HTMLElement;
  input: HTMLElement;
  show(value: number): void;
}

const steps: Readonly<Record<string, number>> = {
  ArrowLeft: -0.005,
  ArrowDown: -0.005,
  ArrowRight: 0.005,
  ArrowUp: 0.005,
  PageDown: -0.05,
  PageUp: 0.05,
  Home: -1,
  End: 1,
};

/** @param strip the element whose width stands for 0 to 1 @param onMove called with the value that the reader asks for */
export function limitHandle(name: string, strip: HTMLElement, onMove: (value: number) => void): LimitHandle {
  let value = 0;
  const handle = html`<div
    class="limit-handle"
    role="slider"
    tabindex="0"
    aria-label=${name}
    aria-valuemin="0"
    aria-valuemax="1"
    aria-orientation="horizontal"
  ></div>`;
  const field = html`<input type="number" min="0" max="1" step="0.005" />` as HTMLInputElement;
  const ask = (to: number) => onMove(Number(Math.min(1, Math.max(0, to)).toFixed(4)));
  handle.addEventListener("keydown", (event) => {
    const step = steps[event.key] as number | undefined;
    if (step === undefined) return;
    event.preventDefault();
    ask(value + step);
  });
  handle.addEventListener("pointerdown", (event) => {
    handle.setPointerCapture(event.pointerId);
    handle.focus();
  });
  handle.addEventListener("pointermove", (event) => {
    if (!handle.hasPointerCapture(event.pointerId)) return;
    const { left, width } = strip.getBoundingClientRect();
    ask((event.clientX - left) / width);
  });
  field.addEventListener("change", () => {
    if (Number.isFinite(field.valueAsNumber)) ask(field.valueAsNumber);
    else field.value = value.toFixed(3);
  });
  return {
    handle,
    input: html`<label class="limit-field">${name} ${field}</label>`,
    show(to) {
      value = to;
      handle.style.left = `${to * 100}%`;
      handle.setAttribute("aria-valuenow", to.toFixed(3));
      handle.setAttribute("aria-valuetext", decimal(to));
      if (document.activeElement !== field || Math.abs(field.valueAsNumber - to) > 1e-9)
        field.value = to.toFixed(3);
    },
  };
}
