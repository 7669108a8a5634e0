import { html } from "htl";
import { confidenceOf, isRight } from "../../lib/catalogue/predictions.js";
import type { Crossfilter } from "../../lib/crossfilter/crossfilter.js";
import type { ScoredCatalogue } from "../../lib/crossfilter/datasets.js";
import { listOrder } from "../../lib/crossfilter/listOrder.js";
import { labelColumn } from "../../lib/scored/question.js";
import { count, decimal, year } from "../../lib/format.js";
import { inSteps } from "../../workers/inSteps.js";
import { csvBlob } from "../csv.js";
import { labelName, verdictMark } from "../palette.js";
import { tableDownload } from "../tableDownload.js";

/** Titles on a page of the list. */
const pageSize = 12;

/** The list of titles that pass all filters, a page of it, brought up to date in place. */
export interface TitleList {
  element: HTMLElement;
  /** @param within places of the order to look at; titles that stand farther down are not shown yet */
  update(order: string, within?: number): void;
  /** Goes back to the first page. */
  rewind(): void;
}

export function titleList(catalogue: ScoredCatalogue, crossfilter: Crossfilter): TitleList {
  /** Orders that were asked for; null while the titles are being sorted. */
  const sorted = new Map<string, Int32Array | null>();
  const lines = Array.from({ length: pageSize }, () => listLine(catalogue));
  const headings = [
    "Title",
    "Place",
    "Language",
    ...(catalogue.labels ? ["Annotators"] : []),
    "Model",
    "Confidence",
  ];
  const range = html`<span class="table-range"></span>`;
  const previous = html`<button type="button" class="button">‹ Previous</button>` as HTMLButtonElement;
  const next = html`<button type="button" class="button">Next ›</button>` as HTMLButtonElement;
  const empty = html`<p class="status">No title passes these filters.</p>`;
  const sorting = html`<p class="status" role="status" hidden>Sorting …</p>`;
  let page = 0;
  let order = "";
  const download = tableDownload("Titles that pass the filters", () =>
    csvBlob(
      crossfilter.passingRows(sorted.get(order) ?? []).map((row) => titleOf(catalogue, row)),
      Object.keys(titleOf(catalogue, 0)).map((key) => ({ key })),
    ),
  );
  previous.addEventListener("click", () => turn(page - 1));
  next.addEventListener("click", () => turn(page + 1));

  function turn(to: number): void {
    page = to;
    render();
  }

  async function sort(by: string): Promise<void> {
    if (sorted.has(by)) return;
    sorted.set(by, null);
    sorted.set(by, await inSteps(listOrder(catalogue, by)));
    if (by === order) render();
  }

  function render(within = Infinity): void {
    const { passing } = crossfilter;
    const rowsInOrder = sorted.get(order);
    sorting.hidden = Boolean(rowsInOrder);
    if (!rowsInOrder) {
      void sort(order);
      return;
    }
    page = Math.min(page, Math.max(0, Math.ceil(passing / pageSize) - 1));
    const first = page * pageSize;
    const shown = Math.min(pageSize, passing - first);
    const rows = crossfilter.passingRows(rowsInOrder.subarray(0, within), first, pageSize);
    if (rows.length === shown) lines.forEach((line, i) => line.show(rows[i] ?? -1));
    range.textContent = `${count(Math.min(first + 1, passing))}–${count(first + shown)} of ${count(passing)}`;
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
      ${empty}${sorting}
      <div class="table-foot">
        <div class="table-pager">${range}<span class="table-turn">${previous}${next}</span></div>
        ${download}
      </div>
    </div>`,
    update(by, within) {
      order = by;
      render(within);
    },
    rewind() {
      page = 0;
    },
  };
}

/** A title as a file has it. */
function titleOf(catalogue: ScoredCatalogue, row: number) {
  const { predictions, labels, title, author, year, place, further } = catalogue;
  return {
    title: title[row],
    author: author[row],
    year: year[row],
    place: place[row],
    language: further["language"]?.[row],
    ...(labels ? { annotators: predictions.classes[labels[row]] } : {}),
    model: predictions.classes[predictions.predicted[row]],
    confidence: confidenceOf(predictions, row),
  };
}

/** A row of the list, whose texts are changed rather than made anew. */
function listLine(catalogue: ScoredCatalogue) {
  const { predictions, labels, link: address } = catalogue;
  const named = (number: number) => labelName(predictions.classes[number] ?? "");
  const link = html`<a rel="noreferrer" title="Open the scanned book"></a>` as HTMLAnchorElement;
  const plain = html`<span></span>`;
  const from = html`<small></small>`;
  const boxes = Array.from({ length: 5 }, () => html`<div class="box"></div>`);
  const [place, language, label, said, sure] = boxes;
  const cells = boxes.filter((box) => box !== label || labels !== undefined);
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
      const hasScan = address[row] !== "";
      link.hidden = !hasScan;
      plain.hidden = hasScan;
      if (hasScan) link.href = address[row];
      (hasScan ? link : plain).textContent = catalogue.title[row];
      const { author, further } = catalogue;
      const published = catalogue.year[row] === null ? "" : year(catalogue.year[row]);
      from.textContent = [author[row], published, further[labelColumn]?.[row]].filter(Boolean).join(", ");
      place.textContent = catalogue.place[row];
      language.textContent = further["language"]?.[row] ?? "";
      if (labels) label.textContent = named(labels[row]);
      const right = isRight(catalogue, row);
      said.textContent = `${right === null ? "" : `${verdictMark(right)} `}${named(predictions.predicted[row])}`;
      sure.textContent = decimal(confidenceOf(predictions, row));
    },
  };
}
