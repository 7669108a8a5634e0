import { wordFilter } from "../catalogue/wordFilter.js";
/** An annotated book with both sides of every comparison. */
export interface AuditedRow {
  id: string;
  title: string;
  /** Rows that the file holds on it. */
  rows: number;
  wellJoined: boolean;
  comparisons: { field: string; catalogue: string; annotation: string; agree: boolean | null }[];
}

/** Columns as the loader sends them. */
export interface AuditColumns {
  fields: readonly string[];
  id: readonly string[];
  title: readonly string[];
  rows: readonly number[];
  wellJoined: readonly boolean[];
  catalogue: readonly (readonly string[])[];
  annotation: readonly (readonly string[])[];
  /** 1, 0, or −1 where a side says nothing. */
  agree: readonly (readonly number[])[];
}

/** What the reader asks for. */
export interface AuditFilter {
  rows: string;
  field: string;
  verdict: string;
  words: string;
}

/** The rows of the columns. */
export function auditedRows(columns: AuditColumns): AuditedRow[] {
  return columns.id.map((id, book) => ({
    id,
    title: columns.title[book],
    rows: columns.rows[book],
    wellJoined: columns.wellJoined[book],
    comparisons: columns.fields.map((field, f) => ({
      field,
      catalogue: columns.catalogue[f][book],
      annotation: columns.annotation[f][book],
      agree: columns.agree[f][book] < 0 ? null : columns.agree[f][book] === 1,
    })),
  }));
}

/** The books with so many rows whose field (or any field) compares so, and whose title or either side has the words. */
export function filterAudit(books: readonly AuditedRow[], filter: AuditFilter): AuditedRow[] {
  const hasWords = wordFilter(filter.words);
  return books.filter(({ title, rows, comparisons }) => {
    if (filter.rows === "three rows or more" && rows < 3) return false;
    if (filter.rows === "one or two rows" && rows > 2) return false;
    const looked = comparisons.filter(({ field }) => filter.field === "any field" || field === filter.field);
    if (!looked.some(({ agree }) => compares(agree, filter.verdict))) return false;
    const cells = comparisons.flatMap(({ catalogue, annotation }) => [catalogue, annotation]);
    return hasWords([title, ...cells].join(" "));
  });
}

function compares(agree: boolean | null, verdict: string): boolean {
  if (verdict === "agrees") return agree === true;
  if (verdict === "disagrees") return agree === false;
  return verdict === "whatever" || agree === null;
}
