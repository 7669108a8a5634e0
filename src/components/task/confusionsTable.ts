import { html } from "htl";
import type { LabelPairFigures, MultilabelEvaluation } from "../../lib/model/multilabelEvaluation.js";
import { countColumn } from "../numberColumn.js";
import { dataTable } from "../table.js";

/**
 * Which labels are most often missed where another is wrongly given? Each pair leads to its texts.
 *
 * @param onPair called with the pair whose texts the reader wants to see
 */
export function confusionsTable(
  { confusions }: MultilabelEvaluation,
  onPair: (missed: string, given: string) => void,
): HTMLElement {
  const look = (_: unknown, { first, second }: LabelPairFigures) => {
    const button = html`<button
      type="button"
      class="button"
      aria-label=${`See texts where ${first} is missed and ${second} given`}
    >
      See texts
    </button>`;
    button.addEventListener("click", () => onPair(first, second));
    return button;
  };
  return dataTable<LabelPairFigures>(confusions, {
    caption: "Labels mistaken for each other",
    pageSize: 10,
    columns: [
      { key: "first", label: "Carried and missed" },
      { key: "second", label: "Given and not carried" },
      countColumn("count", "Held-out texts"),
      { key: "look", label: "Texts", sort: false, value: () => null, format: look },
    ],
    empty: "No pair of labels is confused on the held-out texts.",
  });
}
