import { html } from "htl";
import { catalogueTask } from "../../../lib/ownCatalogue/catalogueTask.js";
import type { LabelledRow } from "../../../lib/teaching/teachCatalogue.js";
import { errorState } from "../../error-analysis/errorState.js";
import { judgementOf } from "../../error-analysis/judgement.js";
import { modelComparison } from "../../error-analysis/modelComparison.js";
import type { CatalogueWorkspace } from "../workspace.js";
import { gainTable } from "./gainTable.js";
import type { TaughtModel } from "./taughtModel.js";

/** What teaching has changed: scores before and after, and the records whose answer flipped. */
export function account(workspace: CatalogueWorkspace, taught: TaughtModel): HTMLElement {
  const { flips, outcome, model } = taught;
  const { crossValidated, heldOut, functions } = outcome.gain;
  return html`<section aria-label="Before and after">
    <h3>Before and after: ${model.title}</h3>
    ${gainTable(crossValidated, "By cross-validation on the records that taught it")}
    ${heldOut ? gainTable(heldOut, "On the random sample, which took no part") : null}
    ${functions ? gainTable(functions, "What labelling functions add to your labels alone, by cross-validation") : null}
    ${
      flips
        ? html`<details>
            <summary>The records whose answer flipped</summary>
            ${comparison(workspace, taught, flips.participants.labelled, flips.crossValidated)}
          </details>`
        : html`<p class="status">
            Taught on an earlier visit: which records flipped is told when it is taught again.
          </p>`
    }
    ${
      heldOut && flips
        ? html`<details>
            <summary>Of the random sample, those whose answer flipped</summary>
            ${comparison(workspace, taught, flips.participants.heldOut)}
          </details>`
        : null
    }
  </section>`;
}

/** Both models on some records. @param unseen records × labels, in place of the taught model's answers */
function comparison(
  { catalogue, file }: CatalogueWorkspace,
  { model, base }: TaughtModel,
  records: readonly LabelledRow[],
  unseen?: Float32Array,
): HTMLElement | null {
  if (!catalogue) return null;
  const k = model.description.labels.length;
  const probabilities = unseen ? model.probabilities.slice() : model.probabilities;
  const actual = new Array<readonly number[] | null>(catalogue.size).fill(null);
  records.forEach(({ row, labels }, i) => {
    actual[row] = labels;
    if (unseen) probabilities.set(unseen.subarray(i * k, (i + 1) * k), row * k);
  });
  const scored = catalogueTask(file?.name ?? "", catalogue, [{ ...model, probabilities }, base], actual);
  return modelComparison(judgementOf({ scored, label: "" }, model.key), errorState("teach"));
}
