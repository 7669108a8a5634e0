import type { PromiseRecord } from "../../lib/certainty/promiseKept.js";
import { percent } from "../../lib/format.js";
import { countColumn } from "../numberColumn.js";
import { dataTable } from "../table.js";

const rules = {
  "fixed sequence": "fixed-sequence testing, as here",
  observed: "read off the sample itself",
};

/** How often each rule for the limits of certainty breaks its promise when it is used again and again. */
export function promiseTable(records: readonly PromiseRecord[]): HTMLElement {
  return dataTable(
    records.map((record) => ({ ...record, name: rules[record.rule] })),
    {
      caption: "How often is the promise broken, by the rule that chose the limits?",
      columns: [
        { key: "name", label: "Limits chosen by", width: "14rem", sort: false },
        {
          key: "broken",
          label: "Promise broken",
          format: (value) => percent(value as number),
          align: "right",
        },
        {
          key: "coverage",
          label: "Kept on average",
          format: (value) => percent(value as number),
          align: "right",
        },
        countColumn("replications", "Replications"),
      ],
    },
  );
}
