import * as Plot from "@observablehq/plot";
import { count, decimal, percent } from "../../lib/format.js";
import { dimension, type DimensionKey } from "../../lib/selection/dimensions.js";
import type { GroupShare } from "../../lib/selection/groupShares.js";
import { shareOfAll, sharesByGroup, type SelectionShares } from "../../lib/selection/selectionShares.js";
import { figure } from "../figure.js";
import { colour } from "../palette.js";
import { shareColumns, shareTip } from "./shareColumns.js";
import { labelColumn } from "../labelColumn.js";

/** Fewest records of a group that is drawn. */
const fewest = 10;

/** How much of each group of a dimension was digitised. */
export function shareChart(collection: SelectionShares, key: DimensionKey, title: string): HTMLElement {
  const all = sharesByGroup(collection, key);
  // A share of a handful of records says nothing, and would stretch the axis for all.
  const shares = all.some(({ trials }) => trials >= fewest)
    ? all.filter(({ trials }) => trials >= fewest)
    : all;
  const whole = shareOfAll(collection);
  const { name: label } = dimension(key);
  const most = shares.reduce((a, b) => (b.value > a.value ? b : a), shares[0]);
  const groups = shares.map(({ group }) => group);
  const end = Math.min(1, Math.max(0.01, ...shares.map(({ clusterHigh }) => clusterHigh)));
  const effects = shares.map(({ designEffect }) => designEffect);
  return figure({
    title,
    summary:
      `Dots with intervals: the share digitised of ${count(whole.trials)} catalogue records by ${label.toLowerCase()}. ` +
      (most ? `The highest is ${most.group} with ${percent(most.value)}; ` : "") +
      `all records together have ${percent(whole.value)}.`,
    caption:
      `Thick: 95% interval as if each record had been chosen for itself. Thin: allowing for the ${count(whole.clusters)} headings of this one alphabetical block` +
      (effects.length > 0
        ? ` (design effects ${decimal(Math.min(...effects), 1)} to ${decimal(Math.max(...effects), 1)})`
        : "") +
      `. Dashed: all records, ${percent(whole.value)}.` +
      (shares.length < all.length ? ` Groups of fewer than ${fewest} records are in the data only.` : ""),
    chart: (width) => {
      const { marginLeft, tickFormat } = labelColumn(groups, width);
      return Plot.plot({
        width,
        height: 24 * shares.length + 60,
        ...{ marginLeft, marginRight: 56, marginTop: 16, marginBottom: 40 },
        x: {
          domain: [0, end],
          label: "Share digitised",
          tickFormat: (v: number) => percent(v, end < 0.05 ? 1 : 0),
          grid: true,
          ticks: Math.max(2, width / 120),
          clamp: true,
        },
        y: { domain: groups, label: null, tickSize: 0, tickFormat },
        marks: [
          Plot.ruleX([whole.value], { stroke: colour.muted, strokeDasharray: "4 3" }),
          Plot.ruleY(shares, {
            x1: "clusterLow",
            x2: "clusterHigh",
            y: "group",
            stroke: colour.baseline,
            strokeWidth: 1.5,
          }),
          Plot.ruleY(shares, {
            x1: "low",
            x2: "high",
            y: "group",
            stroke: colour.baseline,
            strokeWidth: 5,
            strokeOpacity: 0.55,
          }),
          Plot.dot(shares, {
            x: "value",
            y: "group",
            r: 4.5,
            fill: colour.baseline,
            stroke: colour.background,
          }),
          Plot.text(shares, {
            x: (share: GroupShare) => Math.min(end, share.clusterHigh),
            y: "group",
            text: (share: GroupShare) => percent(share.value),
            textAnchor: "start",
            dx: 6,
            fill: colour.muted,
          }),
          Plot.tip(
            shares,
            Plot.pointerY({
              x: "value",
              y: "group",
              title: (share: GroupShare) => `${share.group}\n${shareTip(share)}`,
            }),
          ),
        ],
      });
    },
    rows: all,
    columns: [{ key: "group", label }, ...shareColumns<GroupShare>()],
    filename: `digitised-by-${key}.csv`,
  });
}
