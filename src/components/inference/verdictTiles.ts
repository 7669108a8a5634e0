import { totalCounts } from "../../lib/inference/decades.js";
import type { CollectionSummary } from "../../lib/inference/summary.js";
import { count, percent } from "../../lib/format.js";
import { keyFigures } from "../keyFigures.js";
import { possibleVerdicts } from "./verdictScale.js";

const names = { fiction: "Labelled fiction", unsure: "Unsure", non_fiction: "Labelled non-fiction" };

/** How many books got each verdict. */
export function verdictTiles({ titled, decades, model }: CollectionSummary): HTMLElement {
  const totals = totalCounts(decades);
  return keyFigures(
    possibleVerdicts(model).map((verdict) => ({
      label: names[verdict],
      value: totals[verdict],
      format: count,
      note:
        titled === 0 ? "there is no titled book" : `${percent(totals[verdict] / titled)} of the titled books`,
    })),
  );
}
