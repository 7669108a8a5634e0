import { html } from "htl";
import { bootstrap } from "../../lib/statistics/bootstrap.js";
import { mcnemar } from "../../lib/statistics/mcnemar.js";
import { count, decimal, interval, percent, plural, signed } from "../../lib/format.js";
import {
  titleChanges,
  type LadderModel,
  type LadderTitle,
  type TitleChange,
} from "../../lib/ablation/flips.js";
import { pValueText } from "../../lib/ablation/steps.js";
import { labelName } from "../palette.js";
import { dataTable } from "../table.js";
import { follow, type ErrorState } from "./errorState.js";

/** The model of the page beside another on the same titles: agreement, flips, McNemar's test, and the flipped titles. */
export function modelComparison(
  titles: readonly LadderTitle[],
  models: readonly LadderModel[],
  model: LadderModel,
  state: ErrorState,
): HTMLElement {
  const select = html`<select>
    ${models.map(({ key, title }) => html`<option value=${key}>${title}</option>`)}
  </select>` as HTMLSelectElement;
  select.addEventListener("change", () => state.set({ other: select.value }));
  const body = html`<tbody></tbody>`;
  const sentence = html`<p aria-live="polite"></p>`;
  const table = dataTable<TitleChange>([], {
    label: "Titles that the two models label differently",
    pageSize: 8,
    rowKey: ({ id }) => id,
    sort: { key: "change", direction: "ascending" },
    empty: "The two models give every title the same label.",
    columns: [
      { key: "title", label: "Title", width: "16rem" },
      { key: "label", label: "Annotators", format: (value) => labelName(String(value)) },
      {
        key: "change",
        label: "This model",
        format: (value) => (value === "gained" ? "✓ comes right" : "✗ goes wrong"),
      },
      { key: "before", label: "Other’s P(fiction)", format: (value) => decimal(value as number) },
      { key: "after", label: "P(fiction)", format: (value) => decimal(value as number) },
    ],
  });
  const heading = html`<th scope="col" class="right"></th>`;
  const wrongHeading = html`<th scope="col" class="right"></th>`;
  const element = html`<div class="comparison">
    <div class="controls"><label>“${model.title}” against ${select}</label></div>
    <div
      class="table-scroll"
      tabindex="0"
      role="region"
      aria-label="Titles by which of the two models is right"
    >
      <table>
        <thead>
          <tr>
            <td></td>
            ${heading}${wrongHeading}
          </tr>
        </thead>
        ${body}
      </table>
    </div>
    ${sentence}${table}
  </div>`;
  follow(state, element, () => {
    const at = models.findIndex(({ key }) => key === model.key);
    const other = Math.max(
      0,
      models.findIndex(({ key }) => key === state.value.other),
    );
    select.value = models[other].key;
    heading.textContent = `“${models[other].title}” right`;
    wrongHeading.textContent = "wrong";
    const changes = titleChanges(titles, models, other, at);
    const number = (change: string) => changes.filter((each) => each.change === change).length;
    const [gained, lost, both, neither] = [
      number("gained"),
      number("lost"),
      number("right in both"),
      number("wrong in both"),
    ];
    const row = (name: string, ...cells: number[]) =>
      html`<tr>
        <th scope="row">${name}</th>
        ${cells.map((n) => html`<td class="right">${count(n)}</td>`)}
      </tr>`;
    body.replaceChildren(row(`“${model.title}” right`, both, gained), row("wrong", lost, neither));
    sentence.textContent = comparisonSentence(changes, gained, lost);
    table.update(changes.filter(({ change }) => change === "gained" || change === "lost"));
  });
  return element;
}

function comparisonSentence(changes: readonly TitleChange[], gained: number, lost: number): string {
  const n = changes.length;
  if (n === 0) return "There are no titles to compare the models on.";
  if (gained + lost === 0) return `The two agree on all ${count(n)} titles.`;
  const gain = Int8Array.from(changes, ({ change }) =>
    change === "gained" ? 1 : change === "lost" ? -1 : 0,
  );
  const { difference } = bootstrap(n, (sample) => {
    let sum = 0;
    for (const i of sample) sum += gain[i];
    return { difference: (100 * sum) / n };
  });
  return (
    `The two agree on ${percent(1 - (gained + lost) / n)} of the titles. Of the ${plural(gained + lost, "title")} on which they differ, ` +
    `the model of this page is right on ${count(gained)} and wrong on ${count(lost)}: its accuracy differs by ` +
    `${interval(difference, (value) => signed(value, 1))} points. McNemar’s exact test of an even split gives ${pValueText(mcnemar(gained, lost))}; ` +
    "it is one test of those that this page invites, and is not corrected for the others."
  );
}
