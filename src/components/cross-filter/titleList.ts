import { html } from "htl";
import { scanAddress } from "../../lib/catalogue/links.js";
import type { Crossfilter } from "../../lib/crossfilter/crossfilter.js";
import type { Decisions, PredictedBooks } from "../../lib/crossfilter/bookColumns.js";
import { listOrder } from "../../lib/crossfilter/listOrder.js";
import { count, decimal, year } from "../../lib/format.js";
import { labelName, verdictMark } from "../palette.js";

/** Titles on a page of the list. */
const pageSize = 12;

/** The list of titles that pass all filters, a page of it, brought up to date in place. */
export interface TitleList {
  element: HTMLElement;
  update(order: string): void;
  /** Goes back to the first page. */
  rewind(): void;
}

/** @param linked false where the books are made up, so that there are no scans to link to */
export function titleList(
  books: PredictedBooks,
  decisions: Decisions,
  crossfilter: Crossfilter,
  linked: boolean,
): TitleList {
  const orderOf = listOrder(books, decisions);
  const lines = Array.from({ length: pageSize }, () => listLine(books, decisions, linked));
  const headings = [
    "Title",
    "Place",
    "Language",
    ...(books.label ? ["Annotators"] : []),
    "Model",
    "Confidence",
  ];
  const range = html`<span class="table-range"></span>`;
  const previous = html`<button type="button" class="button">‹ Previous</button>` as HTMLButtonElement;
  const next = html`<button type="button" class="button">Next ›</button>` as HTMLButtonElement;
  const empty = html`<p class="status">No title passes these filters.</p>`;
  let page = 0;
  let order = "";
  previous.addEventListener("click", () => turn(page - 1));
  next.addEventListener("click", () => turn(page + 1));

  function turn(to: number): void {
    page = to;
    render();
  }

  function render(): void {
    const { passing } = crossfilter;
    page = Math.min(page, Math.max(0, Math.ceil(passing / pageSize) - 1));
    const rows = crossfilter.passingRows(orderOf(order), page * pageSize, pageSize);
    lines.forEach((line, i) => line.show(rows[i] ?? -1));
    const first = page * pageSize;
    range.textContent = `${count(Math.min(first + 1, passing))}–${count(first + rows.length)} of ${count(passing)}`;
    previous.disabled = page === 0;
    next.disabled = first + pageSize >= passing;
    empty.hidden = passing > 0;
  }

  return {
    element: html`<div class="data-table crossfilter-list">
      <div class="table-scroll" tabindex="0" role="region" aria-label="Titles that pass the filters">
        <table>
          <thead>
            <tr>
              ${headings.map((heading) => html`<th scope="col">${heading}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${lines.map(({ element }) => element)}
          </tbody>
        </table>
      </div>
      ${empty}
      <div class="table-pager">${range}<span class="table-turn">${previous}${next}</span></div>
    </div>`,
    update(by) {
      order = by;
      render();
    },
    rewind() {
      page = 0;
    },
  };
}

/** A row of the list, whose texts are changed rather than made anew. */
function listLine(books: PredictedBooks, { predicted, confidence }: Decisions, linked: boolean) {
  const link = html`<a rel="noreferrer" title="Open the scanned book"></a>` as HTMLAnchorElement;
  const plain = html`<span></span>`;
  const from = html`<small></small>`;
  const boxes = Array.from({ length: 5 }, () => html`<div class="box"></div>`);
  const [place, language, label, said, sure] = boxes;
  const cells = boxes.filter((box) => box !== label || books.label !== undefined);
  const element = html`<tr>
    <td><div class="box title">${link}${plain}${from}</div></td>
    ${cells.map((box) => html`<td>${box}</td>`)}
  </tr>`;
  let shown = -2;
  return {
    element,
    show(row: number) {
      if (row === shown) return;
      shown = row;
      element.hidden = row < 0;
      if (row < 0) return;
      const scan = linked ? scanAddress(books.ark[row]) : null;
      link.hidden = scan === null;
      plain.hidden = scan !== null;
      if (scan !== null) link.href = scan;
      (scan === null ? plain : link).textContent = books.title[row];
      from.textContent = [books.author[row], books.year[row] === null ? "" : year(books.year[row])]
        .filter(Boolean)
        .join(", ");
      place.textContent = books.place[row];
      language.textContent = books.language?.[row] ?? "";
      const actual = books.label?.[row];
      if (actual) label.textContent = labelName(actual);
      said.textContent = `${actual ? `${verdictMark(actual === predicted[row])} ` : ""}${labelName(predicted[row])}`;
      sure.textContent = decimal(confidence[row]);
    },
  };
}
