import { html, svg } from "htl";
import { applyLimits, fitLimits, type Limits } from "../../lib/errorAnalysis/limits.js";
import { count, decimal, intervalRange, percent } from "../../lib/format.js";
import type { Decision } from "../../lib/predictions.js";
import { asFitted, follow, type ErrorState } from "./errorState.js";
import { limitHandle } from "./limitHandle.js";

const bins = 50;

/**
 * Two limits on the probability of fiction, to be dragged, stepped with the arrow keys or typed, and what they do to
 * the test titles: labels that go in unread, how often they are right, titles left for a human.
 *
 * @param fitted limits chosen on validation titles, and the share that was right there; null where there are none
 */
export function limitsPanel(
  decisions: readonly Decision[],
  model: { threshold: number; certain: (Limits & { accuracy: number }) | null },
  state: ErrorState,
): HTMLElement {
  const { threshold } = model;
  const fitted = model.certain ?? { below: threshold, from: threshold, accuracy: 0.99 };
  const probabilities = decisions.map(({ probability }) => probability);
  const isFiction = decisions.map(({ label }) => label === "fiction");
  const onTest = fitLimits(probabilities, isFiction, threshold, fitted.accuracy);
  const current = (): Limits => {
    const { nonFictionBelow, fictionFrom } = state.value;
    const below = nonFictionBelow < 0 ? fitted.below : nonFictionBelow;
    return { below, from: Math.max(below, fictionFrom < 0 ? fitted.from : fictionFrom) };
  };
  /** Moves one limit; the other is taken along where they would cross. */
  const move = (patch: Partial<Limits>) => {
    const { below = null, from = null } = patch;
    const now = current();
    if (below !== null) state.set({ nonFictionBelow: below, fictionFrom: Math.max(below, now.from) });
    if (from !== null) state.set({ fictionFrom: from, nonFictionBelow: Math.min(from, now.below) });
  };
  const strip = html`<div class="limit-strip">
    <div class="zone non-fiction" aria-hidden="true"></div>
    <div class="zone fiction" aria-hidden="true"></div>
    ${titleHistogram(decisions)}
    ${[fitted.below, fitted.from].map(
      (at) =>
        html`<span
          class="fitted-mark"
          style=${`left: ${at * 100}%`}
          title=${`fitted on validation titles: ${decimal(at)}`}
          >▲</span
        >`,
    )}
  </div>`;
  const handles = {
    below: limitHandle("Non-fiction below", strip, (below) => move({ below })),
    from: limitHandle("Fiction from", strip, (from) => move({ from })),
  };
  strip.append(handles.below.handle, handles.from.handle);
  const [nonFictionZone, fictionZone] = strip.querySelectorAll<HTMLElement>(".zone");
  const reset = html`<button type="button" class="button">As fitted on validation titles</button>`;
  reset.addEventListener("click", () => state.set({ nonFictionBelow: asFitted, fictionFrom: asFitted }));
  const fit = html`<button type="button" class="button">Fit on the test sample</button>`;
  fit.addEventListener("click", () => state.set({ nonFictionBelow: onTest.below, fictionFrom: onTest.from }));
  const warning = html`<div class="caveat" label="These limits flatter" role="status">
    They were chosen on the very titles by which they are judged here. On other titles, expect fewer right
    labels than this table says; only limits that were fixed beforehand are measured honestly.
  </div>`;
  const sentence = html`<p class="limit-sentence" aria-live="polite"></p>`;
  const body = html`<tbody></tbody>`;
  const line = (name: string, limits: Limits) => outcomeRow(name, limits, probabilities, isFiction);
  const fixed = [
    line("Fitted on validation titles", fitted),
    line("Never in doubt", { below: threshold, from: threshold }),
  ];

  const element = html`<div class="limits">
    ${strip}
    <div class="limit-axis" aria-hidden="true">
      ${[0, 0.25, 0.5, 0.75, 1].map((at) => html`<span style=${`left: ${at * 100}%`}>${at}</span>`)}
    </div>
    <p class="limit-note">
      Titles by their probability of fiction, those that are fiction above the line, non-fiction below it, on
      a square-root scale. ▲ marks the limits fitted on validation titles.
    </p>
    <div class="controls">${handles.below.input}${handles.from.input}${reset}${fit}</div>
    ${warning}${sentence}
    <div class="table-scroll" tabindex="0" role="region" aria-label="What the limits do to the test titles">
      <table>
        <thead>
          <tr>
            <th scope="col">Limits</th>
            <th scope="col" class="right">Kept</th>
            <th scope="col" class="right">Right there</th>
            <th scope="col" class="right">Called non-fiction</th>
            <th scope="col" class="right">Called fiction</th>
            <th scope="col" class="right">Left for a human</th>
          </tr>
        </thead>
        ${body}
      </table>
    </div>
  </div>`;
  follow(state, element, () => {
    const limits = current();
    handles.below.show(limits.below);
    handles.from.show(limits.from);
    nonFictionZone.style.width = `${limits.below * 100}%`;
    fictionZone.style.width = `${(1 - limits.from) * 100}%`;
    warning.hidden = limits.below !== onTest.below || limits.from !== onTest.from;
    const { n, left, leftFiction, all } = applyLimits(probabilities, isFiction, limits);
    sentence.textContent =
      `${count(n - left)} of ${count(n)} titles are labelled unread, ${count(all.kept - all.right)} of them wrongly; ` +
      `${count(left)} are left for a human, ${count(leftFiction)} of which are fiction.`;
    body.replaceChildren(line("Yours", limits), ...fixed);
  });
  return element;
}

