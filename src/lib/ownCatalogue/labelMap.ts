import type { ModelDescription } from "../model/description.js";
import { labelNames } from "../model/labelNames.js";
import { normaliseLabel } from "../multilabel/normalise.js";

/** What each label of a file is to a model: the number of one of the model's labels, or null where it is none of them. */
export type LabelMap = Readonly<Record<string, number | null>>;

/** A label as a file writes it, and how many records have it. */
export interface WrittenLabel {
  written: string;
  records: number;
}

type Labelled = Pick<ModelDescription, "kind" | "labels" | "names">;

/** The labels of each cell: one of a single-label task, several where a multi-label task has them joined by ; or | or ,. */
function writtenLabels(kind: ModelDescription["kind"], cell: string): string[] {
  const parts = kind !== "multilabel" ? [cell] : cell.split(/[;|]/.test(cell) ? /[;|]/ : ",");
  return [...new Set(parts.map((part) => part.trim()).filter((part) => part !== ""))];
}

/** The labels that the cells of a file hold, the commonest first. */
export function labelsFound(kind: ModelDescription["kind"], cells: readonly string[]): WrittenLabel[] {
  const found = new Map<string, number>();
  for (const cell of cells)
    for (const written of writtenLabels(kind, cell)) found.set(written, (found.get(written) ?? 0) + 1);
  return Array.from(found, ([written, records]) => ({ written, records })).sort(
    (a, b) => b.records - a.records || (a.written < b.written ? -1 : 1),
  );
}

/** Words that stand for the first and the second of two labels. */
const noAndYes = [
  ["no", "false", "0", "n"],
  ["yes", "true", "1", "y"],
];

/**
 * A guess at what the labels of a file are: the model's label of the same name, or of the same letters and digits where
 * one alone has them, whatever signs, capitals and accents; "no" and "yes" and the like are the first and the second of
 * two labels. Other labels are null, for the reader to say.
 */
export function guessedLabelMap(model: Labelled, found: readonly WrittenLabel[]): LabelMap {
  const shown = labelNames(model);
  const names = model.labels.map((label, number) => [label, shown[number]]);
  const same = (written: string, as: (label: string) => string) =>
    names.flatMap((own, number) => (own.some((name) => as(name) === as(written)) ? [number] : []));
  const guess = (written: string): number | null => {
    const [exact] = same(written, normaliseLabel);
    if (exact !== undefined) return exact;
    const alike = same(written, lettersAndDigits);
    if (alike.length === 1) return alike[0];
    const word = noAndYes.findIndex((words) => words.includes(written.toLowerCase()));
    return model.kind === "binary" && word >= 0 ? word : null;
  };
  return Object.fromEntries(found.map(({ written }) => [written, guess(written)]));
}

function lettersAndDigits(label: string): string {
  return label
    .normalize("NFD")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, "");
}

/** Numbers of the model's labels for each cell of a file. */
export function mappedLabels(
  kind: ModelDescription["kind"],
  cells: readonly string[],
  map: LabelMap,
): number[][] {
  const known = new Map<string, number[]>();
  return cells.map((cell) => {
    let labels = known.get(cell);
    if (!labels) {
      labels = [...new Set(writtenLabels(kind, cell).flatMap((written) => map[written] ?? []))];
      known.set(cell, labels);
    }
    return labels;
  });
}

/** How much of a file's labels a model knows: different labels, and the places in which they stand. */
export function mapCoverage(
  found: readonly WrittenLabel[],
  map: LabelMap,
): { labels: number; known: number; records: number; knownRecords: number } {
  const known = found.filter(({ written }) => (map[written] ?? null) !== null);
  const sum = (labels: readonly WrittenLabel[]) => labels.reduce((all, { records }) => all + records, 0);
  return { labels: found.length, known: known.length, records: sum(found), knownRecords: sum(known) };
}
