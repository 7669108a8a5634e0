import { copiesByBook, type AnnotationCopy } from "../../src/lib/agreement/annotationCopies.js";
import { agreementByChance, type FieldAgreementByChance } from "../../src/lib/agreement/fieldAudit.js";
import { fieldReliability } from "../../src/lib/agreement/fieldReliability.js";
import { krippendorffInterval } from "../../src/lib/agreement/krippendorff.js";
import { rowTimes } from "../../src/lib/agreement/rowTimes.js";
import { rowTiming } from "../../src/lib/agreement/rowTiming.js";
import { sourceAccuracy } from "../../src/lib/agreement/sourceAccuracy.js";
import { typingHabits } from "../../src/lib/agreement/typingHabits.js";
import { pairwiseAgreement } from "../../src/lib/labelling/agreement.js";
import type { AnnotatedBook, Judgement } from "../../src/lib/rows.js";
import { typedFields } from "../tables/annotationCopies.js";
import { firstByBook } from "../tables/firstByBook.js";
import { doubleLabels } from "./doubleLabels.js";
import { compareFields } from "./fieldComparisons.js";
import { labelSources, type LabelTables } from "./labelSources.js";
import { typingRates } from "./typingRates.js";

const fast = ["FAST genre terms", "FAST subject terms"];
const day = 24 * 60 * 60 * 1000;

/**
 * The audit of the annotations: everything that the page on crowdsourcing shows, but the lists of books and terms.
 *
 * @param first the judgement of each book
 */
export function crowdsourcing(
  rows: readonly AnnotationCopy[],
  tables: LabelTables,
  first: ReadonlyMap<string, Judgement>,
) {
  const { annotated, test } = tables;
  const copies = copiesByBook(rows);
  const repeated = copies.filter(({ length }) => length > 1);
  const fields = Object.values(typedFields);
  return {
    made: made(rows, fields),
    audit: auditByRows(annotated, first),
    reliability: fieldReliability(repeated, fields),
    timing: rowTiming(copies),
    rowTimes: rowTimes(repeated.map((each) => each.map(({ madeAt }) => Date.parse(madeAt) / day))),
    habits: typingHabits(repeated, fast),
    typing: typingRates(copies, annotated),
    double: [true, false].map((wellJoined) => {
      const books = doubleLabels(
        annotated.filter((book) => book.wellJoined === wellJoined),
        test,
      );
      const agree = books.filter((book) => book.annotation === book.test).length;
      const alpha = krippendorffInterval(books.map((book) => [book.annotation, book.test]));
      const byTitle = books.filter(({ matchedBy }) => matchedBy === "title").length;
      return { wellJoined, books: books.length, byTitle, agree, alpha };
    }),
    sources: sources(tables),
  };
}

function made(rows: readonly AnnotationCopy[], fields: string[]) {
  const first = [...firstByBook(rows).values()];
  const times = rows.map(({ madeAt }) => madeAt).sort();
  return {
    rows: rows.length,
    books: first.length,
    people: new Set(rows.map(({ annotator }) => annotator)).size,
    from: times.at(0) ?? "",
    to: times.at(-1) ?? "",
    rowsPerPerson: tally(rows.map(({ annotator }) => annotator)),
    fields: fields.map((field) => {
      const filled = first.flatMap(({ cells }) => cells[field] || []);
      return { field, books: filled.length, distinct: new Set(filled).size };
    }),
  };
}

/** Rows by person, most first. */
function tally(people: readonly string[]): number[] {
  const counts = new Map<string, number>();
  for (const person of people) counts.set(person, (counts.get(person) ?? 0) + 1);
  return [...counts.values()].sort((a, b) => b - a);
}

/** Agreement with the catalogue by the number of rows on a book, which no comparison looks at. */
function auditByRows(annotated: readonly AnnotatedBook[], first: ReadonlyMap<string, Judgement>) {
  const groups: [string, (rows: number) => boolean][] = [
    ["three rows or more", (rows) => rows >= 3],
    ["one or two rows", (rows) => rows <= 2],
    ...[1, 2, 3, 4, 5].map((n): [string, (rows: number) => boolean] => [String(n), (rows) => rows === n]),
  ];
  return groups.map(([group, belongs]) => {
    const pairs = annotated.flatMap((record) => {
      const annotation = first.get(record.id);
      return annotation && belongs(record.judgements) ? [{ record, annotation }] : [];
    });
    const fields: FieldAgreementByChance[] = agreementByChance(pairs, compareFields);
    return { group, books: pairs.length, fields };
  });
}

function sources(tables: LabelTables) {
  const { books, names, judgements } = labelSources(tables);
  const { sources: estimates, ...model } = sourceAccuracy(judgements);
  return {
    ...model,
    names,
    estimates,
    pairs: pairwiseAgreement(judgements, books.length).map(({ a, b, joint, agreement, kappa }) => ({
      a: names[a],
      b: names[b],
      joint,
      agreement,
      kappa,
    })),
  };
}
