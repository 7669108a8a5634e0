import { html } from "htl";
import { count } from "../../lib/format.js";
import {
  filterChanges,
  titleChanges,
  type Change,
  type LadderModel,
  type LadderTitle,
  type TitleChange,
} from "../../lib/ablation/flips.js";
import { decimalColumn } from "../numberColumn.js";
import { labelName } from "../palette.js";
import { scanLink } from "../scanLink.js";
import { dataTable, type Column } from "../table.js";
import { flipControls } from "./flipControls.js";
import { flipState } from "./flipState.js";

/**
 * The titles that two rungs judge differently, to be filtered and downloaded. The address keeps the settings.
 *
 * @param linked false where the books are made up, so that there are no scans to link to
 */
export function flipBrowser(
  titles: readonly LadderTitle[],
  models: readonly LadderModel[],
  linked: boolean,
): HTMLElement {
  if (titles.length === 0 || models.length === 0)
    return html`<p class="status">There are no labelled test titles to compare models on.</p>`;
  const state = flipState(models);
  const columns = changeColumns(linked);
  const table = dataTable<TitleChange>([], {
    label: "Titles by how two models judge them",
    rowKey: ({ id }) => id,
    sort: { key: "shift", direction: "descending" },
    pageSize: 10,
    columns,
    empty: "No title passes these filters.",
    download: {
      label: "Download these titles as CSV",
      filename: "flipped-titles.csv",
      columns: [...columns, { key: "author", label: "Author" }, { key: "year", label: "Year" }],
    },
  });
  const status = html`<p class="status" role="status"></p>`;
  let changes: TitleChange[] = [];

  const update = () => {
    const { from, to, ...filter } = state.value;
    const at = (key: string) => models.findIndex((model) => model.key === key);
    changes = titleChanges(titles, models, at(from), at(to));
    const shown = filterChanges(changes, filter);
    table.update(shown);
    status.textContent =
      from === to
        ? `Both rungs are “${models[at(from)].title}”: choose two to see what flipped.`
        : `${count(shown.length)} of ${count(titles.length)} titles shown. Between these rungs ${count(number("gained"))} are gained, ` +
          `${count(number("lost"))} lost, and ${count(number("wrong in both"))} wrong in both.`;
  };
  const number = (change: Change) => changes.filter((each) => each.change === change).length;
  state.addEventListener("input", update);
  update();
  return html`<div>${flipControls(state, models)}${status}${table}</div>`;
}

const marks: Record<Change, string> = {
  gained: "✗ → ✓ gained",
  lost: "✓ → ✗ lost",
  "wrong in both": "✗ → ✗ wrong in both",
  "right in both": "✓ → ✓ right in both",
};

function changeColumns(linked: boolean): Column<TitleChange>[] {
  return [
    {
      key: "title",
      label: "Title",
      width: "16rem",
      format: (value, { ark, author, year }) => {
        const title = scanLink(String(value), ark, linked);
        const from = [author, year].filter(Boolean).join(", ");
        return html`<span>${title}<br /><small>${from}</small></span>`;
      },
    },
    { key: "label", label: "Annotators", format: (value) => labelName(String(value)) },
    { key: "change", label: "Change", format: (value) => marks[value as Change] },
    decimalColumn("before", "Before", { title: "Probability of fiction by the first rung" }),
    decimalColumn("after", "After", { title: "Probability of fiction by the second rung" }),
    decimalColumn("shift", "Moved by", {
      value: ({ before, after }) => Math.abs(after - before),
      title: "Distance between the two probabilities of fiction",
    }),
  ];
}
