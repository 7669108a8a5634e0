import { html } from "htl";
import { count, percent } from "../lib/format.js";
import { csvBlob } from "./csv.js";
import { labelName } from "./palette.js";
import { tableDownload } from "./tableDownload.js";

/** A cell of the matrix, by label. */
export interface MatrixCell {
  actual: string;
  predicted: string;
}

export interface ConfusionMatrixOptions {
  /** counts[actual][predicted], in the order of `labels`. */
  counts: readonly (readonly number[])[];
  labels: readonly string[];
  /** Makes cells buttons; called with the chosen cell, null when the choice is taken back. */
  onSelect?: (cell: MatrixCell | null) => void;
  /** The cell chosen at the start. */
  selected?: MatrixCell | null;
  caption?: string;
}

/** The element of `confusionMatrix`: its `value` is the chosen cell; it emits "input" when that changes. */
export type ConfusionMatrix = HTMLElement & {
  value: MatrixCell | null;
  update(counts: readonly (readonly number[])[]): void;
};

/**
 * Confusion matrix as a table: a row for each actual label, a column for each predicted one, in each cell the count
 * and its share of the row. Depth of tint follows the share; right and wrong cells differ in hue and in wording.
 */
export function confusionMatrix(options: ConfusionMatrixOptions): ConfusionMatrix {
  const { labels, onSelect, caption } = options;
  let { counts, selected = null } = options;
  const body = html`<tbody></tbody>`;
  const download = tableDownload(caption ?? "Confusion matrix", () =>
    csvBlob(
      labels.flatMap((actual, i) =>
        labels.map((predicted, j) => ({ actual, predicted, count: counts[i][j] })),
      ),
      [{ key: "actual" }, { key: "predicted" }, { key: "count" }],
    ),
  );
  const table = html`<table class="confusion-matrix">
    <caption>
      ${caption ? `${caption} ` : ""}${download}
    </caption>
    <thead>
      <tr>
        <td></td>
        <th class="axis" scope="colgroup" colspan=${labels.length}>the model says</th>
      </tr>
      <tr>
        <th class="axis" scope="col">it is</th>
        ${labels.map((label) => html`<th scope="col">${labelName(label)}</th>`)}
      </tr>
    </thead>
    ${body}
  </table>` as unknown as ConfusionMatrix;

  function render(): void {
    body.replaceChildren(...labels.map((actual, i) => matrixRow(actual, counts[i])));
  }

  function matrixRow(actual: string, row: readonly number[]): HTMLElement {
    const total = row.reduce((sum, n) => sum + n, 0);
    return html`<tr>
      <th scope="row">${labelName(actual)}</th>
      ${labels.map((predicted, j) =>
        matrixCell({ actual, predicted }, row[j], total === 0 ? null : row[j] / total),
      )}
    </tr>`;
  }

  function matrixCell(cell: MatrixCell, n: number, share: number | null): HTMLElement {
    const right = cell.actual === cell.predicted;
    const content = [
      html`<span class="cell-count">${count(n)}</span>`,
      html`<span class="cell-share"
        >${percent(share)}
        <span class="visually-hidden">of ${labelName(cell.actual)}, ${right ? "right" : "wrong"}</span></span
      >`,
    ];
    return html`<td class=${right ? "right-answer" : "wrong-answer"} style=${{ "--depth": share ?? 0 }}>
      ${
        onSelect
          ? html`<button
              type="button"
              aria-pressed=${String(same(cell, selected))}
              onclick=${() => select(cell)}
            >
              ${content}
            </button>`
          : html`<span class="cell">${content}</span>`
      }
    </td>`;
  }

  /** Presses the button where it stands, so that the focus stays on it. */
  function select(cell: MatrixCell): void {
    selected = same(cell, selected) ? null : cell;
    press();
    onSelect?.(selected);
    table.dispatchEvent(new CustomEvent("input", { bubbles: true }));
  }

  function press(): void {
    body.querySelectorAll("button").forEach((button, k) => {
      const cell = { actual: labels[Math.floor(k / labels.length)], predicted: labels[k % labels.length] };
      button.setAttribute("aria-pressed", String(same(cell, selected)));
    });
  }

  Object.defineProperty(table, "value", {
    get: () => selected,
    set: (cell: MatrixCell | null) => {
      selected = cell;
      press();
    },
  });
  table.update = (to) => {
    counts = to;
    const focused = Array.from(body.querySelectorAll("button")).indexOf(
      document.activeElement as HTMLButtonElement,
    );
    render();
    if (focused >= 0) body.querySelectorAll("button")[focused]?.focus();
  };
  render();
  return table;
}

function same(a: MatrixCell, b: MatrixCell | null): boolean {
  return b !== null && a.actual === b.actual && a.predicted === b.predicted;
}
