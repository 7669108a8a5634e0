import { html } from "htl";
import { errorFigures } from "../../lib/errorAnalysis/errorFigures.js";
import { count, plural } from "../../lib/format.js";
import { costPanel } from "../error-analysis/costPanel.js";
import { errorBrowser } from "../error-analysis/errorBrowser.js";
import { errorRateChart } from "../error-analysis/errorRateChart.js";
import { errorState } from "../error-analysis/errorState.js";
import { judgementOf } from "../error-analysis/judgement.js";
import { limitsPanel } from "../error-analysis/limitsPanel.js";
import { mistakeWords } from "../error-analysis/mistakeWords.js";
import { modelComparison } from "../error-analysis/modelComparison.js";
import { probabilityChart } from "../error-analysis/probabilityChart.js";
import { reliabilityByClass } from "../error-analysis/reliabilityByClass.js";
import { riskCoverageChart } from "../error-analysis/riskCoverageChart.js";
import { keyFigures } from "../keyFigures.js";
import { aboutLabel } from "./askedLabel.js";
import { labelledSentence } from "./labelledSentence.js";
import type { CatalogueWorkspace } from "./workspace.js";

/** Where the model errs on the records whose labels are known. */
export function errorsTab(workspace: CatalogueWorkspace): HTMLElement {
  return aboutLabel(workspace, "errors", (_, label) => {
    const scored = workspace.task();
    if (!scored) return html`<p class="status">Of the records singled out no label is known.</p>`;
    const state = errorState("errors");
    const judgement = judgementOf({ scored, label }, "");
    const { noun, nouns } = judgement;
    const figures = errorFigures(scored, judgement);
    const { metrics, wrong, records, sure, noise } = figures;
    return html`<div>
      <p>${labelledSentence(workspace, scored)}</p>
      ${keyFigures([
        {
          label: "Wrong",
          value: wrong,
          format: count,
          note: `of ${plural(records, noun, nouns)}`,
        },
        { label: "Accuracy", ...metrics.accuracy },
        {
          label: "Wrong, and 90% sure",
          value: sure.wrong,
          format: count,
          note: "the ones to read first",
        },
        {
          label: "Labels in dispute",
          value: noise.disputed,
          format: count,
          note: "where a confident model contradicts people",
        },
      ])}
      <h3>Does it know when it is wrong?</h3>
      ${probabilityChart(judgement, figures)}${reliabilityByClass(judgement, figures)}
      ${riskCoverageChart(judgement, figures)}
      <h3>What to leave to a human</h3>
      ${limitsPanel(judgement, state)}
      <h3>What a mistake costs</h3>
      ${costPanel(judgement, state)}
      <h3>Where it errs</h3>
      ${errorRateChart(figures.byLength, figures, judgement, {
        title: "Are short titles harder?",
        quantity: "Words in the title",
        filename: "errors-by-length.csv",
      })}
      ${errorRateChart(figures.byYear, figures, judgement, {
        title: "Are some times harder than others?",
        quantity: "Year",
        filename: "errors-by-year.csv",
      })}
      ${mistakeWords(figures.words, nouns)}
      ${scored.models.length > 1 ? [html`<h3>Two models on the same records</h3>`, modelComparison(judgement, state)] : null}
      <h3>One by one</h3>
      ${errorBrowser(judgement, state)}
    </div>`;
  });
}
