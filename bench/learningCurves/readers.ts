import { featureMatrix, fitWeights } from "../../models/training/multilabel/fit.js";
import { keptRows, pruneMatrix } from "../../models/training/multilabel/prune.js";
import { selectTexts } from "../../models/training/multilabel/crossValidation.js";
import { rarityScales, scaleColumns } from "../../models/training/rarity.js";
import { denseMatrix, selectRows } from "../../src/lib/learning/matrix.js";
import { fitOneVersusRest, labelLogits } from "../../src/lib/learning/oneVersusRest.js";
import type { CurveTexts } from "./texts.js";

/** Logits of rows, rows × columns. */
type Logits = (rows: Int32Array) => Float64Array;

/** A way to learn from texts. */
export interface Reader {
  /** Costs to choose from. */
  costs: readonly number[];
  /** Learns from rows. */
  fit(rows: Int32Array, cost: number): Logits;
}

/** Of few texts each has to count for more than of all. */
const strengths = [1, 4, 16];

/** Words and runs of characters, as the task's own word model reads them. */
export function wordReader({ texts, outcomes, columns, settings, cost }: CurveTexts): Reader {
  const hashed = featureMatrix(settings.features, texts);
  return {
    costs: strengths.map((strength) => strength * cost),
    fit(rows, own) {
      const learned = selectRows(hashed, rows);
      const rowOf = keptRows(learned, settings.minimumTexts, settings.maximumRows);
      const pruned = pruneMatrix(learned, rowOf);
      const scales = rarityScales(pruned, settings.rarity);
      const scaled = scaleColumns(pruned, scales);
      const weights = fitWeights(scaled, selectTexts(outcomes, columns, rows), settings, own);
      return (others) =>
        labelLogits(scaleColumns(pruneMatrix(selectRows(hashed, others), rowOf), scales), weights);
    },
  };
}

/** A linear head on vectors. @param vectors texts × dimensions */
export function vectorReader(
  { outcomes, columns, settings }: CurveTexts,
  vectors: Float32Array,
  dimensions: number,
): Reader {
  const matrix = (rows: Int32Array) => {
    const own = new Float32Array(rows.length * dimensions);
    rows.forEach((row, i) =>
      own.set(vectors.subarray(row * dimensions, (row + 1) * dimensions), i * dimensions),
    );
    return denseMatrix(own, dimensions);
  };
  return {
    costs: [0.01, 0.1, 1],
    fit(rows, cost) {
      const head = fitOneVersusRest(matrix(rows), selectTexts(outcomes, columns, rows), {
        ...{ cost, epochs: 12, tolerance: 1e-2 },
        seed: settings.seed,
      });
      return (others) => labelLogits(matrix(others), head);
    },
  };
}