function outcomeRow(
  name: string,
  limits: Limits,
  probabilities: readonly number[],
  isFiction: readonly boolean[],
) {
  const { coverage, all, nonFiction, fiction, left, leftFiction } = applyLimits(
    probabilities,
    isFiction,
    limits,
  );
  const cell = (main: string, note: string) =>
    html`<td class="right">${main}<br /><span class="range">${note}</span></td>`;
  return html`<tr>
    <th scope="row">
      ${name}<br /><span class="range">${decimal(limits.below)} and ${decimal(limits.from)}</span>
    </th>
    ${cell(percent(coverage.value), intervalRange(coverage, percent))}
    ${cell(percent(all.accuracy.value), intervalRange(all.accuracy, percent))}
    ${cell(count(nonFiction.kept), `${count(nonFiction.kept - nonFiction.right)} wrong`)}
    ${cell(count(fiction.kept), `${count(fiction.kept - fiction.right)} wrong`)}
    ${cell(count(left), `${count(leftFiction)} fiction`)}
  </tr>`;
}

/** Titles by probability: fiction upwards, non-fiction downwards from the middle. */
function titleHistogram(decisions: readonly Decision[]): Node {
  const heights = [new Float64Array(bins), new Float64Array(bins)];
  for (const { probability, label } of decisions)
    heights[Number(label === "fiction")][Math.min(bins - 1, Math.floor(probability * bins))]++;
  const highest = Math.sqrt(Math.max(1, ...heights[0], ...heights[1]));
  const path = (counts: Float64Array, sign: number) =>
    [...counts]
      .map((n, bin) =>
        n === 0 ? "" : `M${bin + 0.08} 0V${(sign * Math.sqrt(n)) / highest}H${bin + 0.92}V0Z`,
      )
      .join("");
  const said = `${count(decisions.length)} titles by probability of fiction`;
  return svg`<svg viewBox=${`0 -1.04 ${bins} 2.08`} preserveAspectRatio="none" role="img" aria-label=${said}>
    <path class="fiction" d=${path(heights[1], -1)}></path>
    <path class="non-fiction" d=${path(heights[0], 1)}></path>
  </svg>`;
}
