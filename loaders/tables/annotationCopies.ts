import type { AnnotationCopy } from "../../src/lib/agreement/annotationCopies.js";
import type { Provenance } from "../../src/lib/rows.js";
import { readCsv } from "../formats/csv.js";
import { recordId } from "../formats/recordId.js";
import { annotationColumns, annotations } from "../sources/catalogue/annotations.js";
import { wholeNumber } from "./annotationRows.js";
import { Finder } from "./finder.js";

/** Columns that a person filled, and what the pages call them. */
export const typedFields = {
  annotator_genre: "fiction or non-fiction",
  annotator_date_pub: "date",
  annotator_normalised_date_pub: "date in figures",
  annotator_place_pub: "place",
  annotator_country: "country",
  annotator_publisher: "publisher",
  annotator_edition_statement: "edition",
  annotator_FAST_genre_terms: "FAST genre terms",
  annotator_FAST_subject_terms: "FAST subject terms",
  annotator_translation: "translation",
  annotator_original_language: "original language",
  annotator_main_language: "main language",
  annotator_comments: "comment",
} as const;

const idColumn = "BL record ID for physical resource";

/** The rows of the annotation file as they were typed, without parsing, in the order of the file. */
export async function loadAnnotationCopies(): Promise<{ rows: AnnotationCopy[]; sources: Provenance[] }> {
  const finder = new Finder(undefined);
  const { file } = await finder.find(annotations);
  const { rows, index } = await readCsv(file, { columns: [idColumn, ...annotationColumns] });
  const copies = rows.flatMap((row): AnnotationCopy[] => {
    const bookId = recordId(row[index[idColumn]]);
    if (bookId === null) return [];
    const cells = Object.entries(typedFields).map(([column, field]) => [
      field,
      typed(row[index[column as keyof typeof typedFields]]),
    ]);
    return [
      {
        id: wholeNumber(row[index.classification_id]),
        bookId,
        annotator: wholeNumber(row[index.user_id]),
        madeAt: row[index.created_at].replace(" UTC", "Z").replace(" ", "T"),
        subject: row[index.subject_ids],
        cells: Object.fromEntries(cells) as Record<string, string>,
      },
    ];
  });
  return { rows: copies, sources: finder.sources };
}

/** A cell as typed, or "" where it is empty or says NONE. */
function typed(cell: string): string {
  return cell.trim().toUpperCase() === "NONE" ? "" : cell.trim();
}
