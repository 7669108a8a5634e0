import { html } from "htl";
import { count, percent } from "../../../lib/format.js";
import { labelNames } from "../../../lib/model/labelNames.js";
import type { AskedRecords } from "../../../lib/ownCatalogue/labelShares.js";
import { titlesForReach } from "../../../lib/ownCatalogue/titlesNeeded.js";
import type { StratumShares } from "../../../lib/quantification/estimateShares.js";

/** Labels that the sentence on counting names. */
const named = 3;

/** What is to be done before shares can be estimated: how many titles to judge for how narrow an interval. */
export function sampleWanted(
  { model, rows }: AskedRecords,
  shares: readonly StratumShares[],
  part: string,
): HTMLElement {
  const names = labelNames(model.description);
  const counted = shares
    .map(({ estimates }, label) => ({
      name: names[label],
      value: estimates.find(({ method }) => method === "classifyAndCount")?.value ?? 0,
    }))
    .sort((a, b) => b.value - a.value)
    .slice(0, named);
  const wanted = (reach: number) => {
    const titles = titlesForReach(reach);
    return titles >= rows.length ? `all ${count(rows.length)} titles` : `${count(titles)} titles`;
  };
  return html`<div>
    <p>
      How much is there of each label? Nobody has judged a random sample of this ${part} yet. Open the tab
      “Annotate” and judge titles by chance: <strong>${wanted(0.05)}</strong> give every share to within 5
      percentage points, <strong>${wanted(0.025)}</strong> to within 2.5, at 95%. Rarer labels need fewer, and
      where the model is good it saves some of the work.
    </p>
    <div class="caveat" label="Counting the model’s answers is no estimate">
      <p>
        The model gives ${counted.map(({ name, value }) => `“${name}” to ${percent(value)}`).join(", ")} of
        the ${count(rows.length)} titles. That is no share: its misses and its false alarms need not cancel,
        and no number of titles makes them do so.
      </p>
    </div>
  </div>`;
}
