import { html } from "htl";
import { untaught } from "../../../lib/ownCatalogue/catalogueTask.js";
import { skippedInSample } from "../../../lib/ownCatalogue/queue.js";
import { sampleOf } from "../sampleOf.js";
import type { CatalogueWorkspace } from "../workspace.js";
import type { Annotating } from "./annotating.js";
import { isJudged } from "./judged.js";
import { sampleSentence } from "./sampleSentence.js";

/**
 * A running sentence on what the random sample says so far, with a button that asks skipped titles again.
 *
 * @param ofSelection is it about the records singled out alone?
 */
export function sampleFigures(
  workspace: CatalogueWorkspace,
  annotating: Annotating,
  ofSelection: () => boolean,
): { element: HTMLElement; update: () => void } {
  const { catalogue, models, chance, selection } = workspace;
  const title = catalogue?.title ?? [];
  const all = title.filter((text) => text !== "").length;
  const selected = title.filter((text, row) => text !== "" && workspace.isSelected(row)).length;
  const { skipped } = annotating;
  const sentence = html`<p></p>`;
  const ask = html`<button type="button" class="button">Ask the skipped titles now</button>`;
  ask.addEventListener("click", () => annotating.askSkipped());
  return {
    element: html`<div class="annotate-figures">${sentence}${ask}</div>`,
    update() {
      const part = ofSelection() && selection !== null;
      const within = (row: number) => title[row] !== "" && (!part || workspace.isSelected(row));
      const judged = (row: number) => isJudged(workspace, row);
      ask.hidden = skipped.size === 0;
      sentence.textContent = sampleSentence(untaught(models), sampleOf(workspace, within), {
        titles: part ? selected : all,
        held: skippedInSample(chance, judged, skipped, within),
        of: part ? "selection" : "catalogue",
      });
    },
  };
}
