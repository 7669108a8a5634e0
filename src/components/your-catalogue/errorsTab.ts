import { html } from "htl";
import { words } from "../../lib/catalogue/fields/words.js";
import { year } from "../../lib/catalogue/fields/year.js";
import { labelNoise } from "../../lib/errorAnalysis/confidentLearning.js";
import { everyMetric } from "../../lib/errorAnalysis/restate.js";
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
    const { decisions, noun, nouns } = judgement;
    const metrics = everyMetric(judgement);
    const wrong = decisions.filter(({ right }) => !right);
    const noise = labelNoise(scored, judgement);
    return html`<div>
      <p>${labelledSentence(workspace, scored)}</p>
      ${keyFigures([
        {
          label: "Wrong",
          value: wrong.length,
          format: count,
          note: `of ${plural(decisions.length, noun, nouns)}`,
        },
        { label: "Accuracy", ...metrics.accuracy },
        {
          label: "Wrong, and 90% sure",
          value: wrong.filter(({ confidence }) => confidence >= 0.9).length,
          format: count,
          note: "the ones to read first",
        },
        {
          label: "Labels in dispute",
          value: noise.disputed.length,
          format: count,
          note: "where a confident model contradicts people",
        },
      ])}
      <h3>Does it know when it is wrong?</h3>
      ${probabilityChart(judgement)}${reliabilityByClass(judgement)}
      ${riskCoverageChart(judgement, metrics.riskArea)}
      <h3>What to leave to a human</h3>
      ${limitsPanel(judgement, state)}
      <h3>What a mistake costs</h3>
      ${costPanel(judgement, state)}
      <h3>Where it errs</h3>
      ${errorRateChart(judgement, words, {
        title: "Are short titles harder?",
        quantity: "Words in the title",
        bins: words.broader ?? (() => words.bins),
        filename: "errors-by-length.csv",
      })}
      ${errorRateChart(judgement, year, {
        title: "Are some times harder than others?",
        quantity: "Year",
        bins: () => year.bins,
        filename: "errors-by-year.csv",
      })}
      ${mistakeWords(decisions, nouns)}
      ${scored.models.length > 1 ? [html`<h3>Two models on the same records</h3>`, modelComparison(judgement, state)] : null}
      <h3>One by one</h3>
      ${errorBrowser(judgement, state)}
    </div>`;
  });
}
