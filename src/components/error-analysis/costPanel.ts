import { html } from "htl";
import {
  cheapestClasses,
  costOutcome,
  costThreshold,
  type CostOutcome,
  type Costs,
} from "../../lib/errorAnalysis/costs.js";
import { decideClasses } from "../../lib/catalogue/predictions.js";
import { count, decimal, interval, signed } from "../../lib/format.js";
import { bootstrap } from "../../lib/statistics/bootstrap.js";
import { costSlider } from "./costSlider.js";
import { costTable } from "./costTable.js";
import { follow, type ErrorState } from "./errorState.js";
import { tableDownload, writtenTable } from "../tableDownload.js";
import type { Judgement } from "./judgement.js";

/**
 * How dear each mistake is, the decisions that follow from it, and what they cost on the test texts beside those of the
 * model. Of two classes only the ratio of the two costs counts, and a threshold follows; of more, each record gets the
 * class that costs least on average.
 */
export function costPanel(judgement: Judgement, state: ErrorState): HTMLElement {
  const { rows, names, nouns, model } = judgement;
  const two = names.length === 2;
  const { predictions, labels } = rows;
  const controls = two ? costSlider(names, state) : costTable(names, state);
  const words = html`<output class="cost-words"></output>`;
  const sentence = html`<p class="cost-sentence" aria-live="polite"></p>`;
  const body = html`<tbody></tbody>`;
  const download = tableDownload("What the decisions cost", () =>
    writtenTable(body.closest("table") ?? body),
  );
  const element = html`<div class="costs">
    ${controls}
    <p>${words}</p>
    ${sentence}
    <div class="table-scroll" tabindex="0" role="region" aria-label="What the decisions cost">
      <table>
        <thead>
          <tr>
            <th scope="col">Decisions</th>
            ${[...names].reverse().map((name) => html`<th scope="col" class="right">False ${name}</th>`)}
            <th scope="col" class="right">Cost of 100 ${nouns}</th>
            <th scope="col" class="right">The model expected</th>
          </tr>
        </thead>
        ${body}
      </table>
    </div>
    <p>${download}</p>
  </div>`;

  follow(state, element, () => {
    const costs = costsOf(state.value, names.length);
    const threshold = costThreshold(costs);
    const cheapest = two
      ? decideClasses(predictions.probabilities, 2, threshold)
      : cheapestClasses(predictions, costs);
    words.textContent = two
      ? `A wrong “${names[1]}” costs ${decimal(state.value.cost, 2)} times a wrong “${names[0]}”, so “${names[1]}” is the cheaper answer from a probability of ${decimal(threshold)}.`
      : "Each gets the class that costs least on average by the model’s probabilities.";
    const row = (name: string, decided: ArrayLike<number>, at: number | undefined) =>
      costRow(name, costOutcome(predictions, labels, decided, costs), at);
    body.replaceChildren(
      row("By the costs", cheapest, two ? threshold : undefined),
      row(
        two ? `Chosen on validation ${nouns}` : "Likeliest class",
        predictions.predicted,
        two ? model.thresholds[0] : undefined,
      ),
    );
    sentence.textContent = savings(judgement, cheapest, costs);
  });
  return element;
}

/** The costs that the address holds: of two classes their ratio; 1 for every mistake where it holds none that fit. */
function costsOf({ cost, costs }: ErrorState["value"], classes: number): Costs {
  if (classes === 2)
    return [
      [0, cost],
      [1, 0],
    ];
  const given = costs.map(Number);
  const fits = given.length === classes ** 2 && given.every((each) => each >= 0);
  return Array.from({ length: classes }, (_, i) =>
    Array.from({ length: classes }, (_, j) => (i === j ? 0 : fits ? given[i * classes + j] : 1)),
  );
}

function costRow(
  name: string,
  { mistakes, cost, expected }: CostOutcome,
  threshold: number | undefined,
): HTMLElement {
  return html`<tr>
    <th scope="row">
      ${name}${threshold === undefined ? null : html`<br /><span class="range">${decimal(threshold)}</span>`}
    </th>
    ${[...mistakes].reverse().map((n) => html`<td class="right">${count(n)}</td>`)}
    <td class="right">${decimal(cost * 100, 2)}</td>
    <td class="right">${decimal(expected * 100, 2)}</td>
  </tr>`;
}

/** What following the costs saves on these texts, with a paired bootstrap interval. */
function savings({ rows, names, nouns }: Judgement, cheapest: ArrayLike<number>, costs: Costs): string {
  const { predictions, labels, size } = rows;
  if (size === 0) return "";
  const { predicted } = predictions;
  const saved = Float64Array.from(
    cheapest,
    (decided, row) => 100 * (costs[labels[row]][decided] - costs[labels[row]][predicted[row]]),
  );
  const { difference } = bootstrap(
    size,
    (sample) => {
      let sum = 0;
      for (const row of sample) sum += saved[row];
      return { difference: sum / size };
    },
    { resamples: 400 },
  );
  const moved = Array.from(cheapest).filter((decided, row) => decided !== predicted[row]).length;
  return (
    `Against the model’s own decisions, ${count(moved)} of the ${nouns} ${moved === 1 ? "changes" : "change"} sides, and the cost of 100 ` +
    `changes by ${interval(difference, (value) => signed(value, 2))}${names.length === 2 ? `, in units of a wrong “${names[0]}”` : ""}.`
  );
}
