import { count, decimal, intervalRange, percent, pValue } from "../../lib/format.js";
import { dimension } from "../../lib/selection/dimensions.js";
import type { SelectionFinding } from "../../lib/selection/findings.js";
import { dataTable } from "../table.js";

const digitised = ({ successes, trials }: { successes: number; trials: number }) =>
  `${count(successes)} of ${count(trials)}`;

/** All groups that differ from the rest, to be sorted. */
export function findingsTable(findings: readonly SelectionFinding[]): HTMLElement {
  return dataTable(findings, {
    label: "Groups that were digitised more or less often than the rest",
    pageSize: 10,
    sort: { key: "atLeast", direction: "descending" },
    empty: "No group differs from the rest by more than chance allows.",
    columns: [
      { key: "group", label: "Group" },
      { key: "dimension", label: "Property", value: (row) => dimension(row.dimension).name },
      {
        key: "inside",
        label: "Digitised",
        sort: ({ inside }) => inside.value,
        format: (_, { inside }) => digitised(inside),
        align: "right",
      },
      {
        key: "outside",
        label: "Elsewhere",
        sort: ({ outside }) => outside.value,
        format: (_, { outside }) => digitised(outside),
        align: "right",
      },
      {
        key: "direction",
        label: "How often",
        value: ({ ratio }) => (ratio.value < 1 ? "less" : "more"),
      },
      {
        key: "atLeast",
        label: "Times, at least",
        format: (value) => decimal(value as number, 1),
        title: "The end nearer to 1 of the 95% interval of the ratio of shares, by heading",
      },
      {
        key: "difference",
        label: "Difference",
        value: ({ difference }) => difference.value,
        format: (_, { difference }) => `${percent(difference.value)} (${intervalRange(difference, percent)})`,
        align: "right",
      },
      {
        key: "within",
        label: "Held by",
        title: "A group higher up that holds nine tenths of its records or more",
      },
      {
        key: "adjusted",
        label: "Adjusted p",
        format: pValue,
      },
    ],
  });
}
