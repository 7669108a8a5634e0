import type { CertainRange } from "../../lib/certainty/certainRange.js";
import type { PromiseRecord } from "../../lib/certainty/promiseKept.js";
import { interval, intervalRange, percent } from "../../lib/format.js";
import { countColumn } from "../numberColumn.js";
import { scoreCell } from "../scoreCell.js";
import { dataTable } from "../table.js";

const rules = {
  "fixed sequence": "fixed-sequence testing, as here",
  observed: "read off the sample itself",
};

/** How often each rule for the limits of certainty breaks its promise when it is used again and again. */
export function promiseTable(records: readonly PromiseRecord[]): HTMLElement {
  return dataTable(
    records.map(({ rule, broken, ...record }) => ({
      ...record,
      name: rules[rule],
      broken: broken.value,
      range: intervalRange(broken, percent),
    })),
    {
      caption: "How often is the promise broken, by the rule that chose the limits?",
      columns: [
        { key: "name", label: "Limits chosen by", width: "14rem", sort: false },
        {
          key: "broken",
          label: "Promise broken",
          format: (value, { range }) => scoreCell(percent(value as number), range),
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

/** What the replications are, and what they say of each rule, in words. */
export function brokenPromises(
  records: readonly PromiseRecord[],
  { accuracy, confidence = 1 }: CertainRange,
  nouns: string,
): string {
  const broken = (rule: PromiseRecord["rule"]) =>
    interval(
      records.find((record) => record.rule === rule)?.broken ?? { value: NaN, low: NaN, high: NaN },
      percent,
    );
  return (
    `A promise is worth what happens when it is made again and again. Each replication draws as many held-out ${nouns} ` +
    `anew, sets the limits by them, and sees how often the labels outside are right among all. Limits that are read off ` +
    `the very sample that judges them, as is often done, break the promise of ${percent(accuracy, 0)} in ${broken("observed")} ` +
    `of the replications; limits that are tested in an order fixed beforehand in ${broken("fixed sequence")}, where ` +
    `${percent(1 - confidence, 0)} are allowed.`
  );
}
