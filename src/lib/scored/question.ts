import type { Catalogue } from "../catalogue/catalogue.js";
import { decideClasses, type Predictions } from "../catalogue/predictions.js";
import { takeRows } from "../catalogue/takeRows.js";
import { modelOf, type ScoredModel, type ScoredTask } from "./scoredTask.js";

/** Records of which both people and a model have decided: the rows of a page that judges a model. */
export interface JudgedCatalogue extends Catalogue {
  labels: ArrayLike<number>;
  predictions: Predictions;
}

/** One question put to a task's test texts: which class, has it this label, or which labels has it at all. */
export interface Question {
  rows: JudgedCatalogue;
  /** What a row is, such as "quotation" or "quotation and label". */
  noun: string;
  model: ScoredModel;
  /** Least probability of the second of two classes for which the model says it; null where there is no one threshold. */
  threshold: number | null;
}

/** Classes of one label of a multi-label task. */
function labelClasses(label: string): [without: string, label: string] {
  return [`without ${label}`, label];
}

/** Classes of the rows of "all labels": has the text the label of the row? */
const anyLabelClasses = ["without the label", "with the label"] as const;

/** Name of the further column that holds the label of a row of "all labels". */
export const labelColumn = "label in question";

/**
 * The rows of a question. Of a single-label task its texts; of a multi-label task and one label its texts, with the
 * classes "without" and "with" it; of a multi-label task and no label a row for each text and label that people or the
 * model gave, so that there is none which both left out. Texts without a label of a single-label task are left out.
 *
 * @param key key of the model; the final one where there is none of that key
 * @param label a label of a multi-label task; "" for all labels
 */
export function questionOf(scored: ScoredTask, key = "", label = ""): Question {
  const model = modelOf(scored, key);
  if (scored.kind === "single-label") return classQuestion(scored, model);
  const number = scored.labels.indexOf(label);
  return number < 0 ? everyLabelQuestion(scored, model) : labelQuestion(scored, model, number);
}

function classQuestion(scored: ScoredTask, model: ScoredModel): Question {
  const { labels: classes, texts, actual, noun } = scored;
  const labelled = Array.from(actual.keys()).filter((row) => actual[row].length > 0);
  const probabilities = new Float32Array(labelled.length * classes.length);
  labelled.forEach((row, i) => {
    const from = row * classes.length;
    probabilities.set(model.probabilities.subarray(from, from + classes.length), i * classes.length);
  });
  const threshold = classes.length === 2 ? model.thresholds[0] : null;
  const predicted = decideClasses(probabilities, classes.length, threshold ?? 0);
  const rows: JudgedCatalogue = {
    ...takeRows(texts, labelled),
    labels: labelled.map((row) => actual[row][0]),
    predictions: { classes, probabilities, predicted },
  };
  return { rows, noun, model, threshold };
}

function labelQuestion(scored: ScoredTask, model: ScoredModel, number: number): Question {
  const { labels, texts, actual, noun } = scored;
  const threshold = model.thresholds[number];
  const probabilities = pairs(texts.size, (row) => model.probabilities[row * labels.length + number]);
  const rows: JudgedCatalogue = {
    ...texts,
    labels: Uint8Array.from(actual, (own) => Number(own.includes(number))),
    predictions: {
      classes: labelClasses(labels[number]),
      probabilities,
      predicted: decideClasses(probabilities, 2, threshold),
    },
  };
  return { rows, noun, model, threshold };
}

function everyLabelQuestion(scored: ScoredTask, model: ScoredModel): Question {
  const { labels, texts, actual, noun } = scored;
  const asked: { row: number; label: number; given: boolean; carried: boolean }[] = [];
  for (let row = 0; row < texts.size; row++)
    for (let label = 0; label < labels.length; label++) {
      const given = model.probabilities[row * labels.length + label] >= model.thresholds[label];
      const carried = actual[row].includes(label);
      if (given || carried) asked.push({ row, label, given, carried });
    }
  const own = takeRows(
    texts,
    asked.map(({ row }) => row),
  );
  const rows: JudgedCatalogue = {
    ...own,
    id: own.id.map((id, i) => `${id} ${labels[asked[i].label]}`),
    further: { ...own.further, [labelColumn]: asked.map(({ label }) => labels[label]) },
    labels: Uint8Array.from(asked, ({ carried }) => Number(carried)),
    predictions: {
      classes: anyLabelClasses,
      probabilities: pairs(
        asked.length,
        (i) => model.probabilities[asked[i].row * labels.length + asked[i].label],
      ),
      predicted: Uint8Array.from(asked, ({ given }) => Number(given)),
    },
  };
  return { rows, noun: `${noun} and label`, model, threshold: null };
}

/** Probabilities of two classes from those of the second, with no digit of it lost. */
function pairs(size: number, second: (row: number) => number): Float64Array {
  const probabilities = new Float64Array(size * 2);
  for (let row = 0; row < size; row++) {
    const p = second(row);
    probabilities.set([1 - p, p], row * 2);
  }
  return probabilities;
}
