import { startCommand, type OptionValues } from "../../tools/command.js";
import { figureRows, figureText } from "../../src/lib/errorAnalysis/figureRows.js";
import { artefactPath, json, readEvaluation, writeArtefact } from "../artefacts.js";
import { textTable } from "../behaviour/textTable.js";
import { trainCollected } from "../collected/train.js";
import { describedTasks } from "../describedTasks.js";
import { figuresOf } from "../figures.js";
import { trainDeep } from "./deep/command.js";
import { trainMultilabelTask } from "./multilabel/command.js";
import { trainOwnTask } from "./readersTable/command.js";
import { minimumTexts, ownOptions } from "./readersTable/options.js";
import { findTask, taskName } from "../tasks.js";
import { writeTrained, type TrainedFiles } from "./files.js";
import { trainedFrom } from "./trainedFrom.js";
import type { SingleLabelTask, Task, TaskData } from "./taskDefinition.js";
import { learningCurve } from "./learningCurve.js";
import { endsAtFinal, trainTitles } from "./singleLabel.js";

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
    "--into <folder>": "writes there, and leaves models/<task>/ as it is",
    "--data <folder>":
      "trains on what npm run collect has got into this folder, in place of the lists, and writes the model into it (or into --into)",
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
    "--minimum <texts>":
      "with --table: texts that a label must have; 5 if not given. With --data too; there as many as the task says",
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
  if (options.data !== undefined)
    return trainCollected(task, {
      folder: options.data,
      into: options.into,
      minimum: options.minimum === undefined ? undefined : minimumTexts(options.minimum),
    });
  if (options["learning-curve"] && !options.deep && task.kind === "single-label")
    return measureCurve(task, await task.load());
  const files = options.deep
    ? await trainDeep(task, withTest)
    : await trainWords(task, { withTest, only: options.only });
  if (files) await writeTrained(options.into ?? artefactPath(task.name, ""), files);
}

async function trainWords(
  task: Task,
  options: { withTest: boolean; only: string | undefined },
): Promise<TrainedFiles | null> {
  const files = await (task.kind === "multilabel"
    ? trainMultilabelTask(task, options.withTest)
    : trainTitles(task, options));
  return files && { ...files, "sources.json": json(trainedFrom()) };
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

await startCommand(description, train);
