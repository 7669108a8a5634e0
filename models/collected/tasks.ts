import type { CollectedKind } from "../../loaders/collected/row.js";
import { alignLabels } from "../../src/lib/multilabel/alignLabels.js";
import type { LabelledTexts, MultilabelTask, Task } from "../training/taskDefinition.js";

/** Which rows a task can learn from. */
const kinds: Readonly<Record<string, CollectedKind>> = {
  "book-genres": "books",
  "quote-themes": "quotations",
  "question-tags": "questions",
};

/** The task that learns from rows of a kind, or null. */
export function taskOfKind(kind: CollectedKind): string | null {
  return Object.keys(kinds).find((task) => kinds[task] === kind) ?? null;
}

/** What rows a task learns from. @throws if no collector gives any */
export function kindOfTask(task: Task): { task: MultilabelTask; kind: CollectedKind } {
  const kind = kinds[task.name];
  if (task.kind === "multilabel" && kind !== undefined) return { task, kind };
  throw new Error(`no collector: ${task.name} (expected one of ${Object.keys(kinds).join(", ")})`);
}

/**
 * The texts of a collected folder as a task has them, with their labels named as its inventory names them.
 *
 * @param inventory labels of the task's present model
 */
export async function collectedTexts(
  task: MultilabelTask,
  folder: string,
  inventory: readonly string[],
): Promise<LabelledTexts> {
  const data = await task.load({ collected: [folder], log: () => undefined });
  const names = new Set(inventory);
  return { ...data, texts: data.texts.map((text) => ({ ...text, labels: alignLabels(text.labels, names) })) };
}
