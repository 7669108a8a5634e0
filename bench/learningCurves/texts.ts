import { readEvaluation, readModel, readMultilabelEvaluation } from "../../models/artefacts.js";
import { tunedTitles } from "../../models/encoder/tuning/texts.js";
import { findTask } from "../../models/tasks.js";
import { divideTexts, keptFold, trainingFolds } from "../../models/training/multilabel/data.js";
import type {
  MultilabelSettings,
  MultilabelTask,
  SingleLabelTask,
} from "../../models/training/taskDefinition.js";
import { randomGenerator, shuffle } from "../../src/lib/statistics/random.js";
import { workKey } from "../../src/lib/text/workKey.js";

/** Texts of a training part, judged at most: more would narrow the intervals little, and each must be encoded. */
const judgedAtMost = 1000;

/** A task's texts, and which of them learn and are judged. No text of a test part is among them. */
export interface CurveTexts {
  texts: readonly string[];
  /** Texts × columns: 1 where the text has the label, else 0. Of two labels one column, for the second. */
  outcomes: Uint8Array;
  columns: number;
  /** How a model of words is fitted to them. */
  settings: MultilabelSettings;
  /** Cost of the word model that learns from all. */
  cost: number;
  /** Rows to learn from in an order of chance, and rows to judge; no work stands in both. */
  splits: readonly { learn: Int32Array; judged: Int32Array }[];
}

/** The texts of a learning curve. The judged ones are none that the shipped encoder was tuned on. */
export async function curveTexts(name: string): Promise<CurveTexts> {
  const task = await findTask(name);
  return task.kind === "multilabel" ? labelledTexts(task) : annotatedTitles(task);
}

/** A fold of the training texts is judged, the others learn. */
async function labelledTexts(task: MultilabelTask): Promise<CurveTexts> {
  const { settings } = task;
  const { models, final } = await readMultilabelEvaluation(task.name);
  const { labels, training } = divideTexts(await task.load(), { ...task, seed: settings.seed });
  const order = byChance(training.texts.length);
  const fold = trainingFolds(training, settings);
  return {
    texts: training.texts.map(({ text }) => text),
    outcomes: training.outcomes,
    columns: labels.length,
    settings,
    cost: models[final].settings["cost"],
    splits: [
      {
        learn: order.filter((row) => fold[row] !== keptFold),
        judged: order.filter((row) => fold[row] === keptFold).slice(0, judgedAtMost),
      },
    ],
  };
}

/** Titles that people labelled: each part of the validation titles is judged once, while the others learn. */
async function annotatedTitles(task: SingleLabelTask): Promise<CurveTexts> {
  const { models, final } = await readEvaluation(task.name);
  const { rarity, cost } = models[final].settings;
  const { description } = await readModel(task.name);
  const { validation, variants } = await task.load();
  const tuned = new Set((await tunedTitles(task.name)).map(({ text }) => workKey(text)));
  const examples = validation.flatMap((part, p) => part.map((each) => ({ ...each, part: p })));
  const works = examples.map(({ text }) => workKey(text));
  const order = byChance(examples.length);
  return {
    texts: examples.map(({ text }) => text),
    outcomes: Uint8Array.from(examples, ({ outcome }) => outcome),
    columns: 1,
    settings: {
      features: description.features,
      ...{ minimumTexts: 1, maximumRows: 65_536, rarity, priorStrength: 0 },
      ...{ costs: [cost], secondStage: [0], epochs: variants[final].epochs, folds: validation.length },
      ...{ macroWeight: 0, shrinkage: 0, seed: 1 },
    },
    cost,
    splits: validation.map((_, part) => {
      const judged = order.filter((row) => examples[row].part === part && !tuned.has(works[row]));
      const held = new Set(Array.from(judged, (row) => works[row]));
      return { learn: order.filter((row) => examples[row].part !== part && !held.has(works[row])), judged };
    }),
  };
}

function byChance(rows: number): Int32Array {
  return shuffle(
    Int32Array.from({ length: rows }, (_, row) => row),
    randomGenerator(14),
  );
}
