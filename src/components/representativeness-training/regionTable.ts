import { count, decimal, pValue } from "../../lib/format.js";
import type { Region } from "../../lib/neighbours/trainingMap.js";
import { dataTable, type DataTable } from "../table.js";

/** The regions of the map, those with the largest shortfall of training titles first; choosing one shows it. */
export function regionTable(
  regions: readonly Region[],
  onSelect: (region: Region | null) => void,
): DataTable<Region> {
  return dataTable<Region>(regions, {
    caption: "Regions of the map, named by the words that set them apart; choose one to see its titles",
    pageSize: 12,
    onSelect,
    rowKey: ({ region }) => String(region),
    rowLabel: ({ kind }) => kind,
    columns: [
      { key: "kind", label: "Region", width: "14rem" },
      { key: "books", label: "Titles", format: (value) => count(value as number) },
      { key: "training", label: "Training titles", format: (value) => count(value as number) },
      { key: "expected", label: "Expected", format: (value) => decimal(value as number, 1) },
      {
        key: "adjusted",
        label: "Corrected p",
        align: "right",
        format: pValue,
      },
    ],
  });
}
