import { html } from "htl";
import { count, decimal, interval, percent, plural, signed } from "../../lib/format.js";
import type { MarginShares, WeightedMetric, WeightingReport } from "../../lib/weighting/weightingReport.js";
import { figure } from "../figure.js";
import { intervals } from "../intervals.js";
import { colour } from "../palette.js";
import { shareChart } from "./shareChart.js";
import { setColour } from "./setColours.js";

/** Names of the classes in the order of the model. */
const classes = ["non-fiction", "fiction"];
const averages: Record<string, string> = {
  accuracy: "Accuracy",
  macroF1: "Macro-F1",
  balancedAccuracy: "Balanced accuracy",
  expectedCalibrationError: "Calibration error",
  brierScore: "Brier score",
};
const ofClass: Record<string, string> = {
  precision: "Precision",
  recall: "Recall",
  f1: "F1",
  share: "Share",
};
/** Scores whose axis is not that of the others: they stand in the table only. */
const uncharted = /^(expectedCalibrationError|brierScore|share)/;

function nameOf(metric: WeightedMetric["metric"]): string {
  const [score, number] = metric.split(" ");
  return averages[score] ?? `${ofClass[score]}, ${classes[Number(number)]}`;
}

/** Shares of every margin's categories: the sample as it is, beside the collection to which it is weighted. */
export function marginChart({ margins }: WeightingReport, name: string): HTMLElement {
  const rows = margins.map((row) => ({
    ...row,
    category: `${row.margin}: ${row.category}`,
    ...{ share: row.sample, collectionShare: row.population, collectionBooks: 0 },
  }));
  const furthest = [...rows].sort(
    (a, b) => Math.abs(b.sample - b.population) - Math.abs(a.sample - a.population),
  )[0];
  return figure<MarginShares>({
    title: `What must the weights put right in ${name}?`,
    chart: shareChart(rows, name),
    summary: furthest
      ? `Shares of ${count(rows.length)} categories of three margins. The widest gap: ${furthest.category}, ${percent(furthest.sample)} of ${name} and ${percent(furthest.population)} of the collection.`
      : `No book of ${name} can be weighted.`,
    caption:
      "Years of all dated books; form and language of the titled ones. Form is the model’s probability of fiction in four bands: below 0.1, 0.5, 0.9 and above.",
    rows,
    columns: [
      { key: "category", label: "Category" },
      { key: "books", label: "Books of the sample" },
      { key: "sample", label: "Share", format: (value) => percent(value as number) },
      { key: "weighted", label: "Weighted", format: (value) => percent(value as number) },
      { key: "population", label: "Collection", format: (value) => percent(value as number) },
    ],
    filename: "margins.csv",
  });
}

/** Every metric of a model as measured and under the weights, with intervals. */
export function metricChart(metrics: readonly WeightedMetric[]): HTMLElement {
  const groups = { plain: "as measured", weighted: "weighted" } as const;
  const charted = metrics.filter(({ metric }) => !uncharted.test(metric));
  const rows = charted.flatMap(({ metric, ...row }) =>
    (["plain", "weighted"] as const).map((key) => ({
      metric: nameOf(metric),
      group: groups[key],
      ...row[key],
    })),
  );
  const table = metrics.map(({ metric, plain, weighted, change }) => ({
    metric: nameOf(metric),
    plain,
    weighted,
    change,
  }));
  return figure({
    title: "What would the scores be if the test sample were made up like the collection?",
    chart: intervals(rows, { colours: { [groups.plain]: colour.muted, [groups.weighted]: setColour } }),
    summary: table
      .map(
        ({ metric, plain, weighted }) =>
          `${metric} ${decimal(plain.value)}, weighted ${decimal(weighted.value)}`,
      )
      .join("; "),
    caption:
      "Final model on the test sample. Lines: 95% bootstrap intervals by book; each resample is weighted anew. Calibration error, Brier score and the shares of the classes stand in the table.",
    rows: table,
    columns: [
      { key: "metric", label: "Metric" },
      {
        key: "plain",
        label: "As measured",
        value: ({ plain }) => plain.value,
        format: (_, { plain }) => interval(plain),
      },
      {
        key: "weighted",
        label: "Weighted",
        value: ({ weighted }) => weighted.value,
        format: (_, { weighted }) => interval(weighted),
      },
      {
        key: "change",
        label: "Change",
        value: ({ change }) => change.value,
        format: (_, { change }) => interval(change, signed),
      },
    ],
    filename: "weighted-scores.csv",
  });
}

/** Whether the weights do what they should, in sentences: convergence, trimming, merged categories. */
export function weightingNote(report: WeightingReport, name: string): HTMLElement {
  const { converged, rounds, gap, trimmed, largest, merged, leastWeight, greatestWeight } = report;
  const settled = converged
    ? `Raking ${name} converged after ${plural(rounds, "round")}: every margin is met.`
    : `Raking ${name} did not converge in ${plural(rounds, "round")}: with no weight above ${decimal(largest, 0)} times the mean, a share still misses its target by ${percent(gap)}. The weights bring ${name} nearer to the collection, but do not make them represent it.`;
  const cut = trimmed === 0 ? "No weight had to be cut" : `${plural(trimmed, "book")} had their weight cut`;
  return html`<p>
    ${settled} ${cut} at ${decimal(largest, 0)} times the mean; weights run from ${decimal(leastWeight, 2)} to
    ${decimal(greatestWeight, 2)}. ${merged.map(mergedSentence)}
  </p>`;
}

function mergedSentence({ margin, categories, absentFromSample }: WeightingReport["merged"][number]): string {
  return (
    `Of the ${margin}s, ${list(categories)} had too few books to stand alone and were counted as one` +
    (absentFromSample > 0
      ? `; ${plural(absentFromSample, "book")} of the collection are of a ${margin} that the sample has none of, and no weight can stand in for them. `
      : ". ")
  );
}

function list(names: readonly string[]): string {
  return names.length < 2
    ? names.join("")
    : `${names.slice(0, -1).join(", ")} and ${names[names.length - 1]}`;
}
