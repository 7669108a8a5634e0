import { stringify } from "csv-stringify/sync";
import { compareWithCatalogue } from "../../tables/integrity.js";
import { annotationColumns } from "../catalogue/annotations.js";
import { libraryColumns } from "../catalogue/columns.js";
import { libraryRow } from "./collection.js";
import { countryCode } from "./countries.js";
import { arkOf } from "./shelfmark.js";
import { pick, type Form, type Work } from "./works.js";

type AnnotationCells = Record<(typeof annotationColumns)[number], string>;

/**
 * The annotation file: each book on one to five rows that are copies. As in the real file, about half of the books
 * (nearly all of the foreign ones) carry the judgement of another book, and these have one or two rows; the others have
 * three to five. A few books of the test sample are annotated too.
 */
export function renderAnnotations(works: readonly Work[]): string {
  const shared = works.filter(({ role }) => role === "test").filter((_, i) => i % 40 === 0);
  const annotated = works.filter((work) => work.role === "annotated" || shared.includes(work));
  const rows = annotated.flatMap((work) => {
    const misjoined = pick(`${work.id} join`, 100) < (work.language === "English" ? 27 : 96);
    const described = misjoined ? otherWork(work, works) : work;
    const copies = misjoined ? 1 + pick(`${work.id} copies`, 2) : 3 + pick(`${work.id} copies`, 3);
    const judgement = judgementOf(described, work, misjoined);
    return Array.from({ length: copies }, (_, copy) => ({
      ...libraryRow(work),
      ...judgement,
      classification_id: `${900_000_000 + pick(`${work.id} classification ${copy}`, 99_999_999)}.0`,
      user_id: `${1 + pick(`${work.id} annotator ${copy}`, 9)}.0`,
      created_at: time(`${work.id} time ${copy}`),
    }));
  });
  return stringify(rows, { header: true, columns: [...libraryColumns, ...annotationColumns] });
}

/** Another work that nobody would take for this one: it differs in year, place and the country's language. */
function otherWork(work: Work, works: readonly Work[]): Work {
  const start = pick(`${work.id} other`, works.length);
  const catalogue = { year: work.year, place: work.place, languages: [work.language] };
  for (let step = 0; step < works.length; step++) {
    const other = works[(start + step * 7) % works.length];
    const annotation = { year: other.year, place: other.place, country: countryCode(other) };
    if (!Object.values(compareWithCatalogue(catalogue, annotation)).includes(true)) return other;
  }
  throw new Error(`missing work: none differs from ${work.id} (expected another year, place and country)`);
}

function judgementOf(described: Work, joined: Work, misjoined: boolean): AnnotationCells {
  const undated = described.year === null || pick(`${joined.id} undated`, 20) === 0;
  const bracketed = pick(`${joined.id} bracket`, 10) === 0;
  const year = undated ? "NONE" : String(described.year);
  return {
    classification_id: "",
    user_id: "",
    created_at: "",
    subject_ids: `${40_000_000 + pick(`${joined.id} subject`, 9_999_999)}.0`,
    annotator_date_pub: bracketed && !undated ? `[${year}]` : year,
    annotator_normalised_date_pub: year,
    annotator_edition_statement: "NONE",
    annotator_genre: described.label === "fiction" ? "Fiction" : "Non-fiction",
    annotator_FAST_genre_terms: described.label === "fiction" ? genreTerms(described.form, misjoined) : "",
    annotator_FAST_subject_terms: subjectTerms[described.form] ?? "NONE",
    annotator_comments: "",
    annotator_main_language: "",
    annotator_other_languages_summaries: "No",
    annotator_summaries_language: "",
    annotator_translation: "No",
    annotator_original_language: "",
    annotator_publisher: described.publisher || "NONE",
    annotator_place_pub: described.place || "NONE",
    annotator_country: countryCode(described),
    annotator_title: joined.title,
    "Link to digitised book": `http://access.bl.uk/item/viewer/${arkOf(joined)}`,
    annotated: "True",
    is_valid: pick(`${joined.id} split`, 4) === 0 ? "True" : "False",
  };
}

/** The real file writes the delimiter of subfields in two ways. */
function genreTerms(form: Form, misjoined: boolean): string {
  const [term, id] =
    form === "poetry"
      ? ["Poetry", "01423828"]
      : form === "drama"
        ? ["Drama", "01423879"]
        : ["Fiction", "01423787"];
  const line = `655 7 $a${term}$2fast$0(OCoLC)fst${id}`;
  return misjoined ? line.replaceAll("$", "ǂ") : line;
}

const subjectTerms: Partial<Record<Form, string>> = {
  travel: "650 7 $a Travel. $2 fast $0 (OCoLC)fst01155558",
  history: "655 7 $a History. $2 fast $0 (OCoLC)fst01411628",
  topography: "655 7 $a Guidebooks. $2 fast $0 (OCoLC)fst01423871",
};

function time(text: string): string {
  const two = (what: string, first: number, count: number) =>
    String(first + pick(`${text} ${what}`, count)).padStart(2, "0");
  const day = `2021-${two("month", 1, 12)}-${two("day", 1, 28)}`;
  return `${day} ${two("hour", 8, 10)}:${two("minute", 0, 60)}:${two("second", 0, 60)} UTC`;
}
