import { countColumn } from "../numberColumn.js";
import { dataTable } from "../table.js";

/** Who says the labels: texts of each class by source. @param names what readers see of each class */
export function sourcesTable(
  sources: Readonly<Record<string, readonly number[]>>,
  names: readonly string[],
): HTMLElement {
  const rows = Object.entries(sources).map(([source, counts]) => ({
    source,
    all: counts.reduce((sum, n) => sum + n, 0),
    ...Object.fromEntries(names.map((name, l) => [name, counts[l]])),
  }));
  return dataTable(rows, {
    caption: "Where the labels come from",
    columns: [
      { key: "source", label: "Said by", width: "18rem", sort: false },
      ...names.map((name) => countColumn<(typeof rows)[number]>(name, name, { sort: false })),
      countColumn("all", "All", { sort: false }),
    ],
  });
}
