import type { CurvePoint, Evaluation, SingleLabelRecord } from "../../src/lib/model/evaluation.js";
import { startCommand, type OptionValues } from "../../tools/command.js";
import { figureRows, figureText } from "../../src/lib/errorAnalysis/figureRows.js";
import { json, readEvaluation, writeArtefact } from "../artefacts.js";
import { textTable } from "../behaviour/textTable.js";
import { describedTasks } from "../describedTasks.js";
import { figuresOf } from "../figures.js";
import { trainDeep } from "./deep/command.js";
import { standingDeep } from "./deep/standing.js";
import { trainMultilabelTask } from "./multilabel/command.js";
import { compactJson } from "./multilabel/json.js";
import { trainOwnTask } from "./readersTable/command.js";
import { ownOptions } from "./readersTable/options.js";
import { findTask, taskName } from "../tasks.js";
import type { SingleLabelTask, TaskData } from "./taskDefinition.js";
import { compareModels } from "./compare.js";
import { heldOutRecord } from "./heldOutRecord.js";
import { learningCurve } from "./learningCurve.js";
import { modelCard } from "./modelCard.js";
import { recordLines } from "./recordLines.js";
import { remainingErrors } from "./remainingErrors.js";
import { trainVariant, type TrainedVariant } from "./variant.js";

/** What the command takes. */
const description = {
  call: "npm run train --",
  purpose:
    "Trains every variant of a task, chooses the final one on validation data, scores it on the test sample and " +
    "writes models/<task>/. With --table it trains a model from a table of yours instead, into a folder.",
  names: ["[task]", "a folder of models/, such as title-genre"],
  options: {
    "--without-test": "leaves the test sample alone and writes nothing: for trying things out",
    "--only <variant>": "with --without-test: trains one variant only",
    "--deep":
      "keeps the model: fits words and encoder together, the task's deep variant; with --table, besides words alone",
    "--learning-curve":
      "keeps the model: its final variant is cross-validated with less and less data, and the curve joins evaluation.json",
    "--figures":
      "trains nothing: prints what the page “Error analysis” says of the models that are kept, of all tasks if none is named",
    "--table <file>": "trains from this CSV, TSV or JSON lines file",
    "--text <column>": "with --table: which column holds the texts",
    "--label <column>": "with --table: which column holds the label, one in a cell: a single-label model",
    "--labels <column>": "with --table: which column holds the labels, several in a cell",
    "--out <folder>":
      "with --table: where to write; the name of the table with -model after it, if not given",
    "--separator <sign>": "with --table: what stands between labels; guessed if not given",
    "--minimum <texts>": "with --table: texts that a label must have; 5 if not given",
  },
  examples: [
    ["npm run train -- title-genre", "trains the model of titles anew, some four minutes"],
    [
      "npm run train -- --table my.csv --text description --labels genres",
      "trains a model of your own into my.csv-model/",
    ],
    [
      "npm run train -- --table my.csv --text title --label shelf",
      "trains one that decides for one shelf a title, and keeps the names of the shelves",
    ],
  ],
} as const;

async function train(
  options: OptionValues<keyof typeof description.options>,
  names: readonly string[],
): Promise<void> {
  if (options.table !== undefined) return trainOwnTask(ownOptions(options));
  if (options.figures) return printFigures(names[0]);
  const withTest = !options["without-test"];
  if (options.only && withTest)
    throw new Error("--only goes with --without-test: (expected all variants to be written)");
  const task = await findTask(names[0] ?? "");
  if (options.deep) return trainDeep(task, withTest);
  if (task.kind === "multilabel") return trainMultilabelTask(task, withTest);
  const data = await task.load();
  if (options["learning-curve"]) return measureCurve(task, data);
  const trained: Record<string, TrainedVariant> = {};
  for (const [key, variant] of Object.entries(data.variants)) {
    if (options.only && options.only !== key) continue;
    trained[key] = await trainVariant(task, variant, data, withTest);
    for (const line of recordLines(key, trained[key].record)) console.error(line);
  }
  const final = Object.keys(trained).reduce((best, key) =>
    trained[key].record.validation.macroF1.value > trained[best].record.validation.macroF1.value ? key : best,
  );
  console.error(`final: ${final}`);
  if (withTest) await write(task, data, trained, final);
}

/** Prints the figures of a task, or of all that are trained. */
async function printFigures(only: string | undefined): Promise<void> {
  const tasks = only === undefined ? (await describedTasks()).map(({ name }) => name) : [taskName(only)];
  const rows = [["", ...tasks], ...figureRows.map(({ label }) => [label])];
  for (const task of tasks) {
    const figures = await figuresOf(task);
    figureRows.forEach(({ of }, row) => rows[row + 1].push(figureText(of(figures))));
  }
  process.stdout.write(textTable(rows));
}

/** Adds the learning curve of the final variant to the figures of record, if it is the curve of the model kept. */
async function measureCurve(task: SingleLabelTask, data: TaskData): Promise<void> {
  const { final } = await readEvaluation(task.name);
  const curve = await learningCurve(task.labels, data.variants[final], data, (point) =>
    console.error(
      `labelled ${point.labelled}, unlabelled ${point.unlabelled}: accuracy ${point.accuracy.value.toFixed(4)}, ` +
        `macro-F1 ${point.macroF1.value.toFixed(4)}`,
    ),
  );
  // Read again: the curve takes minutes, in which the model may have been trained anew.
  const evaluation = await readEvaluation(task.name);
  if (!endsAtFinal(evaluation, curve))
    throw new Error(`outdated model: ${final} (expected npm run train -- ${task.name} first)`);
  await writeArtefact(task.name, "evaluation.json", json({ ...evaluation, learningCurve: curve }));
}

/** Is the last point of a curve the validation score of the final model? If not, it belongs to another training. */
function endsAtFinal(
  { models, final }: Evaluation<SingleLabelRecord>,
  curve: readonly CurvePoint[],
): boolean {
  const { accuracy, logLoss } = models[final].validation;
  const last = curve.at(-1);
  return last?.accuracy.value === accuracy.value && last.logLoss === logLoss;
}

async function write(
  task: SingleLabelTask,
  data: TaskData,
  trained: Record<string, TrainedVariant>,
  final: string,
): Promise<void> {
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
  for (const key of keys) {
    const { description, onnx } = trained[key];
    await writeArtefact(task.name, `variants/${key}.onnx`, onnx);
    await writeArtefact(task.name, `variants/${key}.json`, json(description));
  }
  const { description, onnx } = trained[final];
  await writeArtefact(task.name, "model.onnx", onnx);
  await writeArtefact(task.name, "model.json", json(description));
  await writeArtefact(task.name, "evaluation.json", json(evaluation));
  if (task.labels.length === 2) {
    const record = heldOutRecord(task.name, data.validation, Object.values(trained));
    await writeArtefact(task.name, "heldOut.json", compactJson(record));
  }
  await writeArtefact(task.name, "README.md", modelCard(task, description, evaluation));
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

await startCommand(description, train);
