import { html, svg } from "htl";
import {
  axisCodes,
  codeRange,
  everythingOf,
  rangeOfCodes,
  type NumberColumn,
} from "../../lib/crossfilter/columns.js";
import type { FilterChart } from "./filterChart.js";

/**
 * A histogram over which the reader draws a range: with the pointer, or by two numbers. Behind the bars stand, in
 * pale, all rows; a bar's part outside the range is lighter than the part inside.
 *
 * @param choose called with the range that the reader chose
 */
export function histogram(
  column: NumberColumn,
  totals: Uint32Array,
  choose: (range: [number, number]) => void,
): FilterChart {
  const codes = axisCodes(column);
  const bars = Math.ceil(codes / column.bar);
  const layers = ["total", "left-out", "chosen"].map((name) => svg`<path class=${name}></path>`);
  const plot = html`<div class="brush-area">
    ${svg`<svg viewBox="0 0 ${bars} 1" preserveAspectRatio="none" aria-hidden="true">${layers}</svg>`}
    <div class="brush" hidden></div>
  </div>`;
  const brush = plot.querySelector<HTMLElement>(".brush");
  const inputs = ["from", "to"].map((word, i) => {
    const input = html`<input
      type="number"
      min=${column.from}
      max=${column.to}
      step=${column.step}
      aria-label=${`${column.label} ${word}`}
    />` as HTMLInputElement;
    input.addEventListener("change", () => chooseTyped(i));
    return input;
  });
  const element = html`<div class="histogram">
    ${plot}
    <div class="axis" aria-hidden="true">
      ${axisLabels(column).map(({ text, at }) => html`<span style=${{ left: `${at * 100}%` }}>${text}</span>`)}
    </div>
    <div class="range">${inputs[0]} <span>to</span> ${inputs[1]}</div>
  </div>`;

  let range = everythingOf(column) as [number, number];
  function chooseTyped(changed: number): void {
    const typed = inputs.map(({ valueAsNumber }, i) =>
      Number.isFinite(valueAsNumber) ? Math.min(column.to, Math.max(column.from, valueAsNumber)) : range[i],
    ) as [number, number];
    // An end that is moved past the other takes it along.
    if (typed[0] > typed[1]) typed[1 - changed] = typed[changed];
    choose(typed);
  }

  const barAt = (event: PointerEvent) => {
    const { left, width } = plot.getBoundingClientRect();
    return Math.min(bars - 1, Math.max(0, Math.floor(((event.clientX - left) / width) * bars)));
  };
  let anchor = -1;
  let last = "";
  const drag = (event: PointerEvent) => {
    const at = barAt(event);
    const [first, end] = [Math.min(anchor, at), Math.max(anchor, at) + 1];
    const next = rangeOfCodes(column, first * column.bar, Math.min(codes, end * column.bar));
    if (String(next) === last) return;
    last = String(next);
    choose(next);
  };
  plot.addEventListener("pointerdown", (event) => {
    if (event.button !== 0) return;
    plot.setPointerCapture(event.pointerId);
    anchor = barAt(event);
    const [first, end] = codeRange(column, range);
    const same = first === anchor * column.bar && end === Math.min(codes, (anchor + 1) * column.bar);
    if (same) choose(everythingOf(column) as [number, number]);
    else drag(event);
  });
  plot.addEventListener("pointermove", (event) => {
    if (anchor >= 0 && plot.hasPointerCapture(event.pointerId)) drag(event);
  });
  plot.addEventListener("lostpointercapture", () => {
    anchor = -1;
    last = "";
  });

  const barTotals = sums(totals, column.bar, bars, 0, codes);
  const highest = Math.max(1, ...barTotals);
  layers[0].setAttribute("d", path(barTotals, highest));
  return {
    element,
    update(counts, choice, stretch) {
      range = [...choice] as [number, number];
      const [first, end] = codeRange(column, range);
      const open = sums(counts, column.bar, bars, 0, codes);
      const chosen = sums(counts, column.bar, bars, first, end);
      const height = stretch ? Math.max(1, ...open) : highest;
      layers[0].setAttribute("d", stretch ? "" : path(barTotals, highest));
      layers[1].setAttribute("d", path(open, height));
      layers[2].setAttribute("d", path(chosen, height));
      inputs.forEach((input, i) => {
        if (input.valueAsNumber !== range[i]) input.value = String(range[i]);
      });
      if (!brush) return;
      brush.hidden = first === 0 && end === codes;
      brush.style.left = `${(first / codes) * 100}%`;
      brush.style.width = `${((end - first) / codes) * 100}%`;
    },
  };
}

/** Sums of the counts of the codes of each bar, as far as they lie from `first` to before `end`. */
function sums(counts: Uint32Array, width: number, bars: number, first: number, end: number): Float64Array {
  const sums = new Float64Array(bars);
  for (let code = first; code < end; code++) sums[Math.floor(code / width)] += counts[code];
  return sums;
}

/** Bars in a box one high. A bar that is not empty stays visible. */
function path(heights: Float64Array, highest: number): string {
  let d = "";
  for (let bar = 0; bar < heights.length; bar++) {
    if (heights[bar] === 0) continue;
    const top = (1 - Math.max(0.015, Math.min(1, heights[bar] / highest))).toFixed(4);
    d += `M${bar + 0.06} 1V${top}H${bar + 0.94}V1Z`;
  }
  return d;
}

/** Four or five numbers along the axis, each at its share of the width. */
function axisLabels(column: NumberColumn): { text: string; at: number }[] {
  const { from, to, whole } = column;
  const end = whole ? to + 1 : to;
  return [0, 0.25, 0.5, 0.75, 1].map((at) => {
    const value = from + at * (end - from);
    const tick = whole ? Math.round(value / column.bar) * column.bar : value;
    return {
      text: whole ? String(Math.min(tick, end)) : tick.toFixed(2),
      at: (Math.min(tick, end) - from) / (end - from),
    };
  });
}
