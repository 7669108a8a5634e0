import { html } from "htl";
import { everyMetric, metricsOf, type MetricName } from "../../lib/errorAnalysis/restate.js";
import { applyVerdicts } from "../../lib/errorAnalysis/verdicts.js";
import { count, decimal, intervalRange, plural, signed } from "../../lib/format.js";
import type { Estimate } from "../../lib/statistics/bootstrap.js";
import { dataTable } from "../table.js";
import { scoreCell } from "../scoreCell.js";
import { follow } from "./errorState.js";
import { capital, type Judgement } from "./judgement.js";
import type { VerdictMemory } from "./verdictMemory.js";

interface MetricRow {
  metric: string;
  original: number;
  originalRange: string;
  restated: number;
  restatedRange: string;
  difference: number;
}

/**
 * Every metric as measured, and again with the reader's verdicts applied.
 *
 * @param original the metrics as measured
 */
export function restatedTable(
  judgement: Judgement,
  original: Record<MetricName, Estimate>,
  memory: VerdictMemory,
): HTMLElement {
  const { rows, noun, nouns, names } = judgement;
  const sentence = html`<p class="restated" aria-live="polite"></p>`;
  const table = dataTable<MetricRow>([], {
    caption: "Every metric, as measured and with your verdicts applied, with 95% intervals",
    columns: [
      { key: "metric", label: "Metric", width: "11rem", sort: false },
      {
        key: "original",
        label: "As measured",
        align: "right",
        sort: false,
        format: (value, row) => scoreCell(decimal(value as number), row.originalRange),
      },
      {
        key: "restated",
        label: "With your verdicts",
        align: "right",
        sort: false,
        format: (value, row) => scoreCell(decimal(value as number), row.restatedRange),
      },
      {
        key: "difference",
        label: "Change",
        align: "right",
        sort: false,
        format: (value) => signed(value as number),
      },
    ],
  });
  const element = html`<div>${sentence}${table}</div>`;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const update = () => {
    const kept = applyVerdicts(judgement, memory.verdicts);
    const restated = kept.rows.size === 0 || memory.verdicts.size === 0 ? original : everyMetric(kept);
    const flipped = [...memory.verdicts.values()].filter(
      ({ verdict }) => verdict === "the label is wrong",
    ).length;
    sentence.textContent =
      memory.verdicts.size === 0
        ? "You have given no verdict yet, so both columns agree."
        : `Restated over ${plural(kept.rows.size, noun, nouns)}: ${count(flipped)} with the other label, ${count(rows.size - kept.rows.size)} left out as ambiguous.`;
    const range = (estimate: Estimate) => intervalRange(estimate);
    table.update(
      metricsOf(judgement, names.map(capital)).map(([key, metric]) => ({
        metric,
        original: original[key].value,
        originalRange: range(original[key]),
        restated: restated[key].value,
        restatedRange: range(restated[key]),
        difference: restated[key].value - original[key].value,
      })),
    );
  };
  follow(memory, element, () => {
    // A verdict shows at once; the resampling follows when the click has been drawn.
    clearTimeout(timer);
    timer = setTimeout(update, 30);
  });
  update();
  return element;
}
