import type { BootstrapSettings, Estimate } from "../statistics/bootstrap.js";
import type { AnnotationCopy } from "./annotationCopies.js";
import { krippendorff, krippendorffInterval } from "./krippendorff.js";

/** How far the rows of a book agree in one field. */
export interface FieldReliability {
  field: string;
  /** Books with two rows or more in which the field is filled. */
  books: number;
  /** Different entries among them. */
  distinct: number;
  /** Books in which every row has the same entry. */
  unanimous: number;
  /** Share of pairs of rows with the same entry; null without pairs. */
  observed: number | null;
  /** Krippendorff's alpha with its interval by book; null where it is undefined. */
  alpha: Estimate | null;
}

/** Agreement between the rows of the same book, field by field, taken at face value. */
export function fieldReliability(
  books: readonly (readonly AnnotationCopy[])[],
  fields: readonly string[],
  settings?: BootstrapSettings,
): FieldReliability[] {
  return fields.map((field) => {
    const units = books.map((copies) => copies.map(({ cells }) => cells[field] ?? ""));
    const { units: count, distinct, observed, alpha } = krippendorff(units);
    const paired = units.map((unit) => unit.filter(Boolean)).filter((unit) => unit.length > 1);
    return {
      field,
      books: count,
      distinct,
      unanimous: paired.filter((unit) => new Set(unit).size === 1).length,
      observed: count > 0 ? observed : null,
      alpha: Number.isNaN(alpha) ? null : krippendorffInterval(units, settings),
    };
  });
}
