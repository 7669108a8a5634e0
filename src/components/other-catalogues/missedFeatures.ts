import * as Plot from "@observablehq/plot";
import { html } from "htl";
import type { FeatureReliance } from "../../lib/externalValidation/featureReliance.js";
import { percent, signed } from "../../lib/format.js";
import { figure } from "../figure.js";
import { signedColumn } from "../numberColumn.js";
import { colour } from "../palette.js";
import { labelColumn } from "../labelColumn.js";

const sets = ["test sample", "HathiTrust", "undigitised catalogue"];

/** What the model leans on at home and does not find elsewhere: share of titles with a feature, times its weight. */
export function missedFeatures(features: readonly FeatureReliance[]): HTMLElement {
  const rows = features.map((feature) => ({
    ...feature,
    text:
      feature.kind === "word"
        ? `“${feature.name}”`
        : feature.kind === "shape"
          ? feature.name
          : `“${feature.name}” (${feature.kind})`,
    pushes: feature.shares.map((share) => share * feature.weight),
  }));
  if (rows.length === 0)
    return html`<p class="status">No feature is common enough at home to be missed elsewhere.</p>`;
  const texts = rows.map(({ text }) => text);
  const dots = rows.flatMap(({ text, shares, weight, pushes }) =>
    pushes.map((push, set) => ({ text, push, set: sets[set], share: shares[set], weight })),
  );
  return figure({
    title: "What does the model lean on that other catalogues lack?",
    chart: (width) => {
      const { marginLeft, tickFormat } = labelColumn(texts, width);
      return Plot.plot({
        width,
        height: 70 + rows.length * 22,
        marginLeft,
        x: {
          label: "Share of titles × weight (logits); right of 0 for fiction",
          grid: true,
          ticks: Math.max(3, Math.round(width / 130)),
        },
        y: { domain: texts, label: null, tickSize: 0, tickFormat },
        color: { legend: true, domain: sets, range: [colour.foreground, colour.fiction, colour.nonFiction] },
        symbol: { domain: sets, range: ["circle", "diamond", "square"] },
        marks: [
          Plot.ruleX([0], { stroke: colour.muted }),
          Plot.ruleY(rows, {
            y: "text",
            x1: ({ pushes }: (typeof rows)[number]) => Math.min(...pushes),
            x2: ({ pushes }: (typeof rows)[number]) => Math.max(...pushes),
            stroke: colour.rule,
            strokeWidth: 3,
          }),
          Plot.dot(dots, {
            ...{ x: "push", y: "text", stroke: "set", symbol: "set", r: 4, strokeWidth: 2 },
            tip: true,
            title: (dot: (typeof dots)[number]) =>
              `${dot.text}, ${dot.set}\n${percent(dot.share)} of the titles × ${signed(dot.weight, 2)} logits`,
          }),
        ],
      });
    },
    summary: rows
      .slice(0, 8)
      .map(
        ({ text, shares, weight }) =>
          `${text}, ${signed(weight, 2)} logits: ${shares.map((share, set) => `${percent(share)} in ${sets[set]}`).join(", ")}`,
      )
      .join("; "),
    caption:
      "Features whose weight times their lack elsewhere is greatest; a dot marks the edge of a title. Weight: mean contribution to the titles that have the feature. Fragments of words are left out, as they repeat their words.",
    rows,
    columns: [
      { key: "text", label: "Feature" },
      signedColumn("weight", "Weight", { digits: 2 }),
      ...sets.map((set, i) => ({
        key: set,
        label: set,
        value: ({ shares }: (typeof rows)[number]) => shares[i],
        format: (value: unknown) => percent(value as number),
      })),
      signedColumn("missing", "Missed (logits)"),
    ],
    filename: "missed-features.csv",
    wide: true,
  });
}
