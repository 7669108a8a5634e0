import * as Plot from "@observablehq/plot";
import { html } from "htl";
import { decadeName, undated as noYear } from "../../lib/catalogue/decades.js";
import { bookCount, countByPeriod, totalCounts, type DecadeCounts } from "../../lib/inference/decades.js";
import type { DecisionRule, Verdict } from "../../lib/inference/verdict.js";
import { count, percent } from "../../lib/format.js";
import { figure } from "../figure.js";
import { shareColumn } from "../numberColumn.js";
import { labelName } from "../palette.js";
import type { Column } from "../tableColumn.js";
import { possibleVerdicts, verdictScale } from "./verdictScale.js";

/** Where the counts of a chart come from, for its caption. */
export interface DecadeChartOptions {
  title: string;
  /** Such as "Computed when this page was built". */
  origin: string;
}

/** What the model says of the books of each decade; a sentence where there is no book. */
export function decadeChart(
  decades: readonly DecadeCounts[],
  rule: DecisionRule,
  { title, origin }: DecadeChartOptions,
): HTMLElement {
  const periods = countByPeriod(decades);
  if (periods.length === 0)
    return html`<p class="status">No titled book has a year, so there are no decades to compare.</p>`;
  const shown = possibleVerdicts(rule);
  const bars = periods.flatMap((counts) =>
    shown.map((verdict) => ({
      period: counts.period,
      verdict,
      books: counts[verdict],
      all: bookCount(counts),
    })),
  );
  const total = totalCounts(decades);
  const undated = decades.find(({ decade }) => decade === null);
  return figure({
    title,
    chart: (width) =>
      Plot.plot({
        width,
        height: 300,
        marginBottom: 56,
        x: { label: null, domain: periods.map(({ period }) => period), tickRotate: -40 },
        y: { label: "Books", grid: true },
        color: verdictScale(rule),
        marks: [
          Plot.barY(bars, {
            x: "period",
            y: "books",
            fill: "verdict",
            order: [...shown] as unknown as string[],
            tip: true,
            title: ({ period, verdict, books, all }: (typeof bars)[number]) =>
              `${period}\n${count(books)} ${labelName(verdict)} of ${count(all)} (${percent(books / all)})`,
          }),
          Plot.ruleY([0]),
        ],
      }),
    summary: `Stacked bars of the books of each decade by label: ${listed(shown, total)} in all.`,
    caption:
      `${origin}. The same order everywhere: fiction below${rule.certain ? ", unsure between" : ""}, non-fiction above.` +
      (undated ? ` ${count(bookCount(undated))} books without a year are not drawn.` : ""),
    rows: decades,
    columns: columns(rule),
    filename: "labels-by-decade.csv",
  });
}

/** "9,000 fiction, 1,200 unsure and 16,000 non-fiction". */
export function listed(shown: readonly Verdict[], counts: Record<Verdict, number>): string {
  const parts = shown.map((verdict) => `${count(counts[verdict])} ${labelName(verdict)}`);
  return `${parts.slice(0, -1).join(", ")} and ${parts.at(-1) ?? ""}`;
}

function columns(rule: DecisionRule): Column<DecadeCounts>[] {
  return [
    {
      key: "decade",
      label: "Decade",
      align: "left",
      format: (_, { decade }) => (decade === null ? noYear : decadeName(decade)),
    },
    ...possibleVerdicts(rule).map((verdict) => ({ key: verdict, label: labelName(verdict) })),
    { key: "books", label: "Books", value: bookCount },
    shareColumn("share", "Share labelled fiction", { value: (row) => row.fiction / bookCount(row) }),
  ];
}
