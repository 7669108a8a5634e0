import { percent } from "../../lib/format.js";
import type { ClusterShare } from "../../lib/statistics/clusterShare.js";
import type { Column } from "../tableColumn.js";

const share = (value: unknown) => percent(value as number, 2);

/** Columns of a share with both of its intervals, for the data of a figure. */
export function shareColumns<Row extends ClusterShare>(): Column<Row>[] {
  return [
    { key: "trials", label: "Records" },
    { key: "successes", label: "Digitised" },
    { key: "clusters", label: "Headings" },
    { key: "value", label: "Share", format: share },
    { key: "low", label: "Low, if independent", format: share },
    { key: "high", label: "High, if independent", format: share },
    { key: "clusterLow", label: "Low, by heading", format: share },
    { key: "clusterHigh", label: "High, by heading", format: share },
    { key: "designEffect", label: "Design effect" },
  ];
}

/** A share in three lines for a tip: counts, and both intervals. */
export function shareTip({
  successes,
  trials,
  clusters,
  value,
  low,
  high,
  clusterLow,
  clusterHigh,
}: ClusterShare): string {
  return (
    `${successes} of ${trials.toLocaleString("en-GB")} digitised, ${percent(value)}\n` +
    `95% by heading (${clusters}): ${percent(clusterLow)}–${percent(clusterHigh)}\n` +
    `as if independent: ${percent(low)}–${percent(high)}`
  );
}
