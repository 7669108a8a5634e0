import { probabilityOf, type Predictions } from "../catalogue/predictions.js";

/** One class against all others, of the records that have a label and a prediction. */
export interface AgainstRest {
  /** Numbers of these records. */
  records: Int32Array;
  /** Probability of the class, in [0, 1]. */
  probabilities: Float64Array;
  /** 1 where the record is of the class, and where the class was decided; else 0. */
  outcomes: Uint8Array;
  predicted: Uint8Array;
}

/**
 * Reduces a task of k classes to the question whether a record is of one of them, which the reliability, the
 * thresholds, the costs and the share of any class are about. Where the class never occurs, no outcome is 1.
 *
 * @param actual class number of each record, −1 where nobody has decided
 * @param named number of the class
 */
export function againstRest(predictions: Predictions, actual: ArrayLike<number>, named: number): AgainstRest {
  const { predicted } = predictions;
  const records = Int32Array.from({ length: predicted.length }, (_, record) => record).filter(
    (record) => actual[record] >= 0 && predicted[record] >= 0,
  );
  return {
    records,
    probabilities: Float64Array.from(records, (record) => probabilityOf(predictions, record, named)),
    outcomes: Uint8Array.from(records, (record) => Number(actual[record] === named)),
    predicted: Uint8Array.from(records, (record) => Number(predicted[record] === named)),
  };
}
