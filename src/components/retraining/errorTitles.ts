import type { Label } from "../../lib/rows.js";
import { decimalColumn } from "../numberColumn.js";
import { dataTable } from "../table.js";

/** A title that the final model gets wrong. */
export interface ErrorTitle {
  id: string;
  title: string;
  year: number | null;
  label: Label;
  kind: string;
  /** Probability of fiction. */
  probability: number;
}

/** The titles that the final model gets wrong, those of which it was surest first within their kind. */
export function errorTitles(titles: readonly ErrorTitle[]): HTMLElement {
  const doubt = ({ label, probability }: ErrorTitle) => (label === "fiction" ? probability : 1 - probability);
  const rows = [...titles].sort((a, b) =>
    a.kind === b.kind ? doubt(a) - doubt(b) : a.kind < b.kind ? -1 : 1,
  );
  return dataTable(rows, {
    caption: "Every title that the final model gets wrong",
    pageSize: 10,
    empty: "It gets every title right.",
    columns: [
      { key: "title", label: "Title", width: "18rem" },
      { key: "kind", label: "Kind", width: "8rem" },
      { key: "label", label: "Label", format: (value) => (value === "fiction" ? "fiction" : "non-fiction") },
      decimalColumn("probability", "Probability of fiction", { digits: 2 }),
    ],
  });
}
