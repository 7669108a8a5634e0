import { html } from "htl";
import { cellName } from "../../lib/catalogue/fields/cell.js";
import type { Choice } from "../../lib/crossfilter/columns.js";
import { count, percent } from "../../lib/format.js";
import { csvBlob } from "../csv.js";
import { figureMenu } from "../figure-menu/figureMenu.js";
import { labelName } from "../palette.js";
import type { ChartFrame } from "./chartFrame.js";

const title = "Which cell of the matrix?";

/**
 * The confusion matrix of the titles that pass the filters, changed in place; a cell is a filter too.
 * @param labels classes of the model
 */
export function cellMatrix(
  labels: readonly string[],
  choose: (choice: readonly string[]) => void,
): ChartFrame {
  let chosen: string | undefined;
  const cells = labels.flatMap((actual) =>
    labels.map((predicted) => matrixCell(actual, predicted, (name) => choose(name === chosen ? [] : [name]))),
  );
  const rows = labels.map(
    (actual, i) =>
      html`<tr>
        <th scope="row">${labelName(actual)}</th>
        ${cells.slice(i * labels.length, (i + 1) * labels.length).map(({ cell }) => cell)}
      </tr>`,
  );
  const frame = html`<div class="chart" role="group">
    <table class="confusion-matrix">
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
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`;
  let shown = new Uint32Array(cells.length);
  const csv = () =>
    csvBlob(
      Array.from(shown, (titles, code) => ({ cell: cells[code].name, titles })),
      [
        { key: "cell", label: "Cell" },
        { key: "titles", label: "Titles" },
      ],
    );
  return {
    element: html`<figure class="figure crossfilter-chart crossfilter-matrix" aria-label=${title}>
      <p class="figure-title">${title}</p>
      ${frame}
      <div class="figure-tools">${figureMenu({ title, frame, filename: "confusion-matrix", csv })}</div>
    </figure>`,
    update(counts, choice) {
      shown = counts.slice();
      [chosen] = choice as readonly string[];
      cells.forEach(({ name, show }, code) => {
        const first = code - (code % labels.length);
        const support = counts.subarray(first, first + labels.length).reduce((sum, n) => sum + n, 0);
        show(counts[code], support === 0 ? null : counts[code] / support, name === chosen);
      });
    },
    describe(counts: Uint32Array, _choice: Choice) {
      const all = counts.reduce((sum, n) => sum + n, 0);
      const right = labels.reduce((sum, _, i) => sum + counts[i * (labels.length + 1)], 0);
      frame.setAttribute(
        "aria-label",
        `Confusion matrix of ${count(all)} titles: ${count(right)} told right, ` +
          `${count(all - right)} wrong${all > 0 ? ` (${percent(1 - right / all)})` : ""}.`,
      );
    },
  };
}

function matrixCell(actual: string, predicted: string, toggle: (name: string) => void) {
  const name = cellName(actual, predicted);
  const right = actual === predicted;
  const number = html`<span class="cell-count"></span>`;
  const share = html`<span class="cell-share"></span>`;
  const button = html`<button type="button" aria-pressed="false">
    ${number}${share}<span class="visually-hidden"
      >of ${labelName(actual)}, ${right ? "right" : "wrong"}</span
    >
  </button>`;
  button.addEventListener("click", () => toggle(name));
  const cell = html`<td class=${right ? "right-answer" : "wrong-answer"}>${button}</td>`;
  let shown = -1;
  return {
    name,
    cell,
    show: (n: number, of: number | null, pressed: boolean) => {
      button.setAttribute("aria-pressed", String(pressed));
      const key = n + (of ?? 0);
      if (key === shown) return;
      shown = key;
      number.textContent = count(n);
      share.textContent = percent(of);
      cell.style.setProperty("--depth", String(of ?? 0));
    },
  };
}
