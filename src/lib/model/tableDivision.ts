/** The texts of a task's table and how they were divided into a training part and a test part. */
export interface TableDivision {
  /** Rows of the table, and rows left out of it with the reason. */
  table: { read: number; kept: number; dropped: Record<string, number>; noted: Record<string, number> };
  /** Rows of the table that are not used, with the reason. */
  leftOut: Record<string, number>;
  texts: number;
  training: number;
  test: number;
  /** Groups of same or nearly the same text, none of which stands in two parts. */
  groups: number;
  leaks: number;
  /** Texts a label must have to be kept, and what became of the labels. */
  minimumSupport: number;
  labelsFound: number;
  labelsKept: number;
  /** Texts that carry each kept label. */
  support: Record<string, number>;
  /** Kept labels that no training text carries, so that no model can give them. */
  untrained: string[];
}
