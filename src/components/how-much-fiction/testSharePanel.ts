import { html } from "htl";
import { count, interval, percent } from "../../lib/format.js";
import { methodName, methods, shortMethodName } from "../../lib/quantification/methods.js";
import { intervalsThatHold, testShares, type TestShares } from "../../lib/quantification/testShares.js";
import { figure } from "../figure.js";
import { intervals } from "../intervals.js";
import { colour, labelName } from "../palette.js";
import { shareIntervals } from "../shares/shareIntervals.js";
import { dataTable, type Column } from "../table.js";
import type { ChosenTask } from "../taskChooser.js";

/** How well the share of a label, or of each class or label, is estimated on test texts, where the truth is known. */
export function testSharePanel({ scored, label }: ChosenTask): HTMLElement {
  const { labels, nouns } = scored;
  const named = labels.indexOf(label);
  if (named >= 0) return shareFigure(testShares(scored, named), nouns);
  const shares = labels.map((_, number) => testShares(scored, number));
  return html`<div>
    ${sharesTable(shares, nouns)}
    <ul class="intervals-that-hold">
      ${methods.map(({ id, name }) => {
        const { held, of } = intervalsThatHold(shares, id);
        return html`<li>${name}: ${count(held)} of ${count(of)} intervals hold the true share</li>`;
      })}
    </ul>
  </div>`;
}

/** One share by every method, with the truth as a line. */
function shareFigure({ name, labelled, texts, truth, estimates }: TestShares, nouns: string): HTMLElement {
  const subject = labelName(name);
  const rows = estimates.map((estimate) => ({ ...estimate, name: methodName(estimate.method) }));
  const drawn = shareIntervals(estimates, `Share of “${subject}” among ${count(texts)} ${nouns}`);
  const print = (value: unknown) => percent(value as number | null);
  return figure({
    title: `How many ${nouns} are “${subject}”?`,
    chart: intervals(drawn, {
      colours: { [shortMethodName("tunedPredictionPowered")]: colour.final },
      xLabel: "Share (%)",
      format: (value) => percent(value === null || value === undefined ? null : value / 100),
      reference: { value: truth * 100, label: `truly ${percent(truth)}` },
    }),
    summary: `True share ${percent(truth)}. ${rows
      .map((row) => `${row.name}: ${row.value === null ? "not defined" : interval(row, percent)}`)
      .join("; ")}`,
    caption: `Lines: 95% intervals, from ${count(labelled)} labelled ${nouns}. The dashed line is the share by the labels of the other half, which no method saw.`,
    rows,
    columns: [
      { key: "name", label: "Method" },
      { key: "value", label: "Share", format: print },
      { key: "low", label: "Low", format: print },
      { key: "high", label: "High", format: print },
      { key: "note", label: "Note" },
    ],
    filename: "share.csv",
  });
}

/** Every class or label with its true share and the estimates. */
function sharesTable(shares: readonly TestShares[], nouns: string): HTMLElement {
  const estimates = methods.map(({ id, shortName }): Column<TestShares> => {
    const estimateOf = ({ estimates: all }: TestShares) => all.find(({ method }) => method === id);
    return {
      key: id,
      label: shortName,
      align: "right",
      sort: (row) => estimateOf(row)?.value ?? -1,
      value: (row) => estimateOf(row)?.value ?? null,
      format: (_, row) => {
        const estimate = estimateOf(row);
        return estimate && estimate.value !== null ? interval(estimate, percent) : "–";
      },
    };
  });
  return dataTable(shares, {
    caption: `Share among ${count(shares[0]?.texts ?? 0)} ${nouns}, from ${count(shares[0]?.labelled ?? 0)} labelled ones, with 95% intervals`,
    sort: { key: "truth", direction: "descending" },
    columns: [
      { key: "name", label: "Class or label", format: (value) => labelName(String(value)) },
      { key: "truth", label: "True share", align: "right", format: (value) => percent(value as number) },
      ...estimates,
    ],
  });
}
