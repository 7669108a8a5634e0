import { fitLogistic, logits, type LogisticSettings } from "../learning/logisticRegression.js";
import { sparseMatrix } from "../learning/matrix.js";
import type { ModelKind } from "../model/description.js";
import type { KnownText } from "./knownText.js";
import type { Priors } from "./priors.js";
import type { Taught, TaughtColumn } from "./taught.js";

/** Texts and what is held of them. */
export interface Lesson {
  texts: readonly KnownText[];
  /** Texts × columns: the probability that the column's label holds, 0 or 1 where it is known. */
  targets: Float64Array;
  /** How much each text counts; 1 if not given. */
  weights?: Float64Array;
}

/** How a model is taught. */
export interface TeachingSettings {
  kind: ModelKind;
  priors: Priors;
  /** See `featureLength`. */
  featureLength: number;
  /** Logit at which the model's answer turns: it is surer or less sure around it. 0 if not given. */
  turn?: number;
}

/** How exactly a lesson is fitted: many texts of many columns to some hundredths of a logit, within seconds. */
function fittingOf(texts: number, columns: number): { fitting: LogisticSettings; settled: number } {
  const large = columns > 1 && texts * columns > 1000;
  return {
    fitting: { cost: 1, epochs: 200, tolerance: large ? 5e-3 : 1e-3, seed: 1 },
    settled: large ? 0.05 : 0.01,
  };
}

/** Labels of many that fewer texts have, and that the model gives fewer, are left as they are. */
const fewest = 3;

/** Rounds over the classes of a model of several at most: they end once no logit has changed by as much as `settled`. */
const rounds = 20;

/**
 * Learns from any number of labels, beside what a model says already: see `TaughtColumn`. All that is learned has a Gaussian
 * prior around the model, less sure of itself but with the same answers (see `Priors.trust`), so that with no labels these stand;
 * what is found is the mode of the posterior.
 *
 * Of many labels each is taught by itself. Of several classes each in turn is taught against the others as they stand by
 * then, which climbs to the mode of the multinomial logistic regression: given the others, the class is binary with an
 * offset.
 */
export function teach({ texts, targets, weights }: Lesson, settings: TeachingSettings): Taught {
  const { kind, priors, turn = 0 } = settings;
  const { trust } = priors;
  const count = texts.length === 0 ? 0 : targets.length / texts.length;
  const { fitting, settled } = fittingOf(texts.length, count);
  const design = designOf(texts, settings, fitting);
  const own = (column: number) => texts.map(({ logits }) => logits[column]);
  const trusted = (column: number) => own(column).map((logit) => turn + trust * (logit - turn));
  const wanted = (column: number) => texts.map((_, text) => targets[text * count + column]);
  const fit = (column: number, offsets: readonly number[]) =>
    design.fit(own(column), offsets, wanted(column), weights);
  const columns: TaughtColumn[] = [];
  if (kind === "multiclass") {
    const before = Array.from({ length: count }, (_, column) => trusted(column));
    const standing = texts.map((_, text) => Float64Array.from(before, (column) => column[text]));
    for (let round = 0, moved = Infinity; round < rounds && moved > settled; round++) {
      moved = 0;
      for (let column = 0; column < count; column++) {
        const others = standing.map((each) => logSumExcept(each, column));
        const { taught, added } = fit(
          column,
          before[column].map((logit, i) => logit - others[i]),
        );
        columns[column] = taught;
        standing.forEach((each, i) => {
          const logit = before[column][i] + added[i];
          moved = Math.max(moved, Math.abs(logit - each[column]));
          each[column] = logit;
        });
      }
    }
  } else
    for (let column = 0; column < count; column++)
      columns.push(
        kind === "binary" || occurs(own(column), wanted(column))
          ? fit(column, trusted(column)).taught
          : design.untaught,
      );
  return { kind, buckets: design.buckets, columns };
}

/** Is there enough of a label, in the texts or in what the model says of them, to learn anything of it? */
function occurs(modelLogits: readonly number[], targets: readonly number[]): boolean {
  const sum = (values: readonly number[]) => values.reduce((total, each) => total + each, 0);
  return sum(targets) >= fewest || sum(modelLogits.map((z) => Number(z > 0))) >= fewest;
}

/** ln Σ e^z over all but one. */
function logSumExcept(logits: Float64Array, left: number): number {
  const largest = logits.reduce((most, z, i) => (i === left ? most : Math.max(most, z)), -Infinity);
  const sum = logits.reduce((total, z, i) => (i === left ? total : total + Math.exp(z - largest)), 0);
  return largest + Math.log(sum);
}

/**
 * The texts as rows of a logistic regression with unit priors: first the model's logit and a constant, then words, then
 * vector, each scaled by the root of its prior variance.
 */
function designOf(
  texts: readonly KnownText[],
  { priors, featureLength, turn = 0 }: TeachingSettings,
  fitting: LogisticSettings,
) {
  const buckets = Int32Array.from(new Set(texts.flatMap(({ words }) => Array.from(words.indices)))).sort();
  const placeOf = new Map(Array.from(buckets, (bucket, place) => [bucket, place]));
  const dimensions = texts[0]?.vector.length ?? 0;
  const scale = {
    slope: Math.sqrt(priors.slope),
    // The regression has a constant of its own, with a prior variance of 1.
    shift: Math.sqrt(Math.max(0, priors.shift - 1)),
    words: Math.sqrt(priors.words) / featureLength,
    vector: Math.sqrt(priors.vector),
  };
  const firstOfVector = 2 + buckets.length;
  const matrix = sparseMatrix(
    texts.map(({ words, vector }) => ({
      indices: Int32Array.of(
        ...[0, 1],
        ...Array.from(words.indices, (bucket) => 2 + (placeOf.get(bucket) ?? 0)),
        ...Array.from(vector, (_, d) => firstOfVector + d),
      ),
      values: Float32Array.of(
        ...[0, scale.shift],
        ...words.values.map((value) => value * scale.words),
        ...vector.map((value) => value * scale.vector),
      ),
    })),
    firstOfVector + dimensions,
  );
  const untaught: TaughtColumn = {
    ...{ slope: 1, shift: 0 },
    ...{ words: new Float32Array(buckets.length), vector: new Float32Array(dimensions) },
  };

  /** What the column is taught, and what that adds to the logit of each text. */
  function fit(
    modelLogits: readonly number[],
    offsets: readonly number[],
    targets: readonly number[],
    weights: Float64Array | undefined,
  ) {
    modelLogits.forEach((logit, text) => (matrix.values[matrix.starts[text]] = scale.slope * logit));
    const found = fitLogistic(matrix, targets, fitting, weights, offsets);
    const taught: TaughtColumn = {
      slope: priors.trust + scale.slope * found.weights[0],
      shift: (1 - priors.trust) * turn + found.bias + scale.shift * found.weights[1],
      words: Float32Array.from(found.weights.subarray(2, firstOfVector), (each) => each * scale.words),
      vector: Float32Array.from(found.weights.subarray(firstOfVector), (each) => each * scale.vector),
    };
    return { taught, added: logits(matrix, found) };
  }
  return { buckets, untaught, fit };
}
