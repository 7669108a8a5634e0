import type { ModelDescription } from "../model/description.js";
import { columnCount } from "../model/description.js";
import { featureLogits, type LinearModel } from "../model/linearModel.js";
import { FeatureExtractor } from "../text/features.js";
import { crossValidated, foldsOf } from "./crossValidation.js";
import { columnLogits, type KnownText } from "./knownText.js";
import { gainOf, type Gain } from "./gain.js";
import { logit } from "../statistics/sigmoid.js";
import { featureLength, priorsOf } from "./priors.js";
import { taughtProbabilities, type Taught } from "./taught.js";
import { teach, type TeachingSettings } from "./teach.js";

/** A record whose labels are known. */
export interface LabelledRow {
  row: number;
  /** Numbers of its labels: one of a single-label task. */
  labels: readonly number[];
}

/** A catalogue, what a model says of it, and the labels that the model is to be taught. */
export interface TeachingRequest {
  description: ModelDescription;
  model: LinearModel;
  titles: readonly string[];
  /** Titles × labels, by the model; NaN for a record without a title. */
  probabilities: Float32Array;
  /** At most `mostLabelled`. */
  labelled: readonly LabelledRow[];
  /** Records that take no part, and that the taught model is judged by. */
  heldOut: readonly LabelledRow[];
  /**
   * Of two classes: are both to count alike, whatever their sizes? Then a record is of the second where it is likelier so than
   * records are on average; else the model's threshold stays.
   */
  alike: boolean;
  /** Do words take part? */
  words: boolean;
  /** Titles × dimensions, centred, zeros where there is none; null where the encoder takes no part. */
  vectors: { values: Float32Array; dimensions: number } | null;
}

export interface TeachingOutcome {
  taught: Taught;
  /** Of the taught model: see `ModelDescription`. */
  thresholds: number[];
  /** Titles × labels, by the taught model; NaN for a record without a title. */
  probabilities: Float32Array;
  /** Labelled × labels: each by a model that was taught without its part of the labels. */
  crossValidated: Float32Array;
  /** By cross-validation on the records that took part; and on those held out, null without any. */
  gain: { crossValidated: Gain; heldOut: Gain | null };
}

/** So many labels take a few seconds; what more would teach is little. */
export const mostLabelled = 5000;

/** Parts of the cross-validation: fewer of many labels, which are as good with a fifth left out. */
const [parts, partsOfMany, many] = [10, 5, 500];

const noWords = { indices: new Int32Array(), values: new Float32Array() };
const noVector = new Float32Array();

/**
 * Teaches a model the labels of a catalogue, and lets it read all titles anew.
 *
 * @param onProgress called with the share that is done, in [0, 1], and what is being done
 */
export function teachCatalogue(
  { description, model, titles, probabilities, labelled, heldOut, alike, words, vectors }: TeachingRequest,
  onProgress: (share: number, doing: string) => void = () => undefined,
): TeachingOutcome {
  const { kind, labels, features, thresholds } = description;
  const k = labels.length;
  const columns = columnCount(description);
  const extractor = new FeatureExtractor(features);
  const known = (row: number): KnownText => {
    const features = extractor.extract(titles[row]);
    return {
      logits: columnLogits(kind, featureLogits(model, features)),
      words: words ? features : noWords,
      vector: vectors
        ? vectors.values.subarray(row * vectors.dimensions, (row + 1) * vectors.dimensions)
        : noVector,
    };
  };
  const targets = new Float64Array(labelled.length * columns);
  labelled.forEach(({ labels: own }, i) => {
    for (const label of own) {
      if (kind === "binary") targets[i] = label;
      else targets[i * columns + label] = 1;
    }
  });
  const lesson = { texts: labelled.map(({ row }) => known(row)), targets };
  const settings: TeachingSettings = {
    ...{ kind, priors: priorsOf(kind), featureLength: featureLength(features) },
    ...(kind === "binary" && { turn: logit(thresholds[0]) }),
  };
  onProgress(0, "teaching");
  const taught = teach(lesson, settings);
  const read = taughtProbabilities(taught);
  const answers = new Float32Array(titles.length * k).fill(NaN);
  titles.forEach((title, row) => {
    if (row % 5000 === 0) onProgress(0.1 + (0.5 * row) / titles.length, "reading the titles anew");
    if (title !== "") answers.set(read(known(row)), row * k);
  });
  onProgress(0.6, "cross-validating");
  const fold = foldsOf(
    labelled.map(({ row }) => titles[row]),
    labelled.length > many ? partsOfMany : parts,
  );
  const unseen = crossValidated(lesson, k, fold, settings);
  onProgress(0.9, "comparing");
  const of = (table: Float32Array, rows: readonly LabelledRow[]) => {
    const taken = new Float32Array(rows.length * k);
    rows.forEach(({ row }, i) => taken.set(table.subarray(row * k, (row + 1) * k), i * k));
    return taken;
  };
  const second = answers.filter((p, i) => i % k === 1 && !Number.isNaN(p));
  const average = second.reduce((sum, p) => sum + p, 0) / second.length;
  const own = { ...description, thresholds: alike && kind === "binary" ? [average] : thresholds };
  const gain = (rows: readonly LabelledRow[], after: Float32Array) =>
    gainOf(
      rows.map(({ labels: known }) => known),
      { description, probabilities: of(probabilities, rows) },
      { description: own, probabilities: after },
    );
  return {
    ...{ taught, thresholds: own.thresholds, probabilities: answers, crossValidated: unseen },
    gain: {
      crossValidated: gain(labelled, unseen),
      heldOut: heldOut.length > 0 ? gain(heldOut, of(answers, heldOut)) : null,
    },
  };
}
