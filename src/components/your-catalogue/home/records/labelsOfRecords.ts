import type { RecordLabel } from "../../../../lib/catalogue/records/labelRecord.js";
import { recordLabels } from "../../../../lib/ownCatalogue/takeHome/recordLabels.js";
import type { CatalogueWorkspace } from "../../workspace.js";

/**
 * The labels of each record of the file by its number, of model and annotators; none of one that could not be read.
 *
 * @param within which rows are to be labelled
 */
export function labelsOfRecords(
  workspace: CatalogueWorkspace,
  within: (row: number) => boolean,
): (record: number) => RecordLabel[] {
  const { file, models } = workspace;
  const [{ description, probabilities }] = models;
  const k = description.labels.length;
  const rowOf = new Map(file?.opened?.at.map((record, row) => [record, row]));
  return (record) => {
    const row = rowOf.get(record);
    if (row === undefined || !within(row)) return [];
    const own = probabilities.subarray(row * k, (row + 1) * k);
    return recordLabels(description, own, workspace.consensus(row));
  };
}
