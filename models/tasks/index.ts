import type { BinaryTask } from "./task.js";
import { titleGenre } from "./title-genre.js";

/** All tasks by name. A new task is one file beside this one and one line here. */
export const tasks: Record<string, BinaryTask> = {
  [titleGenre.name]: titleGenre,
};

/** @throws if there is no task of that name */
export function findTask(name: string): BinaryTask {
  const task = Object.hasOwn(tasks, name) ? tasks[name] : undefined;
  if (!task)
    throw new Error(`unknown task: ${name || "none given"} (expected ${Object.keys(tasks).join(", ")})`);
  return task;
}
