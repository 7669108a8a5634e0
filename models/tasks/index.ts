import type { Task } from "./task.js";

/**
 * All tasks by name, each imported when it is asked for, since its tables may bring large libraries. A new task is one
 * file beside this one and one line here.
 */
export const tasks: Readonly<Record<string, () => Promise<Task>>> = {
  "title-genre": async () => (await import("./title-genre.js")).titleGenre,
  "book-genres": async () => (await import("./book-genres.js")).bookGenres,
  "quote-themes": async () => (await import("./quote-themes.js")).quoteThemes,
  "question-tags": async () => (await import("./question-tags.js")).questionTags,
};

/** @throws if there is no task of that name */
export function findTask(name: string): Promise<Task> {
  return tasks[taskName(name)]();
}

/**
 * Gives the name back if a task has it.
 *
 * @throws if there is no task of that name
 */
export function taskName(name: string): string {
  if (Object.hasOwn(tasks, name)) return name;
  throw new Error(`unknown task: ${name || "none given"} (expected ${Object.keys(tasks).join(", ")})`);
}
