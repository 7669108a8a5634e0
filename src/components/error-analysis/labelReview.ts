import { html } from "htl";
import { confidentLearning } from "../../lib/errorAnalysis/confidentLearning.js";
import { verdictKinds, type VerdictKind } from "../../lib/errorAnalysis/verdicts.js";
import { count, decimal, plural, year } from "../../lib/format.js";
import type { Decision } from "../../lib/predictions.js";
import { labelName } from "../palette.js";
import { scanLink } from "../scanLink.js";
import { follow } from "./errorState.js";
import { verdictFiles } from "./verdictFiles.js";
import type { VerdictMemory } from "./verdictMemory.js";

/** Titles shown before the reader asks for more. */
const pageSize = 10;

/**
 * Titles whose label a confident model disputes, the least credible label first, each with a place for the reader's
 * verdict and note. Verdicts are kept in the browser, and go out and come in as CSV.
 *
 * @param linked false where the books are made up, so that there are no scans to link to
 */
export function labelReview(
  decisions: readonly Decision[],
  memory: VerdictMemory,
  dataset: string,
  linked: boolean,
): HTMLElement {
  const { disputed } = disputedTitles(decisions);
  let shown = pageSize;
  const items = disputed.map(({ row, selfConfidence }, rank) =>
    reviewItem(decisions[row], selfConfidence, rank, memory, linked),
  );
  const list = html`<ol class="label-review">
    ${items.map(({ element }) => element)}
  </ol>`;
  const more = html`<button type="button" class="button">Show more titles</button>`;
  const status = html`<p class="review-status" role="status"></p>`;
  const page = () => {
    items.forEach(({ element }, i) => (element.hidden = i >= shown));
    more.hidden = shown >= items.length;
  };
  more.addEventListener("click", () => {
    const first = shown;
    shown += pageSize * 2;
    page();
    items[first]?.element.querySelector<HTMLElement>("button")?.focus();
  });
  page();
  const empty = html`<p class="status">The model disputes no label.</p>`;
  const element = html`<div class="review">
    ${items.length === 0 ? empty : list}
    <p>${more}</p>
    ${status} ${verdictFiles(decisions, memory, dataset)}
  </div>`;
  follow(memory, element, () => {
    for (const { show } of items) show();
    const { size } = memory.verdicts;
    const kinds = verdictKinds.map((kind) => {
      const n = [...memory.verdicts.values()].filter(({ verdict }) => verdict === kind).length;
      return `${count(n)} “${kind}”`;
    });
    const where = memory.kept
      ? "They are kept in this browser and nowhere else."
      : "This browser keeps nothing: export them before you leave the page.";
    status.textContent =
      size === 0
        ? "You have given no verdict yet."
        : `${plural(size, "verdict")}: ${kinds.join(", ")}. ${where}`;
  });
  return element;
}

/** What confident learning says of the labels of some decisions. */
export function disputedTitles(decisions: readonly Decision[]) {
  return confidentLearning(
    decisions.map(({ probability }) => probability),
    decisions.map(({ label }) => Number(label === "fiction")),
  );
}

function reviewItem(
  decision: Decision,
  selfConfidence: number,
  rank: number,
  memory: VerdictMemory,
  linked: boolean,
) {
  const { id, title, author, ark, label } = decision;
  const name = html`<span class="review-title">${scanLink(title, ark, linked)}</span>`;
  const from = [author, decision.year === null ? "" : year(decision.year), decision.place]
    .filter(Boolean)
    .join(", ");
  const note = html`<input
    type="text"
    maxlength="500"
    placeholder="Note"
    aria-label=${`Note on title ${rank + 1}`}
  />` as HTMLInputElement;
  const held = () => memory.verdicts.get(id);
  const buttons = verdictKinds.map((kind) => {
    const button = html`<button type="button" class="button" aria-pressed="false">${kind}</button>`;
    button.addEventListener("click", () =>
      memory.record(id, held()?.verdict === kind ? null : { verdict: kind, note: note.value.trim() }),
    );
    return { kind, button };
  });
  note.addEventListener("change", () => {
    const verdict = held();
    if (verdict) memory.record(id, { ...verdict, note: note.value.trim() });
  });
  return {
    element: html`<li>
      ${name} <small>${from}</small>
      <div class="review-facts">
        annotators: ${labelName(label)} (the model gives that ${decimal(selfConfidence)})
      </div>
      <div class="review-buttons" role="group" aria-label=${`Verdict on title ${rank + 1}`}>
        ${buttons.map(({ button }) => button)}${note}
      </div>
    </li>`,
    show: () => {
      const verdict: VerdictKind | undefined = held()?.verdict;
      for (const { kind, button } of buttons) button.setAttribute("aria-pressed", String(kind === verdict));
      if (document.activeElement !== note && verdict !== undefined) note.value = held()?.note ?? "";
    },
  };
}
