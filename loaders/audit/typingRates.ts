import type { AnnotationCopy } from "../../src/lib/agreement/annotationCopies.js";
import { sameTyping, typedAlike, type SameTyping } from "../../src/lib/agreement/sameTyping.js";
import { firstByBook } from "../tables/firstByBook.js";
import type { AnnotatedBook } from "../../src/lib/rows.js";

const heading = /^(.*heading for (?:the )?author)\s*:/i;

/**
 * How often two hands that mean the same type the same, measured where the file shows it, and what that makes of the
 * repeated rows: place and publisher as annotator and cataloguer wrote them for well-joined books, the signs of a FAST
 * genre heading and the opening of a comment on an author's heading as annotators wrote them for different books.
 *
 * @param copies the rows of each book
 */
export function typingRates(
  copies: readonly (readonly AnnotationCopy[])[],
  books: readonly AnnotatedBook[],
): SameTyping[] {
  const first = firstByBook(copies.flat());
  const cells = (field: string) => copies.map((rows) => rows.map((row) => row.cells[field]));
  const againstCatalogue = (field: string, catalogued: (book: AnnotatedBook) => string) => {
    const pairs = books.flatMap((book) => {
      const [a, b] = [plain(first.get(book.id)?.cells[field] ?? ""), plain(catalogued(book))];
      return book.wellJoined && a !== "" && b !== "" ? [a === b] : [];
    });
    return pairs.filter(Boolean).length / pairs.length;
  };
  const headings = [...first.values()].flatMap(({ cells: each }) =>
    each["FAST genre terms"].split("\n").flatMap((line) => {
      const id = /fst\d+/.exec(line)?.[0];
      return id ? [{ meaning: id, wording: line.trim() }] : [];
    }),
  );
  const openings = [...first.values()].flatMap(({ cells: each }) => {
    const opening = heading.exec(each["comment"])?.[1];
    return opening ? [{ meaning: "heading for author", wording: opening.trim() }] : [];
  });
  const openingCells = cells("comment").map((rows) => rows.map((text) => heading.exec(text)?.[1] ?? ""));
  return [
    sameTyping(
      "place",
      againstCatalogue("place", ({ place }) => place),
      cells("place"),
    ),
    sameTyping(
      "publisher",
      againstCatalogue("publisher", ({ publisher }) => publisher),
      cells("publisher"),
    ),
    sameTyping("FAST genre heading", typedAlike(headings), cells("FAST genre terms")),
    sameTyping("opening of a comment on an author’s heading", typedAlike(openings), openingCells),
  ].filter(({ alike }) => !Number.isNaN(alike));
}

/** Without what two typists of the same words might leave out: case, outer blanks, a last full stop or comma. */
function plain(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .trim()
    .replace(/\s*[.,:;]+$/, "");
}
