import { count, interval, intervalRange, percent, plural } from "../../lib/format.js";
import type { MultilabelEvaluation, PromiseFigures } from "../../lib/model/multilabelEvaluation.js";
import { wilson } from "../../lib/statistics/wilson.js";
import { countColumn, shareColumn } from "../numberColumn.js";
import { scoreCell } from "../scoreCell.js";
import { dataTable } from "../table.js";

/** For how many labels a promise of precision can be made, what it covers, and what the held-out texts say of it. */
export function promiseInWords({ models, final, labels }: MultilabelEvaluation): string {
  const { promise } = models[final];
  if (!promise) return "This model was trained without promises.";
  const { accuracy, confidence, validation, test } = promise;
  const asked = `${percent(accuracy, 0)} with a confidence of ${percent(confidence, 0)}`;
  const made = validation.labels.length;
  if (made === 0)
    return `Of none of the ${count(labels.length)} labels could a precision of ${asked} be shown.`;
  const rest = labels.length - made;
  const outcome =
    test &&
    `On the held-out texts, looked at once for this model, it covers ${interval(test.kept, percent)} of all labels that are given, and ${interval(test.precision, percent)} of those are right; ${brokenIn(test, accuracy)}.`;
  return (
    `For ${plural(made, "label")} of ${count(labels.length)} a probability could be found from which a precision of ${asked} is shown; ` +
    `for the other ${count(rest)} none could, and they carry no promise. ${outcome ?? ""} The confidence is that of each label by itself, not of all at once: ` +
    `of a hundred such promises ${count(100 * (1 - confidence))} may be expected to fall short.`
  );
}

function brokenIn({ labels }: PromiseFigures, accuracy: number): string {
  const short = labels.filter(({ promised, right }) => wilson(right, promised).high < accuracy);
  return short.length === 0
    ? "of no label does the interval lie below what was promised"
    : `of ${short.map(({ label }) => `“${label}”`).join(", ")} the interval lies below what was promised`;
}

/** The labels with a promise, with what comes of it on the held-out texts. */
export function promiseByLabel({ models, final }: MultilabelEvaluation): HTMLElement | null {
  const rows = models[final].promise?.test?.labels ?? [];
  if (rows.length === 0) return null;
  return dataTable(
    rows.map((row) => ({ ...row, precision: row.right / row.promised })),
    {
      caption: "Labels with a promise, on the held-out texts",
      columns: [
        { key: "label", label: "Label", width: "9rem" },
        shareColumn("from", "Promised from", {
          digits: 0,
          title: "The lowest probability at which the promise holds",
        }),
        countColumn("given", "Given to", { title: "Held-out texts that are given the label" }),
        countColumn("promised", "Promised", { title: "Those of them at which the promise holds" }),
        countColumn("right", "Right"),
        {
          key: "precision",
          label: "Precision",
          align: "right",
          format: (value, { promised, right }) =>
            promised === 0
              ? "–"
              : scoreCell(percent(value as number), intervalRange(wilson(right, promised), percent)),
        },
      ],
    },
  );
}
