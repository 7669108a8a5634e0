import { expectedCalibrationError } from "../../src/lib/metrics/calibration.js";
import { confusionMatrix, confusionScores } from "../../src/lib/metrics/confusion.js";
import { doubtOrder } from "../../src/lib/ownCatalogue/seekingOrders.js";
import { varietyOrder } from "../../src/lib/ownCatalogue/variety.js";
import { randomGenerator, shuffle } from "../../src/lib/statistics/random.js";
import { sigmoid } from "../../src/lib/statistics/sigmoid.js";
import type { KnownText } from "../../src/lib/teaching/knownText.js";
import { featureLength, priorsOf } from "../../src/lib/teaching/priors.js";
import { taughtLogits } from "../../src/lib/teaching/taught.js";
import { teach } from "../../src/lib/teaching/teach.js";
import type { Material } from "./material.js";
import type { Asking, Figures, Way } from "./record.js";

const noVector = new Float32Array();

/** The texts as one way of teaching sees them: "nothing before" has words and encoder, but no model. */
function seen({ texts }: Material, way: Way): KnownText[] {
  return texts.map(({ logits, words, vector }) => ({
    logits: way === "nothing before" ? [0] : logits,
    words,
    vector: way === "words" ? noVector : vector,
  }));
}

/**
 * The figures of a model by the probabilities of all titles. As balanced accuracy counts both classes alike, a title is
 * fiction where it is likelier so than titles of the asked half are on average.
 */
export function figuresOf(
  { judged, asked, outcomes }: Material,
  probabilities: ArrayLike<number>,
  threshold = meanOf(probabilities, asked),
): Figures {
  const actual = judged.map((row) => outcomes[row]);
  const own = judged.map((row) => probabilities[row]);
  const predicted = own.map((p) => Number(p >= threshold));
  return {
    balancedAccuracy: confusionScores(confusionMatrix(actual, predicted, 2)).balancedAccuracy,
    calibrationError: expectedCalibrationError(own, actual),
  };
}

/**
 * Mean figures after each number of labels; of none, those of the model as it is. By doubt and by variety the first ten are
 * asked by chance, then rounds of half as many as there are, most doubtful first by the model as it is taught so far.
 *
 * @param sizes numbers of labels, ascending
 */
export function simulate(
  material: Material,
  { way, asking, sizes, draws }: { way: Way; asking: Asking; sizes: readonly number[]; draws: number },
): Figures[] {
  const texts = seen(material, way);
  const sums = sizes.map((): Figures => ({ balancedAccuracy: 0, calibrationError: 0 }));
  for (let draw = 0; draw < draws; draw++) {
    const byChance = shuffle([...material.asked], randomGenerator(1000 + draw));
    let chosen: number[] = [];
    sizes.forEach((size, at) => {
      if (size === 0) chosen = [];
      else if (asking === "chance") chosen = byChance.slice(0, size);
      else
        while (chosen.length < size)
          chosen = [...chosen, ...nextAsked(material, texts, { byChance, chosen, size, asking })];
      const figures = figuresOf(material, taughtProbabilities(material, texts, chosen));
      sums[at].balancedAccuracy += figures.balancedAccuracy / draws;
      sums[at].calibrationError += figures.calibrationError / draws;
    });
  }
  return sums;
}

const first = 10;

interface Round {
  /** Rows that may be asked, in random order. */
  byChance: readonly number[];
  chosen: readonly number[];
  /** How many labels there are to be in the end. */
  size: number;
  asking: Asking;
}

/** The rows of the next round, in the order that the page would ask them. */
function nextAsked(
  material: Material,
  texts: readonly KnownText[],
  { byChance, chosen, size, asking }: Round,
): number[] {
  if (chosen.length === 0) return byChance.slice(0, first);
  const { titles, asked, description } = material;
  const second = taughtProbabilities(material, texts, chosen);
  const probabilities = Float32Array.from({ length: 2 * titles.length }, (_, i) =>
    i % 2 === 1 ? second[i >> 1] : 1 - second[i >> 1],
  );
  const taken = new Set(chosen);
  const open = byChance.filter((row) => !taken.has(row));
  const thresholds = [meanOf(second, asked)];
  const byDoubt = doubtOrder({ description: { ...description, thresholds }, probabilities }, open);
  const order = asking === "variety" ? varietyOrder(titles, byDoubt, chosen) : byDoubt;
  return [...order.subarray(0, Math.min(size - chosen.length, Math.max(5, chosen.length >> 1)))];
}

/** Probability of fiction of each title by a model that was taught the labels of the chosen ones. */
function taughtProbabilities(
  { outcomes, description }: Material,
  texts: readonly KnownText[],
  chosen: readonly number[],
): Float64Array {
  if (chosen.length === 0) return Float64Array.from(texts, ({ logits }) => sigmoid(logits[0]));
  const lesson = {
    texts: chosen.map((row) => texts[row]),
    targets: Float64Array.from(chosen, (row) => outcomes[row]),
  };
  const kind = "binary";
  const logits = taughtLogits(
    teach(lesson, { kind, priors: priorsOf(kind), featureLength: featureLength(description.features) }),
  );
  return Float64Array.from(texts, (text) => sigmoid(logits(text)[0]));
}

function meanOf(probabilities: ArrayLike<number>, rows: readonly number[]): number {
  return rows.reduce((sum, row) => sum + probabilities[row], 0) / rows.length;
}
