import { columnCount } from "../model/description.js";
import { logit } from "../statistics/sigmoid.js";
import { titleKey } from "../text/titleKey.js";
import { catalogueTexts, type CatalogueTexts } from "./catalogueTexts.js";
import type { Centring } from "./centring.js";
import { crossValidated, foldsOf } from "./crossValidation.js";
import { gainOf, type Gain } from "./gain.js";
import { featureLength, priorsOf } from "./priors.js";
import { readTitles } from "./readAnew.js";
import type { Taught } from "./taught.js";
import { teach, type Lesson, type TeachingSettings } from "./teach.js";

/** A record whose labels are known. */
export interface LabelledRow {
  row: number;
  /** Numbers of its labels: one of a single-label task. */
  labels: readonly number[];
}

/** A catalogue, what a model says of it, and the labels that the model is to be taught. */
export interface TeachingRequest extends CatalogueTexts {
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
  /** What labelling functions say of records, of a model of two classes; null where they take no part. */
  evidence: WeakEvidence | null;
}

/** What labelling functions say of some records that nobody has labelled. */
export interface WeakEvidence {
  rows: Int32Array;
  /** Probability of the second label of each, by the votes of all functions. */
  probabilities: Float64Array;
}

export interface TeachingOutcome {
  taught: Taught;
  /** How the vectors were centred, null where there were none. */
  centring: Centring | null;
  /** Of the taught model: see `ModelDescription`. */
  thresholds: number[];
  /** Titles × labels, by the taught model; NaN for a record without a title. */
  probabilities: Float32Array;
  /** Labelled × labels: each by a model that was taught without its part of the labels. */
  crossValidated: Float32Array;
  /**
   * By cross-validation on the records that took part; on those held out, null without any; and, by cross-validation likewise,
   * what labelling functions add to labels alone, null where they took no part.
   */
  gain: { crossValidated: Gain; heldOut: Gain | null; functions: Gain | null };
}

/** So many labels take a few seconds; what more would teach is little. */
export const mostLabelled = 5000;

/** Parts of the cross-validation: fewer of many labels, which are as good with a fifth left out. */
const [parts, partsOfMany, many] = [10, 5, 500];

/**
 * What a record counts for that functions speak of, where one with a label counts 1: chosen like the priors, on titles of
 * which no figure is reported (see `bench/fewLabels.ts`).
 */
export const evidenceWeight = 0.05;

/** More records that functions speak of take no part: they would teach little, and take long. */
export const mostEvidence = 2000;

const noWords = { indices: new Int32Array(), values: new Float32Array() };

/**
 * Teaches a model the labels of a catalogue, and lets it read all titles anew.
 *
 * @param onProgress called with the share that is done, in [0, 1], and what is being done
 */
export function teachCatalogue(
  request: TeachingRequest,
  onProgress: (share: number, doing: string) => void = () => undefined,
): TeachingOutcome {
  const { description, titles, probabilities, labelled, heldOut, alike, words } = request;
  const { kind, labels, features, thresholds } = description;
  const k = labels.length;
  const { known, centring } = catalogueTexts(request);
  const taking = (row: number) => (words ? known(row) : { ...known(row), words: noWords });
  const lesson = lessonOf(request, taking);
  const settings: TeachingSettings = {
    ...{ kind, priors: priorsOf(kind), featureLength: featureLength(features) },
    ...(kind === "binary" && { turn: logit(thresholds[0]) }),
  };
  onProgress(0, "teaching");
  const taught = teach(lesson, settings);
  const answers = readTitles(titles, k, taught, taking, (share) =>
    onProgress(0.1 + 0.5 * share, "reading the titles anew"),
  );
  onProgress(0.6, "cross-validating");
  const folds = foldsOf(
    labelled.map(({ row }) => titles[row]),
    labelled.length > many ? partsOfMany : parts,
  );
  const judged = (of: Lesson) => {
    const fold = new Int8Array(of.texts.length).fill(-1);
    fold.set(folds);
    return crossValidated(of, k, fold, settings).slice(0, labelled.length * k);
  };
  const unseen = judged(lesson);
  const alone = request.evidence ? judged(lessonOf({ ...request, evidence: null }, taking)) : null;
  onProgress(0.9, "comparing");
  const of = (table: Float32Array, rows: readonly LabelledRow[]) => {
    const taken = new Float32Array(rows.length * k);
    rows.forEach(({ row }, i) => taken.set(table.subarray(row * k, (row + 1) * k), i * k));
    return taken;
  };
  const second = answers.filter((p, i) => i % k === 1 && !Number.isNaN(p));
  const average = second.reduce((sum, p) => sum + p, 0) / second.length;
  const own = { ...description, thresholds: alike && kind === "binary" ? [average] : thresholds };
  const gain = (rows: readonly LabelledRow[], before: Float32Array, after: Float32Array) =>
    gainOf(
      rows.map(({ labels: known }) => known),
      { description: before === alone ? own : description, probabilities: before },
      { description: own, probabilities: after },
    );
  return {
    ...{ taught, centring, thresholds: own.thresholds, probabilities: answers, crossValidated: unseen },
    gain: {
      crossValidated: gain(labelled, of(probabilities, labelled), unseen),
      heldOut: heldOut.length > 0 ? gain(heldOut, of(probabilities, heldOut), of(answers, heldOut)) : null,
      functions: alone && gain(labelled, alone, unseen),
    },
  };
}

/**
 * What is to be learned: first the records with labels, then those that functions speak of and that are no copy of a record
 * whose label is known.
 */
function lessonOf(
  { description, titles, labelled, heldOut, evidence }: TeachingRequest,
  known: (row: number) => Lesson["texts"][number],
): Lesson {
  const columns = columnCount(description);
  const labels = new Set([...labelled, ...heldOut].map(({ row }) => titleKey(titles[row])));
  const weak = Array.from(evidence?.rows ?? [], (row, i) => ({ row, p: evidence?.probabilities[i] ?? 0 }))
    .filter(({ row }) => titles[row] !== "" && !labels.has(titleKey(titles[row])))
    .slice(0, mostEvidence);
  const targets = new Float64Array((labelled.length + weak.length) * columns);
  labelled.forEach(({ labels: own }, i) => {
    for (const label of own) {
      if (description.kind === "binary") targets[i] = label;
      else targets[i * columns + label] = 1;
    }
  });
  weak.forEach(({ p }, i) => (targets[labelled.length + i] = p));
  return {
    texts: [...labelled, ...weak].map(({ row }) => known(row)),
    targets,
    weights: Float64Array.from([...labelled.map(() => 1), ...weak.map(() => evidenceWeight)]),
  };
}
