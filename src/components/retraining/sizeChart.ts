import * as Plot from "@observablehq/plot";
import { bytes, count, decimal, intervalRange } from "../../lib/format.js";
import type { Rung, ScoredRung } from "../../lib/ablation/rung.js";
import type { PublishedResult } from "../../lib/publishedResults.js";
import { figure } from "../figure.js";
import { colour } from "../palette.js";
import { rungColour } from "../rungColour.js";

interface SizedSystem {
  name: string;
  bytes: number;
  accuracy: number;
  low: number | null;
  high: number | null;
  fill: string;
  symbol: string;
  /** Labels of our own rungs stand left of their dot in turn, so that they do not lie on each other. */
  ours: boolean;
}

/** Accuracy on the test sample against the size of the model's file, which is drawn on a logarithmic scale. */
export function sizeChart(
  rungs: readonly ScoredRung[],
  published: readonly PublishedResult[],
  final: Rung,
): HTMLElement {
  const rows: SizedSystem[] = [
    ...rungs.map(({ key, title, bytes: size, test }) => ({
      name: title,
      bytes: size,
      accuracy: test.accuracy.value,
      low: test.accuracy.low,
      high: test.accuracy.high,
      fill: rungColour(key),
      symbol: "circle",
      ours: true,
    })),
    ...published.map(({ system, accuracy, bytes: size }) => ({
      name: system,
      bytes: size,
      accuracy,
      ...{ low: null, high: null, fill: colour.published, symbol: "diamond", ours: false },
    })),
  ];
  const ours = rows.filter((row) => row.ours);
  const theirs = rows.filter((row) => !row.ours);
  const largest = published.reduce((most, each) => (each.bytes > most.bytes ? each : most), published[0]);
  const times = count(Math.round(largest.bytes / final.bytes / 100) * 100);

  const chart = (width: number) => {
    const narrow = width < 520;
    const label = {
      text: narrow ? shortName : "name",
      fill: colour.foreground,
      stroke: colour.background,
      strokeWidth: 4,
    };
    return Plot.plot({
      width,
      height: 380,
      marginLeft: 46,
      marginRight: 24,
      marginBottom: 44,
      x: {
        type: "log",
        domain: [1e4, 1e9],
        label: "Size of the model’s file (logarithmic scale)",
        ticks: narrow ? [1e4, 1e6, 1e8] : [1e4, 1e5, 1e6, 1e7, 1e8, 1e9],
        tickFormat: (value: number) => bytes(value),
        grid: true,
      },
      y: {
        label: "Accuracy",
        grid: true,
        inset: 16,
        ticks: 5,
        tickFormat: (value: number) => decimal(value, 2),
      },
      marks: [
        Plot.dot(rows, {
          x: "bytes",
          y: "accuracy",
          fill: "fill",
          symbol: (row: SizedSystem) => row.symbol,
          r: 6,
          stroke: colour.background,
        }),
        Plot.text(spreadLabels(ours), { ...label, x: "bytes", y: "at", textAnchor: "start", dx: 12 }),
        Plot.text(theirs, {
          ...label,
          x: "bytes",
          y: "accuracy",
          textAnchor: "end",
          // Below the dot where there is no room beside it.
          ...(narrow ? { dx: 22, dy: 15 } : { dx: -11 }),
        }),
        Plot.tip(
          rows,
          Plot.pointer({
            x: "bytes",
            y: "accuracy",
            title: (row: SizedSystem) =>
              `${row.name}\n${bytes(row.bytes)}, accuracy ${decimal(row.accuracy, row.ours ? 3 : 2)}`,
          }),
        ),
      ],
    });
  };
  return figure({
    title: "What does accuracy weigh?",
    chart,
    summary:
      rows
        .map(({ name, bytes: size, accuracy }) => `${name}: ${bytes(size)}, accuracy ${decimal(accuracy)}`)
        .join("; ") +
      `. The file of ${largest.system} is about ${times} times as large as that of the final model.`,
    caption: `Every step to the right is ten times the size. Circles: this workbench; diamonds: published. ${largest.system} weighs about ${times} times as much as the final model.`,
    rows,
    columns: [
      { key: "name", label: "System" },
      { key: "bytes", label: "Bytes" },
      { key: "accuracy", label: "Accuracy" },
      {
        key: "range",
        label: "95% interval",
        value: ({ low, high }) => intervalRange({ value: null, low, high }),
      },
    ],
    filename: "size-and-accuracy.csv",
  });
}

function shortName({ name }: SizedSystem): string {
  return name.replace(" with weak supervision", " (weak)");
}

/** Heights for labels of systems of like size and accuracy, so that they stand above each other. */
function spreadLabels(rows: readonly SizedSystem[]): (SizedSystem & { at: number })[] {
  const sorted = [...rows].sort((a, b) => a.accuracy - b.accuracy);
  let last = -Infinity;
  return sorted.map((row) => {
    last = Math.max(row.accuracy, last + 0.0028);
    return { ...row, at: last };
  });
}
