import type { Catalogue } from "../../catalogue/catalogue.js";
import type { TextTable } from "../../catalogue/readers/table.js";
import { recommendation } from "../../quantification/recommendation.js";
import type { ShareEstimate } from "../../quantification/shares.js";
import type { Slice } from "../../slices/slice.js";
import { eachRow, type Steps } from "../../steps.js";
import type { Estimate } from "../../statistics/bootstrap.js";
import { annotationsAbout, type Annotation } from "../annotation.js";
import { annotatorAgreement, type AnnotatorAgreement } from "../annotatorAgreement.js";
import { isCertain, labelsGiven } from "../answers.js";
import { actualLabels, untaught, type CatalogueModel, type CatalogueTask } from "../catalogueTask.js";
import type { LabelMap } from "../labelMap.js";
import { labelsByRow, labelShare } from "../labelShares.js";
import type { Mapping } from "../mappedCatalogue.js";
import { columnSummaries, type ColumnSummary } from "../overview.js";
import { sampleAccuracy, type RandomSample } from "../randomSample.js";
import type { Citation } from "./citation.js";
import { measuredSlices, type MeasuredSlice } from "./measuredSlices.js";

/** What a report is made of. */
export interface ReportSource {
  file: { name: string; sha256: string | null; table: TextTable };
  mapping: Mapping;
  catalogue: Catalogue;
  /** Models that have read the catalogue, the one in use first. */
  models: readonly CatalogueModel[];
  /** The random sample that annotators have judged so far. */
  sample: RandomSample;
  /** Cells of the file's column of labels, where it has one, and what each label is to the model. */
  fileLabels: { cells: readonly string[]; map: LabelMap } | null;
  /** The annotations of its records that stand. */
  annotations: readonly Annotation[];
  /** All records whose labels are known, null without any. */
  known: CatalogueTask | null;
  slices: readonly Slice[];
  citation: Citation;
  /** When it is made. */
  at: Date;
  /** What the page keeps in its address. */
  address: string;
  /** Seed of the order in which records are drawn by chance. */
  seed: number;
}

/** How often the model gives a label. */
export interface GivenLabel {
  /** Number of the label. */
  label: number;
  records: number;
  /** How many of these answers lie within the range of certainty. */
  certain: number;
}

/** Records whose labels are known, and how many of the model's answers are right. */
export interface AccuracyOn {
  records: number;
  accuracy: Estimate;
}

/** The share of a label, by the estimate to trust. */
export interface TrustedShare {
  label: number;
  /** null where none is to be trusted. */
  estimate: ShareEstimate | null;
}

/** The figures of a report. */
export interface ReportFigures {
  columns: readonly ColumnSummary[];
  /** Records with a title. */
  titled: number;
  given: readonly GivenLabel[];
  /** The model that the figures below are of: one that was not fitted to annotators' labels, where there is one. */
  judged: CatalogueModel;
  onSample: AccuracyOn;
  /** On the labels of the file, null where it has none. */
  onFile: AccuracyOn | null;
  /** None without a random sample. */
  shares: readonly TrustedShare[];
  slices: readonly MeasuredSlice[];
  agreement: AnnotatorAgreement;
}

/** Computes the figures of a report; each is what its tab shows. */
export function* reportFigures(source: ReportSource): Steps<ReportFigures> {
  const { file, catalogue, models, sample, known } = source;
  const [used] = models;
  const judged = untaught(models);
  const rows: number[] = [];
  yield* eachRow(catalogue.size, (row) => catalogue.title[row] !== "" && rows.push(row));
  const columns = yield* columnSummaries(file.table);
  const given = yield* givenLabels(used, rows);
  return {
    ...{ columns, titled: rows.length, given, judged },
    onSample: accuracyOn(judged, sample),
    onFile: accuracyOnFile(source, judged),
    shares: sample.known.length === 0 ? [] : trustedShares(source, judged, rows),
    slices: known ? measuredSlices(known, source.slices) : [],
    agreement: annotatorAgreement(annotationsAbout(used.description, source.annotations)),
  };
}

/** The share of each label, by the method to trust. */
function trustedShares({ catalogue, sample }: ReportSource, model: CatalogueModel, rows: readonly number[]) {
  const asked = { catalogue, model, given: labelsByRow(model), rows, sample };
  return model.description.labels.map((_, label) => {
    const share = labelShare(asked, label);
    const { method } = recommendation(share);
    return { label, estimate: share.estimates.find((each) => each.method === method) ?? null };
  });
}

/** The labels that a model gives at least once, the commonest first. */
function* givenLabels(
  { description, probabilities }: CatalogueModel,
  rows: readonly number[],
): Steps<GivenLabel[]> {
  const k = description.labels.length;
  const given = description.labels.map((_, label) => ({ label, records: 0, certain: 0 }));
  yield* eachRow(rows.length, (i) => {
    const row = rows[i];
    const own = probabilities.subarray(row * k, (row + 1) * k);
    const labels = labelsGiven(description, own);
    const certain = Number(isCertain(description, own, labels));
    for (const label of labels) {
      given[label].records++;
      given[label].certain += certain;
    }
  });
  return given.filter(({ records }) => records > 0).sort((a, b) => b.records - a.records);
}

function accuracyOnFile({ catalogue, fileLabels }: ReportSource, model: CatalogueModel): AccuracyOn | null {
  if (!fileLabels) return null;
  const actual = actualLabels(model.description, catalogue, { file: fileLabels });
  const known = actual.flatMap((labels, row) => (labels === null ? [] : [{ row, labels }]));
  return accuracyOn(model, { known, unsure: 0, unfit: 0 });
}

/** Of a single-label model, records that no label fits are not asked. */
function accuracyOn(model: CatalogueModel, sample: RandomSample): AccuracyOn {
  const many = model.description.kind === "multilabel";
  const records = sample.known.filter(({ labels }) => many || labels.length > 0).length;
  return { records, accuracy: sampleAccuracy(model, sample) };
}
