import type { ModelDescription } from "../model/description.js";
import { randomGenerator, shuffle } from "../statistics/random.js";
import { mostLabelled, type LabelledRow } from "./teachCatalogue.js";

/** Which of the labels that are known are to teach. */
export interface Participation {
  /** Labels of the file. */
  file: boolean;
  /** Labels that annotators gave. */
  annotations: boolean;
  /** Numbers of labels whose records take no part. */
  without: ReadonlySet<number>;
  /** Is the random sample held out, to judge by? */
  holdOut: boolean;
}

/** What is known of the labels of a catalogue's records. */
export interface KnownRows {
  /** Numbers of the labels of each row, null where they are not known: see `actualLabels`. */
  actual: readonly (readonly number[] | null)[];
  isAnnotated: (row: number) => boolean;
  /** Rows of the random sample: see `chanceSample`. */
  sample: readonly number[];
}

/** The records that teach, and those that are held out to judge by. */
export interface Participants {
  labelled: LabelledRow[];
  heldOut: LabelledRow[];
  /** How many that could teach are left out, drawn by chance, because they are too many. */
  leftOut: number;
}

/**
 * Why some records cannot teach a model, in a sentence; null where they can. Of classes there must be two: records of one
 * class alone say only that there is such a class.
 */
export function cannotTeach(
  { kind }: Pick<ModelDescription, "kind">,
  labelled: readonly LabelledRow[],
): string | null {
  if (labelled.length < 2) return "Two records with labels or more are needed to teach.";
  const labels = new Set(labelled.flatMap(({ labels }) => labels));
  return kind !== "multilabel" && labels.size < 2
    ? "All records that take part have the same label, from which nothing can be told apart: annotate some of another."
    : null;
}

/** Divides the records whose labels are known by what the reader wants. */
export function participants(
  { actual, isAnnotated, sample }: KnownRows,
  { file, annotations, without, holdOut }: Participation,
): Participants {
  const held = new Set(holdOut ? sample : []);
  const known = actual.flatMap((labels, row): LabelledRow[] =>
    labels && !labels.some((label) => without.has(label)) ? [{ row, labels }] : [],
  );
  const able = known.filter(({ row }) => !held.has(row) && (isAnnotated(row) ? annotations : file));
  const drawn =
    able.length > mostLabelled ? shuffle([...able], randomGenerator(1)).slice(0, mostLabelled) : able;
  return {
    labelled: drawn,
    heldOut: known.filter(({ row }) => held.has(row)),
    leftOut: able.length - drawn.length,
  };
}
