import { readDatasheet, type Datasheet } from "../../loaders/collected/datasheet.js";
import type { SourceComparison } from "../../src/lib/multilabel/sourceComparison.js";
import { describedTask } from "../describedTasks.js";
import { findTask } from "../tasks.js";
import { compareWithLists } from "./compare.js";
import { taskOfKind } from "./tasks.js";

/** A collected folder as its page tells of it. */
export interface CollectedRun {
  datasheet: Datasheet;
  /** Title of the task that learns from such rows; null where none does. */
  task: string | null;
  comparison: SourceComparison | null;
}

/** The runs in some folders. @throws if one of them is none */
export async function collectedRuns(folders: readonly string[]): Promise<CollectedRun[]> {
  const runs: CollectedRun[] = [];
  for (const folder of folders) {
    const datasheet = await readDatasheet(folder);
    const name = taskOfKind(datasheet.kind);
    if (name === null) {
      runs.push({ datasheet, task: null, comparison: null });
      continue;
    }
    const task = await findTask(name);
    const { title } = await describedTask(name);
    const comparison = task.kind === "multilabel" ? await compareWithLists(task, folder) : null;
    runs.push({ datasheet, task: title, comparison });
  }
  return runs;
}
