import { textDecisions, type TextDecisions } from "../../src/lib/metrics/multilabel/decisions.js";
import { f1Scores } from "../../src/lib/metrics/multilabel/f1.js";

/** Probabilities from which labels may be given. */
const thresholds = Array.from({ length: 49 }, (_, i) => (i + 1) / 50);

/** What is given and what is there. Of a single column, its absence is a label too: the micro-F1 is then the accuracy. */
export function decisions(
  logits: Float64Array,
  outcomes: Uint8Array,
  columns: number,
  threshold: number,
): TextDecisions[] {
  const least = Math.log(threshold / (1 - threshold));
  const given = Uint8Array.from(logits, (z) => (z >= least ? 1 : 0));
  if (columns > 1) return textDecisions(given, outcomes, columns);
  return textDecisions(withAbsence(given), withAbsence(outcomes), 2);
}

/** Labels that decisions are about. */
export function labelsOf(columns: number): number {
  return Math.max(2, columns);
}

/** The one threshold for all labels under which the sum of micro- and macro-F1 is highest, and that sum. */
export function bestCut(
  logits: Float64Array,
  outcomes: Uint8Array,
  columns: number,
): { threshold: number; score: number } {
  let best = { threshold: 0.5, score: -1 };
  for (const threshold of thresholds) {
    const { microF1, macroF1 } = f1Scores(decisions(logits, outcomes, columns, threshold), labelsOf(columns));
    const score = (microF1 || 0) + (macroF1 || 0);
    if (score > best.score) best = { threshold, score };
  }
  return best;
}

function withAbsence(column: Uint8Array): Uint8Array {
  return Uint8Array.from({ length: 2 * column.length }, (_, i) =>
    i % 2 === 1 ? column[i >> 1] : 1 - column[i >> 1],
  );
}
