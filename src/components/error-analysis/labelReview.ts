import { html } from "htl";
import type { LabelNoise } from "../../lib/errorAnalysis/confidentLearning.js";
import type { Decision } from "../../lib/errorAnalysis/decisions.js";
import { verdictKinds, type VerdictKind } from "../../lib/errorAnalysis/verdicts.js";
import { count, decimal, plural, year } from "../../lib/format.js";
import { labelName } from "../palette.js";
import { recordLink } from "../scanLink.js";
import { follow } from "./errorState.js";
import type { Judgement } from "./judgement.js";
import { verdictFiles } from "./verdictFiles.js";
import type { VerdictMemory } from "./verdictMemory.js";

/** Records shown before the reader asks for more. */
const pageSize = 10;

/**
 * Records whose label a confident model disputes, the least credible label first, each with a place for the reader's
 * verdict and note. Verdicts are kept in the browser, and go out and come in as CSV.
 *
 * @param dataset what the verdicts are on, as their file names it
 */
export function labelReview(
  judgement: Judgement,
  { disputed }: LabelNoise,
  memory: VerdictMemory,
  dataset: string,
): HTMLElement {
  const { decisions, names, noun, nouns } = judgement;
  const items: ReturnType<typeof reviewItem>[] = [];
  const list = html`<ol class="label-review"></ol>`;
  const more = html`<button type="button" class="button">Show more ${nouns}</button>`;
  const status = html`<p class="review-status" role="status"></p>`;
  const show = (records: number) => {
    for (const { row, selfConfidence } of disputed.slice(items.length, items.length + records)) {
      const item = reviewItem(decisions[row], names, selfConfidence, `${noun} ${items.length + 1}`, memory);
      item.show();
      items.push(item);
      list.append(item.element);
    }
    more.hidden = items.length >= disputed.length;
  };
  more.addEventListener("click", () => {
    const first = items.length;
    show(pageSize * 2);
    items[first]?.element.querySelector<HTMLElement>("button")?.focus();
  });
  show(pageSize);
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

function reviewItem(
  decision: Decision,
  names: readonly string[],
  selfConfidence: number,
  name: string,
  memory: VerdictMemory,
) {
  const { id, title, author, link, label, asked } = decision;
  const from = [author, decision.year === null ? "" : year(decision.year), decision.place]
    .filter(Boolean)
    .join(", ");
  const note = html`<input
    type="text"
    maxlength="500"
    placeholder="Note"
    aria-label=${`Note on ${name}`}
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
      <span class="review-title">${recordLink(title, link)}</span> <small>${from}</small>
      <div class="review-facts">
        labelled: ${asked === "" ? "" : html`<strong>${labelName(asked)}</strong>, `}${names[label]} (the
        model gives that ${decimal(selfConfidence)})
      </div>
      <div class="review-buttons" role="group" aria-label=${`Verdict on ${name}`}>
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
