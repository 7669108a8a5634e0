import { html } from "htl";
import { methods, type Method } from "../../lib/quantification/methods.js";
import { dataTable, type Column } from "../table.js";

/** What every method computes, assumes and leaves out. */
export function methodsTable(): HTMLElement {
  return dataTable<Method>(methods, { caption: "What each method does and takes for granted", columns });
}

const columns: Column<Method>[] = [
  {
    key: "name",
    label: "Method",
    width: "7.5rem",
    sort: false,
    format: (_, { name, source }) => lines([html`<strong>${name}</strong>`, `(${source})`]),
  },
  {
    key: "does",
    label: "Computes",
    width: "10rem",
    sort: false,
    format: (_, { does, undefinedWhen }) => lines([does, html`<em>Not defined:</em> ${undefinedWhen}`]),
  },
  {
    key: "assumptions",
    label: "Assumes",
    width: "12rem",
    sort: false,
    format: (_, { assumptions }) => lines(assumptions),
  },
  { key: "interval", label: "Its interval covers", width: "10rem", sort: false },
];

/** One block for each part of a cell. */
function lines(parts: readonly (string | Node)[]): Node {
  return html.fragment`${parts.map((part) => html`<div>${part}</div>`)}`;
}
