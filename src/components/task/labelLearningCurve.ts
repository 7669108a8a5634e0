import * as Plot from "@observablehq/plot";
import { count, decimal } from "../../lib/format.js";
import type { MultilabelEvaluation } from "../../lib/model/multilabelEvaluation.js";
import { figure } from "../figure.js";
import { countColumn } from "../numberColumn.js";
import { colour } from "../palette.js";

const measures = [
  ["microF1", "micro-F1"],
  ["macroF1", "macro-F1"],
] as const;

/** Would more texts of the same kind help? Scores by cross-validation against the number of training texts. */
export function labelLearningCurve({ learningCurve, targets }: MultilabelEvaluation): HTMLElement {
  const points = learningCurve.flatMap((point) =>
    measures.map(([key, measure]) => ({ texts: point.texts, measure, value: point[key] })),
  );
  const aims = measures.flatMap(([key, measure]) => {
    const value = targets[key];
    return value === undefined ? [] : { measure, value };
  });
  return figure({
    title: "Would more texts of the same kind help?",
    chart: (width) =>
      Plot.plot({
        width,
        height: 320,
        marginLeft: 48,
        marginBottom: 42,
        marginRight: 76,
        x: {
          type: "log",
          label: "Training texts",
          tickFormat: count,
          ticks: Math.max(2, Math.round(width / 200)),
          grid: true,
        },
        y: { label: "Score by cross-validation", grid: true, zero: true },
        color: { domain: measures.map(([, name]) => name), range: [colour.final, colour.baseline] },
        symbol: { domain: measures.map(([, name]) => name), range: ["circle", "diamond"] },
        marks: [
          Plot.ruleY(aims, { y: "value", stroke: "measure", strokeDasharray: "4 3" }),
          Plot.line(points, { x: "texts", y: "value", stroke: "measure", strokeWidth: 2 }),
          Plot.dot(points, { x: "texts", y: "value", fill: "measure", symbol: "measure", r: 4.5 }),
          Plot.text(
            points,
            Plot.selectLast({
              x: "texts",
              y: "value",
              z: "measure",
              text: "measure",
              textAnchor: "start",
              dx: 9,
            }),
          ),
          Plot.tip(
            points,
            Plot.pointerX({
              x: "texts",
              y: "value",
              title: (d: (typeof points)[number]) =>
                `${count(d.texts)} texts\n${d.measure} ${decimal(d.value)}`,
            }),
          ),
        ],
      }),
    summary: points
      .map(({ texts, measure, value }) => `${count(texts)} texts, ${measure} ${decimal(value)}`)
      .join("; "),
    caption:
      "By cross-validation on the training texts, logarithmic axis. Dashed: what was aimed at on the held-out texts.",
    rows: learningCurve,
    columns: [
      countColumn("texts", "Training texts"),
      { key: "microF1", label: "Micro-F1" },
      { key: "macroF1", label: "Macro-F1" },
      { key: "weightedF1", label: "Weighted F1" },
      { key: "precisionAt1", label: "Precision at 1" },
    ],
    filename: "learning-curve.csv",
  });
}
