import type { Provenance, TableSummary } from "../../src/lib/rows.js";
import { loadBlurbs } from "../../loaders/tables/blurbs.js";
import { loadQuestions } from "../../loaders/tables/questions.js";
import { loadQuotes } from "../../loaders/tables/quotes.js";
import { describedTask } from "../describedTasks.js";

/** The lists that a task learns from. */
export interface TaskLists {
  name: string;
  title: string;
  summary: TableSummary;
  sources: Provenance[];
}

/** The lists in use of the multi-label tasks, as they are found by this build, whatever was collected. */
export async function listsInUse(): Promise<TaskLists[]> {
  const tables = [
    ["book-genres", loadBlurbs],
    ["quote-themes", loadQuotes],
    ["question-tags", loadQuestions],
  ] as const;
  return Promise.all(
    tables.map(async ([name, load]) => {
      // Told where to look, a loader keeps no table: without a collected folder the kept one is the same.
      const options = process.env["WORKBENCH_COLLECTED"] ? { collected: [] } : undefined;
      const { summary, sources } = await load(options);
      return { name, title: (await describedTask(name)).title, summary, sources };
    }),
  );
}
