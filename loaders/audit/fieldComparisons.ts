import type { FieldVerdicts } from "../../src/lib/agreement/fieldAudit.js";
import { shelfLabel } from "../../src/lib/agreement/shelfLabel.js";
import type { Book, Judgement } from "../../src/lib/rows.js";
import { pressMarkClass } from "../../src/lib/catalogue/pressMark.js";
import { compareWithCatalogue } from "../tables/integrity.js";

/** The sides of the comparison. */
export type Catalogued = Pick<
  Book,
  "title" | "author" | "place" | "publisher" | "year" | "languages" | "shelfmark"
>;
export type Annotated = Pick<
  Judgement,
  "year" | "place" | "publisher" | "country" | "subjectTerms" | "comment" | "label"
>;

/** Name of each field as pages show it, with the text of either side. */
export const comparedFields = {
  year: [({ year }: Catalogued) => String(year ?? ""), ({ year }: Annotated) => String(year ?? "")],
  place: [({ place }: Catalogued) => place, ({ place }: Annotated) => place],
  publisher: [({ publisher }: Catalogued) => publisher, ({ publisher }: Annotated) => publisher],
  language: [({ languages }: Catalogued) => languages.join(", "), ({ country }: Annotated) => country],
  subject: [
    ({ title }: Catalogued) => title,
    ({ subjectTerms }: Annotated) => subjectTerms.map(({ term }) => term).join("; "),
  ],
  author: [({ author }: Catalogued) => author, ({ comment }: Annotated) => authorInComment(comment)],
  label: [({ shelfmark }: Catalogued) => shelfmark, ({ label }: Annotated) => label.replace("_", "-")],
} as const;

/**
 * Every field in which an annotation can contradict the record that it is joined to. Year, place and language as in the
 * integrity check; beyond it: the publishers share a word, a subject term shares the beginning of a word with the
 * title, the author whose heading the comment gives is the catalogue's, and the label suits the press-mark.
 */
export function compareFields(record: Catalogued, annotation: Annotated): FieldVerdicts {
  const { year, place, language } = compareWithCatalogue(record, annotation);
  const shelf = shelfLabel(pressMarkClass(record.shelfmark));
  return {
    year,
    place,
    publisher: shareWord(words(record.publisher, 4), words(annotation.publisher, 4)),
    language,
    subject: shareWord(
      words(record.title, 5, 5),
      words(annotation.subjectTerms.map(({ term }) => term).join(" "), 5, 5),
    ),
    author: shareWord(words(record.author, 3), words(authorInComment(annotation.comment), 3)),
    label: shelf === null ? null : shelf === annotation.label,
  };
}

/** The name after "Authorised heading for author:" in a comment, or "". */
export function authorInComment(comment: string): string {
  const name = /(?:heading|record)s? for (?:the )?author\s*[:-]?\s*(\S.*)/i.exec(comment)?.[1] ?? "";
  return /\p{Lu}/u.test(name) ? name.trim() : "";
}

const notNames = new Set([
  "printed",
  "printer",
  "printers",
  "published",
  "publisher",
  "company",
  "sons",
  "author",
]);

/** Words of some length without accents, in lower case, each cut to its beginning where `kept` is given. */
function words(text: string, shortest: number, kept = Infinity): Set<string> {
  const plain = text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const all = plain.match(/\p{L}+/gu) ?? [];
  return new Set(
    all.flatMap((word) => (word.length < shortest || notNames.has(word) ? [] : word.slice(0, kept))),
  );
}

function shareWord(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean | null {
  if (a.size === 0 || b.size === 0) return null;
  return [...a].some((word) => b.has(word));
}
