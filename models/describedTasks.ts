import { existsSync } from "node:fs";
import type { DescribedTask, TaskDescription } from "../src/lib/tasks/taskDescription.js";
import { artefactPath, readModelDescription } from "./artefacts.js";
import { taskNames } from "./tasks.js";

/** The tasks whose folders hold a model, in the order of their descriptions. @throws as `readModelDescription` does */
export async function describedTasks(): Promise<DescribedTask[]> {
  const trained = taskNames().filter(isTrained);
  const tasks = await Promise.all(trained.map(describedTask));
  return tasks.sort((a, b) => a.order - b.order || (a.name < b.name ? -1 : 1));
}

/** What to tell whoever builds the site of the tasks that it leaves out: a sentence for each without a model. */
export function untrainedTasks(): string[] {
  return taskNames()
    .filter((name) => !isTrained(name))
    .map((name) => `untrained task: ${name} is on no page yet (expected after: npm run train -- ${name})`);
}

function isTrained(name: string): boolean {
  return existsSync(artefactPath(name, "model.json"));
}

/** A task whose folder holds a model. @throws as `readModelDescription` does */
export async function describedTask(name: string): Promise<DescribedTask> {
  const { kind } = await readModelDescription(name);
  if (!existsSync(artefactPath(name, "description.ts")))
    throw new Error(`undescribed task: ${name} (expected models/${name}/description.ts)`);
  const { description } = (await import(`./${name}/description.ts`)) as { description: TaskDescription };
  return { name, kind, deep: existsSync(artefactPath(name, "deep.json")), ...description };
}
