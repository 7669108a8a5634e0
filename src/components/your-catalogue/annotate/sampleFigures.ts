import { html } from "htl";
import { untaught } from "../../../lib/ownCatalogue/catalogueTask.js";
import { skippedInSample } from "../../../lib/ownCatalogue/queue.js";
import { sampleOf } from "../sampleOf.js";
import type { CatalogueWorkspace } from "../workspace.js";
import { isJudged } from "./judged.js";
import { sampleSentence } from "./sampleSentence.js";

/**
 * A running sentence on what the random sample says so far.
 *
 * @param skipped titles that were put off
 * @param ofSelection is it about the records singled out alone?
 */
export function sampleFigures(
  workspace: CatalogueWorkspace,
  { skipped }: { skipped: ReadonlySet<number> },
  ofSelection: () => boolean,
): { element: HTMLElement; update: () => void } {
  const { catalogue, models, chance, selection } = workspace;
  const title = catalogue?.title ?? [];
  const all = title.filter((text) => text !== "").length;
  const selected = title.filter((text, row) => text !== "" && workspace.isSelected(row)).length;
  const element = html`<p class="annotate-figures"></p>`;
  return {
    element,
    update() {
      const part = ofSelection() && selection !== null;
      const within = (row: number) => title[row] !== "" && (!part || workspace.isSelected(row));
      const judged = (row: number) => isJudged(workspace, row);
      element.textContent = sampleSentence(untaught(models), sampleOf(workspace, within), {
        titles: part ? selected : all,
        held: skippedInSample(chance, judged, skipped, within),
        of: part ? "selection" : "catalogue",
      });
    },
  };
}
