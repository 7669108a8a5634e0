import * as Plot from "@observablehq/plot";
import { count, decimal } from "../../lib/format.js";
import { asked } from "../../lib/ablation/asked.js";
import type { Rung } from "../../lib/ablation/rung.js";
import { seedSpread } from "../../lib/ablation/seedSpread.js";
import { figure } from "../figure.js";
import { decimalColumn } from "../numberColumn.js";
import { colour } from "../palette.js";

interface SeedRow {
  seed: number;
  metric: "accuracy" | "macro-F1";
  value: number;
}

/** Test scores of the final model's trainings, a dot for each seed, with their mean and what was asked of it. */
export function seedChart({ seeds }: Rung): HTMLElement {
  const rows: SeedRow[] = seeds.flatMap(({ seed, accuracy, macroF1 }) => [
    { seed, metric: "accuracy" as const, value: accuracy },
    { seed, metric: "macro-F1" as const, value: macroF1 },
  ]);
  const spread = seedSpread(seeds);
  const means = [
    { metric: "accuracy", mean: spread.accuracy.mean, asked: asked.accuracy },
    { metric: "macro-F1", mean: spread.macroF1.mean, asked: asked.macroF1 },
  ];
  return figure({
    title: "Does the seed matter?",
    chart: (width) =>
      Plot.plot({
        width,
        height: 150,
        marginLeft: 72,
        marginRight: 20,
        marginBottom: 40,
        x: { label: "Score on the test sample", grid: true, nice: true, inset: 8 },
        y: { domain: ["accuracy", "macro-F1"], label: null, tickSize: 0 },
        marks: [
          Plot.tickX(means, {
            x: "asked",
            y: "metric",
            stroke: colour.muted,
            strokeDasharray: "4 3",
            strokeWidth: 1.5,
          }),
          Plot.tickX(means, { x: "mean", y: "metric", stroke: colour.final, strokeWidth: 3, inset: 8 }),
          Plot.dot(rows, {
            x: "value",
            y: "metric",
            r: 5,
            stroke: colour.final,
            fill: colour.background,
            strokeWidth: 1.8,
          }),
          Plot.tip(
            rows,
            Plot.pointer({
              x: "value",
              y: "metric",
              title: ({ seed, metric, value }: SeedRow) => `seed ${seed}\n${metric} ${decimal(value, 4)}`,
            }),
          ),
        ],
      }),
    summary: means
      .map(
        ({ metric, mean, asked: bound }) =>
          `mean ${metric} over ${count(spread.seeds)} seeds ${decimal(mean, 4)}, asked ${decimal(bound)}`,
      )
      .join("; "),
    caption: "Circles: one training each. Thick line: their mean. Dashed line: what was asked of the mean.",
    rows,
    columns: [
      { key: "seed", label: "Seed" },
      { key: "metric", label: "Figure" },
      decimalColumn("value", "Score", { digits: 4 }),
    ],
    filename: "seeds.csv",
  });
}
