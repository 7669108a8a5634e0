import * as Inputs from "@observablehq/inputs";
import { html } from "htl";
import { count, decimal, percent, plural, pValue } from "../../lib/format.js";
import type { Division, Kind } from "../../lib/comparison/skipped.js";
import { dataTable } from "../table.js";
import type { PageState } from "./comparisonState.js";

/** Kinds of books with the training books that a random choice would have brought. The division lives in the address. */
export function skippedTable(divisions: readonly Division[], state: PageState): HTMLElement {
  const chosen = () => divisions.find(({ key }) => key === state.value.kinds) ?? divisions[0];
  const input = Inputs.select(divisions, {
    ...{ label: "Divide the collection by", value: chosen(), format: ({ label }: Division) => label },
  }) as HTMLElement & { value: Division };
  input.addEventListener("input", () => state.set({ kinds: input.value.key }));
  const status = html`<p class="status" role="status"></p>`;
  const table = dataTable<Kind>([], {
    ...{ label: "Kinds of books and their training books", pageSize: 15 },
    columns: [
      { key: "kind", label: "Kind", width: "7rem" },
      { key: "books", label: "Books", format: (value) => count(value as number) },
      { key: "annotated", label: "Annotated", format: (value) => count(value as number) },
      { key: "training", label: "Training", format: (value) => count(value as number) },
      {
        key: "expected",
        label: "Expected",
        format: (value) => decimal(value as number, 1),
        title: "Had as many been chosen at random",
      },
      {
        key: "shortfall",
        label: "Missing",
        format: (value) => decimal(value as number, 1),
        title: "Expected less training",
      },
      {
        key: "adjusted",
        label: "p",
        title: "Corrected by Benjamini and Hochberg over the kinds",
        align: "right",
        format: pValue,
      },
    ],
    empty: "No kind is large enough to say anything of.",
  });
  let shown: Division | null = null;
  const update = () => {
    if (chosen() === shown) return;
    shown = chosen();
    const { kinds, small } = shown;
    if (input.value !== chosen()) input.value = chosen();
    table.update(kinds);
    const none = kinds.filter(({ training }) => training === 0);
    const books = (list: readonly { books: number }[]) => list.reduce((sum, kind) => sum + kind.books, 0);
    status.textContent =
      `${plural(none.length, "kind")} of ${count(kinds.length)} without a single training book, with ${plural(books(none), "book")}` +
      (kinds.length > 0
        ? ` (${percent(books(none) / (books(kinds) + small.books))} of the titled books)`
        : "") +
      (small.kinds > 0
        ? `; ${plural(small.kinds, "small kind")} with ${plural(small.books, "book")} in all not listed`
        : "");
  };
  state.addEventListener("input", update);
  update();
  return html`<div>
    <div class="controls">${input}</div>
    ${status}${table}
  </div>`;
}
