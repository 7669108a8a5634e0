import * as Plot from "@observablehq/plot";
import { count, decimal, interval, percent } from "../../lib/format.js";
import type { ErrorFigures } from "../../lib/errorAnalysis/errorFigures.js";
import { leastArea, type RiskPoint } from "../../lib/errorAnalysis/riskCoverage.js";
import { figure } from "../figure.js";
import { colour } from "../palette.js";
import type { Judgement } from "./judgement.js";

/** How many of its surest decisions can a reader take unread, at what share of mistakes? */
export function riskCoverageChart(
  { nouns }: Judgement,
  { risk: points, records, wrong, metrics }: ErrorFigures,
): HTMLElement {
  const ideal = idealCurve(records, wrong);
  const at = (coverage: number) => points.find((point) => point.coverage >= coverage);
  const said = [0.5, 0.8, 1].flatMap((coverage) => {
    const point = at(coverage);
    return point ? [`the surest ${percent(point.coverage, 0)}: ${percent(point.risk)} wrong`] : [];
  });
  return figure({
    title: `If it may leave the doubtful ${nouns} aside, how often is it wrong on the rest?`,
    chart: (width) =>
      Plot.plot({
        width,
        height: 280,
        marginLeft: 52,
        marginBottom: 42,
        x: { label: `Share of ${nouns} kept, the surest first`, domain: [0, 100], percent: true, grid: true },
        y: { label: "Share of them that is wrong", percent: true, grid: true, zero: true },
        marks: [
          Plot.line(ideal, { x: "coverage", y: "risk", stroke: colour.muted, strokeDasharray: "4 3" }),
          Plot.areaY(points, {
            x: "coverage",
            y: "risk",
            fill: colour.final,
            fillOpacity: 0.08,
            curve: "step-after",
          }),
          Plot.line(points, {
            x: "coverage",
            y: "risk",
            stroke: colour.final,
            strokeWidth: 1.8,
            curve: "step-after",
          }),
          Plot.ruleY([0]),
          Plot.tip(
            points,
            Plot.pointerX({
              x: "coverage",
              y: "risk",
              title: ({ coverage, risk, confidence }: RiskPoint) =>
                `${percent(coverage)} kept (${count(coverage * records)} ${nouns})\n${percent(risk)} wrong\nconfidence ${decimal(confidence)} or more`,
            }),
          ),
        ],
      }),
    summary: `Risk-coverage curve over ${count(records)} ${nouns}: ${said.join("; ")}.`,
    caption:
      `They are taken in order of confidence. The area under the curve is ${interval(metrics.riskArea, (value) => decimal(value, 4))}; with the same number of mistakes ` +
      `it could be as small as ${decimal(leastArea(records, wrong), 4)}, if confidence put every mistake last (dashed line). A single early mistake ` +
      "makes the left end jump: there are few there.",
    rows: points,
    columns: [
      { key: "coverage", label: "Kept", format: (value) => percent(value as number) },
      { key: "risk", label: "Wrong", format: (value) => percent(value as number, 2) },
      { key: "confidence", label: "Least confidence", format: (value) => decimal(value as number) },
    ],
    filename: "risk-coverage.csv",
  });
}

/** The curve of a model whose mistakes are all at the end, in a hundred points. */
function idealCurve(n: number, wrong: number): { coverage: number; risk: number }[] {
  return Array.from({ length: 101 }, (_, i) => {
    const coverage = i / 100;
    const kept = coverage * n;
    return { coverage, risk: kept === 0 ? 0 : Math.max(0, kept - (n - wrong)) / kept };
  });
}
