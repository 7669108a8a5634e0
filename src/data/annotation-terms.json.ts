import { headings } from "../../loaders/audit/headings.js";
import { loadAnnotatedBooks } from "../../loaders/tables/annotatedBooks.js";
import { loadAnnotationCopies } from "../../loaders/tables/annotationCopies.js";
import { firstByBook } from "../../loaders/tables/firstByBook.js";
import { writeJson } from "../../loaders/write.js";

const copies = await loadAnnotationCopies();
const first = firstByBook(copies.rows);
const books = (await loadAnnotatedBooks()).rows.filter(({ id, wellJoined }) => wellJoined && first.has(id));
await writeJson({
  books: books.map(({ id, title, author, year, ark }) => ({ id, title, author, year, ark })),
  headings: headings(books.flatMap(({ id }) => first.get(id) ?? [])),
});
