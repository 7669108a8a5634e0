import type { Catalogue } from "../catalogue/catalogue.js";
import { isCertainLabel } from "../certainty/certainLabel.js";
import type { ModelDescription } from "../model/description.js";
import { decide, givenLabels } from "../model/scorer.js";
import { eachRow, type Steps } from "../steps.js";
import type { CatalogueModel } from "./catalogueTask.js";
import { doubtOf } from "./doubt.js";

/** What a model says of one record. */
export interface RecordAnswer {
  row: number;
  title: string;
  author: string;
  year: number | null;
  /** Numbers of the labels that it gives, the likeliest first: one of a single-label model. */
  labels: readonly number[];
  /** Probability of the first of these; of the likeliest label where none is given. */
  probability: number;
  doubt: number;
  /** Does the answer lie where the model promises to be right as often as stated? */
  certain: boolean;
}

type Answering = Pick<CatalogueModel, "description" | "probabilities">;

/** What a model says of each record with a title. @param within which rows to take */
export function* answersOf(
  catalogue: Catalogue,
  model: Answering,
  within: (row: number) => boolean = () => true,
): Steps<RecordAnswer[]> {
  const answers: RecordAnswer[] = [];
  yield* eachRow(catalogue.size, (row) => {
    if (catalogue.title[row] !== "" && within(row)) answers.push(answerOf(catalogue, model, row));
  });
  return answers;
}

/** What a model says of a record with a title. */
export function answerOf(
  { title, author, year }: Catalogue,
  { description, probabilities }: Answering,
  row: number,
): RecordAnswer {
  const k = description.labels.length;
  const own = probabilities.subarray(row * k, (row + 1) * k);
  const labels = labelsGiven(description, own);
  return {
    ...{ row, title: title[row], author: author[row], year: year[row], labels },
    probability: labels.length > 0 ? own[labels[0]] : Math.max(...own),
    ...{ doubt: doubtOf(description, probabilities, row * k), certain: isCertain(description, own, labels) },
  };
}

/** Numbers of the labels that a model gives a text, the likeliest first. @param probabilities of each label */
export function labelsGiven(description: ModelDescription, probabilities: ArrayLike<number>): number[] {
  const names =
    description.kind === "multilabel"
      ? givenLabels(description, probabilities)
      : [decide(description, probabilities)];
  return names.map((name) => description.labels.indexOf(name));
}

/** Does the answer lie within the range of certainty? Of several labels it does where each of them does; see `isCertainLabel`. */
export function isCertain(
  description: ModelDescription,
  probabilities: ArrayLike<number>,
  labels: readonly number[],
): boolean {
  return labels.length > 0 && labels.every((label) => isCertainLabel(description, probabilities, label));
}
