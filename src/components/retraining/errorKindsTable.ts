import { percent } from "../../lib/format.js";
import type { RemainingErrors } from "../../lib/model/evaluation.js";
import { wilson } from "../../lib/statistics/wilson.js";
import { countColumn, shareColumn } from "../numberColumn.js";
import { dataTable } from "../table.js";

/** The kinds of titles, how many of each the model gets wrong, and how often that is. */
export function errorKindsTable({ kinds }: RemainingErrors): HTMLElement {
  const all = kinds.reduce((sum, { wrong }) => sum + wrong, 0);
  const rows = kinds.map((each) => ({ ...each, ...wilson(each.wrong, each.texts), share: each.wrong / all }));
  return dataTable(rows, {
    caption: "The final model’s mistakes on the test sample, by kind of title",
    columns: [
      { key: "kind", label: "Kind of title", width: "11rem" },
      countColumn("texts", "Titles"),
      countColumn("wrong", "Wrong"),
      shareColumn("share", "Share of all mistakes", { digits: 0 }),
      {
        key: "value",
        label: "Wrong among its kind",
        title: "With Wilson’s 95% interval",
        format: (value, { low, high }) =>
          `${percent(value as number, 1)} (${percent(low, 1)} to ${percent(high, 1)})`,
        align: "right",
      },
    ],
  });
}
