import type { CurvePoint, Evaluation, SingleLabelRecord } from "../../src/lib/model/evaluation.js";
import { json, readEvaluation } from "../artefacts.js";
import { modelCard } from "../card/modelCard.js";
import { compareModels } from "./compare.js";
import { standingDeep } from "./deep/standing.js";
import type { TrainedFiles } from "./files.js";
import { heldOutRecord } from "./heldOutRecord.js";
import { trainedFrom } from "./trainedFrom.js";
import { compactJson } from "./multilabel/json.js";
import { recordLines } from "./recordLines.js";
import { remainingErrors } from "./remainingErrors.js";
import type { SingleLabelTask, TaskData } from "./taskDefinition.js";
import { trainVariant, type TrainedVariant } from "./variant.js";

/**
 * Trains every variant of a single-label task, and chooses the final one by its validation macro-F1.
 *
 * @param only the one variant to train
 * @returns null without the test sample, since then there is nothing to write
 */
export async function trainTitles(
  task: SingleLabelTask,
  { withTest, only }: { withTest: boolean; only?: string | undefined },
): Promise<TrainedFiles | null> {
  const data = await task.load();
  const trained: Record<string, TrainedVariant> = {};
  for (const [key, variant] of Object.entries(data.variants)) {
    if (only && only !== key) continue;
    trained[key] = await trainVariant(task, variant, data, withTest);
    for (const line of recordLines(key, trained[key].record)) console.error(line);
  }
  const final = Object.keys(trained).reduce((best, key) =>
    trained[key].record.validation.macroF1.value > trained[best].record.validation.macroF1.value ? key : best,
  );
  console.error(`final: ${final}`);
  return withTest ? filesOf(task, data, trained, final) : null;
}

async function filesOf(
  task: SingleLabelTask,
  data: TaskData,
  trained: Record<string, TrainedVariant>,
  final: string,
): Promise<TrainedFiles> {
  const before = await readEvaluation(task.name).catch(() => null);
  const keys = Object.keys(trained);
  const evaluation: Evaluation<SingleLabelRecord> = {
    task: task.name,
    labels: task.labels,
    final,
    testLooks: [...new Set([...(before?.testLooks ?? []), ...keys.flatMap((key) => trained[key].looks)])],
    models: {
      ...Object.fromEntries(keys.map((key) => [key, trained[key].record])),
      ...(await standingDeep(task.name, before?.models, trained[final].description.onnx.sha256)),
    },
    comparisons: keys
      .slice(1)
      .map((key, i) => compareModels(keys[i], key, trained[keys[i]].right, trained[key].right)),
  };
  if (data.sources) evaluation.sources = labelCounts(data.sources, task.labels);
  if (data.kinds) evaluation.remainingErrors = remainingErrors(data.kinds(data.test), trained[final].right);
  const curve = before?.learningCurve;
  if (curve && endsAtFinal(evaluation, curve)) evaluation.learningCurve = curve;
  const variants = keys.flatMap((key) => [
    [`variants/${key}.onnx`, trained[key].onnx],
    [`variants/${key}.json`, json(trained[key].description)],
  ]);
  const { description, onnx } = trained[final];
  const record =
    task.labels.length === 2 && heldOutRecord(task.name, data.validation, Object.values(trained));
  return {
    ...(Object.fromEntries(variants) as TrainedFiles),
    "model.onnx": onnx,
    "model.json": json(description),
    "evaluation.json": json(evaluation),
    ...(record && { "heldOut.json": compactJson(record) }),
    "README.md": modelCard({ ...task, description, evaluation, sources: trainedFrom() }),
  };
}

/** Is the last point of a curve the validation score of the final model? If not, it belongs to another training. */
export function endsAtFinal(
  { models, final }: Evaluation<SingleLabelRecord>,
  curve: readonly CurvePoint[],
): boolean {
  const { accuracy, logLoss } = models[final].validation;
  const last = curve.at(-1);
  return last?.accuracy.value === accuracy.value && last.logLoss === logLoss;
}

/** Texts of each label, by source. */
function labelCounts(
  sources: NonNullable<TaskData["sources"]>,
  labels: readonly string[],
): Record<string, number[]> {
  return Object.fromEntries(
    Object.entries(sources).map(([source, examples]) => [
      source,
      labels.map((_, label) => examples.filter(({ outcome }) => outcome === label).length),
    ]),
  );
}
