import { join } from "node:path";
import { readCollected } from "../../loaders/collected/readCollected.js";
import { summaryLine } from "../../loaders/tables/summary.js";
import { json, readModelDescription } from "../artefacts.js";
import { modelCard } from "../card/modelCard.js";
import { writeTrained } from "../training/files.js";
import { compactJson } from "../training/multilabel/json.js";
import { labelInventory } from "../training/multilabel/labels.js";
import { reportLines } from "../training/multilabel/reportLines.js";
import { trainLabels } from "../training/multilabel/train.js";
import { fewestTexts } from "../training/readersTable/ownTask.js";
import type { Task } from "../training/taskDefinition.js";
import { collectedTexts, kindOfTask } from "./tasks.js";

/** What is trained on a collected folder. */
export interface CollectedTraining {
  folder: string;
  /** Folder of the model. Default: `model` in the collected one. */
  into?: string | undefined;
  /** Texts that a label must have, if not as many as the task says. */
  minimum?: number | undefined;
}

/**
 * Trains a task's model on what was collected in place of its lists, with the task's own settings, and writes it beside
 * the data. The model of the task stays as it is.
 *
 * @throws if the folder holds rows of another kind, or too few texts with labels
 */
export async function trainCollected(
  task: Task,
  { folder, into = join(folder, "model"), minimum }: CollectedTraining,
  log: (line: string) => void = (line) => process.stderr.write(`${line}\n`),
): Promise<void> {
  const { task: outline, kind } = kindOfTask(task);
  const { datasheet, provenance } = await readCollected(folder, kind);
  const { labels: inventory } = await readModelDescription(outline.name);
  const data = await collectedTexts(outline, folder, inventory);
  log(summaryLine(data.table));
  const minimumSupport = minimum ?? outline.minimumSupport;
  const { labels, texts } = labelInventory(data.texts, minimumSupport);
  if (labels.length === 0 || texts.length < fewestTexts)
    throw new Error(
      `too few texts: ${texts.length} with one of ${labels.length} labels in ${folder} (expected at least ${fewestTexts}; collect more, or lower --minimum)`,
    );
  const known = new Set(inventory);
  log(
    `${labels.filter((label) => known.has(label)).length} of ${labels.length} labels are those of the task’s model`,
  );
  const description = `${datasheet.kind} of ${datasheet.service}, collected ${datasheet.began?.slice(0, 10) ?? ""}`;
  const trained = trainLabels({ ...outline, minimumSupport, description, targets: {} }, data, { log });
  for (const line of reportLines(trained.evaluation)) log(line);
  const sources = [{ path: provenance.path, bytes: datasheet.table.bytes, sha256: datasheet.table.sha256 }];
  await writeTrained(into, {
    "model.onnx": trained.onnx,
    "model.json": json(trained.description),
    "evaluation.json": compactJson(trained.evaluation),
    "sources.json": json(sources),
    "README.md": modelCard({
      ...outline,
      description: trained.description,
      evaluation: trained.evaluation,
      sources,
    }),
  });
  log(`written: the model, in ${into}`);
}
