import type { TableSummary } from "../../src/lib/rows.js";
import { loadBlurbs } from "../../loaders/tables/blurbs.js";
import { loadQuestions } from "../../loaders/tables/questions.js";
import { loadQuotes } from "../../loaders/tables/quotes.js";
import { describedTask } from "../describedTasks.js";

/** The lists that a task learns from. */
interface TaskLists {
  /** Title of the task. */
  title: string;
  summary: TableSummary;
  /** Files that the lists are read from, by their paths. */
  paths: string[];
}

/** The lists in use of the multi-label tasks, whatever was collected. */
export async function listsInUse(): Promise<TaskLists[]> {
  const tables = [
    ["book-genres", loadBlurbs],
    ["quote-themes", loadQuotes],
    ["question-tags", loadQuestions],
  ] as const;
  // Told where to look, a loader keeps no table: without a collected folder the one that is kept is the same.
  const options = process.env["WORKBENCH_COLLECTED"] ? { collected: [] } : undefined;
  return Promise.all(
    tables.map(async ([name, load]) => {
      const { summary, sources } = await load(options);
      const { title } = await describedTask(name);
      return { title, summary, paths: sources.map(({ path }) => path) };
    }),
  );
}
