import { sigmoid } from "../../src/lib/statistics/sigmoid.js";
import { wordHash } from "../../src/lib/text/tokens.js";
import { fitLogistic, logits } from "../../src/lib/learning/logisticRegression.js";
import { denseMatrix, selectRows, type SparseMatrix } from "../../src/lib/learning/matrix.js";
import { foldScales, rarityScales, scaleColumns } from "../training/rarity.js";

/** The books that the teacher labels, as parallel arrays. */
export interface TeacherInput {
  ids: readonly string[];
  /** Features of the titles, and of everything else that is known. */
  titles: SparseMatrix;
  contexts: SparseMatrix;
  /** Probability of fiction from a label or a shelf; NaN where nobody has said. */
  known: Float64Array;
  /** How much a known label counts in a fit; 0 where it is not known. */
  weights: Float64Array;
  /** Log-odds that the label model gives, 0 where no labelling function voted. */
  evidence: Float64Array;
  /** Vectors of the titles by a sentence encoder, where it has a say too. */
  meanings?: SparseMatrix;
}

/** How the teacher is run. */
export interface TeacherSettings {
  rounds: number;
  folds: number;
  seed: number;
  /** Weight of a book that nobody has labelled, once the teacher has an opinion of it. */
  guessed: number;
}

/**
 * Soft labels for all books by co-training (after Blum and Mitchell, COLT 1998): in every round a model of titles, a
 * model of contexts and, where there are vectors, one of meanings are fitted on the current labels, each giving its opinion
 * of books that it has not seen (cross-fitting), and a logistic stack of these and of the label model, fitted on the known
 * labels, gives the next labels. Labels of
 * 0 and 1 are kept; known labels in between keep their side.
 *
 * @returns probability of fiction for each book, in [0, 1]
 */
export function teach(input: TeacherInput, { rounds, folds, seed, guessed }: TeacherSettings): Float64Array {
  const { ids, titles, contexts, known, weights, evidence, meanings } = input;
  const fold = Int32Array.from(ids, (id) => wordHash(`${seed} ${id}`) % folds);
  const labelled = ids.flatMap((_, row) => (Number.isNaN(known[row]) ? [] : [row]));
  let targets = known.map((value) => (Number.isNaN(value) ? 0.5 : value));
  let rowWeights = Float64Array.from(weights);
  for (let round = 0; round < rounds; round++) {
    const byTitle = crossFit(titles, targets, rowWeights, fold, { cost: 3, rarity: 1, seed });
    const byContext = crossFit(contexts, targets, rowWeights, fold, { cost: 3, rarity: 0, seed });
    const parts = [byTitle, byContext, evidence];
    if (meanings) parts.push(crossFit(meanings, targets, rowWeights, fold, { cost: 0.03, rarity: 0, seed }));
    const opinions = denseMatrix(
      ids.flatMap((_, row) => parts.map((part) => part[row] / 3)),
      parts.length,
    );
    const stack = fitLogistic(
      selectRows(opinions, labelled),
      labelled.map((row) => known[row]),
      { cost: 1, epochs: 50, tolerance: 1e-4, seed },
      labelled.map((row) => weights[row]),
    );
    const opinion = logits(opinions, stack).map(sigmoid);
    targets = opinion.map((p, row) => (Number.isNaN(known[row]) ? p : softened(known[row], p)));
    rowWeights = weights.map((weight, row) => (Number.isNaN(known[row]) ? guessed : weight));
  }
  return targets;
}

/** A known label that is not certain moves a little towards the opinion; a certain one stays. */
function softened(known: number, opinion: number): number {
  if (known === 0 || known === 1) return known;
  return known > 0.5 ? Math.max(0.9, opinion) : Math.min(0.1, opinion);
}

function crossFit(
  matrix: SparseMatrix,
  targets: Float64Array,
  weights: Float64Array,
  fold: Int32Array,
  { cost, rarity, seed }: { cost: number; rarity: number; seed: number },
): Float64Array {
  const result = new Float64Array(matrix.rows);
  const rows = Array.from(fold, (_, row) => row);
  const folds = fold.reduce((most, each) => Math.max(most, each), 0) + 1;
  for (let f = 0; f < folds; f++) {
    const inside = rows.filter((row) => fold[row] !== f && weights[row] > 0);
    const outside = rows.filter((row) => fold[row] === f);
    const training = selectRows(matrix, inside);
    const scales = rarityScales(training, rarity);
    const fitted = fitLogistic(
      scaleColumns(training, scales),
      inside.map((row) => targets[row]),
      { cost, epochs: 8, tolerance: 1e-2, seed },
      inside.map((row) => weights[row]),
    );
    logits(selectRows(matrix, outside), foldScales(fitted, scales)).forEach(
      (z, i) => (result[outside[i]] = z),
    );
  }
  return result;
}
