import { mkdir, readFile, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { deepKey } from "../../../src/lib/deep/deepKey.js";
import { summaryLine } from "../../../loaders/tables/summary.js";
import { digest } from "../../../loaders/digest.js";
import { json } from "../../artefacts.js";
import { modelCard } from "../../card/modelCard.js";
import type { CardSubject } from "../../card/subject.js";
import { compactJson } from "../multilabel/json.js";
import { deepLabels, deepTitles, openParts, withDeep } from "../deep/record.js";
import { recordLines } from "../recordLines.js";
import { labelInventory } from "../multilabel/labels.js";
import { reportLines } from "../multilabel/reportLines.js";
import { trainLabels } from "../multilabel/train.js";
import { taskName, type OwnOptions } from "./options.js";
import { fewestTexts, ownTask } from "./ownTask.js";
import { ownTexts, type OwnTexts } from "./ownTexts.js";
import { readOwnTable } from "./readTable.js";
import { trainClasses } from "./singleLabel.js";

/** Trains a model of a reader's own table and writes it, with its figures and a card, into a folder. */
export async function trainOwnTask(
  options: OwnOptions,
  log: (line: string) => void = (line) => process.stderr.write(`${line}\n`),
): Promise<void> {
  const rows = await readOwnTable(options.table, options.text, options.labels);
  const data = ownTexts(rows, options.table, options);
  log(summaryLine(data.table));
  const files =
    options.kind === "single-label"
      ? await singleLabelFiles(options, data, log)
      : await multilabelFiles(options, data, log);
  await mkdir(options.out, { recursive: true });
  for (const [name, content] of Object.entries(files)) await writeFile(join(options.out, name), content);
  log(`written: ${Object.keys(files).join(", ")} in ${options.out}`);
}

async function singleLabelFiles(options: OwnOptions, data: OwnTexts, log: (line: string) => void) {
  const trained = await trainClasses(options, data, log);
  const { task, description, onnx, heldOut, headExamples } = trained;
  const sources = { tuned: headExamples, behavioural: false };
  const parts = options.deep && (await openParts(description, onnx, { withTest: true, log }));
  const deep = parts && (await deepTitles(task, trained.evaluation, sources, parts));
  if (deep) for (const line of recordLines(deepKey, deep.record)) log(line);
  const evaluation = deep ? withDeep(trained.evaluation, deep) : trained.evaluation;
  return {
    "model.onnx": onnx,
    "model.json": json(description),
    ...(deep && { "deep.json": deep.file }),
    "evaluation.json": compactJson(evaluation),
    ...(heldOut && { "heldOut.json": compactJson(heldOut) }),
    ...(await traced(options, { ...task, description, evaluation })),
  };
}

async function multilabelFiles(options: OwnOptions, data: OwnTexts, log: (line: string) => void) {
  const { labels, texts, found, minimum } = labelInventory(data.texts, options.minimum);
  if (labels.length === 0 || texts.length < fewestTexts)
    throw new Error(
      `too few texts: ${texts.length} with one of ${labels.length} labels that ${minimum} texts have, of ${found} found in ${options.table} ` +
        `(expected at least ${fewestTexts} texts; are "${options.labels}" and the separator right?)`,
    );
  if (found > labels.length)
    log(`${found - labels.length} of ${found} labels have fewer than ${minimum} texts and are left out`);
  const task = ownTask(taskName(options.table), options, texts.length, labels.length);
  const trained = trainLabels(task, data, { log });
  const { description, onnx } = trained;
  for (const label of trained.evaluation.data.untrained)
    log(
      `label "${label}" stands in the test part only: all its texts are nearly the same, and the model cannot give it`,
    );
  const whole = { ...task, load: () => Promise.resolve(data) };
  const parts = options.deep && (await openParts(description, onnx, { withTest: true, log }));
  const deep = parts && (await deepLabels(whole, data, trained.evaluation, parts));
  const evaluation = deep ? withDeep(trained.evaluation, deep) : trained.evaluation;
  for (const line of reportLines(evaluation)) log(line);
  const names = description.labels.map((label) => data.nameOf(label));
  return {
    "model.onnx": onnx,
    "model.json": json({ ...description, names }),
    ...(deep && { "deep.json": deep.file }),
    "evaluation.json": compactJson(evaluation),
    ...(await traced(options, { ...task, description, evaluation })),
  };
}

/** The card of a model of a reader's table, and which table that was. */
async function traced({ table }: OwnOptions, subject: Omit<CardSubject, "sources">) {
  const content = await readFile(table);
  const sources = [{ path: basename(table), bytes: content.length, sha256: digest(content) }];
  return { "README.md": modelCard({ ...subject, sources }), "sources.json": json(sources) };
}
