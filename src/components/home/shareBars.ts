import { svg } from "htl";
import { interval, percent } from "../../lib/format.js";
import type { Estimate } from "../../lib/statistics/bootstrap.js";
import { figure, type Chart } from "../figure.js";
import { shareColumn } from "../numberColumn.js";

/** A share in [0, 1] with its 95% interval. */
export interface Share extends Estimate {
  name: string;
  /** CSS colour of its bar. */
  colour: string;
}

const rowHeight = 46;
const barHeight = 14;
/** Pixels to the right of the longest interval, for the value. */
const valueWidth = 56;

/** A small figure of shares: its question, a bar from nought for each share, and its data. */
export function shareBars(title: string, shares: readonly Share[], filename: string): HTMLElement {
  return figure({
    title,
    chart: bars(shares),
    summary: shares.map((share) => `${share.name}: ${interval(share, percent)}`).join("; "),
    caption: "Lines: 95% intervals.",
    rows: shares,
    columns: [
      { key: "name", label: "What" },
      shareColumn("value", "Share"),
      shareColumn("low", "Low"),
      shareColumn("high", "High"),
    ],
    filename,
  });
}

/** Drawn by hand: the first page does not wait for Plot, which is larger than all else on it. */
function bars(shares: readonly Share[]): Chart {
  const most = Math.max(...shares.map(({ high }) => high));
  return (width) => {
    const x = (share: number) => (share / most) * (width - valueWidth);
    const rows = shares.map(
      ({ name, value, low, high, colour }, i) => svg`<g transform=${`translate(0,${i * rowHeight})`}>
        <text y="14">${name}</text>
        <rect y="22" height=${barHeight} width=${x(value)} rx="2" fill=${colour}></rect>
        <line x1=${x(low)} x2=${x(high)} y1=${22 + barHeight / 2} y2=${22 + barHeight / 2}></line>
        <text class="value" x=${x(high) + 8} y="34">${percent(value)}</text>
      </g>`,
    );
    const height = rowHeight * shares.length;
    return svg`<svg class="share-bars" width=${width} height=${height} viewBox=${`0 0 ${width} ${height}`}>
      ${rows}
    </svg>`;
  };
}
