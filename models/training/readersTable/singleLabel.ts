import type { HeldOutRecord } from "../../../src/lib/certainty/heldOutRecord.js";
import type { Evaluation, SingleLabelRecord } from "../../../src/lib/model/evaluation.js";
import type { ModelDescription } from "../../../src/lib/model/description.js";
import { divideTexts, type Part } from "../multilabel/data.js";
import { labelInventory } from "../multilabel/labels.js";
import { stratifiedSplit } from "../multilabel/split.js";
import { heldOutRecord } from "../heldOutRecord.js";
import { recordLines } from "../recordLines.js";
import type {
  Example,
  LabelledTexts,
  SingleLabelTask,
  TaskData,
  TrainingExample,
  Variant,
} from "../taskDefinition.js";
import { trainVariant } from "../variant.js";
import { taskName, type OwnOptions } from "./options.js";
import { describedColumns, fewestTexts, largestTable, ownUse } from "./ownTask.js";

/** A trained single-label model of a reader's table: what is written. */
export interface TrainedClasses {
  task: SingleLabelTask;
  description: ModelDescription;
  onnx: Uint8Array;
  evaluation: Evaluation<SingleLabelRecord>;
  /** Of two labels. */
  heldOut: HeldOutRecord | null;
  /** The texts from which heads on the encoder's vectors learn; the others of the training texts choose the mixture. */
  headExamples: readonly TrainingExample[];
}

const testShare = 0.2;
/** Parts of the training texts, each scored by a model that has not seen it. */
const parts = 4;
const seed = 1;

/**
 * Trains a single-label model: of two labels a logistic regression of the second against the first, of more one for
 * each label against the rest, made probabilities by softmax (see `fitTemperature`). A fifth of the texts, stratified
 * and in groups of nearly the same wording, is set aside and looked at once.
 *
 * @throws if there are fewer than two labels, too few texts, or labels with too few that the reader has not agreed to
 *   leave out
 */
export async function trainClasses(
  options: OwnOptions,
  data: LabelledTexts,
  log: (line: string) => void,
): Promise<TrainedClasses> {
  requireClasses(options, data, log);
  const divided = divideTexts(data, { minimumSupport: options.minimum, testShare, seed });
  const { labels, training, test } = divided;
  const { labelsPerText: _, coOccurrence: __, nearSynonyms: ___, ...division } = divided.record;
  log(
    `${division.texts} texts in ${division.groups} groups, ${division.training} to train on, ${labels.length} labels`,
  );
  const task = {
    name: taskName(options.table),
    kind: "single-label" as const,
    text: options.text,
    labels,
    names: labels,
    use: ownUse,
  };
  const variant = linearVariant(options, training, labels.length);
  const examples = examplesOf(training);
  const part = stratifiedSplit(
    training.numbers,
    training.groups,
    Array.from({ length: parts }, () => 1 / parts),
    seed + 1,
  );
  const taskData: TaskData = {
    variants: { linear: variant },
    validation: Array.from({ length: parts }, (_each, p) => examples.filter((_text, i) => part[i] === p)),
    test: examplesOf(test),
    elsewhere: {},
  };
  const whole = { ...task, load: () => Promise.resolve(taskData) };
  const trained = await trainVariant(whole, variant, taskData, true);
  const { description, onnx, record, looks } = trained;
  for (const line of recordLines("linear", record)) log(line);
  const heldOut = labels.length === 2 ? heldOutRecord(task.name, taskData.validation, [trained]) : null;
  const evaluation: Evaluation<SingleLabelRecord> = {
    task: task.name,
    labels,
    final: "linear",
    testLooks: looks,
    data: division,
    models: { linear: record },
    comparisons: [],
  };
  const headExamples = examples
    .filter((_, i) => part[i] !== 0)
    .map(({ id, text, outcome }) => ({ id, text, target: outcome, weight: 1 }));
  return { task: whole, description, onnx, evaluation, heldOut, headExamples };
}

function requireClasses(
  { table, labels: column, minimum, minimumAsked }: OwnOptions,
  data: LabelledTexts,
  log: (line: string) => void,
): void {
  const all = labelInventory(data.texts, 1);
  const quoted = (label: string) => `"${label}" (${all.support[label]})`;
  if (all.labels.length < 2)
    throw new Error(
      `too few labels: ${all.labels.map(quoted).join("") || "none"} in column "${column}" of ${table} (expected two or more)`,
    );
  const rare = all.labels.filter((label) => all.support[label] < minimum);
  const examples = rare.slice(0, 5).map(quoted).join(", ") + (rare.length > 5 ? ", …" : "");
  if (rare.length > 0 && !minimumAsked)
    throw new Error(
      `too few texts: ${rare.length} of ${all.labels.length} labels in column "${column}" of ${table}, ${examples} ` +
        `(expected at least ${minimum} texts of each; with --minimum ${minimum} the others are left out)`,
    );
  if (rare.length > 0)
    log(`${rare.length} of ${all.labels.length} labels have fewer than ${minimum} texts and are left out`);
  const { labels, texts } = labelInventory(data.texts, minimum);
  if (labels.length < 2 || texts.length < fewestTexts)
    throw new Error(
      `too few texts: ${texts.length} with one of ${labels.length} labels that ${minimum} texts have in ${table} ` +
        `(expected at least ${fewestTexts} texts of two labels)`,
    );
}

/** General settings, which nothing was tuned for. */
function linearVariant(options: OwnOptions, training: Part, labels: number): Variant {
  const columns = labels === 2 ? 1 : labels;
  return {
    title: "Linear model",
    description: describedColumns(options),
    grid: {
      bits: [Math.min(16, Math.floor(Math.log2(largestTable / columns)))],
      fragments: [[3, 5]],
      fragmentWeight: [1],
      shape: [0],
      rarity: [0.5],
      cost: [1, 4, 16],
    },
    epochs: 20,
    seeds: [seed],
    examples: (_seed, held) => {
      const out = new Set(held.map(({ id }) => id));
      const left = examplesOf(training).filter(({ id }) => !out.has(id));
      return Promise.resolve(left.map(({ id, text, outcome }) => ({ id, text, target: outcome, weight: 1 })));
    },
  };
}

function examplesOf({ texts, numbers }: Part): Example[] {
  return texts.map(({ id, text }, i) => ({ id, text, outcome: numbers[i][0] }));
}
