import { html } from "htl";
import type { CsvColumn } from "../lib/csv.js";
import { csvBlob } from "./csv.js";
import { rowOrder, type Direction } from "./rowOrder.js";
import { emptyState } from "./state.js";
import { sortedOrder } from "./sortedOrder.js";
import { alignment, cellContent, type Column } from "./tableColumn.js";
import { tableDownload, type DownloadOptions } from "./tableDownload.js";
import { tablePager } from "./tablePager.js";

export type { Column } from "./tableColumn.js";

export interface TableOptions<Row> {
  columns: readonly Column<Row>[];
  /** Order at the start; without it the order of the rows. */
  sort?: { key: string; direction?: Direction };
  /** Rows on a page: 25 unless told. */
  pageSize?: number;
  /** What the table shows, for everyone. */
  caption?: string;
  /** Name of the table for assistive technology where there is no visible caption. */
  label?: string;
  /** Identity of a row, by which the selection survives an update. */
  rowKey?: (row: Row) => string;
  /** Called with the row that the reader selects, null when the selection is taken back. */
  onSelect?: (row: Row | null) => void;
  /** true makes rows selectable without `onSelect`, for use with `view()`. */
  selectable?: boolean;
  /** Name of a row on its select button, such as its title. */
  rowLabel?: (row: Row) => string;
  /** Sentence shown in place of an empty table. */
  empty?: string;
  /** Every table is offered as CSV: all its rows, in their order at the moment. */
  download?: DownloadOptions & {
    /** What the file holds, where that is more than the table shows. */
    columns?: readonly CsvColumn<Row>[];
  };
}

/** The element of `dataTable`: its `value` is the selected row; it emits "input" when that changes. */
export type DataTable<Row> = HTMLElement & { value: Row | null; update(rows: readonly Row[]): void };

/**
 * A sortable, paged table. Sorting orders indices and only one page is in the document, so that 50,000 rows are
 * quick. Headings are buttons with `aria-sort`; absent values sort last in both directions. Rows are not to be changed
 * in place: give new ones to `update`.
 */
