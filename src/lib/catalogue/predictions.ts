/**
 * What a model says of records: of a single-label task (two classes or more), or of one label of a multi-label task,
 * whose two classes are then "not the label" and "the label".
 */
export interface Predictions {
  /** Classes in the order of the model's description; of two, the second is the one with the threshold. */
  classes: readonly string[];
  /** Probability of each class for each record, row after row, in [0, 1]; the classes of a record sum to 1. */
  probabilities: ArrayLike<number>;
  /** Number of the class decided for each record, −1 where there is no text to read. */
  predicted: ArrayLike<number>;
}

/** Probability of a class for one record, in [0, 1]. @param named number of the class */
export function probabilityOf({ classes, probabilities }: Predictions, row: number, named: number): number {
  return probabilities[row * classes.length + named];
}

/** Probability of the class that was decided for a record; NaN where none was. */
export function confidenceOf(predictions: Predictions, row: number): number {
  const decided = predictions.predicted[row];
  return decided < 0 ? NaN : probabilityOf(predictions, row, decided);
}

/**
 * The class decided for each record: of two classes the second from the threshold upwards, of more the likeliest (the
 * earlier one of equals). A record whose probabilities are not numbers gets −1.
 */
export function decideClasses(
  probabilities: ArrayLike<number>,
  classes: number,
  threshold: number,
): Int16Array {
  const predicted = new Int16Array(probabilities.length / classes);
  for (let row = 0; row < predicted.length; row++) {
    const of = (named: number) => probabilities[row * classes + named];
    if (Number.isNaN(of(0))) predicted[row] = -1;
    else if (classes === 2) predicted[row] = of(1) >= threshold ? 1 : 0;
    else
      for (let named = 1; named < classes; named++)
        if (of(named) > of(predicted[row])) predicted[row] = named;
  }
  return predicted;
}

/** Names of classes by their numbers, "" for −1. */
export function classNames(numbers: ArrayLike<number>, classes: readonly string[]): string[] {
  return Array.from(numbers, (number) => classes[number] ?? "");
}

/** Is the class decided for a record the one that people gave it? null where either is missing. */
export function isRight(
  { labels, predictions }: { labels?: ArrayLike<number>; predictions?: Predictions },
  row: number,
): boolean | null {
  if (!labels || !predictions || labels[row] < 0 || predictions.predicted[row] < 0) return null;
  return labels[row] === predictions.predicted[row];
}
