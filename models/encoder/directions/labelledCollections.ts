import { blurbBeginning } from "../../../loaders/tables/blurbs.js";
import type { CollectionName } from "../../../src/lib/meaning/collectionName.js";
import { task as bookGenres } from "../../book-genres/task.js";
import { task as questionTags } from "../../question-tags/task.js";
import { task as quoteThemes } from "../../quote-themes/task.js";
import { divideTexts, keptFold, trainingFolds, type DividedTexts } from "../../training/multilabel/data.js";
import type { MultilabelTask } from "../../training/taskDefinition.js";

/** The task whose labels the texts of a collection have. */
export const taskOfCollection: Readonly<Partial<Record<CollectionName, MultilabelTask>>> = {
  quotations: quoteThemes,
  questions: questionTags,
  blurbs: bookGenres,
};

/** What pages have of a text of a collection, whose words are searched. */
export function textOnPage(name: CollectionName, text: string): string {
  return name === "blurbs" ? blurbBeginning(text) : text;
}

/** The texts of a task, and which training texts the encoder was not tuned on. */
export async function dividedForNeighbours(
  task: MultilabelTask,
): Promise<Pick<DividedTexts, "training" | "test"> & { notTunedOn: number[] }> {
  const { training, test } = divideTexts(await task.load(), { ...task, seed: task.settings.seed });
  const folds = trainingFolds(training, task.settings);
  return { training, test, notTunedOn: [...folds.keys()].filter((text) => folds[text] === keptFold) };
}
