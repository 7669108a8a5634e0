import type { DescribedTask } from "../src/lib/tasks/taskDescription.js";

/**
 * The Markdown of a page with what it quotes of the tasks filled in, before Framework reads it, so that titles, search
 * and links know it:
 * - `{{title}}` and other parts of a description, on the page of one task;
 * - `{{pages of tasks}}`, links to the pages of all multi-label tasks, in words;
 * - `FilesOfTasks("../data/models/*.json")`, an object with the file of each task by name: Framework wants every
 *   `FileAttachment` in full. `FilesOfDeepTasks` gives those of the tasks that have a deep variant.
 *
 * @param name the task of the page, if it is the page of one
 * @throws if there is no task of that name, or it has no page or no such part
 */
export function quoteTasks(markdown: string, tasks: readonly DescribedTask[], name?: string): string {
  const parts = new Map<string, unknown>([["pages of tasks", links(tasks)]]);
  if (name !== undefined)
    for (const [key, value] of Object.entries(pageParts(tasks, name))) parts.set(key, value);
  return markdown
    .replaceAll(/\{\{([\w ]+)\}\}/g, (_, key: string) => {
      const part = parts.get(key);
      if (typeof part !== "string")
        throw new Error(`unknown part: {{${key}}} (expected one of ${[...parts.keys()].join(", ")})`);
      return part;
    })
    .replaceAll(
      /\bFilesOf(Deep)?Tasks\("([^"*]*)\*([^"*]*)"\)/g,
      (_, onlyDeep: string | undefined, before: string, after: string) => {
        const files = tasks
          .filter(({ deep }) => deep || !onlyDeep)
          .map(({ name }) => `"${name}": FileAttachment("${before}${name}${after}")`);
        return `({ ${files.join(", ")} })`;
      },
    );
}

function pageParts(tasks: readonly DescribedTask[], name: string): object {
  const task = tasks.find((each) => each.name === name && each.page);
  if (!task) throw new Error(`unknown page: ${name} (expected a task whose description has a page)`);
  return { ...task, ...task.page };
}

function links(tasks: readonly DescribedTask[]): string {
  const pages = tasks.filter(({ page }) => page);
  const list = pages.map(({ title, name }) => `[${title.toLowerCase()}](./pages/${name})`);
  return new Intl.ListFormat("en-GB").format(list);
}
