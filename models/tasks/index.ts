import { bookGenres } from "./book-genres.js";
import { questionTags } from "./question-tags.js";
import { quoteThemes } from "./quote-themes.js";
import type { Task } from "./task.js";
import { titleGenre } from "./title-genre.js";

/** All tasks by name. A new task is one file beside this one and one line here. */
export const tasks: Record<string, Task> = {
  [titleGenre.name]: titleGenre,
  [bookGenres.name]: bookGenres,
  [quoteThemes.name]: quoteThemes,
  [questionTags.name]: questionTags,
};

/** @throws if there is no task of that name */
export function findTask(name: string): Task {
  const task = Object.hasOwn(tasks, name) ? tasks[name] : undefined;
  if (!task)
    throw new Error(`unknown task: ${name || "none given"} (expected ${Object.keys(tasks).join(", ")})`);
  return task;
}
