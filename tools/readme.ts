import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { FewLabelsRecord, Way } from "../bench/fewLabels/record.js";
import type { Measurement } from "../bench/measure.js";
import { repositoryRoot } from "../loaders/paths.js";
import { readEvaluation, readMultilabelEvaluation } from "../models/artefacts.js";
import { describedTasks } from "../models/describedTasks.js";
import type { DescribedTask } from "../src/lib/tasks/taskDescription.js";
import { promiseSentence } from "../src/lib/certainty/promiseSentence.js";
import { deepKey } from "../src/lib/deep/deepKey.js";
import { bytes, count, decimal, duration, intervalRange, percent, plural } from "../src/lib/format.js";
import type { SingleLabelRecord } from "../src/lib/model/evaluation.js";
import type { Estimate } from "../src/lib/statistics/bootstrap.js";
import type { LabelModelRecord, PeerFigure, PeerRecord } from "../src/lib/peers/peerRecord.js";
import { peerRows } from "../src/lib/peers/peerRows.js";
import { publishedTitleResults } from "../src/lib/publishedResults.js";

const readme = join(repositoryRoot, "README.md");
const begin = "<!-- figures: written by tools/readme.ts -->";
const end = "<!-- end of figures -->";

/** The README with its figures taken from the figures of record and the last bench. */
export async function currentReadme(): Promise<string> {
  const text = await readFile(readme, "utf8");
  const [before, rest = ""] = text.split(begin);
  const [, after] = rest.split(end);
  if (after === undefined) throw new Error(`missing markers: README.md (expected "${begin}" and "${end}")`);
  return `${before}${begin}\n\n${await figures()}\n${end}${after}`;
}

/** Writes the current figures into the README. */
export async function updateReadme(): Promise<void> {
  await writeFile(readme, await currentReadme());
}

async function figures(): Promise<string> {
  const tasks = await describedTasks();
  const evaluation = await readEvaluation("title-genre");
  const ours = Object.values(evaluation.models).flatMap(({ title, test, bytes: size, trainSeconds }) =>
    test
      ? [
          `| ${title} | ${interval(test.accuracy)} | ${interval(test.macroF1)} | ${bytes(size)} | ${duration(trainSeconds)} |`,
        ]
      : [],
  );
  const theirs = publishedTitleResults.map(
    ({ system, accuracy, macroF1, bytes: size }) =>
      `| ${system} (published) | ${decimal(accuracy, 2)} | ${decimal(macroF1, 2)} | ${bytes(size)} | |`,
  );
  const classed = await Promise.all(
    tasks
      .filter(({ name, kind }) => kind !== "multilabel" && name !== evaluation.task)
      .map(({ name }) => singleLabelRows(name)),
  );
  const others = await Promise.all(tasks.filter(({ page }) => page).map(({ name }) => multilabelRows(name)));
  const { cores, measurements } = JSON.parse(
    await readFile(join(repositoryRoot, "bench", "results.json"), "utf8"),
  ) as { cores: number; measurements: Measurement[] };
  const measured = measurements.map(
    ({ name, value, unit }) => `| ${name} | ${value >= 100 ? count(value) : decimal(value, 2)} ${unit} |`,
  );
  return `| model | accuracy on the test sample (95% interval) | macro-F1 (95% interval) | size | training |
|---|---|---|---|---|
${[...ours, ...theirs].join("\n")}

${certainty(evaluation.models[evaluation.final])}

| task | labels | accuracy on held-out texts (95% interval) | macro-F1 (95% interval) | size |
|---|---|---|---|---|
${classed.flat().join("\n")}

| task | labels | micro-F1 on held-out texts (95% interval) | macro-F1 | precision at 1 | size |
|---|---|---|---|---|---|
${others.flat().join("\n")}

${await peersTable(tasks)}

| measured by \`npm run bench\` on ${cores} cores | |
|---|---|
${measured.join("\n")}

${await fewLabels()}
`;
}

/** What a few labels of another catalogue teach the title model. */
async function fewLabels(): Promise<string> {
  const { draws, sizes, curves } = JSON.parse(
    await readFile(join(repositoryRoot, "bench", "fewLabels", "record.json"), "utf8"),
  ) as FewLabelsRecord;
  const rows = curves.map(
    ({ way, asking, figures }) =>
      `| ${taughtWith[way]} | ${asking} | ${figures.map((each) => `${decimal(each.balancedAccuracy)} (${decimal(each.calibrationError, 2)})`).join(" | ")} |`,
  );
  return `Taught some labels of another catalogue (HathiTrust titles of 1800 to 1914, judged on a half of which none was asked; mean of ${count(draws)} draws), the title model reaches this balanced accuracy, with the calibration error in brackets. A title counts as fiction where it is likelier so than titles are on average.

| taught by | asked by | ${sizes.map((size) => plural(size, "label")).join(" | ")} |
|---|---|${sizes.map(() => "---|").join("")}
${rows.join("\n")}`;
}

