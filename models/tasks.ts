import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { repositoryRoot } from "../loaders/paths.js";
import type { Task } from "./training/taskDefinition.js";

/** Names of all tasks, sorted: a task is a folder of `models/` with a file `task.ts`. */
export function taskNames(): string[] {
  const models = join(repositoryRoot, "models");
  return readdirSync(models)
    .filter((name) => existsSync(join(models, name, "task.ts")))
    .sort();
}

/**
 * The definition that a task's folder holds, imported when it is asked for, since its tables may bring large libraries.
 *
 * @throws if there is no task of that name
 */
export async function findTask(name: string): Promise<Task> {
  const { task } = (await import(`./${taskName(name)}/task.ts`)) as { task: Task };
  if (task.name !== name) throw new Error(`misnamed task: ${task.name} (expected ${name}, as its folder)`);
  return task;
}

/**
 * Gives the name back if a task has it.
 *
 * @throws if there is no task of that name
 */
export function taskName(name: string): string {
  const names = taskNames();
  if (names.includes(name)) return name;
  throw new Error(`unknown task: ${name || "none given"} (expected ${names.join(", ")})`);
}
