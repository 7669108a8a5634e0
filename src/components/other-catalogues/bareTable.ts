import { pValue, signed } from "../../lib/format.js";
import type { OtherCatalogues } from "../../lib/externalValidation/otherCatalogues.js";
import { countColumn } from "../numberColumn.js";
import { dataTable } from "../table.js";

/** What every model loses when the brackets are taken out of the test sample. */
export function bareTable({ bare, rungs }: OtherCatalogues): HTMLElement {
  const points = (value: unknown) => signed((value as number) * 100, 1);
  return dataTable(bare, {
    caption: "The test sample without its brackets",
    columns: [
      {
        key: "rung",
        label: "Model",
        width: "9rem",
        format: (value) => rungs.find(({ key }) => key === value)?.title ?? String(value),
      },
      {
        key: "difference",
        label: "Accuracy",
        title: "Change in points",
        align: "right",
        value: ({ difference }) => difference.value,
        format: points,
      },
      {
        key: "range",
        label: "95% interval",
        align: "right",
        sort: false,
        value: ({ difference: { low, high } }) => `${points(low)} to ${points(high)}`,
      },
      countColumn("lost", "Lost"),
      { key: "fictionLost", label: "of it fiction" },
      { key: "gained", label: "Gained" },
      {
        key: "pValue",
        label: "McNemar p",
        align: "right",
        format: pValue,
      },
    ],
  });
}
