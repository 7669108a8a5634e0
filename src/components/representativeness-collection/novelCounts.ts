import * as Plot from "@observablehq/plot";
import { count } from "../../lib/format.js";
import type { NovelDecade } from "../../lib/selection/novelMatches.js";
import { figure } from "../figure.js";
import { colour } from "../palette.js";
import { novelColumns, yearsOf } from "./novelColumns.js";

const held = "books of the collection that the model calls fiction";

/** New novels and the collection's fiction, decade by decade. */
export function novelCounts(decades: readonly NovelDecade[]): HTMLElement {
  const listed = decades.map((row) => ({ ...row, series: `new novels: ${row.bibliography}`, n: row.novels }));
  const bibliographies = [...new Set(listed.map(({ series }) => series))];
  // Where both bibliographies have a decade, the collection is counted over the years of the one that has more of it.
  const length = ({ from, to }: NovelDecade) => to - from;
  const widest = decades.filter((row) =>
    decades.every((other) => other === row || other.decade !== row.decade || length(other) < length(row)),
  );
  const points = [...listed, ...widest.map((row) => ({ ...row, series: held, n: row.fiction }))];
  const partial = (row: NovelDecade) => yearsOf(row) !== `${row.decade}s`;
  const names = [...new Set(points.map(({ decade }) => decade))]
    .sort((a, b) => a - b)
    .map((decade) => `${decade}s`);
  const total = decades.reduce((sum, { novels }) => sum + novels, 0);
  const fiction = widest.reduce((sum, row) => sum + row.fiction, 0);
  return figure({
    title: "How many new novels appeared, and how much fiction of the same years is in the collection?",
    wide: true,
    summary:
      `A line for the new novels of each bibliography and one for the collection’s fiction, by decade: ` +
      `${count(total)} entries of novels and ${count(fiction)} books in all.`,
    caption:
      "The lines count different things: the bibliographies list first editions of British novels; the collection’s fiction is prose, poetry and drama, new or reprinted, from anywhere, " +
      "counted only where the file gives a title, as the model labels it. Open marks: only some years of the decade are covered.",
    chart: (width) =>
      Plot.plot({
        width,
        height: 340,
        marginLeft: 52,
        marginTop: 24,
        marginBottom: 44,
        x: { domain: names, label: null, tickRotate: width < 520 ? -45 : 0 },
        y: { label: "Books", grid: true, zero: true },
        color: {
          domain: [...bibliographies, held],
          range: [colour.muted, colour.foreground, colour.fiction],
          legend: true,
        },
        symbol: { domain: [...bibliographies, held], range: ["triangle", "square", "circle"] },
        marks: [
          Plot.line(points, {
            x: ({ decade }: NovelDecade) => `${decade}s`,
            y: "n",
            stroke: "series",
            strokeWidth: 1.5,
          }),
          Plot.dot(points, {
            x: ({ decade }: NovelDecade) => `${decade}s`,
            y: "n",
            symbol: "series",
            stroke: "series",
            fill: "series",
            filter: (row: NovelDecade) => !partial(row),
            r: 4.5,
          }),
          Plot.dot(points, {
            filter: partial,
            x: ({ decade }: NovelDecade) => `${decade}s`,
            y: "n",
            symbol: "series",
            stroke: "series",
            fill: colour.background,
            r: 4.5,
          }),
          Plot.tip(
            points,
            Plot.pointer({
              x: ({ decade }: NovelDecade) => `${decade}s`,
              y: "n",
              title: (row: (typeof points)[number]) =>
                row.series === held
                  ? `${yearsOf(row)}\n${count(row.fiction)} of ${count(row.titled)} titled books of the collection are called fiction`
                  : `${row.bibliography}, ${yearsOf(row)}\n${count(row.novels)} new novels`,
            }),
          ),
        ],
      }),
    rows: decades,
    columns: novelColumns,
    filename: "novels-by-decade.csv",
  });
}
