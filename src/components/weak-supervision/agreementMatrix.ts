import * as Plot from "@observablehq/plot";
import type { LabellingFunction } from "../../lib/labelling/labellingFunction.js";
import { polarity } from "../../lib/labelling/labellingFunction.js";
import { count, percent, plural } from "../../lib/format.js";
import type { AgreementRow } from "../../lib/dataProgramming/weakSupervisionReport.js";
import { figure } from "../figure.js";
import { decimalColumn, shareColumn } from "../numberColumn.js";
import { colour } from "../palette.js";

/** Fewest books on which a pair must both vote to be drawn. */
const fewest = 3;

/** Which functions look at the same books, and whether they say the same of them. */
export function agreementMatrix(
  functions: readonly LabellingFunction[],
  pairs: readonly AgreementRow[],
): HTMLElement {
  const order = [...functions].sort((a, b) => side(a) - side(b)).map(({ name }) => name);
  const drawn = pairs.filter(({ joint }) => joint >= fewest);
  const cells = drawn.flatMap((pair) => [
    { ...pair, x: pair.a, y: pair.b },
    { ...pair, x: pair.b, y: pair.a },
  ]);
  const [closest] = drawn;
  const opposed = drawn.filter(({ agreement }) => agreement < 0.5);
  const worst = opposed.reduce<AgreementRow | null>((a, b) => (a && a.joint >= b.joint ? a : b), null);
  return figure({
    title: "Which functions look at the same books, and do they agree?",
    wide: true,
    summary:
      `A matrix of ${plural(order.length, "function")}, ordered by the label they vote for. ${plural(drawn.length, "pair")} share ${fewest} books or more; ` +
      `${count(opposed.length)} of them mostly contradict each other.` +
      (closest
        ? ` The closest are ${closest.a} and ${closest.b}, with ${percent(closest.overlap, 0)} of their books in common.`
        : "") +
      (worst ? ` The most books are disputed between ${worst.a} and ${worst.b}: ${count(worst.joint)}.` : ""),
    caption:
      "Each cell is a pair of functions. Green: they mostly agree where both vote; purple, with a dot: they mostly contradict each other. " +
      "The deeper the tint, the larger the part of the smaller function’s books that the other one votes on too. " +
      "Functions that vote fiction come first, then those that vote for either label, then those that vote non-fiction.",
    chart: (width) => {
      const named = width >= 640;
      const margin = named ? 150 : 8;
      const size = width - margin - 8;
      return Plot.plot({
        width,
        height: size + (named ? margin : 8) + 8,
        marginLeft: margin,
        marginTop: named ? margin : 8,
        marginRight: 8,
        marginBottom: 8,
        style: { fontSize: `${Math.min(10, size / Math.max(1, order.length)).toFixed(1)}px` },
        x: {
          domain: order,
          label: null,
          tickRotate: -90,
          tickSize: 0,
          axis: named ? "top" : null,
          padding: 0.04,
        },
        y: { domain: order, label: null, tickSize: 0, axis: named ? "left" : null, padding: 0.04 },
        marks: [
          Plot.frame({ stroke: colour.rule }),
          Plot.cell(order, { x: (name: string) => name, y: (name: string) => name, fill: colour.rule }),
          Plot.cell(cells, {
            x: "x",
            y: "y",
            fill: ({ agreement }: AgreementRow) => (agreement >= 0.5 ? colour.right : colour.wrong),
            fillOpacity: ({ bond }: AgreementRow) => 0.12 + 0.88 * Math.abs(bond),
          }),
          Plot.dot(cells, {
            filter: ({ agreement }: AgreementRow) => agreement < 0.5,
            x: "x",
            y: "y",
            r: named ? 1.4 : 0.7,
            fill: colour.background,
          }),
          Plot.tip(
            cells,
            Plot.pointer({
              x: "x",
              y: "y",
              title: (row: (typeof cells)[number]) =>
                `${row.x}\n${row.y}\nboth vote on ${plural(row.joint, "book")}, agree on ${percent(row.agreement)}\n` +
                `${percent(Math.abs(row.bond), 0)} of the smaller one’s books`,
            }),
          ),
        ],
      });
    },
    rows: drawn,
    columns: [
      { key: "a", label: "One function" },
      { key: "b", label: "The other" },
      { key: "joint", label: "Books in common" },
      shareColumn("agreement", "Agree on"),
      shareColumn("overlap", "Common share of all", {
        title: "Books on which both vote over books on which either does",
      }),
      decimalColumn("lift", "Lift", { digits: 1, title: "Books in common over those expected by chance" }),
    ],
    filename: "agreement-of-labelling-functions.csv",
  });
}

function side(labellingFunction: LabellingFunction): number {
  const votes = polarity(labellingFunction);
  return votes.length > 1 ? 1 : votes[0] === "fiction" ? 0 : 2;
}
