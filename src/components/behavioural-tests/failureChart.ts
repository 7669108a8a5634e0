import * as Plot from "@observablehq/plot";
import type { FailureRate } from "../../lib/behaviour/failureRate.js";
import { interval, percent } from "../../lib/format.js";
import { figure } from "../figure.js";
import { countColumn, shareColumn } from "../numberColumn.js";
import { colour } from "../palette.js";
import { rungColours } from "../rungColour.js";
import { labelColumn } from "../labelColumn.js";

/** How often a model fails at something. */
export interface FailureRow extends FailureRate {
  /** What it fails at, such as a capability. */
  name: string;
  /** Title of the model. */
  model: string;
}

export interface FailureChartOptions {
  title: string;
  /** What the lines are, such as "Capability". */
  heading: string;
  rungs: readonly { key: string; title: string }[];
  /** Title of the model whose intervals are drawn. */
  final: string;
  caption: string;
  filename: string;
}

const lineHeight = 25;
const symbols = ["circle", "diamond", "square", "triangle", "star", "wye"];

/** Share of titles that fail: a line for each thing to be able to do, a dot for each model, the final one's interval. */
export function failureChart(rows: readonly FailureRow[], options: FailureChartOptions): HTMLElement {
  const { title, heading, rungs, final, caption, filename } = options;
  const names = [...new Set(rows.map(({ name }) => name))];
  const models = rungs.map(({ title }) => title);
  const colours = rungColours(rungs);
  const own = rows.filter(({ model }) => model === final);
  const most = Math.max(
    0.1,
    ...rows.map(({ failed }) => failed.value),
    ...own.map(({ failed }) => failed.high),
  );
  return figure({
    ...{ title, caption, filename },
    wide: true,
    chart: (width) => {
      const { marginLeft, tickFormat } = labelColumn(names, width);
      return Plot.plot({
        width,
        height: lineHeight * names.length + 70,
        marginLeft,
        marginRight: 20,
        marginBottom: 40,
        x: {
          domain: [0, Math.min(1, most * 1.03)],
          label: "Titles that fail",
          tickFormat: "%",
          grid: true,
          ticks: Math.max(3, Math.round(width / 130)),
        },
        y: { domain: names, label: null, tickSize: 0, tickFormat },
        color: { domain: models, range: models.map((model) => colours[model]) },
        symbol: { domain: models, range: models.map((_, i) => symbols[i % symbols.length]), legend: true },
        marks: [
          Plot.gridY({ stroke: colour.rule }),
          Plot.ruleY(own, {
            y: "name",
            x1: (row: FailureRow) => row.failed.low,
            x2: (row: FailureRow) => row.failed.high,
            stroke: colours[final],
            strokeWidth: 2.5,
            strokeLinecap: "round",
          }),
          Plot.dot(rows, {
            y: "name",
            x: (row: FailureRow) => row.failed.value,
            fill: "model",
            symbol: "model",
            r: 4.5,
            stroke: colour.background,
            strokeWidth: 1,
          }),
          Plot.tip(
            rows,
            Plot.pointer({
              y: "name",
              x: (row: FailureRow) => row.failed.value,
              title: (row: FailureRow) =>
                `${row.name}\n${row.model}\n${interval(row.failed, percent)}\nof ${row.titles} titles`,
            }),
          ),
        ],
      });
    },
    summary: `Share of titles at which “${final}” fails: ${own
      .map(({ name, failed }) => `${name} ${percent(failed.value)}`)
      .join("; ")}. The table has the other models.`,
    rows,
    columns: [
      { key: "name", label: heading },
      { key: "model", label: "Model" },
      countColumn("titles", "Titles"),
      shareColumn("failed", "Fail", { value: ({ failed }: FailureRow) => failed.value }),
      shareColumn("from", "From", { value: ({ failed }: FailureRow) => failed.low }),
      shareColumn("to", "To", { value: ({ failed }: FailureRow) => failed.high }),
      shareColumn("certain", "Certain and wrong", {
        value: ({ certainAndWrong }: FailureRow) => certainAndWrong.value,
      }),
    ],
  });
}
