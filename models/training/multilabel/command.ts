import { json, readMultilabelEvaluation } from "../../artefacts.js";
import type { MultilabelTask } from "../taskDefinition.js";
import { modelCard } from "../../card/modelCard.js";
import type { TrainedFiles } from "../files.js";
import { trainedFrom } from "../trainedFrom.js";
import { standingDeep } from "../deep/standing.js";
import { compactJson } from "./json.js";
import { reportLines } from "./reportLines.js";
import { trainLabels } from "./train.js";

/** Trains a multi-label task; null without the test part, since then there is nothing to write. */
export async function trainMultilabelTask(
  task: MultilabelTask,
  withTest: boolean,
): Promise<TrainedFiles | null> {
  const log = (line: string) => process.stderr.write(`${line}\n`);
  const before = await readMultilabelEvaluation(task.name).catch(() => null);
  const data = await task.load();
  const trained = trainLabels(task, data, { withTest, looksBefore: before?.testLooks ?? [], log });
  const deep = await standingDeep(task.name, before?.models, trained.description.onnx.sha256);
  Object.assign(trained.evaluation.models, deep);
  for (const line of reportLines(trained.evaluation)) log(line);
  if (!withTest) return null;
  return {
    "model.onnx": trained.onnx,
    "model.json": json(trained.description),
    "evaluation.json": compactJson(trained.evaluation),
    "README.md": modelCard({
      ...task,
      description: trained.description,
      evaluation: trained.evaluation,
      sources: trainedFrom(),
    }),
  };
}