const taughtWith: Readonly<Record<Way, string>> = {
  words: "words",
  "words and encoder": "words and encoder",
  "nothing before": "words and encoder, without the model",
};

/** The workbench's models beside tools of others that learned from the same texts. */
async function peersTable(tasks: readonly DescribedTask[]): Promise<string> {
  const record = JSON.parse(
    await readFile(join(repositoryRoot, "bench", "peers", "results.json"), "utf8"),
  ) as PeerRecord;
  const evaluations = await Promise.all(
    tasks.map(({ name, kind }) =>
      kind === "multilabel" ? readMultilabelEvaluation(name) : readEvaluation(name),
    ),
  );
  const named = tasks.map(({ name }) => ({ name, title: name }));
  const figure = (each: PeerFigure | null) => {
    if (each === null) return "";
    const { granted, chosen } = each;
    return chosen === null || chosen === granted
      ? decimal(granted)
      : `${decimal(granted)} (${decimal(chosen)})`;
  };
  const rows = peerRows(named, evaluations, record).map(
    ({ task, system, microF1, macroF1, precisionAt1, bytes: size, trainSeconds, textsPerSecond }) =>
      `| ${task} | ${system} | ${figure(microF1)} | ${figure(macroF1)} | ${figure(precisionAt1)} | ${bytes(size)} | ${duration(trainSeconds)} | ${textsPerSecond === null ? "" : count(textsPerSecond)} |`,
  );
  return `Other tools on the same texts (\`npm run bench -- peers\`), each figure at the threshold that is best for it on the
test texts, which this workbench is not granted, and in brackets at the one chosen on training texts. SetFit learns from
few texts, and chooses none. Times are the processor's, all threads counted:

| task | system | micro-F1 (of titles: accuracy) | macro-F1 | precision at 1 | size | training, processor time | texts a processor second |
|---|---|---|---|---|---|---|---|
${rows.join("\n")}
${record.labelModels ? labelModelsTable(record.labelModels) : ""}`;
}

function labelModelsTable({ functions, books, results }: LabelModelRecord): string {
  const rows = results.map(
    ({ system, accuracy, seconds }) => `| ${system} | ${decimal(accuracy)} | ${duration(seconds)} |`,
  );
  return `
| label model on ${count(functions)} functions' votes on ${count(books)} books | accuracy on the test sample | fit, processor time |
|---|---|---|
${rows.join("\n")}`;
}

/** What the final model promises of the labels that it is certain of, and how it kept that on the test sample. */
function certainty({ certain, testCertain }: SingleLabelRecord): string {
  if (!certain || !testCertain)
    throw new Error("missing certainty: title-genre (expected of a binary model)");
  const { kept, right, coverage, accuracy } = testCertain;
  return (
    `The final model may abstain. ${promiseSentence(certain)} Of the test titles it keeps ${count(kept)} (${percent(coverage.value, 0)}), of which ` +
    `${count(right)} are right (${percent(accuracy.value)}).`
  );
}

async function singleLabelRows(task: string): Promise<string[]> {
  const { labels, models, final } = await readEvaluation(task);
  return shownModels(task, final, models).map(
    ([name, { bytes: size }, test]) =>
      `| ${name} | ${count(labels.length)} | ${interval(test.accuracy)} | ${interval(test.macroF1)} | ${bytes(size)} |`,
  );
}

async function multilabelRows(task: string): Promise<string[]> {
  const { labels, models, final } = await readMultilabelEvaluation(task);
  return shownModels(task, final, models).map(
    ([name, { bytes: size }, test]) =>
      `| ${name} | ${count(labels.length)} | ${interval(test.microF1)} | ${interval(test.macroF1)} | ${decimal(test.precisionAt1.value)} | ${bytes(size)} |`,
  );
}

/** The final model of a task and its deep variant, each with what its row is called and its test scores. */
function shownModels<Model extends { title: string; test: unknown }>(
  task: string,
  final: string,
  models: Readonly<Record<string, Model>>,
): [name: string, model: Model, test: NonNullable<Model["test"]>][] {
  return [final, deepKey].flatMap((key) => {
    if (!(key in models)) return [];
    const { title, test } = models[key];
    if (!test) throw new Error(`missing scores: ${task} (expected after: npm run train -- ${task})`);
    return [[key === final ? task : `${task}, ${title.toLowerCase()}`, models[key], test]];
  });
}

function interval(estimate: Estimate): string {
  return `${decimal(estimate.value)} (${intervalRange(estimate)})`;
}
