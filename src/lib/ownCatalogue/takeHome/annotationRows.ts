import type { CsvColumn } from "../../csv.js";
import type { Annotation } from "../annotation.js";
import { opinionCell } from "./homeColumns.js";

/**
 * Columns of a file of annotations alone, one row for each that stands: the record's identifier and title, the label
 * ("" where the annotator was not sure or no label fits), the opinion as the catalogue's file has it, the task ("" of old
 * annotations), and who, when and how.
 *
 * @param recordOf identifier and title of a record by its key
 */
export function annotationRows(
  recordOf: (key: string) => { id: string; title: string },
): CsvColumn<Annotation>[] {
  return [
    { key: "id", value: ({ record }) => recordOf(record).id },
    { key: "title", value: ({ record }) => recordOf(record).title },
    {
      key: "label",
      value: ({ opinion }) => (opinion.kind === "labels" ? opinion.labels.join(";") : ""),
    },
    { key: "annotation", value: ({ opinion }) => opinionCell(opinion) },
    { key: "task", value: ({ task = "" }) => task },
    { key: "annotator" },
    { key: "annotated", value: ({ at }) => at },
    { key: "sampling" },
    { key: "answer seen", value: ({ answerSeen }) => answerSeen },
    { key: "note" },
  ];
}
