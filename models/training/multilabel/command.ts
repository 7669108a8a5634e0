import { json, readMultilabelEvaluation, writeArtefact } from "../../artefacts.js";
import type { MultilabelTask } from "../taskDefinition.js";
import { standingDeep } from "../deep/standing.js";
import { compactJson } from "./json.js";
import { multilabelCard } from "./modelCard.js";
import { reportLines } from "./reportLines.js";
import { trainLabels } from "./train.js";

/** Trains a multi-label task and writes models/TASK/; without the test part, nothing is written. */
export async function trainMultilabelTask(task: MultilabelTask, withTest: boolean): Promise<void> {
  const log = (line: string) => process.stderr.write(`${line}\n`);
  const before = await readMultilabelEvaluation(task.name).catch(() => null);
  const data = await task.load();
  const trained = trainLabels(task, data, { withTest, looksBefore: before?.testLooks ?? [], log });
  const deep = await standingDeep(task.name, before?.models, trained.description.onnx.sha256);
  Object.assign(trained.evaluation.models, deep);
  for (const line of reportLines(trained.evaluation)) log(line);
  if (!withTest) return;
  await writeArtefact(task.name, "model.onnx", trained.onnx);
  await writeArtefact(task.name, "model.json", json(trained.description));
  await writeArtefact(task.name, "evaluation.json", compactJson(trained.evaluation));
  await writeArtefact(task.name, "README.md", multilabelCard(task, trained.description, trained.evaluation));
}
