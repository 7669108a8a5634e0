import {
  agreementByJudgements,
  fictionShares,
  type AuditedBook,
  type FieldAgreement,
  type LabelShare,
} from "./joins.js";
import { yearPairs, type YearPair } from "./yearPairs.js";

/** What becomes of annotations that are held against the records they are joined to: figures, no books. */
export interface JoinFigures {
  books: number;
  inTestSample: number;
  /** Books that pass the integrity check, and books that fail it. */
  passing: number;
  failing: number;
  /** Share of fiction in each part of the annotations, last among the books that fail the check. */
  shares: LabelShare[];
  agreement: FieldAgreement[];
  years: YearPair[];
}

/** The figures of all annotated books. */
export function joinFigures(books: readonly AuditedBook[]): JoinFigures {
  const passing = books.filter(({ wellJoined }) => wellJoined);
  const failing = books.filter(({ wellJoined }) => !wellJoined);
  return {
    books: books.length,
    inTestSample: books.filter(({ inTestSample }) => inTestSample).length,
    passing: passing.length,
    failing: failing.length,
    shares: fictionShares({
      "annotated, training split": books.filter(({ split }) => split === "training"),
      "annotated, validation split": books.filter(({ split }) => split === "validation"),
      "annotated, passing the check": passing,
      "annotated, failing the check": failing,
    }),
    agreement: agreementByJudgements(books),
    years: yearPairs(books),
  };
}
