import { html } from "htl";
import { bootstrap } from "../../lib/statistics/bootstrap.js";
import { mcnemar } from "../../lib/statistics/mcnemar.js";
import { smallestDifference } from "../../lib/statistics/smallestDifference.js";
import { count, decimal, interval, percent, signed } from "../../lib/format.js";
import { decisionsOf } from "../../lib/errorAnalysis/decisions.js";
import { modelChanges, type ModelChange } from "../../lib/errorAnalysis/modelChanges.js";
import { questionOf } from "../../lib/scored/question.js";
import { pValueText } from "../../lib/ablation/steps.js";
import { dataTable } from "../table.js";
import { follow, type ErrorState } from "./errorState.js";
import { capital, type Judgement } from "./judgement.js";
import { tableDownload, writtenTable } from "../tableDownload.js";

/** The model of the page beside another on the same records: agreement, flips, McNemar's test, and the flipped ones. */
export function modelComparison(judgement: Judgement, state: ErrorState): HTMLElement {
  const { scored, model, decisions, names, noun, nouns, subject } = judgement;
  const { models } = scored;
  const select = html`<select>
    ${models.map(({ key, title }) => html`<option value=${key}>${title}</option>`)}
  </select>` as HTMLSelectElement;
  select.addEventListener("change", () => state.set({ other: select.value }));
  const body = html`<tbody></tbody>`;
  const sentence = html`<p aria-live="polite"></p>`;
  const table = dataTable<ModelChange>([], {
    label: `${capital(nouns)} that the two models label differently`,
    pageSize: 8,
    rowKey: ({ id }) => id,
    sort: { key: "change", direction: "ascending" },
    empty: `The two models give every ${noun} the same label.`,
    columns: [
      { key: "title", label: capital(noun), width: "16rem" },
      { key: "label", label: "People", format: (value) => names[value as number] },
      {
        key: "change",
        label: "This model",
        format: (value) => (value === "gained" ? "✓ comes right" : "✗ goes wrong"),
      },
      { key: "before", label: `Other’s P(${subject})`, format: (value) => decimal(value as number) },
      { key: "after", label: `P(${subject})`, format: (value) => decimal(value as number) },
    ],
  });
  const heading = html`<th scope="col" class="right"></th>`;
  const wrongHeading = html`<th scope="col" class="right"></th>`;
  const download = tableDownload("By which of the two models is right", () =>
    writtenTable(body.closest("table") ?? body),
  );
  const element = html`<div class="comparison">
    <div class="controls"><label>“${model.title}” against ${select}</label></div>
    <div class="table-scroll" tabindex="0" role="region" aria-label="By which of the two models is right">
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
    <p>${download}</p>
    ${sentence}${table}
  </div>`;
  follow(state, element, () => {
    const other =
      models.find(({ key }) => key === state.value.other) ??
      models.filter(({ key }) => key !== model.key).at(-1) ??
      model;
    select.value = other.key;
    heading.textContent = `“${other.title}” right`;
    wrongHeading.textContent = "wrong";
    const label = scored.kind === "multi-label" ? state.value.label : "";
    const changes = modelChanges(decisionsOf(questionOf(scored, other.key, label)), decisions);
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
    sentence.textContent = comparisonSentence(changes, gained, lost, nouns);
    table.update(changes.filter(({ change }) => change === "gained" || change === "lost"));
  });
  return element;
}

function comparisonSentence(
  changes: readonly ModelChange[],
  gained: number,
  lost: number,
  nouns: string,
): string {
  const n = changes.length;
  if (n === 0) return `There are no ${nouns} to compare the models on.`;
  if (gained + lost === 0) return `The two agree on all ${count(n)} ${nouns}.`;
  const gain = Int8Array.from(changes, ({ change }) =>
    change === "gained" ? 1 : change === "lost" ? -1 : 0,
  );
  const { difference } = bootstrap(n, (sample) => {
    let sum = 0;
    for (const i of sample) sum += gain[i];
    return { difference: (100 * sum) / n };
  });
  const smallest = smallestDifference(n, (gained + lost) / n);
  const power =
    smallest === null
      ? `At so few disagreements ${count(n)} ${nouns} would hardly ever show a difference.`
      : `At so many disagreements ${count(n)} ${nouns} show a difference of ${decimal(smallest * 100, 1)} points or more four times in five (Connor 1987), and a smaller one less often.`;
  return (
    `The two agree on ${percent(1 - (gained + lost) / n)} of the ${nouns}. Of the ${count(gained + lost)} on which they differ, ` +
    `the model of this page is right on ${count(gained)} and wrong on ${count(lost)}: its accuracy differs by ` +
    `${interval(difference, (value) => signed(value, 1))} points. McNemar’s exact test of an even split gives ${pValueText(mcnemar(gained, lost))}; ` +
    `it is one test of those that this page invites, and is not corrected for the others. ${power}`
  );
}
