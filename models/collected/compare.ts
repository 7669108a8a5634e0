import { existsSync } from "node:fs";
import { join } from "node:path";
import type { CrossedScore, SourceComparison } from "../../src/lib/multilabel/sourceComparison.js";
import { labelShifts, overlap } from "../../src/lib/multilabel/sourceComparison.js";
import { titleKey } from "../../src/lib/text/titleKey.js";
import { readModel, readModelFolder } from "../artefacts.js";
import { divideTexts } from "../training/multilabel/data.js";
import type { LabelledText, MultilabelTask } from "../training/taskDefinition.js";
import { crossedScore } from "./crossedScore.js";
import { collectedTexts } from "./tasks.js";

/** Labels whose shares are shown. */
const shownShifts = 20;

/**
 * What was collected beside the lists in use: how much of it is the same, which labels it has more of, and what a model
 * that learnt from one says of texts of the other that it has not seen.
 */
export async function compareWithLists(task: MultilabelTask, folder: string): Promise<SourceComparison> {
  const model = await readModel(task.name);
  const lists = await task.load({ collected: [], log: () => undefined });
  const collected = await collectedTexts(task, folder, model.description.labels);
  const [known, fresh] = [lists.texts.map(compared), collected.texts.map(compared)];
  const listed = new Set(known.map(({ key }) => key));
  const scores: CrossedScore[] = [];
  const unseen = collected.texts.filter((text) => !listed.has(compared(text).key));
  const forwards = await crossedScore(model, unseen);
  if (forwards) scores.push({ trained: "lists", judged: "collected", ...forwards });
  const own = join(folder, "model");
  if (existsSync(join(own, "model.json"))) {
    const { minimumSupport, testShare, settings } = task;
    const { test } = divideTexts(lists, { minimumSupport, testShare, seed: settings.seed });
    const gathered = new Set(fresh.map(({ key }) => key));
    const others = test.texts.filter((text) => !gathered.has(compared(text).key));
    const backwards = await crossedScore(await readModelFolder(own), others);
    if (backwards) scores.push({ trained: "collected", judged: "lists", ...backwards });
  }
  return {
    ...overlap(known, fresh),
    shifts: labelShifts(known, fresh, model.description.labels).slice(0, shownShifts),
    scores,
  };
}

/** A book is known by its title, since no two sources describe it in the same words; other texts by all of theirs. */
function compared({ key, text, labels }: LabelledText) {
  return { key: key.split(" ")[0] || titleKey(text), labels };
}
