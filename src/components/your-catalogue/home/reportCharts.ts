import { rollup } from "d3";
import { year } from "../../../lib/catalogue/fields/year.js";
import { groupNames } from "../../../lib/catalogue/groups.js";
import { percent } from "../../../lib/format.js";
import { labelNames } from "../../../lib/model/labelNames.js";
import { Markup, markup } from "../../../lib/ownCatalogue/report/markup.js";
import type { ReportCharts } from "../../../lib/ownCatalogue/report/report.js";
import type { ReportFigures, ReportSource } from "../../../lib/ownCatalogue/report/reportFigures.js";
import { intervals } from "../../intervals.js";
import { colour } from "../../palette.js";
import { periodRows, periodsInWords, yearBars } from "../overview/yearsChart.js";

/** Width of a drawing in pixels; it shrinks with the page. */
const width = 680;
/** Labels that a chart can hold. */
const mostLabels = 12;

/** The drawings of a report, as the page has them. */
export function reportCharts({ catalogue }: ReportSource, { shares, judged }: ReportFigures): ReportCharts {
  const names = labelNames(judged.description);
  const periods = periodRows(
    rollup(
      groupNames(year, catalogue),
      (group) => group.length,
      (period) => period,
    ),
    year,
  );
  const estimated = shares
    .flatMap(({ label, estimate }) =>
      !estimate || estimate.value === null
        ? []
        : [
            {
              group: names[label],
              metric: "",
              value: estimate.value,
              low: estimate.low,
              high: estimate.high,
            },
          ],
    )
    .sort((a, b) => b.value - a.value)
    .slice(0, mostLabels);
  const colours = Object.fromEntries(estimated.map(({ group }) => [group, colour.foreground]));
  return {
    years: catalogue.year.every((each) => each === null)
      ? null
      : drawing(yearBars(periods)(width), "Of which times are the records?", periodsInWords(periods)),
    shares:
      estimated.length === 0
        ? null
        : drawing(
            intervals(estimated, { colours, xLabel: "Share of all titles", format: percent })(width),
            "Shares of labels, with 95% intervals",
            estimated.map(({ group, value }) => `${group}: ${percent(value)}`).join("; "),
          ),
  };
}

/** A chart as a figure of the report, with what it shows in words for those who cannot see it. */
function drawing(chart: Element, caption: string, summary: string): Markup {
  chart.setAttribute("aria-hidden", "true");
  return markup`<figure>
<div role="img" aria-label="${summary}">${new Markup(chart.outerHTML)}</div>
<figcaption>${caption}</figcaption>
</figure>`;
}
