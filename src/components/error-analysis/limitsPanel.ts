import { html, svg } from "htl";
import {
  applyLimits,
  fitLimits,
  type Called,
  type Limits,
  type LimitsOutcome,
} from "../../lib/errorAnalysis/limits.js";
import { count, decimal, intervalRange, percent } from "../../lib/format.js";
import { asFitted, follow, type ErrorState } from "./errorState.js";
import { capital, type Judgement } from "./judgement.js";
import { limitHandle } from "./limitHandle.js";
import { tableDownload, writtenTable } from "../tableDownload.js";

const bins = 50;

/**
 * Two limits on the probability of the second of two classes (of more classes, one on the confidence), to be dragged,
 * stepped with the arrow keys or typed, and what they do to the test texts: labels that go in unread, how often they
 * are right, what is left for a human.
 */
export function limitsPanel(judgement: Judgement, state: ErrorState): HTMLElement {
  const { decisions, model, names, nouns, subject } = judgement;
  const two = names.length === 2;
  const threshold = judgement.threshold ?? 0;
  const fitted = (two && model.certain) || { below: threshold, from: threshold, accuracy: 0.99 };
  const probabilities = decisions.map(({ probability }) => probability);
  const isSecond = decisions.map(({ label, right }) => (two ? label === 1 : right));
  const onTest = fitLimits(probabilities, isSecond, threshold, fitted.accuracy);
  const current = (): Limits => {
    const { firstBelow, secondFrom } = state.value;
    const below = firstBelow < 0 ? fitted.below : firstBelow;
    return { below, from: Math.max(below, secondFrom < 0 ? fitted.from : secondFrom) };
  };
  /** Moves one limit; the other is taken along where they would cross. */
  const move = (patch: Partial<Limits>) => {
    const { below = null, from = null } = patch;
    const now = current();
    if (below !== null) state.set({ firstBelow: below, secondFrom: Math.max(below, now.from) });
    if (from !== null) state.set({ secondFrom: from, firstBelow: Math.min(from, now.below) });
  };
  const strip = html`<div class="limit-strip">
    <div class="zone first" aria-hidden="true"></div>
    <div class="zone second" aria-hidden="true"></div>
    ${histogram(probabilities, isSecond, `${count(decisions.length)} ${nouns} by probability of ${subject}`)}
    ${(model.certain ? [fitted.below, fitted.from] : []).map(
      (at) =>
        html`<span
          class="fitted-mark"
          style=${{ left: `${at * 100}%` }}
          title=${`fitted on validation ${nouns}: ${decimal(at)}`}
          >▲</span
        >`,
    )}
  </div>`;
  const handles = {
    below: limitHandle(`${capital(names[0])} below`, strip, (below) => move({ below })),
    from: limitHandle(two ? `${capital(names[1])} from` : "Kept from", strip, (from) => move({ from })),
  };
  const shown = two ? [handles.below, handles.from] : [handles.from];
  strip.append(...shown.map(({ handle }) => handle));
  const [firstZone, secondZone] = strip.querySelectorAll<HTMLElement>(".zone");
  const reset = html`<button type="button" class="button">As fitted on validation ${nouns}</button>`;
  reset.addEventListener("click", () => state.set({ firstBelow: asFitted, secondFrom: asFitted }));
  const fit = html`<button type="button" class="button">Fit on the test sample</button>`;
  fit.addEventListener("click", () => state.set({ firstBelow: onTest.below, secondFrom: onTest.from }));
  const warning = html`<div class="caveat" label="These limits flatter" role="status">
    They were chosen on the very ${nouns} by which they are judged here. On others, expect fewer right labels
    than this table says; only limits that were fixed beforehand are measured honestly.
  </div>`;
  const sentence = html`<p class="limit-sentence" aria-live="polite"></p>`;
  const body = html`<tbody></tbody>`;
  const download = tableDownload("What the limits do", () => writtenTable(body.closest("table") ?? body));
  const line = (name: string, limits: Limits) =>
    outcomeRow(name, limits, applyLimits(probabilities, isSecond, limits), two, names);
  const fixed = [
    ...(model.certain && two ? [line(`Fitted on validation ${nouns}`, fitted)] : []),
    line("Never in doubt", { below: threshold, from: threshold }),
  ];

  const element = html`<div class="limits">
    ${strip}
    <div class="limit-axis" aria-hidden="true">
      ${[0, 0.25, 0.5, 0.75, 1].map((at) => html`<span style=${{ left: `${at * 100}%` }}>${at}</span>`)}
    </div>
    <p class="limit-note">
      ${capital(nouns)} by their probability of ${subject}, those that are
      ${two ? `${names[1]} above the line, ${names[0]} below it` : "right above the line, wrong below it"}, on
      a square-root scale.${model.certain ? ` ▲ marks the limits fitted on validation ${nouns}.` : ""}
    </p>
    <div class="controls">${shown.map(({ input }) => input)}${reset}${fit}</div>
    ${warning}${sentence}
    <div class="table-scroll" tabindex="0" role="region" aria-label="What the limits do">
      <table>
        <thead>
          <tr>
            <th scope="col">Limits</th>
            <th scope="col" class="right">Kept</th>
            <th scope="col" class="right">Right there</th>
            ${two ? names.map((name) => html`<th scope="col" class="right">Called ${name}</th>`) : null}
            <th scope="col" class="right">Left for a human</th>
          </tr>
        </thead>
        ${body}
      </table>
    </div>
    <p>${download}</p>
  </div>`;
  follow(state, element, () => {
    const limits = current();
    handles.below.show(limits.below);
    handles.from.show(limits.from);
    firstZone.style.width = `${limits.below * 100}%`;
    secondZone.style.width = `${(1 - limits.from) * 100}%`;
    warning.hidden = limits.below !== onTest.below || limits.from !== onTest.from;
    const { n, left, leftSecond, all } = applyLimits(probabilities, isSecond, limits);
    sentence.textContent =
      `${count(n - left)} of ${count(n)} ${nouns} are labelled unread, ${count(all.kept - all.right)} of them wrongly; ` +
      `${count(left)} are left for a human, ${count(leftSecond)} of which are ${two ? names[1] : "right"}.`;
    body.replaceChildren(line("Yours", limits), ...fixed);
  });
  return element;
}

