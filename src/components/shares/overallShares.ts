import { absent, count, interval, intervalRange, percent } from "../../lib/format.js";
import type { StratumShares } from "../../lib/quantification/estimateShares.js";
import { methodName, shortMethodName } from "../../lib/quantification/methods.js";
import type { MethodId } from "../../lib/quantification/shares.js";
import { figure } from "../figure.js";
import { intervals } from "../intervals.js";
import { colour } from "../palette.js";
import { shareIntervals } from "./shareIntervals.js";
import { fictionOfBooks } from "./shareSubject.js";

/** The share of a class among all books by each method; the trusted one stands out. */
export function overallShares(
  { books, labelled, estimates }: StratumShares,
  trusted: MethodId | null,
  { label, nouns, filename } = fictionOfBooks,
): HTMLElement {
  const rows = estimates.map((estimate) => ({ ...estimate, name: methodName(estimate.method) }));
  const drawn = shareIntervals(estimates, `Share of ${label} among ${count(books)} ${nouns}`);
  const colours = Object.fromEntries(
    rows.map(({ method }) => [shortMethodName(method), method === trusted ? colour.fiction : colour.muted]),
  );
  const missing = rows.filter(({ value }) => value === null);
  return figure({
    title: `What share of all ${nouns} is ${label}, by each method?`,
    chart: intervals(drawn, {
      colours,
      xLabel: `Share of ${label} (%)`,
      format: (value) => (value === null || value === undefined ? absent : percent(value / 100)),
    }),
    summary: rows
      .map(
        (row) =>
          `${row.name}: ${row.value === null ? `not defined, ${row.note ?? ""}` : interval(row, percent)}`,
      )
      .join("; "),
    caption:
      `Lines: 95% intervals; ${count(labelled)} labelled ${nouns}. In colour: the estimate to trust.` +
      missing.map(({ name, note }) => ` ${name} is not defined: ${note ?? ""}.`).join(""),
    rows,
    columns: [
      { key: "name", label: "Method" },
      { key: "value", label: "Share", format: (value) => percent(value as number | null) },
      {
        key: "low",
        label: "95% interval",
        align: "right",
        format: (_, row) => intervalRange(row, percent) || absent,
      },
      { key: "note", label: "Note" },
    ],
    filename: `${filename}.csv`,
  });
}
