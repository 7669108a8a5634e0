import { html } from "htl";
import { count, plural } from "../../../lib/format.js";
import { untaught } from "../../../lib/ownCatalogue/catalogueTask.js";
import {
  labelsByRow,
  labelShare,
  labelShareByPeriod,
  type AskedRecords,
} from "../../../lib/ownCatalogue/labelShares.js";
import { labelNames } from "../../../lib/model/labelNames.js";
import { titlesForReach } from "../../../lib/ownCatalogue/titlesNeeded.js";
import { fewestLabelled } from "../../../lib/quantification/predictionPowered.js";
import { recommendation } from "../../../lib/quantification/recommendation.js";
import { overallShares } from "../../shares/overallShares.js";
import { shareByPeriod } from "../../shares/shareByPeriod.js";
import type { ShareSubject } from "../../shares/shareSubject.js";
import { chosenLabel } from "../askedLabel.js";
import { sampleOf } from "../sampleOf.js";
import type { CatalogueWorkspace } from "../workspace.js";
import { labelSharesTable } from "./labelSharesTable.js";
import { sampleWanted } from "./sampleWanted.js";

/** How many of the records have each label: estimated from the random sample that annotators have judged. */
export function amountTab(workspace: CatalogueWorkspace): HTMLElement {
  const { catalogue, models, selection } = workspace;
  const model = untaught(models);
  if (!catalogue) return html`<div></div>`;
  const rows = catalogue.title.flatMap((title, row) =>
    title !== "" && workspace.isSelected(row) ? [row] : [],
  );
  const sample = sampleOf(workspace, (row) => workspace.isSelected(row));
  const asked: AskedRecords = { catalogue, model, given: labelsByRow(model), rows, sample };
  const { known, unsure, unfit } = sample;
  const shares = model.description.labels.map((_, label) => labelShare(asked, label));
  const part = selection === null ? "catalogue" : "selection";
  if (known.length === 0) return sampleWanted(asked, shares, part);
  return html`<div>
    <p>
      ${plural(known.length + unsure, "title")} of the ${count(rows.length)} of this ${part} were judged by
      chance; they are a random sample, and the figures here rest on them alone. Titles that were sought out,
      and labels of the file, take no part. ${moreWanted(known.length, rows.length)}
      ${unsure > 0 ? `${plural(unsure, "title")} nobody was sure of: they are left out, as if they were like the others.` : ""}
      ${unfit > 0 ? `No label fits ${plural(unfit, "title")}, so the shares do not add up to the whole.` : ""}
      ${known.length < fewestLabelled ? `With fewer than ${fewestLabelled} the labels stand alone; from then on the model helps.` : ""}
    </p>
    ${labelSharesTable(shares, labelNames(model.description), rows.length)} ${ofOneLabel(asked)}
    <div class="caveat" label="Counting the model’s answers is no estimate">
      <p>
        Its misses and its false alarms need not cancel, and more titles make none of them fewer. The figures
        trusted here are right on average however the model errs.
      </p>
    </div>
  </div>`;
}

/** How many more titles would tell every share to within five points, "" where the sample does already. */
function moreWanted(judged: number, titles: number): string {
  const more = titlesForReach(0.05) - judged;
  if (more <= 0 || judged >= titles) return "";
  return more >= titles - judged
    ? `To know every share to within 5 percentage points, judge the ${count(titles - judged)} others.`
    : `To know every share to within 5 percentage points, judge ${count(more)} more by chance.`;
}

/** One label by each method, and over time. */
function ofOneLabel(asked: AskedRecords): HTMLElement {
  const { description } = asked.model;
  const names = labelNames(description);
  const about = (label: number) => {
    const share = labelShare(asked, label);
    const { method, sentence } = recommendation(share, true, "record");
    const periods = labelShareByPeriod(asked, label);
    const subject: ShareSubject = {
      label: `“${names[label]}”`,
      nouns: "records",
      filename: "share-of-label",
    };
    return html`<div>
      <p>${sentence}</p>
      ${overallShares(share, method, subject)}
      ${
        periods.filter(({ labelled }) => labelled >= fewestLabelled).length > 1
          ? shareByPeriod(periods, subject)
          : html`<p class="status">
              Shares by period need years, and at least ${fewestLabelled} judged titles in each of two
              periods.
            </p>`
      }
    </div>`;
  };
  // Of two classes the second is the one that is asked about.
  return chosenLabel(description, "amount", about, description.kind === "binary" ? 1 : 0);
}
