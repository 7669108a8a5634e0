import type { Catalogue } from "../catalogue/catalogue.js";
import { decideClasses } from "../catalogue/predictions.js";
import { takeRows } from "../catalogue/takeRows.js";
import type { ScoredCatalogue } from "../crossfilter/datasets.js";
import type { ModelDescription } from "../model/description.js";
import type { Explanation } from "../model/linearScorer.js";
import type { ScoredModel, ScoredTask } from "../scored/scoredTask.js";
import type { ModelUrls } from "../model/modelUrls.js";
import type { Opinion } from "./annotation.js";
import { mappedLabels, type LabelMap } from "./labelMap.js";

/** A model that has read a reader's catalogue. */
export interface CatalogueModel {
  /** Unlike any other's, such as "shipped"; that of a model fitted to annotators' labels begins with "taught". */
  key: string;
  title: string;
  description: ModelDescription;
  /** Records × labels; NaN for a record without a title. */
  probabilities: Float32Array;
  /** Addresses of its files, where it has any: a model taught in the page has none. */
  urls?: ModelUrls;
  /** Why it gave a text its logit of a column: of two classes 0, of more the label's number. */
  explain: (text: string, column: number) => Promise<Explanation>;
}

/**
 * The first model that was not fitted to annotators' labels, of the labels of the first: estimates that correct a model by
 * the labels of a sample hold only of such a one. The first where there is none.
 */
export function untaught(models: readonly CatalogueModel[]): CatalogueModel {
  const [first] = models;
  const labels = String(first.description.labels);
  const same = models.filter(({ description }) => String(description.labels) === labels);
  return same.find(({ key }) => !key.startsWith("taught")) ?? first;
}

/** What is known of the labels of a catalogue's records. */
export interface KnownLabels {
  /** Cells of the file's column of labels, where it has one, and what each label is to the model. */
  file?: { cells: readonly string[]; map: LabelMap };
  /** What annotators hold of each record, null where nobody has said anything. */
  opinions?: readonly (Opinion | null)[];
}

/**
 * The labels of each record by their numbers, null where they are not known: those of an annotator before those of the
 * file. Not known are those of a record without a title, of one whose cell holds no label of the model, and of one of which
 * an annotator was not sure or that no label fits.
 */
export function actualLabels(
  { kind, labels }: Pick<ModelDescription, "kind" | "labels">,
  catalogue: Catalogue,
  { file, opinions }: KnownLabels,
): (number[] | null)[] {
  const written = file ? mappedLabels(kind, file.cells, file.map) : undefined;
  const numbers = new Map(labels.map((label, number) => [label, number]));
  const unlessEmpty = (own: number[] = []) => (own.length > 0 ? own : null);
  return catalogue.title.map((title, row) => {
    if (title === "") return null;
    const opinion = opinions?.[row];
    if (!opinion) return unlessEmpty(written?.[row]);
    if (opinion.kind !== "labels") return null;
    const own = opinion.labels.flatMap((label) => numbers.get(label) ?? []);
    // Of many labels a record may have none; what the model does not know says nothing of it.
    return opinion.labels.length === 0 ? own : unlessEmpty(own);
  });
}

/** Some records of a reader's catalogue as a scored task, which every page on errors and slices can read. */
export interface CatalogueTask extends ScoredTask {
  /** Row of the catalogue of each record. */
  rows: readonly number[];
}

/**
 * The records whose labels are known, as a scored task.
 *
 * @param models those with the same labels, the one that serves readers first
 * @param actual see `actualLabels`
 * @param within which rows to take
 */
export function catalogueTask(
  name: string,
  catalogue: Catalogue,
  models: readonly CatalogueModel[],
  actual: readonly (readonly number[] | null)[],
  within: (row: number) => boolean = () => true,
): CatalogueTask {
  const [{ description, key }] = models;
  const rows = actual.flatMap((labels, row) => (labels !== null && within(row) ? [row] : []));
  return {
    ...{ task: "your-catalogue", title: name, noun: "record", nouns: "records", final: key, rows },
    kind: description.kind === "multilabel" ? "multi-label" : "single-label",
    labels: description.labels,
    models: models.map(({ key, title, description, probabilities }): ScoredModel => ({
      ...{ key, title, thresholds: description.thresholds },
      certain: description.certain ?? null,
      probabilities: rowsOf(probabilities, description.labels.length, rows),
    })),
    texts: takeRows(catalogue, rows),
    actual: rows.map((row) => actual[row] ?? []),
    provenance: { usesSample: false, sources: [] },
  };
}

/** Some rows of a table of numbers. */
function rowsOf(table: Float32Array, columns: number, rows: readonly number[]): Float32Array {
  const taken = new Float32Array(rows.length * columns);
  rows.forEach((row, i) => taken.set(table.subarray(row * columns, (row + 1) * columns), i * columns));
  return taken;
}

/**
 * The whole catalogue with what a model says of it, to be filtered: of a single-label task its classes, of a multi-label
 * task whether a record has the label asked about. Labels are there where any is known.
 *
 * @param asked number of the label, of a multi-label task
 */
export function filteredCatalogue(
  catalogue: Catalogue,
  { description, probabilities }: CatalogueModel,
  actual: readonly (readonly number[] | null)[],
  asked = 0,
): ScoredCatalogue {
  const { kind, labels, thresholds } = description;
  const many = kind === "multilabel";
  const classes = many ? [`without ${labels[asked]}`, labels[asked]] : labels;
  const values = many ? pairsOf(probabilities, labels.length, asked) : probabilities;
  const predicted = decideClasses(values, classes.length, thresholds[many ? asked : 0] ?? 0);
  const known = actual.some((own) => own !== null);
  const labelOf = (own: readonly number[] | null) =>
    own === null ? -1 : many ? Number(own.includes(asked)) : own[0];
  return {
    ...catalogue,
    predictions: { classes, probabilities: values, predicted },
    ...(known && { labels: actual.map(labelOf) }),
  };
}

/** Probabilities of "without" and "with" a label. */
function pairsOf(table: Float32Array, labels: number, asked: number): Float32Array {
  const pairs = new Float32Array((table.length / labels) * 2);
  for (let row = 0; row < pairs.length / 2; row++) {
    const probability = table[row * labels + asked];
    pairs[2 * row] = 1 - probability;
    pairs[2 * row + 1] = probability;
  }
  return pairs;
}
