import { absent, count, intervalRange, percent } from "../../../lib/format.js";
import type { StratumShares } from "../../../lib/quantification/estimateShares.js";
import { shortMethodName } from "../../../lib/quantification/methods.js";
import { recommendation } from "../../../lib/quantification/recommendation.js";
import type { MethodId, ShareEstimate } from "../../../lib/quantification/shares.js";
import { dataTable } from "../../table.js";

interface Row {
  label: string;
  trusted: ShareEstimate | undefined;
  alone: ShareEstimate | undefined;
  counted: number | null | undefined;
}

/** The share of each label: the estimate to trust, the labels alone beside it, and what counting the answers would say. */
export function labelSharesTable(
  shares: readonly StratumShares[],
  names: readonly string[],
  records: number,
): HTMLElement {
  const rows = shares.map((share, label): Row => {
    const of = (method: MethodId | null) => share.estimates.find((each) => each.method === method);
    return {
      ...{ label: names[label], trusted: of(recommendation(share).method), alone: of("direct") },
      counted: of("classifyAndCount")?.value,
    };
  });
  const range = (estimate: ShareEstimate | undefined, print: (value: number | null | undefined) => string) =>
    (estimate && intervalRange(estimate, print)) || absent;
  const recordsOf = (share: number | null | undefined) => count((share ?? NaN) * records);
  return dataTable<Row>(rows, {
    caption: "The share of each label, with 95% intervals",
    sort: { key: "share", direction: "descending" },
    columns: [
      { key: "label", label: "Label", width: "8rem" },
      {
        ...{ key: "share", label: "Share", align: "right", value: ({ trusted }) => trusted?.value ?? null },
        format: (value) => percent(value as number | null),
      },
      {
        ...{ key: "range", label: "95% interval", align: "right", sort: false, width: "7.5rem" },
        value: ({ trusted }) => range(trusted, percent),
      },
      {
        ...{ key: "records", label: "Records", align: "right", sort: false, width: "10rem" },
        value: ({ trusted }) => `${recordsOf(trusted?.value)} (${range(trusted, recordsOf)})`,
      },
      {
        ...{ key: "method", label: "Estimate to trust", sort: false, width: "8rem" },
        value: ({ trusted }) => (trusted ? shortMethodName(trusted.method) : absent),
      },
      {
        ...{ key: "alone", label: "Labels alone", align: "right", sort: false, width: "10rem" },
        value: ({ alone }) => `${percent(alone?.value)} (${range(alone, percent)})`,
      },
      {
        ...{ key: "counted", label: "Answers counted", align: "right" },
        title: "No estimate: misses and false alarms need not cancel",
        format: (value) => percent(value as number | null),
      },
    ],
  });
}
