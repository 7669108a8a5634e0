import type { Catalogue } from "./catalogue.js";
import type { Steps } from "../steps.js";
import { knownValues, type Field, type FieldValue } from "./field.js";
import type { Predictions } from "./predictions.js";

/** Records of a step: some milliseconds. */
const portion = 500;

/** Computes the values of fields in steps, so that `valuesOf` has them. */
export function* prepareValues(fields: readonly Field[], catalogue: Catalogue): Steps<void> {
  const wanted = fields.filter((field) => !knownValues(field, catalogue).has(field));
  const values = wanted.map(() => new Array<FieldValue>());
  if (wanted.length === 0) return;
  for (let from = 0; from < catalogue.size; from += portion) {
    const end = Math.min(catalogue.size, from + portion);
    const records = recordsBetween(catalogue, from, end);
    wanted.forEach((field, i) => {
      const found: ArrayLike<FieldValue> = field.values(records);
      for (let row = 0; row < found.length; row++) values[i].push(found[row]);
    });
    yield;
  }
  wanted.forEach((field, i) => knownValues(field, catalogue).set(field, values[i]));
}

/** The records from one row to before another. */
function recordsBetween(catalogue: Catalogue, from: number, end: number): Catalogue {
  const some = <Cell>(cells: ArrayLike<Cell>) => slice(cells, from, end);
  const { id, title, author, place, publisher, year, shelfmark, link, further, labels, predictions } =
    catalogue;
  return {
    size: end - from,
    ...{ id: some(id), title: some(title), author: some(author), place: some(place) },
    ...{ publisher: some(publisher), year: some(year), shelfmark: some(shelfmark), link: some(link) },
    further: Object.fromEntries(Object.entries(further).map(([name, cells]) => [name, some(cells)])),
    ...(labels && { labels: some(labels) }),
    ...(predictions && { predictions: predictionsBetween(predictions, from, end) }),
  };
}

function predictionsBetween(predictions: Predictions, from: number, end: number): Predictions {
  const { classes, probabilities, predicted } = predictions;
  return {
    classes,
    probabilities: slice(probabilities, from * classes.length, end * classes.length),
    predicted: slice(predicted, from, end),
  };
}

function slice<Cell>(cells: ArrayLike<Cell>, from: number, end: number): Cell[] {
  return Array.prototype.slice.call(cells, from, end) as Cell[];
}
