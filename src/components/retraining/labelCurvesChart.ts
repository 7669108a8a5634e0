import * as Plot from "@observablehq/plot";
import { count, decimal, plural } from "../../lib/format.js";
import { learnerNames, type LabelCurveRow } from "../../lib/labelCurves/curveRows.js";
import { figure } from "../figure.js";
import { classColour } from "../palette.js";
import { countColumn, decimalColumn } from "../numberColumn.js";

const narrow = 640;
/** Numbers of texts along the axis, where there is room for all and where there is not. */
const [ticks, fewTicks] = [
  [25, 100, 400, 1600, 6400],
  [25, 400, 6400],
];
const [pooled, macro] = ["Accuracy or micro-F1", "Macro-F1"];
const scores = [pooled, macro];

/** What words, the encoder and both learn from few labels and many, task by task. */
export function labelCurvesChart(rows: readonly LabelCurveRow[]): HTMLElement {
  const drawn = rows.map((row) => ({ ...row, score: row.metric === "macro-F1" ? macro : pooled }));
  const along = drawn.filter(({ tuned }) => !tuned);
  const tasks = [...new Set(drawn.map(({ task }) => task))];
  const names = Object.values(learnerNames);
  const most = Math.max(...drawn.map(({ texts }) => texts));
  return figure({
    title: "How many labels does each need? Scores on held-out texts",
    chart: (width) => {
      // Tasks side by side where there is room, else one below the other.
      const isNarrow = width < narrow;
      const [ofTask, ofScore] = isNarrow ? (["fy", "fx"] as const) : (["fx", "fy"] as const);
      const marks = { x: "texts", y: "value", [ofTask]: "task", [ofScore]: "score" };
      const said = ({ task, learner, tuned, metric, texts, draws, value, low, high }: LabelCurveRow) =>
        `${task}, ${plural(texts, "labelled text")}\n${learner}${tuned ? ", tuned" : ""}: ${metric} ${decimal(value)} (${decimal(low)} to ${decimal(high)})\n${plural(draws, "draw")}`;
      return Plot.plot({
        width,
        height: isNarrow ? 170 * tasks.length + 80 : 420,
        marginTop: 30,
        marginLeft: 40,
        marginBottom: 44,
        x: {
          ...{ type: "log", label: "Labelled texts", tickFormat: "~s", inset: 10 },
          ticks: (isNarrow ? fewTicks : ticks).filter((texts) => texts <= most),
        },
        y: { label: null, grid: true, nice: true, insetTop: 16 },
        fx: { label: null, domain: isNarrow ? scores : tasks },
        fy: { axis: null, domain: isNarrow ? tasks : scores },
        color: { domain: names, range: names.map((_, i) => classColour(i)) },
        symbol: { legend: true, domain: names },
        marks: [
          // What a row of charts holds stands in its first.
          Plot.text(isNarrow ? tasks : scores, {
            fx: () => (isNarrow ? scores[0] : tasks[0]),
            fy: (row: string) => row,
            text: (row: string) => row,
            ...{ frameAnchor: "top-left", fontWeight: "bold", dx: 4 },
          }),
          Plot.ruleX(along, { ...marks, y1: "low", y2: "high", stroke: "learner", strokeOpacity: 0.45 }),
          Plot.line(along, { ...marks, z: "learner", stroke: "learner" }),
          Plot.dot(along, { ...marks, stroke: "learner", fill: "learner", symbol: "learner", r: 3 }),
          Plot.dot(
            drawn.filter(({ tuned }) => tuned),
            { ...marks, stroke: "learner", strokeWidth: 2, symbol: "learner", r: 5 },
          ),
          Plot.tip(drawn, Plot.pointer({ ...marks, title: said })),
        ],
      });
    },
    summary: summaryOf(along.filter(({ score }) => score === pooled)),
    caption:
      "Accuracy of titles, micro-F1 of texts with many labels. Lines: the encoder as it was published, which has seen no text of the task. Large marks: the encoder that is shipped, tuned on all of these texts. Each size is drawn up to ten times, with no text in two draws; upright strokes: 95% bootstrap intervals over draws and judged texts. Each draw chooses costs, the encoder’s share and one threshold for all labels by parts of its own texts.",
    rows,
    columns: [
      { key: "task", label: "Task" },
      { key: "learner", label: "What learns" },
      { key: "tuned", label: "Tuned", format: (value) => (value === true ? "yes" : "no") },
      { key: "metric", label: "Figure" },
      countColumn("texts", "Labelled texts"),
      countColumn("draws", "Draws"),
      decimalColumn("value", "Value"),
      decimalColumn("low", "Low"),
      decimalColumn("high", "High"),
    ],
    filename: "label-curves.csv",
    wide: true,
  });
}

function summaryOf(rows: readonly LabelCurveRow[]): string {
  const ends = new Map<string, LabelCurveRow[]>();
  for (const row of rows) {
    const key = `${row.task}, ${row.learner.toLowerCase()}`;
    ends.set(key, [...(ends.get(key) ?? []), row]);
  }
  return [...ends]
    .map(
      ([key, own]) =>
        `${key}: ${decimal(own[0].value)} with ${count(own[0].texts)} labels, ${decimal(own[own.length - 1].value)} with ${count(own[own.length - 1].texts)}`,
    )
    .join("; ");
}
