import { decideClasses } from "../catalogue/predictions.js";
import { takeRows } from "../catalogue/takeRows.js";
import { takeJudged, type JudgedCatalogue } from "./judgedCatalogue.js";
import { modelOf, type ScoredModel, type ScoredTask } from "./scoredTask.js";

/** One question put to a task's test texts: which class, has it this label, or which labels has it at all. */
export interface Question {
  rows: JudgedCatalogue;
  /** Number of the text that each row is about. */
  texts: ArrayLike<number>;
  /** What a row is, one and several, such as "quotation" or "pair of quotation and label". */
  noun: string;
  nouns: string;
  /** Is a row a text and a label in question? Then no row is there that neither people nor the model gave. */
  allLabels: boolean;
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

/** Identifier of a row about a text and a label: the same whether one label or all are asked about. */
function pairId(id: string, label: string): string {
  return `${id} ${label}`;
}

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
  const { labels: classes, texts, actual, noun, nouns } = scored;
  const labelled = Array.from(actual.keys()).filter((row) => actual[row].length > 0);
  const threshold = classes.length === 2 ? model.thresholds[0] : null;
  const { probabilities } = model;
  const predicted = decideClasses(probabilities, classes.length, threshold ?? 0);
  const labels = actual.map(([label = -1]) => label);
  const rows = takeJudged({ ...texts, labels, predictions: { classes, probabilities, predicted } }, labelled);
  return { rows, texts: labelled, noun, nouns, allLabels: false, model, threshold };
}

function labelQuestion(scored: ScoredTask, model: ScoredModel, number: number): Question {
  const { labels, texts, actual, noun, nouns } = scored;
  const threshold = model.thresholds[number];
  const probabilities = pairs(texts.size, (row) => model.probabilities[row * labels.length + number]);
  const rows: JudgedCatalogue = {
    ...texts,
    id: texts.id.map((id) => pairId(id, labels[number])),
    labels: Uint8Array.from(actual, (own) => Number(own.includes(number))),
    predictions: {
      classes: labelClasses(labels[number]),
      probabilities,
      predicted: decideClasses(probabilities, 2, threshold),
    },
  };
  return { rows, texts: Array.from(actual.keys()), noun, nouns, allLabels: false, model, threshold };
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
    id: own.id.map((id, i) => pairId(id, labels[asked[i].label])),
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
  const pair = { noun: `pair of ${noun} and label`, nouns: `pairs of ${noun} and label` };
  return { rows, texts: asked.map(({ row }) => row), ...pair, allLabels: true, model, threshold: null };
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
