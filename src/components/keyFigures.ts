import { html } from "htl";
import { decimal, intervalRange, type Interval } from "../lib/format.js";

export interface KeyFigure extends Interval {
  label: string;
  /** What the figure rests on, in a phrase. */
  note?: string | Node;
  /** How value and interval print; `decimal` unless told. */
  format?: (value: number | null | undefined) => string;
}

/** Tiles with the figures that a page turns on, each with its 95% interval where it has one. */
export function keyFigures(figures: readonly KeyFigure[]): HTMLElement {
  return html`<dl class="key-figures">${figures.map(tile)}</dl>`;
}

function tile({ label, note, format = decimal, ...figure }: KeyFigure): HTMLElement {
  const range = intervalRange(figure, format);
  return html`<div>
    <dt>${label}</dt>
    <dd class="figure-value">${format(figure.value)}</dd>
    ${range === "" ? null : html`<dd>95% interval ${range}</dd>`} ${note ? html`<dd>${note}</dd>` : null}
  </div>`;
}
