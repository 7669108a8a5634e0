import { html } from "htl";
import { costOutcome, costThreshold, type Costs } from "../../lib/errorAnalysis/costs.js";
import { count, decimal, interval, plural, signed } from "../../lib/format.js";
import type { Decision } from "../../lib/predictions.js";
import { bootstrap } from "../../lib/statistics/bootstrap.js";
import { follow, type ErrorState } from "./errorState.js";

/** Ends of the slider: one kind of mistake is at most so many times as dear as the other. */
const most = 20;

/**
 * How dear a false fiction is beside a false non-fiction, as a slider; the threshold that follows from it, and what it
 * costs on the test titles beside the threshold that validation titles chose.
 */
export function costPanel(decisions: readonly Decision[], fitted: number, state: ErrorState): HTMLElement {
  const probabilities = decisions.map(({ probability }) => probability);
  const isFiction = decisions.map(({ label }) => label === "fiction");
  const slider = html`<input
    type="range"
    min="-1"
    max="1"
    step="0.01"
    aria-label="Cost of a false fiction against a false non-fiction"
  />` as HTMLInputElement;
  const field = html`<input type="number" min=${1 / most} max=${most} step="any" />` as HTMLInputElement;
  const set = (ratio: number) =>
    state.set({ cost: Number(Math.min(most, Math.max(1 / most, ratio)).toPrecision(3)) });
  slider.addEventListener("input", () => set(most ** slider.valueAsNumber));
  field.addEventListener("change", () => {
    if (field.valueAsNumber > 0) set(field.valueAsNumber);
  });
  const words = html`<output class="cost-words"></output>`;
  const sentence = html`<p class="cost-sentence" aria-live="polite"></p>`;
  const body = html`<tbody></tbody>`;
  const element = html`<div class="costs">
    <div class="controls">
      <label>a false non-fiction is dearer ${slider} a false fiction is dearer</label>
      <label>A false fiction costs ${field} false non-fictions</label>
    </div>
    <p>${words}</p>
    ${sentence}
    <div class="table-scroll" tabindex="0" role="region" aria-label="What the thresholds cost">
      <table>
        <thead>
          <tr>
            <th scope="col">Threshold</th>
            <th scope="col" class="right">False fiction</th>
            <th scope="col" class="right">False non-fiction</th>
            <th scope="col" class="right">Cost of 100 titles</th>
            <th scope="col" class="right">The model expected</th>
          </tr>
        </thead>
        ${body}
      </table>
    </div>
  </div>`;

  follow(state, element, () => {
    const ratio = state.value.cost;
    const costs: Costs = { falseFiction: ratio, falseNonFiction: 1 };
    const threshold = costThreshold(costs);
    slider.value = String(Math.log(ratio) / Math.log(most));
    slider.setAttribute("aria-valuetext", `${decimal(ratio, 2)} to 1`);
    if (document.activeElement !== field) field.value = String(ratio);
    words.textContent = `A wrong “fiction” costs ${decimal(ratio, 2)} times a wrong “non-fiction”, so “fiction” is the cheaper answer from a probability of ${decimal(threshold)}.`;
    const row = (name: string, at: number) =>
      costRow(name, costOutcome(probabilities, isFiction, at, costs), at);
    body.replaceChildren(row("By the costs", threshold), row("Chosen on validation titles", fitted));
    sentence.textContent = savings(probabilities, isFiction, threshold, fitted, costs);
  });
  return element;
}

function costRow(name: string, outcome: ReturnType<typeof costOutcome>, threshold: number): HTMLElement {
  return html`<tr>
    <th scope="row">${name}<br /><span class="range">${decimal(threshold)}</span></th>
    <td class="right">${count(outcome.falseFiction)}</td>
    <td class="right">${count(outcome.falseNonFiction)}</td>
    <td class="right">${decimal(outcome.cost * 100, 2)}</td>
    <td class="right">${decimal(outcome.expected * 100, 2)}</td>
  </tr>`;
}

/** What following the costs saves on these titles, with a paired bootstrap interval. */
function savings(
  probabilities: readonly number[],
  isFiction: readonly boolean[],
  threshold: number,
  fitted: number,
  costs: Costs,
): string {
  if (probabilities.length === 0) return "";
  const { difference } = bootstrap(
    probabilities.length,
    (sample) => ({
      difference:
        100 *
        (costOutcome(probabilities, isFiction, threshold, costs, sample).cost -
          costOutcome(probabilities, isFiction, fitted, costs, sample).cost),
    }),
    { resamples: 400 },
  );
  const moved = probabilities.filter((p) => p >= threshold !== p >= fitted).length;
  return (
    `Against the threshold chosen on validation titles, ${plural(moved, "title")} ${moved === 1 ? "changes" : "change"} sides, and the cost of 100 titles ` +
    `changes by ${interval(difference, (value) => signed(value, 2))}, in units of a wrong “non-fiction”.`
  );
}
