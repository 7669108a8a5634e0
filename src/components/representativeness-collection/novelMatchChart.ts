import * as Plot from "@observablehq/plot";
import { count, interval, percent } from "../../lib/format.js";
import type { NovelDecade } from "../../lib/selection/novelMatches.js";
import { figure } from "../figure.js";
import { colour } from "../palette.js";
import { novelColumns, yearsOf } from "./novelColumns.js";

/** What share of the novels of each decade has its title in the collection. */
export function novelMatchChart(decades: readonly NovelDecade[]): HTMLElement {
  const line = (row: NovelDecade) => `${row.bibliography}|${yearsOf(row)}`;
  const sets = [...new Set(decades.map(({ bibliography }) => bibliography))];
  const lines = sets.flatMap((set) => [
    `${set}|`,
    ...decades.filter(({ bibliography }) => bibliography === set).map(line),
  ]);
  const best = decades.reduce<NovelDecade | null>((a, b) => (a && a.share >= b.share ? a : b), null);
  const firm = decades.filter(({ novels }) => novels >= 30);
  const ends = (firm.length > 0 ? firm : decades).map((row) => Math.max(row.high, row.anyDate / row.novels));
  return figure({
    title: "What share of the new novels of a decade has its title in the collection?",
    summary:
      "Dots with intervals by decade for each bibliography, with crosses for matches by chance. " +
      (best
        ? `The highest share is ${percent(best.share)}, in ${yearsOf(best)} (${best.bibliography}).`
        : ""),
    caption:
      "Filled: a book with the same short title, dated from a year before to two years after the novel, with Wilson’s 95% interval. Open: the same, but of any year. " +
      "Cross: the same rule twenty years before the novel existed, when a match can only be chance.",
    chart: (width) =>
      Plot.plot({
        width,
        height: 23 * lines.length + 50,
        marginLeft: 92,
        marginRight: 20,
        marginTop: 8,
        x: {
          domain: [0, Math.min(1, Math.max(0.01, ...ends))],
          label: "Share of the novels",
          tickFormat: (value: number) => percent(value, 0),
          ticks: Math.max(3, width / 90),
          grid: true,
          clamp: true,
        },
        y: {
          domain: lines,
          label: null,
          tickSize: 0,
          tickFormat: (name: string) => name.slice(name.indexOf("|") + 1),
        },
        marks: [
          Plot.text(sets, {
            y: (name: string) => `${name}|`,
            text: (name: string) => name,
            ...{ frameAnchor: "left", textAnchor: "start", dx: -92, fontWeight: 600 },
          }),
          Plot.ruleY(decades, { x1: "low", x2: "high", y: line, stroke: colour.fiction, strokeWidth: 2.5 }),
          Plot.dot(decades, {
            x: (row: NovelDecade) => row.anyDate / row.novels,
            y: line,
            r: 4,
            stroke: colour.fiction,
          }),
          Plot.dot(decades, {
            x: (row: NovelDecade) => row.byChance / row.novels,
            y: line,
            r: 3.5,
            symbol: "times",
            stroke: colour.foreground,
            strokeWidth: 1.5,
          }),
          Plot.dot(decades, { x: "share", y: line, r: 5, fill: colour.fiction, stroke: colour.background }),
          Plot.tip(
            decades,
            Plot.pointerY({
              x: "share",
              y: line,
              title: (row: NovelDecade) =>
                `${row.bibliography}, ${yearsOf(row)}\n${count(row.matched)} of ${count(row.novels)} novels: ${interval({ value: row.share, low: row.low, high: row.high }, percent)}\n` +
                `${count(row.anyDate)} of any year, ${count(row.wholeTitle)} by the whole title, ${count(row.byChance)} by chance`,
            }),
          ),
        ],
      }),
    rows: decades,
    columns: novelColumns,
    filename: "novels-matched.csv",
  });
}
