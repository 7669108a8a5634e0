import { pageProvenance } from "../../loaders/pageProvenance.js";
import { loadAnnotatedBooks } from "../../loaders/tables/annotatedBooks.js";
import { firstByBook } from "../../loaders/tables/firstByBook.js";
import { joinedPairs, measureIntegrity } from "../../loaders/tables/integrityError.js";
import { loadJudgements } from "../../loaders/tables/judgements.js";
import { writeJson } from "../../loaders/write.js";

const annotated = await loadAnnotatedBooks();
const judgements = await loadJudgements();
const first = firstByBook(judgements.rows);
const books = annotated.rows.map((book) => ({
  id: book.id,
  title: book.title,
  label: book.label,
  judgements: book.judgements,
  split: book.split,
  agreement: book.agreement,
  wellJoined: book.wellJoined,
  inTestSample: book.inTestSample,
  catalogued: { year: book.year, place: book.place, languages: book.languages },
  annotated: {
    year: first.get(book.id)?.year ?? null,
    place: first.get(book.id)?.place ?? "",
    country: first.get(book.id)?.country ?? "",
  },
}));
const integrity = measureIntegrity(joinedPairs(annotated.rows, judgements.rows));
await writeJson({ provenance: pageProvenance(annotated, judgements), integrity, books });
