import * as Plot from "@observablehq/plot";
import type { LabellingFunction } from "../../lib/labelling/labellingFunction.js";
import { polarity } from "../../lib/labelling/labellingFunction.js";
import { count, decimal, interval, percent, plural } from "../../lib/format.js";
import type { Assessment } from "../../lib/dataProgramming/assess.js";
import { figure } from "../figure.js";
import { decimalColumn } from "../numberColumn.js";
import { colour, labelName } from "../palette.js";

/** Fewest labelled books for a dot: below, an interval spans nearly everything. */
const fewest = 5;
const kinds = ["fiction", "non_fiction", "both"];

/** How many books each function votes on, and how often it is right. */
export function coverageChart(functions: readonly LabellingFunction[], assessment: Assessment): HTMLElement {
  const known = new Map(functions.map((each) => [each.name, each]));
  const rows = assessment.functions.flatMap(({ name, coverage, accuracy, annotated, right, estimated }) => {
    const labellingFunction = known.get(name);
    if (!labellingFunction || !accuracy || annotated < fewest) return [];
    const votes = polarity(labellingFunction);
    const { value, low, high } = accuracy;
    const books = Math.round(coverage * assessment.books);
    return [
      {
        name,
        vote: votes.length > 1 ? "both" : votes[0],
        books,
        value,
        low,
        high,
        annotated,
        right,
        estimated,
      },
    ];
  });
  const perfect = rows.filter(({ value }) => value === 1).length;
  const worst = rows.reduce<(typeof rows)[number] | null>((a, b) => (a && a.value <= b.value ? a : b), null);
  const left = assessment.functions.length - rows.length;
  return figure({
    title: "How much does each function see, and how often is it right?",
    wide: true,
    summary:
      `A dot for each of ${plural(rows.length, "function")}: books voted on against accuracy on labelled books. ` +
      `${count(perfect)} made no mistake${worst ? `; the least accurate is ${worst.name} at ${decimal(worst.value)}` : ""}.`,
    caption:
      `Lines are 95% intervals over books (Wilson). Both axes favour the upper right corner. ` +
      (left > 0 ? `${plural(left, "function")} with fewer than ${fewest} labelled books are not drawn.` : ""),
    chart: (width) =>
      Plot.plot({
        width,
        height: Math.min(460, Math.max(320, width * 0.6)),
        marginLeft: 48,
        marginTop: 34,
        marginBottom: 44,
        x: {
          type: "log",
          label: "Books that it votes on",
          grid: true,
          tickFormat: (n: number) => count(n),
          ticks: width < 500 ? 3 : 6,
        },
        y: {
          label: "Accuracy on labelled books",
          grid: true,
          domain: [Math.min(0.5, ...rows.map(({ low }) => low)), 1],
        },
        color: {
          domain: kinds,
          range: [colour.fiction, colour.nonFiction, colour.unsure],
        },
        symbol: { domain: kinds, range: ["circle", "diamond", "square"], legend: true, tickFormat: votesFor },
        marks: [
          Plot.ruleX(rows, {
            x: "books",
            y1: "low",
            y2: "high",
            stroke: "vote",
            strokeOpacity: 0.35,
            strokeWidth: 1.5,
          }),
          Plot.dot(rows, {
            x: "books",
            y: "value",
            symbol: "vote",
            fill: "vote",
            r: 4.5,
            stroke: colour.background,
            strokeWidth: 0.75,
          }),
          Plot.tip(
            rows,
            Plot.pointer({
              x: "books",
              y: "value",
              title: (row: (typeof rows)[number]) =>
                `${row.name}\n${count(row.books)} books (${percent(row.books / assessment.books)})\n` +
                `right on ${count(row.right)} of ${count(row.annotated)}: ${interval(row)}\n` +
                `label model's estimate ${decimal(row.estimated)}`,
            }),
          ),
        ],
      }),
    rows,
    columns: [
      { key: "name", label: "Function" },
      { key: "vote", label: "Votes", format: (value) => votesFor(String(value)) },
      { key: "books", label: "Books" },
      { key: "right", label: "Right" },
      { key: "annotated", label: "Labelled" },
      decimalColumn("value", "Accuracy"),
      decimalColumn("low", "Low"),
      decimalColumn("high", "High"),
      decimalColumn("estimated", "Estimated"),
    ],
    filename: "labelling-functions.csv",
  });
}

function votesFor(vote: string): string {
  return vote === "both" ? "votes for either" : `votes ${labelName(vote)}`;
}
