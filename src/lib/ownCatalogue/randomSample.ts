import type { Catalogue } from "../catalogue/catalogue.js";
import type { ModelDescription } from "../model/description.js";
import type { Estimate } from "../statistics/bootstrap.js";
import { wilson } from "../statistics/wilson.js";
import type { Opinion } from "./annotation.js";
import { labelsGiven } from "./answers.js";
import type { CatalogueModel } from "./catalogueTask.js";
import { chanceSample } from "./chanceOrder.js";

type Labelled = Pick<ModelDescription, "labels">;

/** A simple random sample of the records with a title, and what annotators hold of it. */
export interface RandomSample {
  /** Rows with labels by their numbers: none where no label fits. */
  known: readonly { row: number; labels: readonly number[] }[];
  /** Rows of which annotators are not sure: nothing is known of them. */
  unsure: number;
  /** Rows that no label fits; they are among the known. */
  unfit: number;
}

/**
 * The random sample of a catalogue (see `chanceSample`).
 *
 * @param order see `chanceOrder`
 * @param opinionOf what annotators hold of a row, of the labels of the model; undefined where nobody has said anything
 * @param within which rows to take
 */
export function randomSample(
  { labels: names }: Labelled,
  { title }: Pick<Catalogue, "title">,
  order: Int32Array,
  opinionOf: (row: number) => Opinion | undefined,
  within: (row: number) => boolean = () => true,
): RandomSample {
  const rows = chanceSample(
    order,
    (row) => opinionOf(row) !== undefined,
    (row) => title[row] !== "" && within(row),
  );
  const of = (kind: Opinion["kind"]) => rows.filter((row) => opinionOf(row)?.kind === kind).length;
  const known = rows.flatMap((row) => {
    const opinion = opinionOf(row);
    if (!opinion || opinion.kind === "unsure") return [];
    const named = opinion.kind === "labels" ? opinion.labels : [];
    const labels = named.map((label) => names.indexOf(label)).filter((label) => label >= 0);
    return [{ row, labels }];
  });
  return { known, unsure: of("unsure"), unfit: of("unfit") };
}

/**
 * Accuracy of a model on a random sample, with Wilson's 95% interval. Of a single-label model: the share of its answers
 * that are right, among the records that a label fits. Of a model of many labels: the share of records whose likeliest
 * label they have (precision at 1). NaN where there is no such record.
 */
export function sampleAccuracy(
  { description, probabilities }: Pick<CatalogueModel, "description" | "probabilities">,
  { known }: RandomSample,
): Estimate {
  const k = description.labels.length;
  const many = description.kind === "multilabel";
  const judged = known.filter(({ labels }) => many || labels.length > 0);
  const right = judged.filter(({ row, labels }) => {
    const own = probabilities.subarray(row * k, (row + 1) * k);
    return labels.includes(many ? own.indexOf(Math.max(...own)) : labelsGiven(description, own)[0]);
  });
  return wilson(right.length, judged.length);
}

/** The share of each label in a random sample, with Wilson's 95% interval; NaN where nothing is known. */
export function sampleShares({ labels }: Labelled, { known }: RandomSample): Estimate[] {
  const times = labels.map(() => 0);
  for (const { labels } of known) for (const label of labels) times[label]++;
  return times.map((own) => wilson(own, known.length));
}
