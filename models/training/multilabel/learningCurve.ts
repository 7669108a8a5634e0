import { f1Scores } from "../../../src/lib/metrics/multilabel/f1.js";
import { textDecisions } from "../../../src/lib/metrics/multilabel/decisions.js";
import { rankingScores } from "../../../src/lib/metrics/multilabel/ranking.js";
import { labelLogits } from "../../../src/lib/learning/oneVersusRest.js";
import { selectRows } from "../../../src/lib/learning/matrix.js";
import type { MultilabelEvaluation } from "../../../src/lib/model/multilabelEvaluation.js";
import { randomGenerator, shuffle } from "../../../src/lib/statistics/random.js";
import type { MultilabelSettings } from "../taskDefinition.js";
import { rarityScales, scaleColumns } from "../rarity.js";
import { foldTexts, heldOutDecisions, selectTexts } from "./crossValidation.js";
import { featureMatrix, fitWeights } from "./fit.js";
import { keptRows, pruneMatrix } from "./prune.js";

const shares = [0.125, 0.25, 0.5, 1];

/**
 * Scores by number of training texts: models of an eighth, a quarter, half and all of the texts outside of fold 0 score
 * that fold, whose halves are decided by each other's calibration and thresholds.
 */
export function learningCurve(
  texts: readonly string[],
  outcomes: Uint8Array,
  labels: number,
  fold: Int32Array,
  settings: MultilabelSettings,
  cost: number,
): MultilabelEvaluation["learningCurve"] {
  const random = randomGenerator(settings.seed);
  const order = shuffle(foldTexts(fold, 0, false), random);
  const held = foldTexts(fold, 0, true);
  const halves = shuffle(
    held.map((_, i) => i % 2),
    random,
  );
  const hashed = featureMatrix(settings.features, texts);
  const own = selectTexts(outcomes, labels, held);
  return shares.map((share) => {
    const chosen = order.slice(0, Math.round(share * order.length));
    const rowOf = keptRows(selectRows(hashed, chosen), settings.minimumTexts, settings.maximumRows);
    const training = pruneMatrix(selectRows(hashed, chosen), rowOf);
    const scales = rarityScales(training, settings.rarity);
    const model = fitWeights(
      scaleColumns(training, scales),
      selectTexts(outcomes, labels, chosen),
      settings,
      cost,
    );
    const logits = labelLogits(scaleColumns(pruneMatrix(selectRows(hashed, held), rowOf), scales), model);
    const { probabilities, given } = heldOutDecisions(logits, own, labels, halves, settings);
    const { microF1, macroF1, weightedF1 } = f1Scores(textDecisions(given, own, labels), labels);
    let first = 0;
    for (let i = 0; i < held.length; i++)
      first += rankingScores(
        probabilities.subarray(i * labels, (i + 1) * labels),
        own.subarray(i * labels, (i + 1) * labels),
      ).precisionAt1;
    return { texts: chosen.length, microF1, macroF1, weightedF1, precisionAt1: first / held.length };
  });
}
