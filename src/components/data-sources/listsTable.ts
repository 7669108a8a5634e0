import type { Provenance, TableSummary } from "../../lib/rows.js";
import { countList } from "../countList.js";
import { countColumn } from "../numberColumn.js";
import { dataTable } from "../table.js";

/** The lists that a task learns from. */
export interface TaskLists {
  title: string;
  summary: TableSummary;
  paths: readonly string[];
}

/** The lists in use, a line a task: how much was read and left out, whose it is, and under which licence. */
export function listsTable(lists: readonly TaskLists[], sources: readonly Provenance[]): HTMLElement {
  const rows = lists.map(({ title, summary: { read, kept, dropped }, paths }) => {
    const own = sources.filter(({ path }) => paths.includes(path));
    return {
      ...{ title, read, kept },
      dropped: countList(dropped),
      licence: distinct(own.map(({ licence }) => licence)),
      credit: distinct(own.map(({ citation }) => citation)),
    };
  });
  return dataTable(rows, {
    caption: "The lists that the three tasks with many labels learn from",
    columns: [
      { key: "title", label: "Task" },
      countColumn("read", "Rows read"),
      countColumn("kept", "Kept"),
      { key: "dropped", label: "Left out", sort: false },
      { key: "licence", label: "Licence", sort: false, width: "12rem" },
      { key: "credit", label: "Whose", sort: false, width: "22rem" },
    ],
  });
}

function distinct(texts: readonly string[]): string {
  return [...new Set(texts)].join(" · ");
}