function outcomeRow(
  name: string,
  limits: Limits,
  { coverage, all, first, second, left, leftSecond }: LimitsOutcome,
  two: boolean,
  names: readonly string[],
) {
  const cell = (main: string, note: string) =>
    html`<td class="right">${main}<br /><span class="range">${note}</span></td>`;
  const called = ({ kept, right }: Called) => cell(count(kept), `${count(kept - right)} wrong`);
  return html`<tr>
    <th scope="row">
      ${name}<br /><span class="range"
        >${two ? `${decimal(limits.below)} and ` : ""}${decimal(limits.from)}</span
      >
    </th>
    ${cell(percent(coverage.value), intervalRange(coverage, percent))}
    ${cell(percent(all.accuracy.value), intervalRange(all.accuracy, percent))}
    ${two ? [called(first), called(second)] : null}
    ${cell(count(left), `${count(leftSecond)} ${two ? names[1] : "right"}`)}
  </tr>`;
}

/** Records by probability: those of the second class upwards, the others downwards from the middle. */
function histogram(probabilities: readonly number[], isSecond: readonly boolean[], said: string): Node {
  const heights = [new Float64Array(bins), new Float64Array(bins)];
  probabilities.forEach((p, i) => heights[Number(isSecond[i])][Math.min(bins - 1, Math.floor(p * bins))]++);
  const highest = Math.sqrt(Math.max(1, ...heights[0], ...heights[1]));
  const path = (counts: Float64Array, sign: number) =>
    [...counts]
      .map((n, bin) =>
        n === 0 ? "" : `M${bin + 0.08} 0V${(sign * Math.sqrt(n)) / highest}H${bin + 0.92}V0Z`,
      )
      .join("");
  return svg`<svg viewBox=${`0 -1.04 ${bins} 2.08`} preserveAspectRatio="none" role="img" aria-label=${said}>
    <path class="second" d=${path(heights[1], -1)}></path>
    <path class="first" d=${path(heights[0], 1)}></path>
  </svg>`;
}
