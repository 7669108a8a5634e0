import { html } from "htl";
import { percent, plural } from "../../lib/format.js";
import { rankLabels, type RankedLabel } from "../../lib/model/ranking.js";
import type { ModelDescription } from "../../lib/model/description.js";
import { classColour } from "../palette.js";

/** Labels shown at first: those that are given, and as many more as make this number. */
const shownAtFirst = 8;
const shownMore = 20;

/**
 * The labels of a model, most probable first: those that are given, then the others. A bar shows the probability and a
 * tick the threshold, where there is one. Labels are buttons: one is chosen.
 */
export function labelRanking(
  description: ModelDescription,
  probabilities: ArrayLike<number>,
  { chosen, onChoose }: { chosen: string; onChoose: (label: RankedLabel) => void },
): HTMLElement {
  const ranked = rankLabels(description, probabilities);
  const given = ranked.filter((each) => each.given).length;
  const tone = (column: number) =>
    description.kind === "multilabel" ? null : classColour(column, description.colours);
  const list = html`<ol class="label-ranking" aria-label="Labels by probability"></ol>`;
  const more = html`<button type="button" class="button"></button>` as HTMLButtonElement;
  let shown = 0;

  function show(upTo: number): void {
    for (; shown < Math.min(upTo, ranked.length); shown++) {
      const label = ranked[shown];
      list.append(rankedLabel(label, tone(label.column), choose));
    }
    more.hidden = shown >= ranked.length;
    more.textContent = `Show ${Math.min(shownMore, ranked.length - shown)} more of ${ranked.length} labels`;
    mark();
  }

  function choose(ranked: RankedLabel): void {
    chosen = ranked.label;
    mark();
    onChoose(ranked);
  }

  function mark(): void {
    for (const button of list.querySelectorAll("button"))
      button.setAttribute("aria-pressed", String(button.dataset["label"] === chosen));
  }

  more.addEventListener("click", () => {
    const first = shown;
    show(shown + shownMore);
    list.children[first]?.querySelector("button")?.focus();
  });
  show(Math.max(shownAtFirst, given));
  return html`<div>
    <p class="playground-verdict">
      ${
        description.kind !== "multilabel"
          ? html`<strong>${ranked[0].name}</strong> is the likeliest of ${plural(ranked.length, "label")}.
              Choose a label to see what speaks for it.`
          : given === 0
            ? "No label reaches its threshold. These come nearest to a decision:"
            : html`<strong>${plural(given, "label")}</strong> ${given === 1 ? "reaches its" : "reach their"}
                threshold, the tick on the bar. ${promiseNote(description)} Choose a label to see what speaks
                for it.`
      }
    </p>
    ${list}
    <p>${more}</p>
  </div>`;
}

function rankedLabel(
  ranked: RankedLabel,
  tone: string | null,
  choose: (ranked: RankedLabel) => void,
): HTMLElement {
  const { label, name, probability, threshold, given } = ranked;
  const button = html`<button type="button" data-label=${label} data-probability=${probability}>
    <span class="label-name">${name}</span>
    <span
      class="label-bar ${Number.isNaN(threshold) ? "without-threshold" : ""}"
      style=${{ "--p": probability.toFixed(4), "--t": threshold.toFixed(4), "--tone": tone }}
      aria-hidden="true"
      ><span></span
    ></span>
    <span class="label-numbers"><strong>${percent(probability)}</strong> ${decision(ranked)}</span>
  </button>`;
  button.addEventListener("click", () => choose(ranked));
  return html`<li class=${given ? "given" : "not-given"}>${button}</li>`;
}

/** What the mark beside a promised label says. */
function promiseNote({ promised }: ModelDescription): string {
  if (!promised?.from.some((from) => from !== null)) return "";
  const { accuracy, confidence } = promised;
  return `“Promised” stands beside labels that are right at least ${percent(accuracy, 0)} of the time, with a confidence of ${percent(confidence, 0)} for each label by itself, for texts like those that the model was trained on.`;
}

function decision({ given, threshold, promised }: RankedLabel): HTMLElement | null {
  if (promised) return html`<span>✓✓ promised</span>`;
  if (!Number.isNaN(threshold))
    return html`<span>${given ? "✓ reaches" : "below"} ${percent(threshold)}</span>`;
  return given ? html`<span>✓ decided</span>` : null;
}
