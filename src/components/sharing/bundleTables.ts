import type { BundleFile, BundleSummary } from "../../lib/sharing/bundleSummary.js";
import { bytes } from "../../lib/format.js";
import { countColumn } from "../numberColumn.js";
import { dataTable, type Column } from "../table.js";

const size = <Row extends { bytes: number }>(label: string): Column<Row> => ({
  key: "bytes",
  label,
  align: "right",
  format: (value) => bytes(value as number),
});

/** What is in a bundle, a row a file. */
export function bundleFiles({ files, title }: BundleSummary): HTMLElement {
  return dataTable<BundleFile>(files, {
    columns: [{ key: "path", label: "File" }, { key: "what", label: "What it is" }, size("Size")],
    pageSize: files.length,
    caption: `The bundle of “${title}”`,
  });
}

/** The bundles of all tasks. */
export function allBundles(bundles: readonly BundleSummary[]): HTMLElement {
  return dataTable(bundles, {
    columns: [
      { key: "title", label: "Task" },
      { key: "task", label: "Name" },
      countColumn("labels", "Labels"),
      countColumn("sources", "Source files"),
      countColumn("addressed", "Of these public"),
      size("Zip"),
    ],
    caption: "The bundles of all tasks",
  });
}
