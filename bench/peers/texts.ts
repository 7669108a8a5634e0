import { findTask } from "../../models/tasks.js";
import { divideTexts, keptFold, trainingFolds } from "../../models/training/multilabel/data.js";
import { foldTexts } from "../../models/training/multilabel/crossValidation.js";
import { outcomeTable } from "../../models/training/multilabel/labels.js";
import type { Example, MultilabelTask, SingleLabelTask } from "../../models/training/taskDefinition.js";

/** A text as a peer learns from it. */
interface PeerText {
  text: string;
  /** Numbers of its labels; of a weak label the likelier one. */
  labels: readonly number[];
  /** Of a weak label of two, the probability of the second. */
  target?: number;
  weight: number;
}

/** Texts to learn from, and texts to judge. */
export interface PeerSplit {
  training: PeerText[];
  judged: string[];
  /** Judged texts × labels, 0 or 1. */
  outcomes: Uint8Array;
}

/** The workbench's own split of a task. */
export interface PeerTexts {
  labels: readonly string[];
  /** Training texts alone, some of them judged: thresholds are chosen on these. */
  rehearsal: PeerSplit;
  /** All training texts, and the test texts. */
  test: PeerSplit;
}

/** What the peers learn from and are judged by on a task: the very texts and labels that the workbench's own models have. */
export async function peerTexts(name: string): Promise<PeerTexts> {
  const task = await findTask(name);
  return task.kind === "multilabel" ? labelledTexts(task) : weaklyLabelledTexts(task);
}

async function labelledTexts(task: MultilabelTask): Promise<PeerTexts> {
  const { settings } = task;
  const { labels, training, test } = divideTexts(await task.load(), { ...task, seed: settings.seed });
  const fold = trainingFolds(training, settings);
  const rows = training.texts.map(({ text }, i) => ({ text, labels: training.numbers[i], weight: 1 }));
  const kept = Array.from(foldTexts(fold, keptFold, true));
  return {
    labels,
    rehearsal: {
      training: Array.from(foldTexts(fold, keptFold, false), (i) => rows[i]),
      judged: kept.map((i) => rows[i].text),
      outcomes: outcomeTable(
        kept.map((i) => rows[i].labels),
        labels.length,
      ),
    },
    test: { training: rows, judged: test.texts.map(({ text }) => text), outcomes: test.outcomes },
  };
}

/** Titles with the labels of annotators, and for the rest those of the label model with its probabilities. */
async function weaklyLabelledTexts(task: SingleLabelTask): Promise<PeerTexts> {
  const { variants, validation, test } = await task.load();
  const variant = variants["weaklySupervised"];
  const split = async (judged: readonly Example[], held: readonly Example[]): Promise<PeerSplit> => {
    const training = await variant.examples(variant.seeds[0], held);
    return {
      training: training.map(({ text, target, weight }) => ({
        text,
        labels: [target >= 0.5 ? 1 : 0],
        target,
        weight,
      })),
      judged: judged.map(({ text }) => text),
      outcomes: outcomeTable(
        judged.map(({ outcome }) => [outcome]),
        task.labels.length,
      ),
    };
  };
  const [kept] = validation;
  return { labels: task.labels, rehearsal: await split(kept, kept), test: await split(test, []) };
}
