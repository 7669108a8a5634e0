import { html } from "htl";
import type { CategoryColumn } from "../../lib/crossfilter/columns.js";
import { count } from "../../lib/format.js";
import { classColour, colour, labelColour, labelName } from "../palette.js";
import type { FilterChart } from "./filterChart.js";

/**
 * Bars that are buttons: each keeps or leaves one category. Behind the bars stand, in pale, all rows.
 *
 * @param classes texts that are classes of a model, which have colours
 * @param choose called with the categories that the reader wants to see, none for all
 */
export function barList(
  column: CategoryColumn,
  totals: Uint32Array,
  choose: (categories: string[]) => void,
  classes: readonly string[] = [],
): FilterChart {
  const highest = Math.max(1, ...totals);
  let chosen: readonly string[] = [];
  const bars = column.categories.map((category, code) => {
    const all = html`<span class="bar total"></span>`;
    const bar = html`<span class="bar chosen"></span>`;
    const number = html`<span class="bar-count"></span>`;
    const own = tone(category, classes);
    const button = html`<button type="button" aria-pressed="false" style=${{ "--bar": own }}>
      <span class="bar-name">${column.name?.(category) ?? labelName(category)}</span>
      <span class="bar-track" aria-hidden="true">${all}${bar}</span>
      ${number}<span class="visually-hidden"> of ${count(totals[code])}</span>
    </button>`;
    all.style.transform = `scaleX(${share(totals[code], highest)})`;
    button.addEventListener("click", () => {
      const rest = chosen.filter((each) => each !== category);
      choose(rest.length === chosen.length ? [...chosen, category] : rest);
    });
    return { category, code, all, bar, number, button, shown: -1, pressed: false, dimmed: false };
  });
  return {
    element: html`<div class="bar-list" role="group" aria-label=${column.label}>
      ${bars.map(({ button }) => button)}
    </div>`,
    update(counts, choice, stretch) {
      chosen = choice as readonly string[];
      const scale = stretch ? Math.max(1, ...counts) : highest;
      for (const each of bars) {
        const rows = counts[each.code];
        const pressed = chosen.includes(each.category);
        const dimmed = chosen.length > 0 && !pressed;
        each.bar.style.transform = `scaleX(${share(rows, scale)})`;
        each.all.style.opacity = stretch ? "0" : "1";
        if (each.shown !== rows) each.number.textContent = count(rows);
        if (each.pressed !== pressed) each.button.setAttribute("aria-pressed", String(pressed));
        if (each.dimmed !== dimmed) each.button.classList.toggle("dimmed", dimmed);
        Object.assign(each, { shown: rows, pressed, dimmed });
      }
    },
  };
}

/** Share of the track that a bar fills; one that is not empty stays visible. */
function share(rows: number, highest: number): string {
  return (rows === 0 ? 0 : Math.max(0.006, Math.min(1, rows / highest))).toFixed(4);
}

/** Colour of a category that means a class or a verdict. */
function tone(category: string, classes: readonly string[]): string | null {
  if (category === "right") return "var(--right)";
  if (category === "wrong") return "var(--wrong)";
  if (!classes.includes(category)) return null;
  const own = labelColour(category);
  return own === colour.unsure ? classColour(classes.indexOf(category)) : own;
}
