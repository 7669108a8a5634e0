import { labelLogits, type LabelWeights } from "../../../src/lib/learning/oneVersusRest.js";
import { selectRows, type SparseMatrix } from "../../../src/lib/learning/matrix.js";
import { sigmoid } from "../../../src/lib/statistics/sigmoid.js";
import { fitCalibration, type Calibration } from "../../../src/lib/learning/calibration.js";
import { chooseThresholds, type ThresholdSettings } from "./thresholds.js";

/** The rows of a table of texts × labels. */
export function selectTexts<Table extends Uint8Array | Float64Array>(
  table: Table,
  labels: number,
  texts: ArrayLike<number>,
): Table {
  const chosen = table.slice(0, texts.length * labels) as Table;
  for (let i = 0; i < texts.length; i++)
    chosen.set(table.subarray(texts[i] * labels, (texts[i] + 1) * labels), i * labels);
  return chosen;
}

/** Texts of a fold, or of all other folds. */
export function foldTexts(fold: Int32Array, which: number, inside: boolean): Int32Array {
  return Int32Array.from(fold.keys()).filter((text) => (fold[text] === which) === inside);
}

/** Fits a model of some texts. */
type FitLabels = (matrix: SparseMatrix, outcomes: Uint8Array) => LabelWeights;

/** Logits of each text, texts × labels, from a model that was fitted without the text's fold. */
export function outOfFold(
  matrix: SparseMatrix,
  outcomes: Uint8Array,
  labels: number,
  fold: Int32Array,
  fit: FitLabels,
): Float64Array {
  const logits = new Float64Array(fold.length * labels);
  const folds = fold.reduce((most, each) => Math.max(most, each), -1) + 1;
  for (let f = 0; f < folds; f++) {
    const scored = foldLogits(matrix, outcomes, labels, fold, f, fit);
    foldTexts(fold, f, true).forEach((text, i) =>
      logits.set(scored.subarray(i * labels, (i + 1) * labels), text * labels),
    );
  }
  return logits;
}

/** Logits of a fold's texts, texts × labels, from a model that was fitted without them. */
export function foldLogits(
  matrix: SparseMatrix,
  outcomes: Uint8Array,
  labels: number,
  fold: Int32Array,
  which: number,
  fit: FitLabels,
): Float64Array {
  const inside = foldTexts(fold, which, false);
  const model = fit(selectRows(matrix, inside), selectTexts(outcomes, labels, inside));
  return labelLogits(selectRows(matrix, foldTexts(fold, which, true)), model);
}

/** What is fitted on the logits of texts that the model has not seen. */
export interface Decision {
  calibrations: Calibration[];
  thresholds: number[];
}

/** Platt's calibration of each label, and thresholds on the calibrated probabilities. */
export function fitDecision(
  logits: Float64Array,
  outcomes: Uint8Array,
  labels: number,
  settings: ThresholdSettings,
): Decision {
  const calibrations = Array.from({ length: labels }, (_, label) =>
    fitCalibration(column(logits, labels, label), column(outcomes, labels, label)),
  );
  const probabilities = calibrated(logits, calibrations);
  return { calibrations, thresholds: chooseThresholds(probabilities, outcomes, labels, settings) };
}

/** Calibrated probabilities, texts × labels. */
export function calibrated(logits: Float64Array, calibrations: readonly Calibration[]): Float64Array {
  return rescaled(logits, calibrations).map(sigmoid);
}

/** Logits, texts × columns, after each column's calibration. */
export function rescaled(logits: Float64Array, calibrations: readonly Calibration[]): Float64Array {
  return logits.map((z, at) => {
    const { slope, intercept } = calibrations[at % calibrations.length];
    return slope * z + intercept;
  });
}

/** One label's column of a table of texts × labels. */
export function column(table: ArrayLike<number>, labels: number, label: number): Float64Array {
  return Float64Array.from({ length: table.length / labels }, (_, text) => table[text * labels + label]);
}

/**
 * Probabilities and decisions of texts that neither model, calibration nor threshold has seen: each fold is decided by
 * what the logits of the other folds teach. Both are texts × labels; a decision is 1 where the label is given.
 */
export function heldOutDecisions(
  logits: Float64Array,
  outcomes: Uint8Array,
  labels: number,
  fold: Int32Array,
  settings: ThresholdSettings,
): { probabilities: Float64Array; given: Uint8Array } {
  const probabilities = new Float64Array(logits.length);
  const given = new Uint8Array(logits.length);
  const folds = fold.reduce((most, each) => Math.max(most, each), -1) + 1;
  for (let f = 0; f < folds; f++) {
    const others = foldTexts(fold, f, false);
    const { calibrations, thresholds } = fitDecision(
      selectTexts(logits, labels, others),
      selectTexts(outcomes, labels, others),
      labels,
      settings,
    );
    for (const text of foldTexts(fold, f, true)) {
      const row = calibrated(logits.slice(text * labels, (text + 1) * labels), calibrations);
      row.forEach((probability, label) => {
        probabilities[text * labels + label] = probability;
        given[text * labels + label] = probability >= thresholds[label] ? 1 : 0;
      });
    }
  }
  return { probabilities, given };
}
