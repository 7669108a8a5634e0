import { html } from "htl";
import { count } from "../lib/format.js";

/** The line under a table: which rows are shown of how many, the way to others, and how many on a page. */
export interface TablePager {
  element: HTMLElement;
  /** First and one past the last row of the current page, of a total that the line then shows. */
  range(total: number): [first: number, last: number];
  /** Goes back to the first page, without a call of `onTurn`. */
  reset(): void;
}

/** @param onTurn called when the reader asks for another page or another number of rows */
export function tablePager(initialSize: number, onTurn: () => void): TablePager {
  let size = initialSize;
  let page = 0;

  const status = html`<span class="table-range" role="status"></span>`;
  const previous = button("‹ Previous", () => turn(page - 1));
  const next = button("Next ›", () => turn(page + 1));
  const sizes = [...new Set([initialSize, 25, 50, 100])].sort((a, b) => a - b);
  const select = html`<select onchange=${resize}>
    ${sizes.map((n) => html`<option value=${n} selected=${n === initialSize}>${count(n)}</option>`)}
  </select>`;
  const element = html`<div class="table-pager">
    ${status}<span class="table-turn">${previous}${next}</span
    ><label class="table-size">Rows ${select}</label>
  </div>`;

  function turn(to: number): void {
    page = to;
    onTurn();
  }

  /** Keeps the first row of the page in sight. */
  function resize(this: HTMLSelectElement): void {
    const first = page * size;
    size = Number(this.value);
    turn(Math.floor(first / size));
  }

  return {
    element,
    range(total) {
      const pages = Math.max(1, Math.ceil(total / size));
      page = Math.min(page, pages - 1);
      const first = page * size;
      const last = Math.min(first + size, total);
      status.textContent = total === 0 ? "0 rows" : `${count(first + 1)}–${count(last)} of ${count(total)}`;
      previous.disabled = page === 0;
      next.disabled = page === pages - 1;
      element.hidden = total <= Math.min(size, 25);
      return [first, last];
    },
    reset() {
      page = 0;
    },
  };
}

function button(label: string, onclick: () => void): HTMLButtonElement {
  return html`<button type="button" class="button" onclick=${onclick}>${label}</button>` as HTMLButtonElement;
}
