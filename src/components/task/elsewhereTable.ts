import { intervalRange, percent } from "../../lib/format.js";
import type { SingleLabelRecord } from "../../lib/model/evaluation.js";
import { countColumn } from "../numberColumn.js";
import { scoreCell } from "../scoreCell.js";
import { dataTable } from "../table.js";

/**
 * How a model does on texts from elsewhere: the share that it labels right of each set, and of each class of it.
 *
 * @param nameOf what readers see of a class
 */
export function elsewhereTable(
  elsewhere: SingleLabelRecord["elsewhere"],
  nameOf: (label: string) => string,
): HTMLElement {
  const rows = Object.values(elsewhere).flatMap(({ title, scores, groups }) => [
    { set: title, name: "all", n: scores.n, ...scores.accuracy },
    ...groups.map(({ group, ...own }) => ({ set: title, name: nameOf(group), ...own })),
  ]);
  return dataTable(rows, {
    caption: "Labelled right elsewhere",
    columns: [
      {
        key: "set",
        label: "Texts",
        width: "16rem",
        sort: false,
        format: (value, { name }) => (name === "all" ? String(value) : ""),
      },
      { key: "name", label: "Class", sort: false },
      countColumn("n", "Number", { sort: false }),
      {
        key: "value",
        label: "Right",
        align: "right",
        sort: false,
        format: (value, row) => scoreCell(percent(value as number), intervalRange(row, percent)),
      },
    ],
  });
}
