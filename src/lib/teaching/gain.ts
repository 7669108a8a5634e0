import { decideClasses } from "../catalogue/predictions.js";
import { givenLabels, textDecisions } from "../metrics/multilabel/decisions.js";
import { f1Scores } from "../metrics/multilabel/f1.js";
import { singleLabelScores } from "../metrics/singleLabelScores.js";
import type { ModelDescription } from "../model/description.js";
import { bootstrap, type Estimate } from "../statistics/bootstrap.js";
import { mcnemar } from "../statistics/mcnemar.js";

/** One score of a model before and after it was taught, on the same records. */
export interface ScorePair {
  name: string;
  before: Estimate;
  after: Estimate;
  /** After − before, with the interval of the pairs. */
  difference: Estimate;
}

/** What teaching has gained on some records whose labels are known. */
export interface Gain {
  records: number;
  scores: readonly ScorePair[];
  /** Records that only the taught model gets right, and that only the model before did: of many labels all of them. */
  gained: number;
  lost: number;
  /** McNemar's exact test of these. */
  p: number;
}

type Deciding = Pick<ModelDescription, "kind" | "labels" | "thresholds">;

/** What a model says of some records. */
export interface ModelAnswers {
  description: Deciding;
  /** Records × labels. */
  probabilities: Float32Array;
}

/**
 * Compares a model with what it has become, on records that taught it nothing. Of single labels by accuracy, balanced
 * accuracy, macro-F1 and calibration error; of many labels by micro-F1, macro-F1, the share of records that get exactly their
 * labels, and the calibration error of all labels together.
 *
 * @param actual numbers of the labels of each record
 * @param before a model of the same kind and labels as the taught one, `after`
 */
export function gainOf(
  actual: readonly (readonly number[])[],
  before: ModelAnswers,
  after: ModelAnswers,
  resamples = 500,
): Gain {
  const judge = before.description.kind === "multilabel" ? judgedLabels : judgedClasses;
  const models = [before, after].map((answers) => judge(answers, actual));
  const [old, taught] = models;
  const names = Object.keys(old.scores(Int32Array.of()));
  const estimates = bootstrap(
    actual.length,
    (sample) => {
      const [first, second] = models.map(({ scores }) => scores(sample));
      return Object.fromEntries(
        names.flatMap((name) => [
          [`before ${name}`, first[name]],
          [`after ${name}`, second[name]],
          [`difference ${name}`, second[name] - first[name]],
        ]),
      );
    },
    { resamples },
  );
  const count = (of: (record: number) => boolean) => actual.filter((_, record) => of(record)).length;
  const gained = count((record) => taught.right[record] && !old.right[record]);
  const lost = count((record) => !taught.right[record] && old.right[record]);
  return {
    ...{ records: actual.length, gained, lost, p: mcnemar(gained, lost) },
    scores: names.map((name) => ({
      name,
      before: estimates[`before ${name}`],
      after: estimates[`after ${name}`],
      difference: estimates[`difference ${name}`],
    })),
  };
}

interface Judged {
  /** Is the record decided right? */
  right: readonly boolean[];
  scores: (sample: Int32Array) => Record<string, number>;
}

function judgedClasses(
  { description: { labels, thresholds }, probabilities }: ModelAnswers,
  actual: readonly (readonly number[])[],
): Judged {
  const classes = actual.map(([label]) => label);
  const predicted = decideClasses(probabilities, labels.length, thresholds[0] ?? 0);
  const judged = { classes: labels.length, actual: classes, predicted, probabilities };
  return {
    right: classes.map((label, record) => predicted[record] === label),
    scores: (sample) => {
      const scores = singleLabelScores(judged, { sample });
      return {
        Accuracy: scores.accuracy,
        "Balanced accuracy": scores.balancedAccuracy,
        "Macro-F1": scores.macroF1,
        "Calibration error": scores.expectedCalibrationError,
      };
    },
  };
}

function judgedLabels(
  { description: { labels, thresholds }, probabilities }: ModelAnswers,
  actual: readonly (readonly number[])[],
): Judged {
  const k = labels.length;
  const outcomes = new Uint8Array(actual.length * k);
  actual.forEach((own, record) => own.forEach((label) => (outcomes[record * k + label] = 1)));
  const calibrationError = pooledCalibration(probabilities, outcomes, k);
  const decided = textDecisions(givenLabels(probabilities, thresholds), outcomes, k);
  return {
    right: decided.map(({ wrong, missed }) => wrong.length + missed.length === 0),
    scores: (sample) => {
      const { microF1, macroF1, subsetAccuracy } = f1Scores(decided, k, sample);
      return {
        "Micro-F1": microF1,
        "Macro-F1": macroF1,
        "Exactly the labels": subsetAccuracy,
        "Calibration error": calibrationError(sample),
      };
    },
  };
}

/**
 * Calibration error of all labels together, over ten bins of equal width, of any sample of records: what a record adds to
 * each bin is summed once.
 */
function pooledCalibration(
  probabilities: Float32Array,
  outcomes: Uint8Array,
  labels: number,
): (sample: Int32Array) => number {
  const bins = 10;
  const off = new Float64Array((outcomes.length / labels) * bins);
  outcomes.forEach((outcome, i) => {
    const bin = Math.min(bins - 1, Math.floor(probabilities[i] * bins));
    off[Math.floor(i / labels) * bins + bin] += probabilities[i] - outcome;
  });
  return (sample) => {
    const sums = new Float64Array(bins);
    for (const record of sample) for (let bin = 0; bin < bins; bin++) sums[bin] += off[record * bins + bin];
    return sums.reduce((total, sum) => total + Math.abs(sum), 0) / (sample.length * labels);
  };
}
