import { html } from "htl";
import { follow, type ErrorState } from "./errorState.js";

/** What it costs to call a record of one class another, a number for each pair of classes; the address keeps them. */
export function costTable(names: readonly string[], state: ErrorState): HTMLElement {
  const fields = names.map((actual, i) =>
    names.map((decided, j) => {
      const field = html`<input
        type="number"
        min="0"
        step="any"
        disabled=${i === j}
        value=${i === j ? 0 : 1}
        aria-label=${`Cost of calling ${actual} ${decided}`}
      />` as HTMLInputElement;
      field.addEventListener("change", () => {
        if (!(field.valueAsNumber >= 0)) field.value = "1";
        state.set({ costs: all.map(({ value }) => value) });
      });
      return field;
    }),
  );
  const all = fields.flat();
  const element = html`<table class="confusion-matrix">
    <caption>
      What a mistake costs: it is (rows), the model says (columns)
    </caption>
    <thead>
      <tr>
        <td></td>
        ${names.map((name) => html`<th scope="col">${name}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${fields.map(
        (row, i) =>
          html`<tr>
            <th scope="row">${names[i]}</th>
            ${row.map((field) => html`<td>${field}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
  follow(state, element, () => {
    const { costs } = state.value;
    if (costs.length === all.length)
      all.forEach((field, at) => {
        if (document.activeElement !== field) field.value = costs[at];
      });
  });
  return element;
}
