import * as Inputs from "@observablehq/inputs";
import { html } from "htl";
import {
  auditedRows,
  filterAudit,
  type AuditColumns,
  type AuditedRow,
} from "../../lib/agreement/auditFilter.js";
import { count } from "../../lib/format.js";
import { allBound } from "../bound.js";
import { dataTable, type Column } from "../table.js";
import { agreementChoices, startingAudit, verdictChoices, type PageState } from "./auditState.js";

/** Every annotated book: which fields of its annotation contradict its record. A chosen book shows both sides. */
export function auditBrowser(columns: AuditColumns, state: PageState): HTMLElement {
  const books = auditedRows(columns);
  const status = html`<p class="status" role="status"></p>`;
  const sides = html`<div aria-live="polite"></div>`;
  const shownColumns = browserColumns(columns.fields);
  const table = dataTable<AuditedRow>([], {
    label: "Annotated books and the fields that contradict their record",
    rowKey: ({ id }) => id,
    rowLabel: ({ title }) => title,
    pageSize: 8,
    columns: shownColumns,
    onSelect: (row) => {
      if ((row?.id ?? "") !== state.value.book) state.set({ book: row?.id ?? "" });
    },
    empty: "No book passes these filters.",
    download: {
      label: "Download these books as CSV",
      filename: "audited-books.csv",
      columns: [{ key: "id", label: "Record ID" }, ...shownColumns, ...sideColumns(columns.fields)],
    },
  });
  const update = () => {
    const shown = filterAudit(books, state.value);
    table.update(shown);
    const failing = shown.filter(({ wellJoined }) => !wellJoined).length;
    status.textContent = `${count(shown.length)} of ${count(books.length)} books; ${count(failing)} of them fail the integrity check.`;
    const book = books.find(({ id }) => id === state.value.book) ?? null;
    if (table.value !== book) table.value = book;
    sides.replaceChildren(
      book ? bothSides(book) : html`<p class="status">Select a book to read both sides.</p>`,
    );
  };
  state.addEventListener("input", update);
  update();
  return html`<div>${controls(state, columns.fields)}${status}${table}${sides}</div>`;
}

function controls(state: PageState, fields: readonly string[]): HTMLElement {
  const { value } = state;
  const inputs = {
    rows: Inputs.select<string>(verdictChoices, { label: "Rows on the book", value: value.rows }),
    field: Inputs.select(["any field", ...fields], { label: "Field", value: value.field }),
    verdict: Inputs.select<string>(agreementChoices, { label: "Comparison", value: value.verdict }),
    words: Inputs.text({ label: "Words on either side", value: value.words, placeholder: "e.g. Amsterdam" }),
  };
  const reset = html`<button type="button" class="button">Start again</button>`;
  reset.addEventListener("click", () => state.set(startingAudit));
  return html`<div class="controls">${allBound(state, inputs)}${reset}</div>`;
}

function browserColumns(fields: readonly string[]): Column<AuditedRow>[] {
  return [
    { key: "title", label: "Title in the catalogue", width: "16rem" },
    { key: "rows", label: "Rows" },
    ...fields.map((field, f): Column<AuditedRow> => ({
      key: field,
      label: field,
      value: ({ comparisons }) => inWords(comparisons[f].agree),
      format: (_, { comparisons }) => verdict(comparisons[f].agree),
    })),
  ];
}

function sideColumns(fields: readonly string[]): Column<AuditedRow>[] {
  return fields.flatMap((field, f): Column<AuditedRow>[] => [
    {
      key: `${field}: record`,
      label: `${field}: record`,
      value: ({ comparisons }) => comparisons[f].catalogue,
    },
    {
      key: `${field}: annotation`,
      label: `${field}: annotation`,
      value: ({ comparisons }) => comparisons[f].annotation,
    },
  ]);
}

const inWords = (agree: boolean | null) => (agree === null ? "" : agree ? "agrees" : "disagrees");

function verdict(agree: boolean | null): Node | string {
  if (agree === null) return "–";
  return html`<span class="tag ${agree ? "right-answer" : "wrong-answer"}"
    ><span class="visually-hidden">${inWords(agree)}</span></span
  >`;
}

function bothSides({ title, comparisons }: AuditedRow): HTMLElement {
  const rows = comparisons.map(({ field, catalogue, annotation, agree }) => ({
    ...{ field, annotation, agree },
    catalogue: field === "subject" ? title : catalogue,
  }));
  return html`<div class="audit-sides">
    <h4>${title}</h4>
    ${dataTable(rows, {
      label: `Both sides of the comparison for ${title}`,
      columns: [
        { key: "field", label: "Field", sort: false },
        { key: "catalogue", label: "The record says", sort: false, width: "12rem" },
        { key: "annotation", label: "The annotation says", sort: false, width: "12rem" },
        {
          key: "agree",
          label: "Agree",
          sort: false,
          format: (value) => verdict(value as boolean | null),
        },
      ],
    })}
  </div>`;
}
