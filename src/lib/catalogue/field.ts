import type { Catalogue } from "./catalogue.js";

/** What a field is read from: a column of the catalogue, one of its further columns, its labels or its predictions. */
export type FieldSource =
  | "title"
  | "author"
  | "place"
  | "publisher"
  | "year"
  | "shelfmark"
  | "language"
  | "pages"
  | "labels"
  | "predictions";

interface FieldFacts {
  /** Name in addresses, files and links. */
  key: string;
  /** Name as readers see it. */
  name: string;
  /** The question that a chart of it answers. */
  question: string;
  /** What a value says, in a line. */
  description: string;
  /** Who knows it: "outcome" is known only to somebody who knows the answer. */
  knownFrom: "catalogue" | "title" | "model" | "outcome";
  reads: readonly FieldSource[];
  /** Key of the field of which this one is another grain, and which charts and searches show in its place. */
  grainOf?: string;
  /** Its column on the SQL page, NULL where not known. */
  column: string;
  /** DuckDB expression for it over the stored columns; without one, its values are stored with the table. */
  sql?: string;
}

/** Ranges of a number with names, in order. */
export interface Bins {
  names: readonly string[];
  /** Least and greatest number of each range, null where it has no end. */
  ends: readonly (readonly [least: number | null, greatest: number | null])[];
  /** Number of the range that holds a value. */
  of: (value: number) => number;
}

/** The axis of a histogram. What lies beyond an end counts with the end. */
export interface Axis {
  from: number;
  to: number;
  /** Width of the smallest range that can be chosen. With whole numbers, 1: a range then includes both of its ends. */
  step: number;
  whole: boolean;
  /** Steps in a bar of the chart. */
  bar: number;
}

/** A number for each record, null where it is not known. */
export interface NumberField extends FieldFacts {
  kind: "number";
  values(catalogue: Catalogue): ArrayLike<number | null>;
  axis(values: ArrayLike<number | null>): Axis;
  /** Ranges in which records are counted and sets compared. */
  bins: Bins;
  /** Broader ranges, for the few records of a sample and its slices; these values may decide how broad. */
  broader?: (values: ArrayLike<number | null>) => Bins;
  /** What stands for records of which it is not known. */
  none: string;
  unit: string;
  /** Decimals as it prints. */
  digits: number;
}

/** One of several texts for each record, "" where it is not known. */
export interface CategoryField extends FieldFacts {
  kind: "category";
  values(catalogue: Catalogue): readonly string[];
  /** Every text that can occur, in order; without it, those that occur, the commonest first. */
  order?(catalogue: Catalogue): readonly string[];
  /** Most texts that a chart tells apart, and what stands for the others; of an ordered field it shows all. */
  most: number;
  rest: string;
  /** What stands for records of which it is not known. */
  none: string;
}

/** Yes or no for each record. */
export interface FlagField extends FieldFacts {
  kind: "flag";
  values(catalogue: Catalogue): readonly boolean[];
}

/** A text in which words are looked for. */
export interface TextField extends FieldFacts {
  kind: "text";
  values(catalogue: Catalogue): readonly string[];
}

/** A field by which records can be sorted into groups. */
export type GroupedField = NumberField | CategoryField | FlagField;

/** A property of a record, said once: what it is called, where it is known from, its value here and in SQL. */
export type Field = GroupedField | TextField;

/** Value of one record in a field. */
export type FieldValue = number | string | boolean | null;

/** Is the field known of any record of this catalogue? */
export function isKnown({ reads }: Field, catalogue: Catalogue): boolean {
  return reads.every((source) => {
    if (source === "labels" || source === "predictions") return catalogue[source] !== undefined;
    const cells: readonly (string | number | null)[] = cellsOf(source, catalogue) ?? [];
    return cells.some((cell) => cell !== "" && cell !== null);
  });
}

const known = new WeakMap<object, Map<Field, ArrayLike<FieldValue>>>();

/**
 * The values that are known already, by field. Those that are read from one column alone belong to the column, so that
 * they stay when a catalogue gets other labels or predictions.
 */
export function knownValues({ reads }: Field, catalogue: Catalogue): Map<Field, ArrayLike<FieldValue>> {
  const owner = (reads.length === 1 && cellsOf(reads[0], catalogue)) || catalogue;
  let values = known.get(owner);
  if (!values) known.set(owner, (values = new Map<Field, ArrayLike<FieldValue>>()));
  return values;
}

/** The column of texts or years that a source is; undefined for labels and predictions, and where there is none. */
function cellsOf(
  source: FieldSource,
  catalogue: Catalogue,
): Catalogue["title"] | Catalogue["year"] | undefined {
  if (source === "labels" || source === "predictions") return undefined;
  return source === "language" || source === "pages" ? catalogue.further[source] : catalogue[source];
}

/** The values of a field for all records, computed once. */
export function valuesOf(field: NumberField, catalogue: Catalogue): ArrayLike<number | null>;
export function valuesOf(field: CategoryField | TextField, catalogue: Catalogue): readonly string[];
export function valuesOf(field: FlagField, catalogue: Catalogue): readonly boolean[];
export function valuesOf(field: Field, catalogue: Catalogue): ArrayLike<FieldValue>;
export function valuesOf(field: Field, catalogue: Catalogue): ArrayLike<FieldValue> {
  const columns = knownValues(field, catalogue);
  let values = columns.get(field);
  if (!values) columns.set(field, (values = field.values(catalogue)));
  return values;
}