export function dataTable<Row extends object>(
  rows: readonly Row[],
  options: TableOptions<Row>,
): DataTable<Row> {
  const { columns, rowKey, onSelect, selectable = onSelect !== undefined, caption } = options;
  const { empty = "There are no rows to show.", rowLabel } = options;
  const orderBy = rowOrder<Row>();
  let sort = options.sort ? { direction: "ascending" as Direction, ...options.sort } : null;
  let order: Uint32Array = new Uint32Array();
  let shown: Row[] = [];
  let selected: Row | null = null;

  const headings = columns.map((column) => heading(column, () => sortBy(column.key)));
  const selectHeading = html`<th class="select"><span class="visually-hidden">Select</span></th>`;
  const body = html`<tbody></tbody>`;
  const label = options.label ?? caption ?? "Table";
  const scroller = html`<div class="table-scroll" tabindex="0" role="region" aria-label=${label}>
    <table>
      ${
        caption
          ? html`<caption>
              ${caption}
            </caption>`
          : null
      }
      <thead>
        <tr>
          ${selectable ? selectHeading : null}${headings.map(({ cell }) => cell)}
        </tr>
      </thead>
      ${body}
    </table>
  </div>`;
  const pager = tablePager(options.pageSize ?? 25, render);
  const download = tableDownload(
    label,
    () =>
      csvBlob(
        Array.from(order, (i) => rows[i]),
        options.download?.columns ?? columns,
      ),
    options.download,
  );
  const element = html`<div class="data-table">
    ${scroller}
    <div class="table-foot">${pager.element}${download}</div>
  </div>` as DataTable<Row>;

  function sortBy(key: string): void {
    const direction = sort?.key === key && sort.direction === "ascending" ? "descending" : "ascending";
    sort = { key, direction };
    pager.reset();
    arrange();
  }

  /** Puts the rows in order after a change of rows or of sorting. */
  function arrange(): void {
    const by = columns.find((column) => column.key === sort?.key);
    order = by && sort ? orderBy(rows, by, sort.direction) : sortedOrder(rows.length, "ascending");
    for (const { column, show } of headings) {
      show(column === by && sort ? sort.direction : null, alignment(column, rows));
    }
    download.hidden = rows.length === 0;
    render();
  }

  function render(): void {
    shown = Array.from(order.slice(...pager.range(rows.length)), (i) => rows[i]);
    const sides = columns.map((column) => alignment(column, rows));
    body.replaceChildren(...(shown.length > 0 ? shown.map((row) => tableRow(row, sides)) : [emptyRow()]));
  }

  function tableRow(row: Row, sides: readonly string[]): HTMLElement {
    const cells = columns.map((column, i) => tableCell(cellContent(column, row), sides[i]));
    if (!selectable)
      return html`<tr>
        ${cells}
      </tr>`;
    const name = `Select ${rowLabel?.(row) ?? "row"}`;
    const button = html`<button type="button" aria-label=${name}></button>`;
    const line = html`<tr>
      <td class="select">${button}</td>
      ${cells}
    </tr>`;
    mark(line, row);
    line.addEventListener("click", (event) => {
      const target = event.target as Element;
      if (target !== button && target.closest("a, button, input, select, summary, label")) return;
      if (target !== button && String(getSelection())) return;
      select(same(row, selected) ? null : row);
    });
    return line;
  }

  function emptyRow(): HTMLElement {
    return html`<tr>
      <td class="empty" colspan=${columns.length + Number(selectable)}>${emptyState(empty)}</td>
    </tr>`;
  }

  function same(a: Row, b: Row | null): boolean {
    return b !== null && (rowKey ? rowKey(a) === rowKey(b) : a === b);
  }

  function mark(line: Element, row: Row): void {
    const isSelected = same(row, selected);
    line.classList.toggle("selected", isSelected);
    line.querySelector("td.select > button")?.setAttribute("aria-pressed", String(isSelected));
  }

  /** Marks the rows where they stand, so that the focus stays on its button. */
  function select(row: Row | null): void {
    selected = row;
    shown.forEach((each, i) => mark(body.children[i], each));
    onSelect?.(row);
    element.dispatchEvent(new CustomEvent("input", { bubbles: true }));
  }

  Object.defineProperty(element, "value", {
    get: () => selected,
    set: (row: Row | null) => {
      selected = row;
      render();
    },
  });
  element.update = (to) => {
    rows = to;
    if (selected !== null) selected = rows.find((row) => same(row, selected)) ?? null;
    arrange();
  };
  arrange();
  return element;
}

/** A cell, made by hand: a page of a table has hundreds, and templates are parsed each time. */
function tableCell(content: Node, side: string): HTMLElement {
  const cell = document.createElement("td");
  cell.className = side;
  cell.append(content);
  return cell;
}

/** A heading that is a button where the column can be sorted; `show` marks the order and sets the side. */
function heading<Row>(column: Column<Row>, onclick: () => void) {
  const { label, title = null, width, sort } = column;
  const arrow = html`<span class="arrow" aria-hidden="true"></span>`;
  const content =
    sort === false
      ? html`<span title=${title}>${label}</span>`
      : html`<button type="button" title=${title} onclick=${onclick}>${label}${arrow}</button>`;
  const style = { minWidth: width ? `min(${width}, 60vw)` : null };
  const cell = html`<th scope="col" style=${style}>${content}</th>`;
  const show = (direction: Direction | null, side: "left" | "right") => {
    if (sort !== false) cell.setAttribute("aria-sort", direction ?? "none");
    arrow.textContent = direction === null ? "" : direction === "ascending" ? "▲" : "▼";
    cell.classList.toggle("right", side === "right");
  };
  return { column, cell, show };
}
